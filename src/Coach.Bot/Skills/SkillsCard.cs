using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Bot.People;
using Coach.Skills;
using Coach.Words;

namespace Coach.Bot.Skills;

/// <summary>Where somebody stands in every skill, and the one thing that helps most now.</summary>
public static class SkillsCard
{
    public static AdaptiveCard For(Visit visit, CardTokens tokens, SkillMap map, NextStep next)
    {
        var phrases = visit.Playbook.SkillsPhrases;
        var heading = visit.Say(phrases.Heading);
        var reason = Reason(visit, next);
        var known = map.Skills.Where(mapped => mapped.Mastery.IsKnown).ToList();
        var unknown = map.Skills.Where(mapped => !mapped.Mastery.IsKnown).ToList();
        return CardFrame.For(
            visit.Language,
            $"{heading} · {visit.Say(phrases.NextLabel)}: {reason}",
            [
                CardFrame.Title(heading),
                CardFrame.Box(visit.Language, [CardFrame.Label(visit.Say(phrases.NextLabel)), CardFrame.Below(reason)], AdaptiveContainerStyle.Emphasis),
                .. known.SelectMany(mapped => Known(visit, mapped)),
                .. unknown.Count is 0 ? Array.Empty<AdaptiveElement>() : Unknown(visit, unknown),
                .. known.Count is 0 ? Array.Empty<AdaptiveElement>() : [CardFrame.Small(visit.Say(phrases.Legend))],
                CardFrame.Small(visit.Say(phrases.OnlyYou)),
            ],
            next is NextStep.Rest ? [] : [Button(visit, tokens, next)]);
    }

    private static IEnumerable<AdaptiveElement> Known(Visit visit, MappedSkill mapped)
    {
        var interval = mapped.Mastery.Interval();
        var (low, mean, high) = (SkillBar.Percent(interval.Low), SkillBar.Percent(mapped.Mastery.Mean), SkillBar.Percent(interval.High));
        return
        [
            new AdaptiveColumnSet
            {
                Spacing = AdaptiveSpacing.Medium,
                Columns =
                [
                    Column(visit, AdaptiveColumnWidth.Stretch, CardFrame.Strong(mapped.Skill.Name.In(visit.Language))),
                    Column(visit, AdaptiveColumnWidth.Auto, CardFrame.Paragraph(visit.Playbook.Mastery.LevelOf(mapped.Mastery.Mean).Name.In(visit.Language))),
                ],
            },
            SkillBar.For(low, mean, high, visit.Language),
            new AdaptiveTextBlock(visit.Say(visit.Playbook.SkillsPhrases.Standing, ("mean", mean), ("low", low), ("high", high), ("count", mapped.Mastery.Pieces)))
            {
                Wrap = true,
                Size = AdaptiveTextSize.Small,
                IsSubtle = true,
                Spacing = AdaptiveSpacing.Small,
            },
        ];
    }

    private static AdaptiveColumn Column(Visit visit, string width, AdaptiveElement item) => new() { Width = width, Rtl = visit.Language.IsRightToLeft(), Items = [item] };

    private static IEnumerable<AdaptiveElement> Unknown(Visit visit, IEnumerable<MappedSkill> skills)
    {
        var phrases = visit.Playbook.SkillsPhrases;
        return
        [
            CardFrame.Heading(visit.Say(phrases.UnknownHeading)),
            new AdaptiveFactSet
            {
                Facts =
                [
                    .. skills.Select(mapped => new AdaptiveFact(
                        mapped.Skill.Name.In(visit.Language),
                        mapped.Mastery.IsOutdated
                            ? visit.Say(phrases.Outdated, ("count", mapped.Mastery.Missing))
                            : visit.Say(phrases.Unknown, ("count", mapped.Mastery.Pieces), ("enough", Mastery.Enough)))),
                ],
            },
        ];
    }

    private static string Reason(Visit visit, NextStep next)
    {
        var phrases = visit.Playbook.SkillsPhrases;
        return next switch
        {
            NextStep.Practise { Weakest: var weakest } =>
                visit.Say(phrases.NextPractise, ("skill", weakest.Skill.Name.In(visit.Language)), ("mean", SkillBar.Percent(weakest.Mastery.Mean))),
            NextStep.FindOut find => visit.Say(phrases.NextFindOut, ("skill", find.Skill.Skill.Name.In(visit.Language)), ("count", find.Missing)),
            NextStep.Refresh { Count: var count } => visit.Say(phrases.NextRefresh, ("count", count)),
            NextStep.Rest => visit.Say(phrases.NextRest),
            NextStep.Keep => visit.Say(phrases.NextKeep),
            _ => visit.Say(phrases.NextBegin),
        };
    }

    private static AdaptiveExecuteAction Button(Visit visit, CardTokens tokens, NextStep next)
    {
        return next switch
        {
            NextStep.Practise practise => Quiz(practise.Weakest.Skill),
            NextStep.FindOut find => Quiz(find.Skill.Skill),
            NextStep.Refresh => CommandButtons.For(visit, tokens, visit.Playbook.Command("due"), CommandCard.Skills, isPrimary: true),
            _ => CommandButtons.For(visit, tokens, visit.Playbook.Command("quiz"), CommandCard.Skills, isPrimary: true),
        };

        AdaptiveExecuteAction Quiz(Skill skill) => CommandButtons.For(
            visit, tokens, $"quiz {skill.Id}", visit.Say(visit.Playbook.SkillsPhrases.QuizButton, ("skill", skill.Name.In(visit.Language))), CommandCard.Skills, isPrimary: true);
    }
}
