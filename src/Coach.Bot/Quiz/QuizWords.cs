using Coach.Quiz;

namespace Coach.Bot.Quiz;

/// <summary>Phrases that several quiz cards share.</summary>
internal static class QuizWords
{
    public const string Tick = "✓";
    public const string Cross = "✗";

    public static string Progress(Visit visit, Round round, int number, Question question) => visit.Say(
        visit.Playbook.Quiz.Progress,
        ("number", number + 1),
        ("total", round.Questions.Length),
        ("skill", visit.Playbook.Skill(question.Skill).Name.In(visit.Language)));

    /// <summary>Right or wrong by a sign before the words, for whoever cannot tell colours apart.</summary>
    public static string Marked(bool right, string words) => $"{(right ? Tick : Cross)} {words}";
}
