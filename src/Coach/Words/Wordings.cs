using System.Collections.Immutable;

namespace Coach.Words;

/// <summary>Several ways to say the same, in each tongue; none where the tongue is not spoken.</summary>
public sealed record Wordings(ImmutableArray<string> English, ImmutableArray<string> Urdu, ImmutableArray<string> RomanUrdu)
{
    public static Wordings None { get; } = new([], [], []);

    public ImmutableArray<string> In(Tongue tongue) => tongue switch
    {
        Tongue.Urdu => Urdu,
        Tongue.RomanUrdu => RomanUrdu,
        _ => English,
    };

    /// <summary>The wordings of the tongue; where there are none, those of the nearest: Roman Urdu and Urdu for each other, English last.</summary>
    public ImmutableArray<string> Nearest(Tongue tongue) => (tongue switch
    {
        Tongue.Urdu => new[] { Urdu, RomanUrdu, English },
        Tongue.RomanUrdu => [RomanUrdu, Urdu, English],
        _ => [English, RomanUrdu, Urdu],
    }).FirstOrDefault(wordings => !wordings.IsDefaultOrEmpty, []);
}
