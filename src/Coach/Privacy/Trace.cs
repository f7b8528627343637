using System.Security.Cryptography;
using System.Text;
using Coach.People;

namespace Coach.Privacy;

/// <summary>By a trace somebody is known again, in the same tenant. Whoever guesses an account or e-mail rightly can tell from it that its owner was erased.</summary>
public static class Trace
{
    public static string OfAccount(string tenant, string account) => Hash("account", tenant, AccountId.Of(account) ?? "");

    public static string OfEmail(string tenant, string email) => Hash("e-mail", tenant, email.ToUpperInvariant());

    /// <summary>The lengths stand before the parts, so that no two people can be written the same way.</summary>
    private static string Hash(params string[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(parts.Select(part => $"{part.Length}:{part}")))));
}
