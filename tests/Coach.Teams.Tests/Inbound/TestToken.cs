using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace Coach.Teams.Tests.Inbound;

/// <summary>A token as Teams would make it at the clock's hour, and every way to spoil it. Written out by hand, since no library makes bad ones.</summary>
internal sealed class TestToken
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string ServiceUrl = "https://smba.trafficmanager.net/amer/";

    public TestToken(Clock clock)
    {
        var now = clock.Now.ToUnixTimeSeconds();
        Claims = new JsonObject { ["serviceurl"] = ServiceUrl, ["nbf"] = now - 60, ["exp"] = now + 3_540, ["iss"] = "https://api.botframework.com", ["aud"] = AppId };
    }

    public JsonObject Header { get; } = new() { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = "key-1", ["x5t"] = "key-1" };

    public JsonObject Claims { get; }

    public TestKey Key { get; private set; } = TestKey.Teams;

    /// <summary>Sets a claim; null takes it away.</summary>
    public TestToken With(string claim, JsonNode? value)
    {
        if (value is null)
            Claims.Remove(claim);
        else
            Claims[claim] = value;
        return this;
    }

    public TestToken WithHeader(string name, JsonNode? value)
    {
        if (value is null)
            Header.Remove(name);
        else
            Header[name] = value;
        return this;
    }

    public TestToken SignedBy(TestKey key)
    {
        Key = key;
        return WithHeader("kid", key.Id);
    }

    public string Signed()
    {
        var content = Content();
        return content + "." + Base64UrlEncoder.Encode(Signature(Encoding.ASCII.GetBytes(content)));
    }

    public string Unsigned() => Content() + ".";

    private string Content() => Base64UrlEncoder.Encode(Header.ToJsonString()) + "." + Base64UrlEncoder.Encode(Claims.ToJsonString());

    private byte[] Signature(byte[] content) => (string?)Header["alg"] switch
    {
        "RS384" => Key.Rsa.SignData(content, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
        "RS512" => Key.Rsa.SignData(content, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
        "PS256" => Key.Rsa.SignData(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
        "HS256" => HMACSHA256.HashData(Encoding.ASCII.GetBytes(Key.Rsa.ExportSubjectPublicKeyInfoPem()), content),
        _ => Key.Rsa.SignData(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
    };
}
