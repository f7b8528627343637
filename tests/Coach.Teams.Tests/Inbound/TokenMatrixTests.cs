using System.Text.Json.Nodes;
using Coach.Teams.Inbound;

namespace Coach.Teams.Tests.Inbound;

/// <summary>Every way to come in that is not the one way, over HTTP, in production, against a local server that publishes the keys.</summary>
public sealed class TokenMatrixTests : IAsyncLifetime
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
        Assert.DoesNotContain("eyJ", _bot.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("very private words", _bot.Log, StringComparison.Ordinal);
        await _bot.DisposeAsync();
        await _openId.DisposeAsync();
    }

    [Theory]
    [InlineData("RS256")]
    [InlineData("RS384")]
    [InlineData("RS512")]
    public async Task A_good_token_is_let_in(string algorithm)
    {
        var outcome = await _bot.HearAsync(Body(), Token().WithHeader("alg", algorithm));

        Assert.Equal(new Outcome(200, "", null), outcome);
        var turn = Assert.Single(_bot.Turns);
        Assert.Equal("m1", turn.Envelope.Id);
        Assert.Equal("contoso", turn.Envelope.Tenant);
        Assert.Equal(Body(), System.Text.Encoding.UTF8.GetString(turn.Body));
    }

    [Theory]
    [InlineData(null, "no_token")]
    [InlineData("", "not_bearer")]
    [InlineData("Bearer", "not_bearer")]
    [InlineData("Bearer ", "not_bearer")]
    [InlineData("Basic dXNlcjpwYXNz", "not_bearer")]
    [InlineData("Basic {token}", "not_bearer")]
    [InlineData("{token}", "not_bearer")]
    [InlineData("Bearer {token} {token}", "not_bearer")]
    [InlineData("Bearer {token} x", "not_bearer")]
    [InlineData("Bearer  {token}", "not_bearer")]
    [InlineData("Bearer,{token}", "not_bearer")]
    [InlineData("Bearer x", "token_unreadable")]
    [InlineData("Bearer a.b", "token_unreadable")]
    [InlineData("Bearer a.b.c", "token_unreadable")]
    [InlineData("Bearer ..", "token_unreadable")]
    [InlineData("Bearer e30.e30.", "algorithm")]
    [InlineData("Bearer {token}.{token}", "token_unreadable")]
    public async Task Only_one_bearer_token_is_read(string? authorization, string reason) =>
        Refused(401, reason, await _bot.HearAsync(Body(), authorization?.Replace("{token}", Token().Signed(), StringComparison.Ordinal)));

    [Fact]
    public async Task The_scheme_is_read_in_any_case() => Assert.Equal(200, (await _bot.HearAsync(Body(), "bearer " + Token().Signed())).Status);

    [Fact]
    public async Task Two_authorization_headers_are_refused()
    {
        using var content = new StringContent(Body());

        var outcome = await _bot.HearAsync(content, request => request.Headers.TryAddWithoutValidation("Authorization", ["Bearer " + Token().Signed(), "Bearer x"]));

        Refused(401, "not_bearer", outcome);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("None")]
    [InlineData("HS256")]
    [InlineData("PS256")]
    [InlineData("ES256")]
    [InlineData("rs256")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Another_algorithm_is_refused(string? algorithm) =>
        Refused(401, "algorithm", await _bot.HearAsync(Body(), Token().WithHeader("alg", algorithm)));

    [Fact]
    public async Task An_unsigned_token_is_refused()
    {
        Refused(401, "algorithm", await _bot.HearAsync(Body(), "Bearer " + Token().WithHeader("alg", "none").Unsigned()));
        Refused(401, "signature", await _bot.HearAsync(Body(), "Bearer " + Token().Unsigned()));
    }

    [Fact]
    public async Task Another_signature_under_a_known_key_id_is_refused() =>
        Refused(401, "signature", await _bot.HearAsync(Body(), Token().SignedBy(TestKey.Impostor)));

    [Fact]
    public async Task A_claim_edited_after_signing_is_refused()
    {
        var parts = Token().Signed().Split('.');
        var edited = Token().With("exp", _clock.Now.AddYears(1).ToUnixTimeSeconds()).Unsigned().Split('.');

        Refused(401, "signature", await _bot.HearAsync(Body(), $"Bearer {parts[0]}.{edited[1]}.{parts[2]}"));
    }

    [Theory]
    [InlineData("jku")]
    [InlineData("x5u")]
    public async Task A_key_that_the_token_points_to_is_never_fetched(string header)
    {
        var asked = 0;
        await using var thief = await LocalServer.StartAsync(_ =>
        {
            asked++;
            return Task.CompletedTask;
        });

        var outcome = await _bot.HearAsync(Body(), Token().SignedBy(TestKey.Impostor).WithHeader(header, thief.Address.AbsoluteUri));

        Refused(401, "signature", outcome);
        Assert.Equal(0, asked);
    }

    [Fact]
    public async Task A_key_that_the_token_carries_is_never_used()
    {
        Refused(401, "signature", await _bot.HearAsync(Body(), Token().SignedBy(TestKey.Impostor).WithHeader("jwk", TestKey.Impostor.Published())));
        Refused(401, "unknown_key", await _bot.HearAsync(Body(), Token().SignedBy(TestKey.Next).WithHeader("jwk", TestKey.Next.Published())));
    }

    [Fact]
    public async Task A_header_that_must_be_understood_and_is_not_is_refused() =>
        Refused(401, "token_unreadable", await _bot.HearAsync(Body(), Token().WithHeader("crit", new JsonArray("exp"))));

    [Fact]
    public async Task A_token_that_names_no_key_is_refused() =>
        Refused(401, "unknown_key", await _bot.HearAsync(Body(), Token().WithHeader("kid", null).WithHeader("x5t", null)));

    [Fact]
    public async Task A_token_whose_key_is_nothing_is_refused_also_when_the_keys_are_known()
    {
        await _bot.HearAsync(Body(), Token());
        var token = Token();
        token.Header["kid"] = null;

        Refused(401, "unknown_key", await _bot.HearAsync(Body(), token));
    }

    [Theory]
    [InlineData("https://api.botframework.com/")]
    [InlineData("https://API.botframework.com")]
    [InlineData("http://api.botframework.com")]
    [InlineData("https://api.botframework.com.evil.example")]
    [InlineData("https://api.botframework.us")]
    [InlineData("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")]
    [InlineData("https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0")]
    [InlineData("https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/")]
    [InlineData("https://login.microsoftonline.com/contoso/v2.0")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Another_issuer_is_refused_the_emulators_and_Entras_too(string? issuer) =>
        Refused(401, "issuer", await _bot.HearAsync(Body(), Token().With("iss", issuer)));

    [Theory]
    [InlineData("\"99999999-2222-3333-4444-555555555555\"")]
    [InlineData("\"api://11111111-2222-3333-4444-555555555555\"")]
    [InlineData("\"https://api.botframework.com\"")]
    [InlineData("\"11111111-2222-3333-4444-555555555555 \"")]
    [InlineData("\"\"")]
    [InlineData("[]")]
    [InlineData("[\"11111111-2222-3333-4444-555555555555\",\"99999999-2222-3333-4444-555555555555\"]")]
    [InlineData("[\"99999999-2222-3333-4444-555555555555\",\"11111111-2222-3333-4444-555555555555\"]")]
    [InlineData("null")]
    public async Task Another_audience_is_refused(string audience) =>
        Refused(401, "audience", await _bot.HearAsync(Body(), Token().With("aud", JsonNode.Parse(audience))));

    [Fact]
    public async Task An_array_of_our_app_alone_says_the_same_as_its_name() =>
        Assert.Equal(200, (await _bot.HearAsync(Body(), Token().With("aud", new JsonArray(TestToken.AppId)))).Status);

    [Theory]
    [InlineData(-300, 200)]
    [InlineData(-301, 401)]
    [InlineData(-86_400, 401)]
    [InlineData(1, 200)]
    public async Task A_token_lives_five_minutes_longer_than_it_says(int expiresIn, int status)
    {
        var outcome = await _bot.HearAsync(Body(), Token().With("nbf", Seconds(-90_000)).With("exp", Seconds(expiresIn)));

        Assert.Equal((status, status is 200 ? null : "lifetime"), (outcome.Status, outcome.Reason));
    }

    [Theory]
    [InlineData(300, 200)]
    [InlineData(301, 401)]
    [InlineData(86_400, 401)]
    public async Task A_token_is_good_five_minutes_before_it_says(int goodFrom, int status)
    {
        var outcome = await _bot.HearAsync(Body(), Token().With("nbf", Seconds(goodFrom)).With("exp", Seconds(90_000)));

        Assert.Equal((status, status is 200 ? null : "lifetime"), (outcome.Status, outcome.Reason));
    }

    [Fact]
    public async Task The_same_token_ends_as_the_clock_moves()
    {
        var token = "Bearer " + Token().Signed();
        Assert.Equal(200, (await _bot.HearAsync(Body(), token)).Status);

        _clock.Move(TimeSpan.FromSeconds(3_540 + 300));
        Assert.Equal(200, (await _bot.HearAsync(Body(), token)).Status);

        _clock.Move(TimeSpan.FromSeconds(1));
        Refused(401, "lifetime", await _bot.HearAsync(Body(), token));
    }

    [Theory]
    [InlineData("null", "lifetime")]
    [InlineData("\"soon\"", "token_unreadable")]
    [InlineData("{}", "token_unreadable")]
    [InlineData("0", "lifetime")]
    [InlineData("-1", "lifetime")]
    public async Task A_token_without_an_end_is_refused(string expires, string reason) =>
        Refused(401, reason, await _bot.HearAsync(Body(), Token().With("exp", JsonNode.Parse(expires))));

    [Fact]
    public async Task Other_claims_of_any_shape_do_no_harm() =>
        Assert.Equal(200, (await _bot.HearAsync(Body(), Token().With("extra", new JsonObject { ["a"] = 1 }).With("exp", 253_402_300_799_999))).Status);

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("5")]
    [InlineData("[\"https://smba.trafficmanager.net/amer/\"]")]
    [InlineData("\"https://smba.trafficmanager.net/emea/\"")]
    [InlineData("\"https://smba.trafficmanager.net/amer\"")]
    [InlineData("\"https://smba.trafficmanager.net/AMER/\"")]
    public async Task A_token_for_another_service_address_is_refused(string claim) =>
        Refused(401, "service_url_claim", await _bot.HearAsync(Body(), Token().With("serviceurl", JsonNode.Parse(claim))));

    [Fact]
    public async Task A_service_address_that_is_not_Teams_is_refused_even_when_signed() =>
        Refused(403, "service_url", await _bot.HearAsync(Body(serviceUrl: "https://evil.example/"), Token().With("serviceurl", "https://evil.example/")));

    [Theory]
    [InlineData("emulator")]
    [InlineData("webchat")]
    [InlineData("skype")]
    [InlineData("MSTEAMS")]
    [InlineData("")]
    public async Task Another_channel_is_refused(string channel) =>
        Refused(403, "channel", await _bot.HearAsync(Body(channel: channel), Token()));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("webchat,skype")]
    [InlineData("msteams2")]
    public async Task A_key_that_may_not_speak_for_Teams_is_refused(string? endorsements)
    {
        _openId.Keys = [TestKey.Teams with { Endorsements = endorsements?.Split(',') }];

        Refused(403, "endorsement", await _bot.HearAsync(Body(), Token()));
    }

    [Theory]
    [InlineData(9_000)]
    [InlineData(20_000)]
    public async Task A_token_without_end_is_refused(int length) =>
        Refused(401, "token_size", await _bot.HearAsync(Body(), Token().With("pad", new string('x', length))));

    [Fact]
    public async Task A_token_of_100_KB_is_refused_by_the_server_or_by_us()
    {
        var outcome = await _bot.HearAsync(Body(), Token().With("pad", new string('x', 100_000)));

        Assert.Equal((431, ""), (outcome.Status, outcome.Body));
        Assert.Empty(_bot.Turns);
        var check = (TokenCheck)_bot.Services.GetService(typeof(TokenCheck))!;
        Assert.Equal(new Caller.Refused(Refusal.TokenSize), await check.CheckAsync(Token().With("pad", new string('x', 100_000)).Signed()));
    }

    [Fact]
    public async Task A_good_token_carries_only_what_it_vouches_for()
    {
        var token = "Bearer " + Token().Signed();
        Assert.Equal(200, (await _bot.HearAsync(Body(), token)).Status);
        Assert.Equal(200, (await _bot.HearAsync(Body(tenant: "fabrikam"), token)).Status);

        Refused(401, "service_url_claim", await _bot.HearAsync(Body(serviceUrl: "https://smba.trafficmanager.net/emea/"), token));
        Refused(403, "tenant", await _bot.HearAsync(Body(tenant: "northwind"), token));
        Refused(403, "tenant", await _bot.HearAsync(Body().Replace("\"id\":\"contoso\"", "\"id\":\"fabrikam\"", StringComparison.Ordinal), token));
        Refused(403, "channel", await _bot.HearAsync(Body(channel: "webchat"), token));
        Refused(400, "not_an_activity", await _bot.HearAsync("not json", token));
        Assert.Equal(2, _bot.Turns.Count);
    }

    private static void Refused(int status, string reason, Outcome outcome) => Assert.Equal(new Outcome(status, "", reason), outcome);

    private static string Body(string serviceUrl = TestToken.ServiceUrl, string channel = "msteams", string tenant = "contoso") => $$$"""
        {"type":"message","id":"m1","channelId":"{{{channel}}}","serviceUrl":"{{{serviceUrl}}}","text":"very private words",
        "conversation":{"id":"a:1","tenantId":"{{{tenant}}}"},"channelData":{"tenant":{"id":"{{{tenant}}}"}},"from":{"id":"29:1"}}
        """;

    private TestToken Token() => new(_clock);

    private long Seconds(int fromNow) => _clock.Now.ToUnixTimeSeconds() + fromNow;
}
