using Coach.Teams.Inbound;

namespace Coach.Teams.Tests.Inbound;

public class TenantRuleTests
{
    [Theory]
    [InlineData("contoso", "contoso", true)]
    [InlineData("contoso", null, true)]
    [InlineData(null, "contoso", true)]
    [InlineData("contoso", "fabrikam", false)]
    [InlineData("fabrikam", "contoso", false)]
    [InlineData("northwind", "northwind", false)]
    [InlineData("Contoso", "Contoso", false)]
    [InlineData("contoso ", null, false)]
    [InlineData(null, null, false)]
    public void Only_our_tenants_named_alike_are_let_in(string? channelData, string? conversation, bool allowed) =>
        Assert.Equal(allowed, Rule(development: false, "contoso", "fabrikam").Allows(From(channelData, conversation)));

    [Fact]
    public void No_tenants_means_nobody_in_production() => Assert.False(Rule(development: false).Allows(From("contoso", "contoso")));

    [Theory]
    [InlineData("contoso", "contoso", true)]
    [InlineData("contoso", "fabrikam", false)]
    [InlineData(null, null, false)]
    public void No_tenants_means_everybody_in_Development_who_says_one_thing(string? channelData, string? conversation, bool allowed) =>
        Assert.Equal(allowed, Rule(development: true).Allows(From(channelData, conversation)));

    [Fact]
    public void A_list_counts_in_Development_too() => Assert.False(Rule(development: true, "contoso").Allows(From("fabrikam", "fabrikam")));

    private static TenantRule Rule(bool development, params string[] tenants) => new(new TeamsOptions { Tenants = tenants }, development);

    private static ActivityEnvelope From(string? channelData, string? conversation) =>
        new("message", "m1", "a:1") { ChannelTenantId = channelData, ConversationTenantId = conversation };
}
