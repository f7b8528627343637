namespace Coach.Quiz;

/// <summary>An answer as the log keeps it.</summary>
/// <param name="Skill">The skill of the question when it was answered; null for answers from before it was kept.</param>
/// <param name="Credit">0 to 1; 1 is right.</param>
public sealed record Answered(string Question, string? Skill, bool Right, double Credit, Rating Rating, DateTimeOffset At);
