using System.Collections.Immutable;
using Coach.Practice;
using Coach.Words;

namespace Coach.Tests.Practice;

public sealed class SelectionTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_offers_of_a_first_call_have_each_a_reason_of_their_own()
    {
        var offers = Choose([], campaign: "banking");

        Assert.Equal(3, offers.Length);
        Assert.Contains(offers, offer => offer.Customer.Campaign is "banking" && offer.Because[0] is Fits.OwnCampaign);
        Assert.Equal(offers.Length, offers.Select(offer => (offer.Because[0], offer.Trained, offer.Because[0] is Fits.OwnTongue ? offer.Customer.FirstTongue : default)).Distinct().Count());
        Assert.All(offers, offer => Assert.InRange(offer.Because.Length, 1, 2));
    }

    [Fact]
    public void A_skill_is_named_where_it_is_the_reason_and_nowhere_else() =>
        Assert.All(Choose([], campaign: "banking"), offer => Assert.Equal(offer.Because.Contains(Fits.Trains), offer.Trained is not null));

    [Fact]
    public void After_a_call_that_ended_badly_the_same_customer_says_so_and_is_not_first()
    {
        var offers = Choose([new PastCall(Customers.Usman.Id, Ending.HungUp, 20, Monday)], campaign: null);

        Assert.NotEqual(Customers.Usman, offers[0].Customer);
        Assert.All(offers.Where(offer => offer.Customer == Customers.Usman), offer => Assert.Equal(Fits.TryAgain, offer.Because[0]));
        Assert.DoesNotContain(offers, offer => offer.Because.Contains(Fits.First));
    }

    [Fact]
    public void What_trains_the_weakest_skill_is_said_once()
    {
        var offers = Choose([new PastCall(Customers.Tariq.Id, Ending.Resolved, 80, Monday)], campaign: null, weakest: "language");

        Assert.Single(offers, offer => offer.Because.Contains(Fits.TrainsWeakest));
    }

    [Fact]
    public void Past_calls_with_customers_who_are_not_among_the_wished_for_are_known()
    {
        var others = Customers.All.Remove(Customers.Usman);
        var offers = Choose([new PastCall(Customers.Usman.Id, Ending.Resolved, 80, Monday)], campaign: null, among: others);

        Assert.DoesNotContain(offers, offer => offer.Customer == Customers.Usman);
        Assert.DoesNotContain(offers, offer => offer.Because.Contains(Fits.First));
    }

    private static ImmutableArray<Offer> Choose(IEnumerable<PastCall> past, string? campaign, string? weakest = null, ImmutableArray<Customer>? among = null) =>
        Selection.Choose(Book, among ?? Book.Customers, past, [Tongue.English, Tongue.Urdu, Tongue.RomanUrdu], campaign, weakest, "seed");

    /// <summary>Nothing is read or said when customers are chosen.</summary>
    private static PracticeBook Book { get; } = new(null!, Customers.All, null!, [], [], [], null!);
}
