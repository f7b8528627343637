namespace Coach.Skills;

/// <summary>Something that somebody did which tells how well they master a skill, whatever it was.</summary>
/// <param name="Credit">0 for what speaks against it, 1 for what speaks for it, or anything between.</param>
/// <param name="Weight">How much it tells when it is fresh; 1 is an ordinary piece.</param>
public sealed record Evidence(string Skill, double Credit, double Weight, DateTimeOffset At);
