using System.ComponentModel.DataAnnotations;
using Coach.Content.Yaml;
using Coach.Practice;
using Coach.Quiz;
using Coach.Words;

namespace Coach.Content.Quiz;

[Describe("Quiz questions for one skill.")]
internal sealed record QuestionsFile
{
    [Describe("The skill that they train: an id of skills/skills.yaml."), RegularExpression(Kebab.Pattern, ErrorMessage = Kebab.Rule)]
    public required Said Skill { get; init; }

    [Describe("The questions."), Length(1, 500)]
    public required IReadOnlyList<QuestionEntry> Questions { get; init; }
}

[Describe("A question about a decision that an agent takes on a call.")]
internal sealed record QuestionEntry : FileRecord
{
    [Describe("The question's own name, as in empathy-late-parcel. It never changes: what people remember hangs on it."), RegularExpression(Kebab.Pattern, ErrorMessage = Kebab.Rule)]
    public required string Id { get; init; }

    [Describe("single: one option is right. multiple: several are, and all of them must be chosen. ordering: steps to put in order. short-answer: a few words to type. best-line: what to say next, where some lines are partly right.")]
    public required QuestionKind Kind { get; init; }

    [Describe("1 for a first week, 2 for a normal day, 3 for a hard call."), Range(1, 3)]
    public required int Difficulty { get; init; }

    [Describe("What it is about, in the words of practice calls, as in calm_down or empathy: whoever makes such a mistake in a call, or misses such a move, is asked it soon. May be left out."), MoveWords, Length(1, 4)]
    public IReadOnlyList<string> Moves { get; init; } = [];

    [Describe("The situation and what is asked."), Length(1, 400)]
    public required LocalText Ask { get; init; }

    [Describe("For single and multiple: what can be chosen. The order changes from round to round."), Length(2, 6)]
    public IReadOnlyList<OptionEntry> Options { get; init; } = [];

    [Describe("For ordering: the steps in the right order. They are shown in another one."), Length(3, 6)]
    public IReadOnlyList<StepEntry> Steps { get; init; } = [];

    [Describe("For short-answer: the model answer, in a few words. It is accepted, and shown afterwards."), Length(1, 120)]
    public LocalText? Answer { get; init; }

    [Describe("For short-answer: other ways to say it, in English, Urdu and Roman Urdu. Capitals, punctuation, small misspellings and a few words around it make no difference."), Length(1, 40)]
    public IReadOnlyList<Said> Accepts { get; init; } = [];

    [Describe("For short-answer: why this is the answer; shown afterwards."), Length(1, 300)]
    public LocalText? Because { get; init; }

    [Describe("For short-answer: wrong answers that people often give, each with its reason. May be left out."), Length(1, 6)]
    public IReadOnlyList<MistakeEntry> Mistakes { get; init; } = [];

    [Describe("For best-line: what could be said next. The order changes from round to round."), Length(2, 6)]
    public IReadOnlyList<LineEntry> Lines { get; init; } = [];

    public Question ToQuestion(string skill, string path) =>
        new(Id, skill, Kind, Difficulty, Ask, [.. Options.Select(option => option.ToOption()), .. Steps.Select(step => step.ToOption()), .. Lines.Select(line => line.ToOption())], $"{path}:{Line}")
        {
            Moves = [.. Moves.Select(MoveNames.Find).OfType<Move>()],
            Short = Answer is not null && Because is not null
                ? new ShortAnswer(Answer, [.. Accepts.Select(said => said.Text)], Because, [.. Mistakes.Select(mistake => mistake.ToMistake())])
                : null,
        };
}

/// <summary>Something to choose or to put in its place, with its reason.</summary>
internal interface IReasoned
{
    int Line { get; }

    LocalText Text { get; }

    LocalText Because { get; }
}

[Describe("One option of a question.")]
internal sealed record OptionEntry : FileRecord, IReasoned
{
    [Describe("What is chosen."), Length(1, 200)]
    public required LocalText Text { get; init; }

    [Describe("true when it is right; without this key it is wrong.")]
    public bool Right { get; init; }

    [Describe("Why it is right or wrong; shown after the answer."), Length(1, 300)]
    public required LocalText Because { get; init; }

    public Option ToOption() => new(Text, Right, Because);
}

[Describe("One step of an order.")]
internal sealed record StepEntry : FileRecord, IReasoned
{
    [Describe("What is done at this place."), Length(1, 150)]
    public required LocalText Text { get; init; }

    [Describe("Why it stands at this place; shown after the answer."), Length(1, 300)]
    public required LocalText Because { get; init; }

    public Option ToOption() => new(Text, Right: true, Because);
}

[Describe("One line that could be said next.")]
internal sealed record LineEntry : FileRecord, IReasoned
{
    [Describe("The line as the agent would say it."), Length(1, 200)]
    public required LocalText Text { get; init; }

    [Describe("What it is worth: 100 for the best, 75, 50 or 25 for one that is partly right, 0 for a wrong one."), Range(0, 100)]
    public required int Worth { get; init; }

    [Describe("Why it is worth that much; shown after the answer."), Length(1, 300)]
    public required LocalText Because { get; init; }

    public Option ToOption() => new(Text, Worth is 100, Because) { Worth = Worth };
}

[Describe("A wrong answer that people often give.")]
internal sealed record MistakeEntry : FileRecord
{
    [Describe("The ways in which people say it, in English, Urdu and Roman Urdu."), Length(1, 30)]
    public required IReadOnlyList<Said> Said { get; init; }

    [Describe("Why it is not the answer; shown to whoever gave it."), Length(1, 300)]
    public required LocalText Because { get; init; }

    public Mistake ToMistake() => new([.. Said.Select(said => said.Text)], Because);
}
