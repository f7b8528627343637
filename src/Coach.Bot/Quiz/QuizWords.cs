using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Quiz;
using Coach.Words;

namespace Coach.Bot.Quiz;

/// <summary>Phrases that several quiz cards share.</summary>
internal static class QuizWords
{
    public const string Tick = "✓";
    public const string Half = "◐";
    public const string Cross = "✗";

    public static string Progress(Visit visit, Round round, int number, Question question) => visit.Say(
        visit.Playbook.Quiz.Progress,
        ("number", number + 1),
        ("total", round.Questions.Length),
        ("skill", visit.Playbook.Skill(question.Skill).Name.In(visit.Language)));

    /// <summary>What has just happened, above everything else.</summary>
    public static IEnumerable<AdaptiveElement> Note(Visit visit, string? note) =>
        note is null ? [] : [CardFrame.Box(visit.Language, [CardFrame.Paragraph(note)], AdaptiveContainerStyle.Emphasis)];

    /// <param name="worth">Of a line: 0 to 100.</param>
    public static Phrase Worth(QuizPhrases phrases, int worth) => worth switch
    {
        >= 100 => phrases.WorthAll,
        >= 75 => phrases.WorthMuch,
        >= 50 => phrases.WorthHalf,
        > 0 => phrases.WorthLittle,
        _ => phrases.WorthNothing,
    };

    /// <summary>When the next question comes back, or that there is none yet.</summary>
    public static string NothingDue(Visit visit, Memories memories) => memories.NextDue(visit.Playbook.Questions.Select(question => question.Id)) is { } due
        ? visit.Say(visit.Playbook.Quiz.NothingDue, ("when", visit.When(due)))
        : visit.Say(visit.Playbook.Quiz.NothingAnswered);

    /// <summary>Right or wrong by a sign before the words, for whoever cannot tell colours apart.</summary>
    public static string Marked(bool right, string words) => Marked(right ? 1.0 : 0.0, words);

    /// <param name="credit">0 to 1.</param>
    public static string Marked(double credit, string words) => $"{(credit >= 1 ? Tick : credit > 0 ? Half : Cross)} {words}";
}
