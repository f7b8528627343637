using Coach.Teams.Inbound;

namespace Coach.Teams.Tests.Inbound;

public class ServiceUrlRuleTests
{
    private static readonly ServiceUrlRule Production = new(new TeamsOptions(), development: false);
    private static readonly ServiceUrlRule Development = new(new TeamsOptions(), development: true);

    [Theory]
    [InlineData("https://smba.trafficmanager.net/amer/")]
    [InlineData("https://smba.trafficmanager.net/in/2bd9c0de-4cc0-4d9a-b0d2-0123456789ab")]
    [InlineData("https://smba.trafficmanager.net")]
    [InlineData("https://SMBA.trafficmanager.net/Amer/")]
    [InlineData("https://europe.botframework.com/")]
    [InlineData("https://a.b.botframework.com/")]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/teams")]
    public void Teams_may_be_answered(string url) => Assert.True(Production.Allows(url));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("smba.trafficmanager.net")]
    [InlineData("/amer")]
    [InlineData("//smba.trafficmanager.net/")]
    [InlineData("http://smba.trafficmanager.net/amer/")]
    [InlineData("ftp://smba.trafficmanager.net/amer/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://evil.example/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://evil.example/smba.trafficmanager.net")]
    [InlineData("https://evilsmba.trafficmanager.net/")]
    [InlineData("https://botframework.com/")]
    [InlineData("https://evilbotframework.com/")]
    [InlineData("https://.botframework.com/")]
    [InlineData("https://europe.botframework.com.evil.example/")]
    [InlineData("https://smba.trafficmanager.net./")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("https://user:pass@smba.trafficmanager.net/")]
    [InlineData("https://@smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net:8443/")]
    [InlineData("https://smba.trafficmanager.net:443/")]
    [InlineData("https://smba.trafficmanager.net:/")]
    [InlineData("https://smba.trafficmanager.net/?x=1")]
    [InlineData("https://smba.trafficmanager.net/#x")]
    [InlineData("https://evil.example#@smba.trafficmanager.net/")]
    [InlineData("https://evil.example\\@smba.trafficmanager.net/")]
    [InlineData("https:\\\\smba.trafficmanager.net\\")]
    [InlineData("https://smba.trafficmanager.net/a/../b")]
    [InlineData("https://smba.trafficmanager.net/./b")]
    [InlineData("https://smba.trafficmanager.net//b")]
    [InlineData("https://smba.trafficmanager.net/%2e%2e/b")]
    [InlineData(" https://smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net/\r\nHost: x")]
    [InlineData("https://smba。trafficmanager。net/")]
    [InlineData("https://smba.trafficmanager.net/\u202e")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://169.254.169.254/")]
    [InlineData("http://localhost:56150/_connector")]
    public void Nobody_else_may(string? url) => Assert.False(Production.Allows(url));

    [Theory]
    [InlineData("http://localhost:56150/_connector", true)]
    [InlineData("http://127.0.0.1:56150/_connector", true)]
    [InlineData("http://[::1]:56150/_connector", true)]
    [InlineData("https://smba.trafficmanager.net/amer/", true)]
    [InlineData("http://192.168.1.7:56150/_connector", false)]
    [InlineData("http://localhost.evil.example/_connector", false)]
    [InlineData("http://2130706433/", false)]
    [InlineData("ws://localhost:56150/", false)]
    [InlineData("https://evil.example/", false)]
    public void The_local_client_may_be_answered_in_Development_alone(string url, bool allowed) => Assert.Equal(allowed, Development.Allows(url));

    [Fact]
    public void An_address_without_end_is_refused() => Assert.False(Production.Allows("https://smba.trafficmanager.net/" + new string('a', 1_000)));

    [Fact]
    public void Hosts_that_are_configured_stand_in_place_of_the_known_ones()
    {
        var rule = new ServiceUrlRule(new TeamsOptions { ServiceHosts = ["smba.infra.dod.teams.microsoft.us"] }, development: false);

        Assert.True(rule.Allows("https://smba.infra.dod.teams.microsoft.us/teams"));
        Assert.False(rule.Allows("https://smba.trafficmanager.net/amer/"));
    }
}
