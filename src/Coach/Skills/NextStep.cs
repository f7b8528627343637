namespace Coach.Skills;

/// <summary>The one thing that helps most now.</summary>
public abstract record NextStep
{
    /// <summary>Nothing has been answered yet: any round shows something.</summary>
    public sealed record Begin : NextStep;

    /// <summary>What was learnt is about to be forgotten.</summary>
    /// <param name="Count">How many questions come back now.</param>
    public sealed record Refresh(int Count) : NextStep;

    /// <summary>The skill in which most can be gained.</summary>
    public sealed record Practise(MappedSkill Weakest) : NextStep;

    /// <summary>So little is known of the skill that a few answers tell most.</summary>
    /// <param name="Missing">How many answers are missing.</param>
    public sealed record FindOut(MappedSkill Skill, int Missing) : NextStep;

    /// <summary>All is known, and strong.</summary>
    public sealed record Keep : NextStep;

    /// <summary>As many rounds were played today as do good.</summary>
    public sealed record Rest : NextStep;

    /// <param name="isEnough">Whether no further round is suggested today.</param>
    /// <param name="due">How many questions come back now.</param>
    /// <param name="canBeAsked">Whether there are questions on the skill.</param>
    public static NextStep Of(SkillMap map, MasteryRules rules, int due, bool isEnough, Func<Skill, bool> canBeAsked)
    {
        if (isEnough)
            return new Rest();
        if (due > 0)
            return new Refresh(due);
        var asked = new SkillMap([.. map.Skills.Where(mapped => canBeAsked(mapped.Skill))]);
        if (asked.Skills.All(mapped => mapped.Mastery.Pieces is 0))
            return new Begin();

        var weakest = asked.Weakest;
        var nearest = asked.Skills.Where(mapped => !mapped.Mastery.IsKnown).MinBy(mapped => mapped.Mastery.Missing);
        if (weakest is not null && rules.LevelOf(weakest.Mastery.Mean) != rules.Levels[^1])
            return new Practise(weakest);
        return nearest is not null ? new FindOut(nearest, nearest.Mastery.Missing) : new Keep();
    }
}
