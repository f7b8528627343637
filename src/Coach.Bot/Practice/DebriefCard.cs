using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Bot.Skills;
using Coach.Practice;
using Coach.Skills;
using Coach.Words;

namespace Coach.Bot.Practice;

/// <summary>What came of a call: how it ended, the anger turn by turn, what helped and what cost most, and one thing to try next. The ten points are one button away.</summary>
public static class DebriefCard
{
    private const int HardFrom = 4;
    private const int LongestQuote = 220;

    public static AdaptiveCard For(Visit visit, CardTokens tokens, Rehearsal call, Customer customer, SkillMoved? moved)
    {
        var phrases = visit.Playbook.PracticePhrases;
        var debrief = call.Debrief ?? throw new InvalidOperationException("A call that is not over has no debrief.");
        var outcome = $"{CallWords.Ending(visit, call.Call.Ending)} · {visit.Say(phrases.Score, ("score", debrief.Score))}";
        return CardFrame.For(
            visit.Language,
            outcome,
            [
                CardFrame.Title(visit.Say(phrases.DebriefHeading, ("name", CallWords.Name(visit, customer)))),
                CardFrame.Strong(outcome),
                .. call.Counts ? Array.Empty<AdaptiveElement>() : [CardFrame.Small(visit.Say(phrases.NotCounted))],
                .. Curve(visit, debrief),
                .. Turn(visit, call.Call, debrief.Best, phrases.BestHeading, AdaptiveContainerStyle.Good),
                .. Turn(visit, call.Call, debrief.Costliest, phrases.CostliestHeading, AdaptiveContainerStyle.Attention),
                CardFrame.Box(
                    debrief.TryNext.Spoken(visit.Language),
                    [CardFrame.Label(visit.Say(phrases.TryNextHeading)), CardFrame.Strong(debrief.TryNext.In(visit.Language))],
                    AdaptiveContainerStyle.Accent),
                .. moved is null ? Array.Empty<AdaptiveElement>() : [CardFrame.Small(Moved(visit, moved)), .. Quiz(visit, tokens, call, moved.Skill)],
                .. WasHard(call.Call, customer) ? [CardFrame.Box(visit.Language, [CardFrame.Paragraph(visit.Say(phrases.Breather))], AdaptiveContainerStyle.Emphasis)] : Array.Empty<AdaptiveElement>(),
                new AdaptiveActionSet { Actions = [Button(phrases.WhatIfButton, DebriefFlow.WhatIfKind, isPrimary: true), Button(phrases.RubricButton, DebriefFlow.RubricKind)] },
                new AdaptiveActionSet { Actions = [Button(phrases.AgainButton, DebriefFlow.AgainKind), Button(phrases.NextButton, DebriefFlow.NextKind)] },
            ],
            CardFrame.Button(visit.Playbook.Command("my-calls").Title.In(visit.Language), DebriefFlow.CallsKind, tokens.Seal(DebriefFlow.CallsKind, visit.Person.Key, call.Id)));

        AdaptiveExecuteAction Button(Phrase title, string kind, bool isPrimary = false) => CardFrame.Button(visit.Say(title), kind, tokens.Seal(kind, visit.Person.Key, call.Id), isPrimary);
    }

    /// <summary>A round on the skill, where there are questions on it.</summary>
    private static IEnumerable<AdaptiveElement> Quiz(Visit visit, CardTokens tokens, Rehearsal call, Skill skill)
    {
        if (!visit.Playbook.Questions.Any(question => question.Skill == skill.Id))
            yield break;
        var title = visit.Say(visit.Playbook.SkillsPhrases.QuizButton, ("skill", skill.Name.In(visit.Language)));
        yield return new AdaptiveActionSet { Actions = [CardFrame.Button(title, DebriefFlow.QuizKind, tokens.Seal(DebriefFlow.QuizKind, visit.Person.Key, $"{call.Id} {skill.Id}"))] };
    }

    /// <summary>The curve with its highest point and its ends in words.</summary>
    internal static IEnumerable<AdaptiveElement> Curve(Visit visit, Debrief debrief)
    {
        var (phrases, curve) = (visit.Playbook.PracticePhrases, debrief.Curve);
        return
        [
            CardFrame.Label(visit.Say(phrases.CurveHeading)),
            MoodCurve.For(curve, visit.Language),
            CardFrame.Small(visit.Say(phrases.CurveWords, ("start", curve[0].Anger), ("peak", curve.Max(mood => mood.Anger)), ("end", curve[^1].Anger))),
        ];
    }

    private static IEnumerable<AdaptiveElement> Turn(Visit visit, Call call, int? number, Phrase heading, AdaptiveContainerStyle style)
    {
        if (number is not { } turn || turn > call.Exchanges.Length)
            yield break;
        yield return CardFrame.Box(
            visit.Language,
            [
                CardFrame.Label(visit.Say(heading)),
                CardFrame.Strong($"“{Isolate.Text(PlainText.Of(call.Exchanges[turn - 1].Agent, LongestQuote))}”"),
                CardFrame.Below(visit.Say(visit.Playbook.PracticePhrases.Moved, ("number", turn), ("from", Before(call, turn).Anger), ("to", call.Exchanges[turn - 1].Mood.Anger))),
            ],
            style);
    }

    internal static Mood Before(Call call, int turn) => turn is 1 ? call.Start : call.Exchanges[turn - 2].Mood;

    private static string Moved(Visit visit, SkillMoved moved)
    {
        var phrases = visit.Playbook.PracticePhrases;
        var name = moved.Skill.Name.In(visit.Language);
        return moved.After.IsKnown
            ? visit.Say(phrases.SkillMoved, ("skill", name), ("before", SkillBar.Percent(moved.Before.Mean)), ("after", SkillBar.Percent(moved.After.Mean)))
            : visit.Say(phrases.SkillPieces, ("skill", name), ("count", Math.Max(0, Mastery.Enough - moved.After.Missing)), ("enough", Mastery.Enough));
    }

    /// <summary>After such a call a breather is offered.</summary>
    private static bool WasHard(Call call, Customer customer) => customer.Difficulty >= HardFrom || customer.Temperament.Abusive || call.Ending is Ending.HungUp;
}
