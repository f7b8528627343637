namespace Coach.Teams.Tests.Inbound;

/// <summary>The published keys change, vanish and come back, while Teams goes on talking.</summary>
public sealed class KeyRotationTests : IAsyncLifetime
{
    private readonly Clock _clock = new();
    private OpenIdServer _openId = null!;
    private TestBot _bot = null!;

    public async Task InitializeAsync()
    {
        _openId = await OpenIdServer.StartAsync();
        _bot = await TestBot.StartAsync(_openId, _clock);
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _openId.DisposeAsync();
    }

    [Fact]
    public async Task The_keys_are_read_once_for_many_calls()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Hears(TestKey.Teams)));

        Assert.Equal(1, _openId.Reads);
    }

    [Fact]
    public async Task A_key_rotated_between_two_calls_is_found_at_once()
    {
        await Hears(TestKey.Teams);
        _openId.Keys = [TestKey.Next];

        await Hears(TestKey.Next);

        await Refuses(TestKey.Teams, "unknown_key");
    }

    [Fact]
    public async Task Unknown_keys_make_the_keys_read_again_once_in_five_minutes()
    {
        await Hears(TestKey.Teams);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Refuses(TestKey.Next with { Id = $"unknown-{number}" }, "unknown_key")));
        Assert.Equal(2, _openId.Reads);

        _clock.Move(TimeSpan.FromSeconds(299));
        await Refuses(TestKey.Next, "unknown_key");
        Assert.Equal(2, _openId.Reads);

        _clock.Move(TimeSpan.FromSeconds(1));
        _openId.Keys = [TestKey.Teams, TestKey.Next];
        await Hears(TestKey.Next);
        Assert.Equal(3, _openId.Reads);
    }

    [Fact]
    public async Task After_a_day_the_keys_are_read_again_and_a_withdrawn_one_is_forgotten()
    {
        await Hears(TestKey.Teams);
        _openId.Keys = [TestKey.Next];

        _clock.Move(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        await Hears(TestKey.Teams);
        _clock.Move(TimeSpan.FromSeconds(1));
        await Refuses(TestKey.Teams, "unknown_key");

        Assert.Equal(2, _openId.Reads);
    }

    [Fact]
    public async Task The_last_good_keys_stay_through_an_outage()
    {
        await Hears(TestKey.Teams);
        _openId.IsDown = true;

        _clock.Move(TimeSpan.FromHours(25));
        await Hears(TestKey.Teams);
        await Hears(TestKey.Teams);
        await Refuses(TestKey.Next, "unknown_key");
        Assert.Equal(2, _openId.Reads);

        _openId.IsDown = false;
        _openId.Keys = [TestKey.Next];
        _clock.Move(TimeSpan.FromMinutes(5));
        await Hears(TestKey.Next);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>maintenance</html>")]
    [InlineData("{}")]
    [InlineData("{\"keys\":[]}")]
    public async Task Garbage_in_place_of_keys_is_an_outage_too(string garbage)
    {
        await Hears(TestKey.Teams);
        _openId.Garbage = garbage;

        _clock.Move(TimeSpan.FromHours(25));

        await Hears(TestKey.Teams);
    }

    [Fact]
    public async Task Without_keys_at_the_start_nobody_is_let_in_until_they_come()
    {
        _openId.IsDown = true;
        await Refuses(TestKey.Teams, "no_keys");
        await Refuses(TestKey.Teams, "no_keys");
        Assert.Equal(1, _openId.Reads);

        _openId.IsDown = false;
        _clock.Move(TimeSpan.FromSeconds(5));
        await Hears(TestKey.Teams);
    }

    [Fact]
    public async Task A_key_that_is_not_for_signing_is_no_key()
    {
        var encrypts = TestKey.Teams.Published();
        encrypts["use"] = "enc";
        await using var server = await LocalServer.StartAsync(async context =>
        {
            var host = $"http://{context.Request.Host}";
            await using var writer = new StreamWriter(context.Response.Body);
            await writer.WriteAsync(context.Request.Path == "/keys" ? $"{{\"keys\":[{encrypts.ToJsonString()}]}}" : $"{{\"jwks_uri\":\"{host}/keys\"}}");
        });
        await using var bot = await TestBot.StartAsync("Production", _clock, new()
        {
            ["MicrosoftAppId"] = TestToken.AppId,
            ["MicrosoftAppPassword"] = "secret",
            ["MicrosoftAppTenantId"] = "contoso",
            ["Teams:Tenants:0"] = "contoso",
            ["Teams:OpenIdMetadata"] = new Uri(server.Address, "metadata").AbsoluteUri,
        });

        Assert.Equal("no_keys", (await bot.HearAsync(Body, new TestToken(_clock))).Reason);
    }

    private const string Body = $$$"""
        {"type":"message","id":"m1","channelId":"msteams","serviceUrl":"{{{TestToken.ServiceUrl}}}","conversation":{"id":"a:1","tenantId":"contoso"}}
        """;

    private async Task Hears(TestKey key) => Assert.Equal(200, (await _bot.HearAsync(Body, new TestToken(_clock).SignedBy(key))).Status);

    private async Task Refuses(TestKey key, string reason)
    {
        var outcome = await _bot.HearAsync(Body, new TestToken(_clock).SignedBy(key));
        Assert.Equal((401, ""), (outcome.Status, outcome.Body));
        Assert.Contains(reason, _bot.Log, StringComparison.Ordinal);
    }
}
