namespace Coach.Practice.Reading;

/// <summary>A pattern that cannot be read; the message tells whoever wrote it why.</summary>
public sealed class PatternException(string message) : FormatException(message);
