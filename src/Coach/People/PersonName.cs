namespace Coach.People;

/// <summary>A name that may stand in a card: no markup, no control characters, nothing that turns or breaks the line, not endless.</summary>
public static class PersonName
{
    public const int Longest = 100;

    private const string Markup = "[]<>*_`|\\{}#~";

    /// <summary>Line and paragraph separator, and the embeddings, overrides and isolates of writing direction.</summary>
    private const string Turns = "\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    public static bool IsClean(string name) =>
        name.Length is > 0 and <= Longest && name.All(MayStand);

    /// <summary>The name without what may not stand in it; null when nothing is left.</summary>
    public static string? Clean(string? name)
    {
        if (name is null)
            return null;
        var kept = new string([.. name.Where(MayStand).Take(Longest)]).Trim();
        return kept.Length is 0 ? null : kept;
    }

    private static bool MayStand(char letter) =>
        !char.IsControl(letter) && !char.IsSurrogate(letter) && !Markup.Contains(letter, StringComparison.Ordinal) && !Turns.Contains(letter, StringComparison.Ordinal);
}
