using System.Collections.Immutable;

namespace Coach.Practice.Reading;

/// <summary>Reads by rules. Of the finds of one move in one sentence the longest is kept.</summary>
public sealed class MoveReader : IMoveReader
{
    private readonly Speech _speech;
    private readonly PatternIndex<ReadyRule> _index;

    /// <exception cref="PatternException">A pattern of a rule cannot be read.</exception>
    public MoveReader(Speech speech, IEnumerable<MoveRule> rules)
    {
        Rules = [.. rules];
        _speech = speech;
        _index = new PatternIndex<ReadyRule>(Rules.Select(rule => new ReadyRule(rule, speech)).SelectMany(rule => rule.Find.Select(pattern => (rule, pattern))));
    }

    public ImmutableArray<MoveRule> Rules { get; }

    /// <summary>The words of a line, without a look for moves.</summary>
    public LineWords Hear(string text) => _speech.Words(text);

    public AgentLine Read(string text)
    {
        var words = Hear(text);
        var best = new Dictionary<(int Sentence, Move Move), Sighting>();
        foreach (var (rule, find) in _index.Finds(words, rule => rule.Search))
        {
            var place = words.Place(find);
            var key = (words.All[find.First].Sentence, rule.Rule.Move);
            if (best.TryGetValue(key, out var known) && known.Length >= place.Length || !rule.Holds(words, find))
                continue;
            best[key] = new Sighting(rule.Rule.Move, place.Start, place.Length, rule.Rule.Id);
        }

        return new AgentLine(text, [.. best.Values.OrderBy(sighting => sighting.Start).ThenBy(sighting => sighting.Move)], words);
    }

    /// <summary>Every rule that fires on the line, also where another found more.</summary>
    public IEnumerable<MoveRule> Firing(string text)
    {
        var words = Hear(text);
        return _index.Finds(words, rule => rule.Search).Where(found => found.Owner.Holds(words, found.Find)).Select(found => found.Owner.Rule).Distinct();
    }

    public LinePattern Compile(string pattern) => _speech.Compile(pattern);
}
