using System.Collections.Immutable;
using Coach.Practice;
using Coach.Practice.Reading;
using Coach.Words;

namespace Coach.Content.Practice;

/// <summary>A line of which is known whether it shows a move, and how it was read.</summary>
public sealed record MoveScore(MoveExample Line, ImmutableArray<Sighting> Moves)
{
    public Tongue Script => TongueReader.Of(Line.Text, Tongue.English);

    public bool IsRight => Moves.Any(sighting => sighting.Move == Line.Move) == Line.Fires;

    public static MoveScore Of(IMoveReader reader, MoveExample line) => new(line, reader.Read(line.Text).Moves);

    public override string ToString()
    {
        var fired = Moves.Select(sighting => $"{sighting.Move.Name()}/{sighting.Rule} '{Line.Text.Substring(sighting.Start, sighting.Length)}'");
        return $"{Line.File}:{Line.Line}: {(Line.Fires ? "misses" : "false")} {Line.Move.Name()}: {Line.Text}{(Moves.IsEmpty ? "" : $"  [{string.Join("; ", fired)}]")}";
    }
}
