namespace Coach.Teams.Tests;

public class TeamsOptionsTests
{
    [Fact]
    public void Nothing_has_to_be_set_in_Development()
    {
        Assert.Empty(new TeamsOptions().Validate());
        Assert.Empty(new TeamsOptions().Warnings(development: true));
    }

    [Fact]
    public void A_complete_configuration_has_no_problems()
    {
        Assert.Empty(Complete().Validate());
        Assert.Empty(Complete().Warnings(development: false));
    }

    [Fact]
    public void A_managed_identity_needs_no_secret()
    {
        var options = Complete();
        (options.MicrosoftAppType, options.MicrosoftAppPassword, options.MicrosoftAppTenantId) = (AppType.UserAssignedMSI, "", "");

        Assert.Empty(options.Warnings(development: false));
        Assert.True(options.HasCredentials);
    }

    [Fact]
    public void Outside_Development_nothing_is_assumed() => Assert.Equal(
        ["MicrosoftAppId is not set: outside Development nobody could call the coach.", "Teams:Tenants is empty: outside Development that means nobody."],
        new TeamsOptions().Warnings(development: false));

    [Fact]
    public void A_bot_without_its_secret_is_told_so()
    {
        var options = Complete();
        (options.MicrosoftAppPassword, options.MicrosoftAppTenantId) = ("", "");

        Assert.Equal(
            [
                "MicrosoftAppPassword is not set: the coach could hear people, but never answer.",
                "MicrosoftAppTenantId is not set: a SingleTenant bot asks its own tenant for tokens.",
            ],
            options.Warnings(development: false));
        Assert.False(options.HasCredentials);
    }

    [Theory]
    [InlineData("http://login.botframework.com/metadata")]
    [InlineData("ftp://localhost/metadata")]
    [InlineData("file:///tmp/metadata")]
    public void Keys_are_only_read_where_nobody_can_change_them_on_the_way(string address)
    {
        var options = Complete();
        options.OpenIdMetadata = new Uri(address);

        Assert.StartsWith("Teams:OpenIdMetadata must be an https address", Assert.Single(options.Validate()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_secret_is_only_sent_encrypted()
    {
        var options = Complete();
        options.LoginAuthority = new Uri("http://login.microsoftonline.com");

        Assert.StartsWith("Teams:LoginAuthority must be an https address", Assert.Single(options.Validate()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("smba.trafficmanager.net", true)]
    [InlineData("*.botframework.com", true)]
    [InlineData("*", false)]
    [InlineData("*.com", false)]
    [InlineData("*.*.com", false)]
    [InlineData("https://smba.trafficmanager.net", false)]
    [InlineData("smba.*.net", false)]
    [InlineData("10.0.0.1", false)]
    [InlineData("", false)]
    public void A_host_is_a_name_and_a_star_stands_for_part_of_one_at_most(string host, bool fits)
    {
        var options = Complete();
        options.ServiceHosts = [host];

        Assert.Equal(fits, !options.Validate().Any());
    }

    private static TeamsOptions Complete() =>
        new() { MicrosoftAppId = "app", MicrosoftAppPassword = "secret", MicrosoftAppTenantId = "contoso", Tenants = ["contoso"] };
}
