namespace Coach.People;

/// <summary>
/// An Entra object id. It is an opaque string, but for one thing: where it has the shape of a GUID, capitals mean nothing, and a staff list that was
/// typed or exported elsewhere has them where Teams has none.
/// </summary>
public static class AccountId
{
    /// <summary>The one way in which the id is written here.</summary>
    public static string? Of(string? account) => Guid.TryParseExact(account, "D", out var id) ? id.ToString("D") : account;
}
