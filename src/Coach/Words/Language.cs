namespace Coach.Words;

/// <summary>The languages the coach speaks. It reads Roman Urdu too, and answers it in Urdu.</summary>
public enum Language
{
    English,
    Urdu,
}

public static class Languages
{
    public static IReadOnlyList<Language> All { get; } = [Language.English, Language.Urdu];

    /// <summary>The BCP 47 code that content files, rosters and cards use.</summary>
    public static string Code(this Language language) => language switch
    {
        Language.Urdu => "ur",
        _ => "en",
    };

    public static bool IsRightToLeft(this Language language) => language is Language.Urdu;

    /// <summary>Reads <c>ur</c>, <c>ur-PK</c>, <c>EN</c>; null for a language the coach does not speak.</summary>
    public static Language? Parse(string? code) => code?.Split('-', '_')[0].Trim().ToUpperInvariant() switch
    {
        "EN" => Language.English,
        "UR" => Language.Urdu,
        _ => null,
    };
}
