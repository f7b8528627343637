namespace Coach.Practice;

/// <summary>What is read for practice alone.</summary>
public sealed record PracticeContent(PracticeBook Book, Distress Distress);
