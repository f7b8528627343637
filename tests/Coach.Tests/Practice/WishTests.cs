using Coach.Practice;
using Coach.Words;

namespace Coach.Tests.Practice;

public sealed class WishTests
{
    [Theory]
    [InlineData("sadaf")]
    [InlineData("Sadaf Arif")]
    [InlineData("saddaf arif")]
    [InlineData("power cut")]
    [InlineData("صدف")]
    [InlineData("صدف عارف")]
    public void A_customer_is_named_by_either_name_or_file_in_either_script_with_a_slip(string said) =>
        Assert.Equal(Customers.Sadaf, Read(said).Named);

    [Fact]
    public void A_whole_name_means_its_customer_though_another_has_a_part_of_it()
    {
        Assert.Equal(Customers.Tariq, Read("tariq mehmood").Named);
        Assert.Equal(Customers.Usman, Read("usman").Named);
    }

    [Theory]
    [InlineData("tariq")]
    [InlineData("طارق")]
    public void A_name_that_two_have_is_asked_back(string said)
    {
        var wish = Read(said);

        Assert.True(wish is { Named: null, IsNearest: true, IsAmbiguous: true });
        Assert.Equal(["late-fee", "iftar-order"], Ids(wish.Nearest));
    }

    [Theory]
    [InlineData("hard banking", "banking", HowHard.Hard)]
    [InlineData("mushkil bank", "banking", HowHard.Hard)]
    [InlineData("مشکل بینک", "banking", HowHard.Hard)]
    [InlineData("an easy food order", "food-delivery", HowHard.Easy)]
    [InlineData("آسان بجلی", "electricity", HowHard.Easy)]
    [InlineData("darmiyani flight", "airline", HowHard.Normal)]
    [InlineData("sakht", null, HowHard.Hard)]
    [InlineData("telco", "telecom", null)]
    public void A_campaign_and_how_hard_are_understood_in_any_script_and_order(string said, string? campaign, HowHard? hard)
    {
        var wish = Read(said);

        Assert.Equal((campaign, hard, null), (wish.Campaign, wish.Hard, wish.Tongue));
        Assert.False(wish.IsNearest);
    }

    [Theory]
    [InlineData("in urdu", Tongue.Urdu)]
    [InlineData("اردو میں", Tongue.Urdu)]
    [InlineData("roman urdu", Tongue.RomanUrdu)]
    [InlineData("angrezi", Tongue.English)]
    public void A_tongue_is_understood(string said, Tongue tongue) => Assert.Equal(tongue, Read(said).Tongue);

    [Fact]
    public void Whoever_wishes_for_Urdu_may_get_it_in_Latin_letters()
    {
        Assert.Equal(["late-fee", "iftar-order", "power-cut", "blocked-card"], Ids(Read("urdu").Among(Customers.All).Customers));
        Assert.Equal(["late-fee", "iftar-order", "power-cut"], Ids(Read("roman urdu").Among(Customers.All).Customers));
    }

    [Fact]
    public void Only_those_who_are_all_of_the_wish_are_offered_where_there_are_any()
    {
        var (customers, isAll) = Read("hard banking").Among(Customers.All);

        Assert.Equal(["blocked-card"], Ids(customers));
        Assert.True(isAll);
    }

    [Fact]
    public void Where_nobody_is_all_of_the_wish_those_are_who_are_most_of_it()
    {
        var (customers, isAll) = Read("easy electricity in urdu").Among(Customers.All);

        Assert.Equal(["late-fee", "iftar-order", "power-cut"], Ids(customers));
        Assert.False(isAll);
    }

    [Fact]
    public void Without_a_wish_everybody_fits()
    {
        Assert.True(Read("  ").IsNone);
        Assert.Equal(Ids(Customers.All), Ids(Read("").Among(Customers.All).Customers));
    }

    [Fact]
    public void Words_that_name_nobody_bring_the_names_that_come_nearest()
    {
        var wish = Read("shazzz");

        Assert.True(wish is { Named: null, IsNearest: true, IsAmbiguous: false });
        Assert.Equal(Customers.Shazia, wish.Nearest[0]);
        Assert.Equal(3, wish.Nearest.Length);
    }

    private static IEnumerable<string> Ids(IEnumerable<Customer> customers) => customers.Select(customer => customer.Id);

    private static Wish Read(string said) => Wish.Read(said, Customers.All);
}
