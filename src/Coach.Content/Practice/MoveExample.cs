using Coach.Practice;

namespace Coach.Content.Practice;

/// <summary>A line of which is known whether it shows a move.</summary>
public sealed record MoveExample(Move Move, string Text, bool Fires, string File, int Line);
