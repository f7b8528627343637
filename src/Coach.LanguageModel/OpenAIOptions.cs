using System.ComponentModel.DataAnnotations;

namespace Coach.LanguageModel;

/// <summary>Section <c>OpenAI</c>: which model words what was decided. With neither a key nor an endpoint there is none, and nothing is missed.</summary>
public sealed class OpenAIOptions
{
    public const string Section = "OpenAI";

    private const string AzureHost = ".openai.azure.com";
    private const string AzurePath = "/openai/v1";

    /// <summary>Azure OpenAI's <c>https://RESOURCE.openai.azure.com/openai/v1/</c>, or another that speaks the same. Empty means OpenAI itself.</summary>
    public string Endpoint { get; set; } = "";

    /// <summary>Empty with an endpoint of Azure means: sign in through Entra.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>The model; in Azure the name of the deployment.</summary>
    public string Model { get; set; } = "";

    /// <summary>What the tokens of Entra are for.</summary>
    [Required]
    public string Scope { get; set; } = "https://cognitiveservices.azure.com/.default";

    /// <summary>The client id of a user-assigned managed identity. Empty means whatever identity the machine has.</summary>
    public string ManagedIdentity { get; set; } = "";

    /// <summary>Seconds that a turn waits for the model, a second try included.</summary>
    [Range(0.1, 20)]
    public double TimeoutSeconds { get; set; } = 6;

    /// <summary>Tokens that one person may cost in a day (UTC).</summary>
    [Range(1, int.MaxValue)]
    public int PersonTokensADay { get; set; } = 100_000;

    /// <summary>Tokens that one tenant may cost in a day (UTC).</summary>
    [Range(1, int.MaxValue)]
    public int TenantTokensADay { get; set; } = 5_000_000;

    /// <summary>There is a model to ask.</summary>
    public bool IsOn => ApiKey is not "" || Endpoint is not "";

    internal bool UsesEntra => ApiKey is "";

    internal Uri Address => new(Endpoint is "" ? "https://api.openai.com/v1" : Endpoint.TrimEnd('/'));

    internal TimeSpan Timeout => TimeSpan.FromSeconds(TimeoutSeconds);

    /// <summary>What keeps the model from being asked, in sentences that name no secret; nothing when all is well.</summary>
    public IEnumerable<string> Validate()
    {
        if (!IsOn)
        {
            if (Model is not "")
                yield return $"{Section}:Model is set, but neither {Section}:ApiKey nor {Section}:Endpoint: it is not known where the model is.";
            yield break;
        }

        if (string.IsNullOrWhiteSpace(Model))
            yield return $"{Section}:Model is not set: name the model, or in Azure the deployment.";
        if (ApiKey.Any(letter => letter is < '!' or > '~'))
            yield return $"{Section}:ApiKey has a blank or a letter that no key has.";
        if (Endpoint is "")
            yield break;
        if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) || !IsTrusted(address) || address.UserInfo is not "" || address.Query is not "" || address.Fragment is not "")
            yield return $"{Section}:Endpoint must be an https address without a user or a query: people's words and the key are sent there.";
        else if (address.Host.EndsWith(AzureHost, StringComparison.OrdinalIgnoreCase) && !address.AbsolutePath.TrimEnd('/').Equals(AzurePath, StringComparison.OrdinalIgnoreCase))
            yield return $"{Section}:Endpoint is one of Azure and must end in {AzurePath}/, as in https://RESOURCE{AzureHost}{AzurePath}/.";
        else if (UsesEntra && !(Uri.TryCreate(Scope, UriKind.Absolute, out var scope) && scope.Scheme == Uri.UriSchemeHttps))
            yield return $"{Section}:Scope must be an https address: without {Section}:ApiKey the coach signs in through Entra.";
    }

    private static bool IsTrusted(Uri address) => address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);
}
