using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Quiz;

namespace Coach.Bot.Quiz;

/// <summary>What came of a round.</summary>
public static class SummaryCard
{
    /// <param name="memories">What came of the answers.</param>
    /// <param name="isEnough">Whether no further round is suggested today.</param>
    public static AdaptiveCard For(Visit visit, CardTokens tokens, Round round, Memories memories, bool isEnough)
    {
        var phrases = visit.Playbook.Quiz;
        var summary = Summary.Of(round, visit.Playbook.Question);
        var heading = visit.Say(phrases.SummaryHeading);
        var score = Score(visit, summary);
        return CardFrame.For(
            visit.Language,
            score,
            [
                .. summary.Missed.IsEmpty ? new[] { CardFrame.Title(heading), CardFrame.Paragraph(score) } : [CardFrame.Title($"{heading} · {score}")],
                .. summary.Total is 0 ? Array.Empty<AdaptiveElement>() : [Skills(visit, summary)],
                .. Known(visit, round, memories),
                .. summary.Missed.IsEmpty ? Array.Empty<AdaptiveElement>() : Missed(visit, summary, memories),
                .. isEnough ? new[] { CardFrame.Small(visit.Say(phrases.EnoughForToday)) } : [],
            ],
            isEnough ? [] : [CardFrame.Button(visit.Say(phrases.AgainButton), QuizFlow.AgainKind, tokens.Seal(QuizFlow.AgainKind, visit.Person.Key, round.Id))]);
    }

    private static string Score(Visit visit, Summary summary)
    {
        var phrases = visit.Playbook.Quiz;
        return summary switch
        {
            { Total: 0 } => visit.Say(phrases.SummaryEmpty),
            { Missed.IsEmpty: true } when summary.Right == summary.Total => visit.Say(phrases.SummaryAllRight),
            _ => visit.Say(phrases.SummaryScore, ("right", summary.Right), ("count", summary.Total)),
        };
    }

    private static AdaptiveFactSet Skills(Visit visit, Summary summary) => new()
    {
        Facts =
        [
            .. summary.Skills.Select(skill => new AdaptiveFact(
                visit.Playbook.Skill(skill.Skill).Name.In(visit.Language),
                $"{Signs(skill)} {visit.Say(visit.Playbook.Quiz.SummarySkill, ("right", skill.Right), ("count", skill.Total))}")),
        ],
    };

    /// <summary>One sign for each answer, the right ones first.</summary>
    private static string Signs(SkillScore skill) => string.Concat(
    [
        .. Enumerable.Repeat(QuizWords.Tick, skill.Right),
        .. Enumerable.Repeat(QuizWords.Half, skill.Partly),
        .. Enumerable.Repeat(QuizWords.Cross, skill.Total - skill.Right - skill.Partly),
    ]);

    /// <summary>A sentence for each time at which some of the right ones come back.</summary>
    private static IEnumerable<AdaptiveElement> Known(Visit visit, Round round, Memories memories) => round.Answers
        .Where(answer => answer.Right && visit.Playbook.Question(answer.Question) is not null)
        .Select(answer => memories.Of(answer.Question))
        .OfType<Memory>()
        .OrderBy(memory => memory.Due)
        .GroupBy(memory => visit.When(memory.Due))
        .Select(group => CardFrame.Paragraph(visit.Say(visit.Playbook.Quiz.SummaryKnown, ("count", group.Count()), ("when", group.Key))));

    private static IEnumerable<AdaptiveElement> Missed(Visit visit, Summary summary, Memories memories) =>
    [
        CardFrame.Heading(visit.Say(visit.Playbook.Quiz.SummaryMissed)),
        .. summary.Missed.Select(question => Apart(CardFrame.Box(
            question.Ask.Spoken(visit.Language),
            [CardFrame.Paragraph(question.Ask.In(visit.Language)), .. ComesBack(visit, memories.Of(question.Id))]))),
    ];

    private static IEnumerable<AdaptiveElement> ComesBack(Visit visit, Memory? memory) => memory is null
        ? []
        : [CardFrame.Below(visit.Say(visit.Playbook.Quiz.ComesBack, ("when", visit.When(memory.Due))), isSubtle: true)];

    private static AdaptiveElement Apart(AdaptiveElement element)
    {
        element.Separator = true;
        return element;
    }
}
