using Coach.Words;

namespace Coach.Skills;

[Describe("What the coach says about where somebody stands in the skills. The skills themselves are in skills.yaml, the words for levels in mastery.yaml.")]
public sealed record SkillsPhrases
{
    [Describe("Heading of the card with all skills.")]
    public required Phrase Heading { get; init; }

    [Describe("Below the bar of a skill: the best guess, what it probably lies between, and how many answers it rests on."), Placeholders("mean", "low", "high", "count")]
    public required Phrase Standing { get; init; }

    [Describe("Above the skills of which too little is known.")]
    public required Phrase UnknownHeading { get; init; }

    [Describe("Beside a skill of which too little is known: how many answers there are, and how many it takes."), Placeholders("count", "enough")]
    public required Phrase Unknown { get; init; }

    [Describe("Beside a skill of which enough was known once, but the answers are too old by now: how many new ones it takes."), Placeholders("count")]
    public required Phrase Outdated { get; init; }

    [Describe("Small line at the end: how to read a bar.")]
    public required Phrase Legend { get; init; }

    [Describe("Small line at the end: who sees this.")]
    public required Phrase OnlyYou { get; init; }

    [Describe("Label above the one thing to do next.")]
    public required Phrase NextLabel { get; init; }

    [Describe("The next thing where nothing has been answered yet.")]
    public required Phrase NextBegin { get; init; }

    [Describe("The next thing where questions are about to be forgotten."), Placeholders("count")]
    public required Phrase NextRefresh { get; init; }

    [Describe("The next thing where one skill is the weakest: why it is this one."), Placeholders("skill", "mean")]
    public required Phrase NextPractise { get; init; }

    [Describe("The next thing where every skill is known and strong.")]
    public required Phrase NextKeep { get; init; }

    [Describe("Instead of a next thing, where no further round is suggested that day.")]
    public required Phrase NextRest { get; init; }

    [Describe("The next thing where a few answers more would tell how a skill stands."), Placeholders("skill", "count")]
    public required Phrase NextFindOut { get; init; }

    [Describe("Button that begins a round on the skill."), Placeholders("skill")]
    public required Phrase QuizButton { get; init; }
}
