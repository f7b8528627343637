using Coach.Practice;
using Coach.Words;

namespace Coach.Content.Tests.Practice;

public sealed class SelectionTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_first_call_of_all_is_an_easy_one_and_is_compared_with_none()
    {
        var offers = Selection.Choose(Book.Practice, Book.Practice.Customers, [], [], null, null, "anybody");

        Assert.Equal(3, offers.Select(offer => offer.Customer.Id).Distinct().Count());
        Assert.Equal(1, offers[0].Customer.Difficulty);
        Assert.All(offers, offer => Assert.Empty(offer.Because.Intersect([Fits.Harder, Fits.Easier, Fits.SameLevel, Fits.TryAgain])));
    }

    [Fact]
    public void Nobody_is_offered_who_speaks_no_language_of_the_agent() =>
        Assert.All(Selection.Choose(Book.Practice, Book.Practice.Customers, [], [Tongue.RomanUrdu], null, null, "anybody"), offer => Assert.Contains(Tongue.RomanUrdu, offer.Customer.Speaks));

    [Theory]
    [InlineData(90, Ending.Resolved, 3)]
    [InlineData(60, Ending.Resolved, 2)]
    [InlineData(20, Ending.HungUp, 1)]
    public void The_difficulty_follows_the_last_two_calls(int score, Ending ending, int level) =>
        Assert.Equal(level, Selection.Level(Book.Practice, [new("late-fee", ending, score, Monday), new("refused-parcel", ending, score, Monday.AddDays(1))]));

    [Fact]
    public void The_same_customer_does_not_come_first_again()
    {
        var offers = Selection.Choose(Book.Practice, Book.Practice.Customers, [new("late-fee", Ending.HungUp, 20, Monday)], [], "banking", null, "anybody");

        Assert.NotEqual("late-fee", offers[0].Customer.Id);
    }

    [Fact]
    public void The_own_campaign_and_the_weakest_skill_are_reasons()
    {
        var offers = Selection.Choose(Book.Practice, Book.Practice.Customers, [], [], "Banking", "product-knowledge", "anybody");

        Assert.Equal("banking", Assert.Single(offers, offer => offer.Because.Contains(Fits.OwnCampaign)).Customer.Campaign);
        Assert.NotEmpty(Assert.Single(offers, offer => offer.Because.Contains(Fits.TrainsWeakest)).Customer.Limits);
    }
}
