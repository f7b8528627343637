using System.ComponentModel.DataAnnotations;
using Coach.Content.Yaml;
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

    [Describe("single: one option is right. multiple: several are, and all of them must be chosen.")]
    public required QuestionKind Kind { get; init; }

    [Describe("1 for a first week, 2 for a normal day, 3 for a hard call."), Range(1, 3)]
    public required int Difficulty { get; init; }

    [Describe("The situation and what is asked."), Length(1, 400)]
    public required LocalText Ask { get; init; }

    [Describe("What can be chosen. The order changes from round to round."), Length(2, 6)]
    public required IReadOnlyList<OptionEntry> Options { get; init; }

    public Question ToQuestion(string skill, string path) =>
        new(Id, skill, Kind, Difficulty, Ask, [.. Options.Select(option => option.ToOption())], $"{path}:{Line}");
}

[Describe("One option of a question.")]
internal sealed record OptionEntry : FileRecord
{
    [Describe("What is chosen."), Length(1, 200)]
    public required LocalText Text { get; init; }

    [Describe("true when it is right; without this key it is wrong.")]
    public bool Right { get; init; }

    [Describe("Why it is right or wrong; shown after the answer."), Length(1, 300)]
    public required LocalText Because { get; init; }

    public Option ToOption() => new(Text, Right, Because);
}
