using System.Collections.Immutable;
using Coach.Practice.Reading;

namespace Coach.Practice;

/// <summary>Knows the words of somebody who cannot bear it any more, or might harm themselves: in practice, they are not answered by a customer.</summary>
public sealed class Distress(IMoveReader reader, IEnumerable<string> signs)
{
    private const int Longest = 4000;

    private readonly ImmutableArray<LinePattern> _signs = [.. signs.Select(reader.Compile)];

    /// <summary>Of a very long line only the beginning is read.</summary>
    public bool Shows(string line)
    {
        if (string.IsNullOrWhiteSpace(line))
            return false;
        var words = reader.Read(line[..Math.Min(line.Length, Longest)]).Words;
        return _signs.Any(sign => sign.Matches(words) is not null);
    }
}
