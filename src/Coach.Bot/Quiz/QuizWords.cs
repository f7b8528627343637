using Coach.Quiz;

namespace Coach.Bot.Quiz;

/// <summary>Phrases that several quiz cards share.</summary>
internal static class QuizWords
{
    public static string Progress(Visit visit, Round round, int number, Question question) => visit.Say(
        visit.Playbook.Quiz.Progress,
        ("number", number + 1),
        ("total", round.Questions.Length),
        ("skill", visit.Playbook.Skill(question.Skill).Name.In(visit.Language)));
}
