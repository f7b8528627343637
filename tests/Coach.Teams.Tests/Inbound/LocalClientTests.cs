using System.Net;
using Microsoft.AspNetCore.Builder;

namespace Coach.Teams.Tests.Inbound;

/// <summary>Who may call without a token: the local client, and nobody who could look like it from afar.</summary>
public sealed class LocalClientTests
{
    private static readonly string Body = System.Text.Encoding.UTF8.GetString(Fixtures.Activity("message-personal.json"));

    [Fact]
    public async Task The_local_client_is_heard_in_Development()
    {
        await using var bot = await StartAsync();

        Assert.Equal(new Outcome(200, "", null), await bot.HearAsync(Body));
    }

    public static TheoryData<string> Recorded => [.. Fixtures.Activities];

    [Theory]
    [MemberData(nameof(Recorded))]
    public async Task Everything_that_the_local_client_sends_is_taken_in(string file)
    {
        await using var bot = await StartAsync();

        var outcome = await bot.HearAsync(System.Text.Encoding.UTF8.GetString(Fixtures.Activity(file)));

        Assert.Equal(200, outcome.Status);
        Assert.Equal(Fixtures.Activity(file), Assert.Single(bot.Turns).Body);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("x-forwarded-host", "coach.ngrok.app")]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    [InlineData("X-Original-Host", "coach.devtunnels.ms")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("X-Real-IP", "203.0.113.9")]
    [InlineData("CF-Connecting-IP", "203.0.113.9")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Host", "coach.ngrok.app")]
    [InlineData("Host", "coach.example:3978")]
    public async Task Behind_a_tunnel_or_in_a_browser_nobody_is_local(string header, string value)
    {
        await using var bot = await StartAsync();
        using var content = new StringContent(Body);

        var outcome = await bot.HearAsync(content, request => request.Headers.TryAddWithoutValidation(header, value));

        Assert.Equal(new Outcome(401, "", "no_token"), outcome);
    }

    [Theory]
    [InlineData("127.0.0.1", 200)]
    [InlineData("127.0.0.7", 200)]
    [InlineData("::1", 200)]
    [InlineData("::ffff:127.0.0.1", 200)]
    [InlineData("192.168.1.7", 401)]
    [InlineData("203.0.113.9", 401)]
    [InlineData(null, 401)]
    public async Task Only_this_machine_is_local(string? address, int status)
    {
        await using var bot = await StartAsync(configure: app => app.Use((context, next) =>
        {
            context.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);
            return next();
        }));

        Assert.Equal(status, (await bot.HearAsync(Body)).Status);
    }

    [Theory]
    [InlineData("Bearer x", "token_unreadable")]
    [InlineData("", "not_bearer")]
    [InlineData("Basic x", "not_bearer")]
    public async Task A_token_that_is_there_is_always_checked(string authorization, string reason)
    {
        await using var bot = await StartAsync();

        Assert.Equal(new Outcome(401, "", reason), await bot.HearAsync(Body, authorization));
    }

    [Theory]
    [InlineData("")]
    [InlineData(TestToken.AppId)]
    public async Task Without_an_app_id_no_token_is_good(string audience)
    {
        var clock = new Clock();
        await using var openId = await OpenIdServer.StartAsync();
        await using var bot = await TestBot.StartAsync("Development", clock, new() { ["Teams:OpenIdMetadata"] = openId.Metadata.AbsoluteUri });

        Assert.Equal("audience", (await bot.HearAsync(Body, new TestToken(clock).With("aud", audience))).Reason);
    }

    [Fact]
    public async Task With_an_app_id_nobody_is_local()
    {
        await using var bot = await StartAsync(new() { ["MicrosoftAppId"] = TestToken.AppId, ["MicrosoftAppPassword"] = "x", ["MicrosoftAppTenantId"] = "t" });

        Assert.Equal(new Outcome(401, "", "no_token"), await bot.HearAsync(Body));
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    [InlineData("Test")]
    public async Task Outside_Development_nobody_is_local(string environment)
    {
        await using var bot = await TestBot.StartAsync(environment, new Clock(), new()
        {
            ["MicrosoftAppId"] = TestToken.AppId,
            ["MicrosoftAppPassword"] = "secret",
            ["MicrosoftAppTenantId"] = "contoso",
            ["Teams:Tenants:0"] = "00000000-0000-0000-0000-0000000000001",
        });

        Assert.Equal(new Outcome(401, "", "no_token"), await bot.HearAsync(Body));
    }

    [Fact]
    public async Task Outside_Development_a_coach_without_an_app_id_turns_everybody_away()
    {
        await using var bot = await TestBot.StartAsync("Production", new Clock(), []);

        Assert.Equal(new Outcome(401, "", "no_token"), await bot.HearAsync(Body));
    }

    [Fact]
    public async Task The_local_client_speaks_for_no_other_channel_host_or_nameless_tenant()
    {
        await using var bot = await StartAsync();

        Assert.Equal("channel", (await bot.HearAsync(Body.Replace("msteams", "emulator", StringComparison.Ordinal))).Reason);
        Assert.Equal("service_url", (await bot.HearAsync(Body.Replace("localhost", "evil.example", StringComparison.Ordinal))).Reason);
        Assert.Equal("tenant", (await bot.HearAsync(Body.Replace("00000000-0000-0000-0000-0000000000001", "", StringComparison.Ordinal))).Reason);
    }

    private static Task<TestBot> StartAsync(Dictionary<string, string?>? settings = null, Action<WebApplication>? configure = null) =>
        TestBot.StartAsync("Development", new Clock(), settings ?? [], configure);
}
