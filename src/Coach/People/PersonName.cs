namespace Coach.People;

/// <summary>A name that may stand in a card: no markup, no control characters, not endless.</summary>
public static class PersonName
{
    public const int Longest = 100;

    private const string Markup = "[]<>*_`|\\{}#~";

    public static bool IsClean(string name) =>
        name.Length is > 0 and <= Longest && !name.Any(letter => char.IsControl(letter) || char.IsSurrogate(letter) || Markup.Contains(letter, StringComparison.Ordinal));

    /// <summary>The name without what may not stand in it; null when nothing is left.</summary>
    public static string? Clean(string? name)
    {
        if (name is null)
            return null;
        var kept = new string([.. name.Where(letter => IsClean(letter.ToString())).Take(Longest)]).Trim();
        return kept.Length is 0 ? null : kept;
    }
}
