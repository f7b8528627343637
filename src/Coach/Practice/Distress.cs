using System.Collections.Immutable;
using Coach.Practice.Reading;

namespace Coach.Practice;

/// <summary>Knows the words of somebody who cannot bear it any more, or might harm themselves: in practice, they are not answered by a customer.</summary>
public sealed class Distress(IMoveReader reader, IEnumerable<string> signs)
{
    private readonly ImmutableArray<LinePattern> _signs = [.. signs.Select(reader.Compile)];

    public bool Shows(string line)
    {
        if (string.IsNullOrWhiteSpace(line))
            return false;
        var words = reader.Read(line).Words;
        return _signs.Any(sign => sign.Matches(words) is not null);
    }
}
