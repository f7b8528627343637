namespace Coach.Host.Package;

/// <summary>Which bot the app belongs to, and where it is to be found.</summary>
/// <param name="AppId">The id of the bot's registration; it serves as the app's own id too.</param>
/// <param name="PublicHost">The host name under which the internet reaches the coach, where it is known.</param>
internal sealed record AppIdentity(string AppId, string? PublicHost)
{
    private const string IdKey = "MicrosoftAppId";
    private const string PublicUrlKey = "Host:PublicUrl";

    /// <summary>The identity as configured; <paramref name="problems"/> takes what is wrong with it, in sentences.</summary>
    public static AppIdentity Read(IConfiguration configuration, List<string> problems)
    {
        var id = configuration[IdKey] ?? "";
        if (id is "")
            problems.Add($"{IdKey} is not set: a package belongs to one bot. Put the id of the bot's registration into the settings, or write --{IdKey}=... behind the command.");
        else if (!Guid.TryParseExact(id, "D", out var guid) || guid == Guid.Empty)
            problems.Add($"{IdKey} must be the id of the bot's registration, such as 1b6c9a52-4c1d-4d7e-9a53-0f3c2f5d8e61, found '{id}'.");

        var publicUrl = configuration[PublicUrlKey] ?? "";
        if (publicUrl is "")
            return new AppIdentity(id, null);
        var address = WebAddress.Read(publicUrl);
        if (address is null || !WebAddress.IsPublic(address))
            problems.Add($"{PublicUrlKey} must be an https address that Teams can reach, found '{publicUrl}'.");
        return new AppIdentity(id, address?.IdnHost);
    }
}
