using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Quiz;

namespace Coach.Bot.Quiz;

/// <summary>What came of a round.</summary>
public static class SummaryCard
{
    public static AdaptiveCard For(Visit visit, CardTokens tokens, Round round)
    {
        var phrases = visit.Playbook.Quiz;
        var summary = Summary.Of(round, visit.Playbook.Question);
        var score = Score(visit, summary);
        return CardFrame.For(
            visit.Language,
            score,
            [
                CardFrame.Heading(visit.Say(phrases.SummaryHeading)),
                CardFrame.Paragraph(score),
                .. summary.Total is 0 ? Array.Empty<AdaptiveElement>() : [Skills(visit, summary)],
                .. summary.Missed.IsEmpty ? Array.Empty<AdaptiveElement>() : Missed(visit, summary),
            ],
            CardFrame.Button(visit.Say(phrases.AgainButton), QuizFlow.AgainKind, tokens.Seal(QuizFlow.AgainKind, visit.Person.Key, round.Id)));
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
                visit.Say(visit.Playbook.Quiz.SummarySkill, ("right", skill.Right), ("count", skill.Total)))),
        ],
    };

    private static IEnumerable<AdaptiveElement> Missed(Visit visit, Summary summary) =>
    [
        new AdaptiveTextBlock(visit.Say(visit.Playbook.Quiz.SummaryMissed)) { Wrap = true, Weight = AdaptiveTextWeight.Bolder, Separator = true },
        .. summary.Missed.Select(question => CardFrame.Paragraph(question.Ask.In(visit.Language))),
    ];
}
