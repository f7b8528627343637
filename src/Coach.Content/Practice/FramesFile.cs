using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Coach.Content.Yaml;
using Coach.Practice.Reading;
using Coach.Words;

namespace Coach.Content.Practice;

[Describe("What holds for sentences of any kind: which words only fill, which deny, which ask, and how people report what others said.")]
internal sealed record FramesFile
{
    [Describe("Words, as they are typed, by which a sentence in Latin letters is known to be Urdu. None that is an English word too."), Length(0, 500)]
    public required IReadOnlyList<Said> UrduWords { get; init; }

    [Describe("Single words that may stand between any two words of a pattern: please, sir."), Length(0, 200)]
    public required IReadOnlyList<Said> Fillers { get; init; }

    [Describe("The same for sentences with Urdu in them: to, bhi, zara."), Length(0, 200)]
    public required IReadOnlyList<Said> UrduFillers { get; init; }

    [Describe("Patterns that turn the three words behind them into their contrary: not, never."), Length(0, 100)]
    public required IReadOnlyList<Said> Negators { get; init; }

    [Describe("Patterns that turn the two words before them and the two behind them into their contrary: nahi, mat."), Length(0, 100)]
    public required IReadOnlyList<Said> UrduNegators { get; init; }

    [Describe("Where a negator denies nothing: not only."), Length(0, 100)]
    public required IReadOnlyList<Said> NoNegators { get; init; }

    [Describe("What begins a clause without a comma: but, lekin."), Length(0, 100)]
    public required IReadOnlyList<Said> ClauseWords { get; init; }

    [Describe("What makes a question of the sentence that it opens, with or without a question mark."), Length(0, 300)]
    public required IReadOnlyList<Said> QuestionOpeners { get; init; }

    [Describe("What makes a question of its sentence wherever it stands: kab, kahan."), Length(0, 100)]
    public required IReadOnlyList<Said> QuestionWords { get; init; }

    [Describe("Where it is none after all: jo kuch kab."), Length(0, 100)]
    public required IReadOnlyList<Said> NoQuestions { get; init; }

    [Describe("How people report: what follows, to the end of the clause, is somebody else's and is not read."), Length(0, 300)]
    public required IReadOnlyList<Said> Reports { get; init; }

    [Describe("Where it is the agent's own after all: I told you that."), Length(0, 100)]
    public required IReadOnlyList<Said> NoReports { get; init; }

    [Describe("What makes its clause, and all that follows in the sentence, something that is not so: imagine that, if my manager agrees. No step is done or promised there."), Length(0, 300)]
    public required IReadOnlyList<Said> Unreal { get; init; }

    [Describe("What makes only its own clause so: should have, might."), Length(0, 300)]
    public required IReadOnlyList<Said> UnrealClauses { get; init; }

    [Describe("Where neither does: I can imagine."), Length(0, 100)]
    public required IReadOnlyList<Said> NoUnreal { get; init; }

    [Describe("Where in such a sentence what is so begins again: but."), Length(0, 100)]
    public required IReadOnlyList<Said> RealAgain { get; init; }

    [Describe("Abbreviations that every customer knows; all others are found by <CAPS>."), Length(0, 300)]
    public required IReadOnlyList<Said> EverydayCapitals { get; init; }

    [Describe("Numbers written out, as # finds them in any sentence."), Length(0, 200)]
    public required IReadOnlyList<Said> Numbers { get; init; }

    [Describe("Numbers written out in Urdu, some of which are English words of another meaning: do, sat."), Length(0, 300)]
    public required IReadOnlyList<Said> UrduNumbers { get; init; }

    [Describe("Words written as one that are several: first as it is written, then the words that it is, as in: aapko aap ko."), Length(0, 300)]
    public required IReadOnlyList<Said> Apart { get; init; }

    [Describe("Words that are one but are written as several, too: first the one that patterns have, then how it is written, as in: wifi wi fi."), Length(0, 300)]
    public required IReadOnlyList<Said> Together { get; init; }

    /// <summary>All that are patterns.</summary>
    public IEnumerable<Said> Patterns() => [.. Negators, .. UrduNegators, .. NoNegators, .. ClauseWords, .. QuestionOpeners, .. QuestionWords, .. NoQuestions, .. Reports, .. NoReports, .. Unreal, .. UnrealClauses, .. NoUnreal, .. RealAgain];

    public Frames ToFrames() => new()
    {
        UrduWords = Texts(UrduWords),
        Fillers = Texts(Fillers),
        UrduFillers = Texts(UrduFillers),
        Negators = Texts(Negators),
        UrduNegators = Texts(UrduNegators),
        NoNegators = Texts(NoNegators),
        ClauseWords = Texts(ClauseWords),
        QuestionOpeners = Texts(QuestionOpeners),
        QuestionWords = Texts(QuestionWords),
        NoQuestions = Texts(NoQuestions),
        Reports = Texts(Reports),
        NoReports = Texts(NoReports),
        Unreal = Texts(Unreal),
        UnrealClauses = Texts(UnrealClauses),
        NoUnreal = Texts(NoUnreal),
        RealAgain = Texts(RealAgain),
        EverydayCapitals = Texts(EverydayCapitals),
        Numbers = Texts(Numbers),
        UrduNumbers = Texts(UrduNumbers),
        Apart = Texts(Apart),
        Together = Texts(Together),
    };

    private static ImmutableArray<string> Texts(IReadOnlyList<Said> lines) => [.. lines.Select(line => line.Text)];
}
