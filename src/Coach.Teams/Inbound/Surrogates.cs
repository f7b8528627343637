using System.Globalization;

namespace Coach.Teams.Inbound;

/// <summary>
/// JSON may write half of a character (<c>\ud83d</c> alone). It parses, and throws when it is read as text; so it is looked for
/// before anyone does. Outside of strings a backslash is no JSON at all, so the bytes can be searched as they are.
/// </summary>
internal static class Surrogates
{
    public static bool AreBroken(ReadOnlySpan<byte> json)
    {
        var highBefore = false;
        for (var rest = json; ;)
        {
            var next = rest.IndexOf((byte)'\\');
            if (highBefore && next is not 0)
                return true;
            if (next < 0 || next + 1 >= rest.Length)
                return false;
            rest = rest[(next + 1)..];
            var unit = rest[0] is (byte)'u' ? Unit(rest[1..]) : '\0';
            if (highBefore != char.IsLowSurrogate(unit))
                return true;
            highBefore = char.IsHighSurrogate(unit);
            rest = rest[(unit is '\0' ? 1 : 5)..];
        }
    }

    /// <summary>Four hexadecimal digits; 0 for anything else, which the parser will refuse.</summary>
    private static char Unit(ReadOnlySpan<byte> digits) =>
        digits.Length >= 4 && ushort.TryParse(digits[..4], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : '\0';
}
