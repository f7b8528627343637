using System.Collections.Immutable;

namespace Coach.Practice.Reading;

/// <summary>Finds the moves in what an agent wrote.</summary>
public interface IMoveReader
{
    AgentLine Read(string text);

    /// <summary>A pattern of a content file, made ready with the lists and spellings of this reader.</summary>
    LinePattern Compile(string pattern);
}

/// <summary>A line as it was read.</summary>
public sealed record AgentLine(string Text, ImmutableArray<Sighting> Moves, LineWords Words);

/// <summary>A move and the words of the line that show it.</summary>
/// <param name="Rule">The rule that fired.</param>
public sealed record Sighting(Move Move, int Start, int Length, string Rule);
