using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;

namespace Coach.Teams.Tests.Inbound;

/// <summary>A key of the test's own, and the channels that the server says it may speak for (null: the field is missing).</summary>
internal sealed record TestKey(string Id, RSA Rsa, string[]? Endorsements)
{
    private static readonly RSA First = RSA.Create(2048);
    private static readonly RSA Second = RSA.Create(2048);

    public static readonly TestKey Teams = new("key-1", First, ["msteams", "skype"]);
    public static readonly TestKey Next = new("key-2", Second, ["msteams"]);
    public static readonly TestKey Impostor = new("key-1", Second, ["msteams"]);

    public JsonObject Published()
    {
        var parameters = Rsa.ExportParameters(includePrivateParameters: false);
        var key = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["x5t"] = Id,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        if (Endorsements is not null)
            key["endorsements"] = new JsonArray([.. Endorsements.Select(channel => JsonValue.Create(channel))]);
        return key;
    }
}

/// <summary>What login.botframework.com is to the world: a metadata document, and the keys that it points to.</summary>
internal sealed class OpenIdServer : IAsyncDisposable
{
    private LocalServer? _server;

    /// <summary>How often the keys were asked for.</summary>
    public int Reads { get; private set; }

    public bool IsDown { get; set; }

    public string? Garbage { get; set; }

    public IReadOnlyList<TestKey> Keys { get; set; } = [TestKey.Teams];

    public Uri Metadata => new(Server.Address, "metadata");

    private LocalServer Server => _server ?? throw new InvalidOperationException("Not started.");

    public static async Task<OpenIdServer> StartAsync()
    {
        var openId = new OpenIdServer();
        openId._server = await LocalServer.StartAsync(openId.AnswerAsync);
        return openId;
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var isKeys = context.Request.Path == "/keys";
        if (!isKeys)
            Reads++;
        if (IsDown)
            context.Response.StatusCode = StatusCodes.Status502BadGateway;
        else if (Garbage is not null)
            await context.Response.WriteAsync(Garbage);
        else
            await context.Response.WriteAsync((isKeys ? KeySet() : MetadataDocument()).ToJsonString());
    }

    private JsonObject MetadataDocument() => new()
    {
        ["issuer"] = "https://api.botframework.com",
        ["jwks_uri"] = new Uri(Server.Address, "keys").AbsoluteUri,
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
    };

    private JsonObject KeySet() => new() { ["keys"] = new JsonArray([.. Keys.Select(key => key.Published())]) };
}
