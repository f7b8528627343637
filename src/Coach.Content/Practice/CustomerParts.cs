using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Coach.Content.Yaml;
using Coach.Practice;
using Coach.Words;

namespace Coach.Content.Practice;

/// <summary>A part of a customer's file that other parts name.</summary>
internal interface INamedPart
{
    int Line { get; }

    string Id { get; }
}

[Describe("Something that the customer knows.")]
internal sealed record FactEntry : FileRecord, INamedPart
{
    [Describe("Its name within this file."), RegularExpression(Kebab.Pattern, ErrorMessage = Kebab.Rule)]
    public required string Id { get; init; }

    [Describe("What it is, in a few words."), Length(1, 120)]
    public required LocalText About { get; init; }

    [Describe("A topic of topics.yaml whose wordings ask for it, too."), RegularExpression(Kebab.Pattern, ErrorMessage = Kebab.Rule)]
    public Said? Topic { get; init; }

    [Describe("Patterns of questions for it, in any tongue. With the topic's they make five wordings or more for each tongue spoken."), Length(1, 60)]
    public IReadOnlyList<Said> Asked { get; init; } = [];

    [Describe("How it is asked well: trainees and hints say it so. Without this key the topic's way is used, or they ask for what 'about' says."), Length(1, 200)]
    public Wordings? Ask { get; init; }

    [Describe("Two or more ways to tell it, in every tongue spoken."), Length(2, 300)]
    public required Wordings Says { get; init; }

    [Describe("The same said back to the customer, as part of a sentence: 'you paid on the 4th'. In every tongue spoken, for two facts or more that come first."), Length(1, 160)]
    public Wordings? Back { get; init; }

    [Describe("true when it is told by itself after an open question, such as what happened.")]
    public bool Volunteers { get; init; }

    [Describe("true when it proves who they are.")]
    public bool Identity { get; init; }

    public Fact ToFact(IReadOnlyDictionary<string, Topic> topics)
    {
        var topic = Topic is null ? null : topics.GetValueOrDefault(Topic.Text);
        return new Fact(
            Id, About, topic?.Id, [.. Asked.Select(said => said.Text), .. topic?.Asked ?? []], Says, Volunteers, Identity, Ask ?? topic?.Ask ?? Wordings.None, Back);
    }
}

[Describe("Something that the agent may do.")]
internal sealed record StepEntry : FileRecord, INamedPart
{
    [Describe("Its name within this file."), RegularExpression(Kebab.Pattern, ErrorMessage = Kebab.Rule)]
    public required string Id { get; init; }

    [Describe("What it is, in a few words."), Length(1, 120)]
    public required LocalText About { get; init; }

    [Describe("Patterns of saying that it is done or will be. A question or a negated sentence does not count."), Length(1, 30)]
    public required IReadOnlyList<Said> Done { get; init; }

    [Describe("How it is said well, in every tongue spoken: trainees and hints say it so."), Length(2, 300)]
    public required Wordings Say { get; init; }

    [Describe("Facts to learn and steps to do before: without them it is a guess."), Length(1, 8)]
    public IReadOnlyList<Said> Needs { get; init; } = [];

    [Describe("What the customer answers, in every tongue spoken."), Length(2, 300)]
    public required Wordings Reply { get; init; }

    public Step ToStep() => new(Id, About, [.. Done.Select(said => said.Text)], Say, [.. Needs.Select(said => said.Text)], Reply);
}

[Describe("Something that policy forbids.")]
internal sealed record LimitEntry : FileRecord, INamedPart
{
    [Describe("Its name within this file."), RegularExpression(Kebab.Pattern, ErrorMessage = Kebab.Rule)]
    public required string Id { get; init; }

    [Describe("What it is, in a few words."), Length(1, 120)]
    public required LocalText About { get; init; }

    [Describe("Patterns of promising it all the same: that comes back two turns later."), Length(1, 20)]
    public IReadOnlyList<Said> Promised { get; init; } = [];

    [Describe("Patterns of the plain no."), Length(1, 30)]
    public required IReadOnlyList<Said> Told { get; init; }

    [Describe("The honest no, told well, in every tongue spoken."), Length(2, 300)]
    public required Wordings Say { get; init; }

    [Describe("What the customer answers when it is told well."), Length(2, 300)]
    public required Wordings Reply { get; init; }

    public Limit ToLimit() => new(Id, About, [.. Promised.Select(said => said.Text)], [.. Told.Select(said => said.Text)], Say, Reply);
}

[Describe("What this customer cannot bear to hear.")]
internal sealed record HotButtonEntry : FileRecord, INamedPart
{
    [Describe("Its name within this file."), RegularExpression(Kebab.Pattern, ErrorMessage = Kebab.Rule)]
    public required string Id { get; init; }

    [Describe("Patterns of saying it."), Length(1, 20)]
    public required IReadOnlyList<Said> When { get; init; }

    [Describe("By how much it raises the anger."), Range(1, 30)]
    public required int Anger { get; init; }

    [Describe("What the customer answers."), Length(1, 300)]
    public required Wordings Reply { get; init; }

    public HotButton ToHotButton() => new(Id, [.. When.Select(said => said.Text)], Anger, Reply);
}

/// <summary>The kinds of good ends.</summary>
internal enum GoodEnding
{
    Resolved,
    Accepted,
    Boundary,
}

[Describe("One way in which the call ends well.")]
internal sealed record EndEntry : FileRecord, INamedPart
{
    [Describe("Its name within this file."), RegularExpression(Kebab.Pattern, ErrorMessage = Kebab.Rule)]
    public required string Id { get; init; }

    [Describe("resolved: the case is solved. accepted: an honest no was taken. boundary: the agent ended the call by the boundary script.")]
    public required GoodEnding Kind { get; init; }

    [Describe("What it is, in a few words."), Length(1, 160)]
    public required LocalText About { get; init; }

    [Describe("Steps done and limits told; none for a boundary."), Length(0, 8)]
    public IReadOnlyList<Said> Needs { get; init; } = [];

    [Describe("The customer's last words."), Length(2, 300)]
    public required Wordings Says { get; init; }

    public GoodEnd ToEnd() => new(Id, Enum.Parse<Ending>(Kind.ToString()), About, [.. Needs.Select(said => said.Text)], Says);
}
