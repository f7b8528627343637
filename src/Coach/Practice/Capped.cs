using System.Collections.Immutable;

namespace Coach.Practice;

/// <summary>Adds effects up to a mood: what heats counts in full; what calms, up to the most of one turn, and without a step or somebody who takes it on no further than the floor.</summary>
internal static class Capped
{
    public static (ImmutableArray<Reason> Why, Mood Mood) Of(IEnumerable<Effect> effects, Mood before, bool moving, ReactionSettings settings)
    {
        var left = Math.Min(settings.MostCalming, moving ? before.Anger : Math.Max(0, before.Anger - settings.Floor));
        var why = ImmutableArray.CreateBuilder<Reason>();
        foreach (var effect in effects)
        {
            var anger = effect.Anger >= 0 ? effect.Anger : -Math.Min(left, -effect.Anger);
            left += Math.Min(0, anger);
            why.Add(new Reason(effect.Source is null ? effect.Row.Id : $"{effect.Row.Id}:{effect.Source}", anger, effect.Trust));
        }

        return (why.ToImmutable(), before.Moved(why.Sum(reason => reason.Anger), why.Sum(reason => reason.Trust)));
    }
}
