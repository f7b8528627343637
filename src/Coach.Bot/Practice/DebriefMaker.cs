using System.Collections.Immutable;
using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Practice;
using Coach.Quiz;
using Coach.Skills;

namespace Coach.Bot.Practice;

/// <summary>What a call did to a skill: how well it is mastered without it and with it.</summary>
public sealed record SkillMoved(Skill Skill, Mastery Before, Mastery After);

/// <summary>Makes the debrief of a call that is over, with the skill that it moved most.</summary>
public sealed class DebriefMaker(ICalls calls, IRounds rounds, Visit visit, CardTokens tokens)
{
    /// <summary>Of a call that has just ended: what it tells is staged, and so not yet to be read.</summary>
    public async Task<AdaptiveCard> NewAsync(Rehearsal call, Customer customer, CancellationToken cancellationToken)
    {
        var before = await calls.LearntAsync(call.Person, cancellationToken);
        var told = Told(call, customer);
        return await CardAsync(call, customer, told, before, before with { Evidence = before.Evidence.AddRange(told) }, cancellationToken);
    }

    public async Task<AdaptiveCard> AgainAsync(Rehearsal call, Customer customer, CancellationToken cancellationToken)
    {
        var after = await calls.LearntAsync(call.Person, cancellationToken);
        var told = Told(call, customer).RemoveAll(piece => !after.Evidence.Contains(piece));
        return await CardAsync(call, customer, told, after with { Evidence = after.Evidence.RemoveRange(told) }, after, cancellationToken);
    }

    private async Task<AdaptiveCard> CardAsync(Rehearsal call, Customer customer, ImmutableArray<Evidence> told, Practised before, Practised after, CancellationToken cancellationToken)
    {
        var moved = told.IsEmpty ? null : await MovedAsync(call, told, before, after, cancellationToken);
        return DebriefCard.For(visit, tokens, call, customer, moved);
    }

    /// <summary>The skill whose mean moved most; where none of those that it tells of is known, the one of which most is.</summary>
    private async Task<SkillMoved?> MovedAsync(Rehearsal call, ImmutableArray<Evidence> told, Practised before, Practised after, CancellationToken cancellationToken)
    {
        var history = await rounds.HistoryAsync(call.Person, cancellationToken);
        var (was, now) = (visit.SkillsFrom(history, before), visit.SkillsFrom(history, after));
        return was.Skills.Zip(now.Skills, (then, here) => new SkillMoved(here.Skill, then.Mastery, here.Mastery))
            .Where(moved => told.Any(piece => piece.Skill == moved.Skill.Id))
            .OrderByDescending(moved => moved.After.IsKnown)
            .ThenByDescending(moved => moved.After.IsKnown ? Math.Abs(moved.After.Mean - moved.Before.Mean) : moved.After.Pieces)
            .FirstOrDefault();
    }

    private static ImmutableArray<Evidence> Told(Rehearsal call, Customer customer) => call is { Counts: true, Debrief: { } debrief }
        ? PracticeEvidence.Of(call.Call, debrief, customer, call.EndedAt ?? call.LastAt)
        : [];
}
