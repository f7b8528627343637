using System.Collections.Immutable;

namespace Coach.Words;

/// <summary>How a line is spoken and written. Roman Urdu is Urdu in Latin letters, as people type it.</summary>
public enum Tongue
{
    English,
    Urdu,
    RomanUrdu,
}

public static class Tongues
{
    public static ImmutableArray<Tongue> All { get; } = [Tongue.English, Tongue.Urdu, Tongue.RomanUrdu];

    /// <summary>What content files call it: <c>en</c>, <c>ur</c>, <c>roman</c>.</summary>
    public static string Key(this Tongue tongue) => tongue switch
    {
        Tongue.Urdu => "ur",
        Tongue.RomanUrdu => "roman",
        _ => "en",
    };

    /// <summary>The BCP 47 code that JSON uses.</summary>
    public static string Code(this Tongue tongue) => tongue switch
    {
        Tongue.Urdu => "ur",
        Tongue.RomanUrdu => "ur-Latn",
        _ => "en",
    };

    public static Tongue OfKey(string key) => key switch
    {
        "ur" => Tongue.Urdu,
        "roman" => Tongue.RomanUrdu,
        _ => Tongue.English,
    };

    public static bool IsRightToLeft(this Tongue tongue) => tongue is Tongue.Urdu;
}
