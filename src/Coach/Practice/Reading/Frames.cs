using System.Collections.Immutable;

namespace Coach.Practice.Reading;

/// <summary>What a trainer says about sentences: which words only fill, which deny, which ask, and how people report what others said. All are patterns.</summary>
public sealed record Frames
{
    public static Frames None { get; } = new();

    /// <summary>Words by which a sentence in Latin letters is known to be Urdu.</summary>
    public ImmutableArray<string> UrduWords { get; init; } = [];

    /// <summary>Words that may stand between any two words of a pattern.</summary>
    public ImmutableArray<string> Fillers { get; init; } = [];

    /// <summary>The same, in a sentence that has Urdu in it.</summary>
    public ImmutableArray<string> UrduFillers { get; init; } = [];

    /// <summary>What turns the three words behind it into their contrary.</summary>
    public ImmutableArray<string> Negators { get; init; } = [];

    /// <summary>What turns the two words before it or behind it into their contrary.</summary>
    public ImmutableArray<string> UrduNegators { get; init; } = [];

    /// <summary>Where a negator does not deny: "not only".</summary>
    public ImmutableArray<string> NoNegators { get; init; } = [];

    /// <summary>What begins a clause without a comma.</summary>
    public ImmutableArray<string> ClauseWords { get; init; } = [];

    /// <summary>What makes a question of the sentence that it opens.</summary>
    public ImmutableArray<string> QuestionOpeners { get; init; } = [];

    /// <summary>What makes a question of its sentence wherever it stands.</summary>
    public ImmutableArray<string> QuestionWords { get; init; } = [];

    /// <summary>Where neither does.</summary>
    public ImmutableArray<string> NoQuestions { get; init; } = [];

    /// <summary>What reports: the words from there to the end of the clause are somebody else's.</summary>
    public ImmutableArray<string> Reports { get; init; } = [];

    /// <summary>Where it does not: "I told you that".</summary>
    public ImmutableArray<string> NoReports { get; init; } = [];

    /// <summary>What makes its clause, and all that follows in the sentence, something that is not: "imagine that", "if my manager agrees".</summary>
    public ImmutableArray<string> Unreal { get; init; } = [];

    /// <summary>What makes only its own clause so: "should have".</summary>
    public ImmutableArray<string> UnrealClauses { get; init; } = [];

    /// <summary>Where neither does: "I can imagine".</summary>
    public ImmutableArray<string> NoUnreal { get; init; } = [];

    /// <summary>Where what is so begins again: "but".</summary>
    public ImmutableArray<string> RealAgain { get; init; } = [];

    /// <summary>Abbreviations that every customer knows.</summary>
    public ImmutableArray<string> EverydayCapitals { get; init; } = [];

    /// <summary>Numbers written out.</summary>
    public ImmutableArray<string> Numbers { get; init; } = [];

    /// <summary>Numbers that are Urdu words, some of them English ones too: "do", "sat".</summary>
    public ImmutableArray<string> UrduNumbers { get; init; } = [];

    /// <summary>Words written as one that are several: "aapko aap ko".</summary>
    public ImmutableArray<string> Apart { get; init; } = [];

    /// <summary>Words written as several that are one: "wifi wi fi".</summary>
    public ImmutableArray<string> Together { get; init; } = [];
}
