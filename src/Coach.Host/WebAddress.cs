namespace Coach.Host;

/// <summary>What counts as the address of a page, wherever one is configured.</summary>
internal static class WebAddress
{
    /// <summary>Encrypted, or on the machine itself, where nobody else reads along; null for anything else.</summary>
    public static Uri? Read(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && (IsPublic(address) || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)) ? address : null;

    /// <summary>Whether other machines can open it: Teams shows no others.</summary>
    public static bool IsPublic(Uri address) => address.Scheme == Uri.UriSchemeHttps && !address.IsLoopback;
}
