using System.Collections.Immutable;

namespace Coach.Practice.Reading;

/// <summary>The named lists that patterns may use. Their entries are patterns themselves and may use lists.</summary>
internal sealed class PatternLists(IReadOnlyDictionary<string, ImmutableArray<string>> lists, Spellings spellings)
{
    private readonly PatternWords _words = new(spellings);
    private readonly Dictionary<string, PatternPart?> _read = new(StringComparer.Ordinal);

    /// <exception cref="PatternException">The pattern, or a list that it names, cannot be read.</exception>
    public PatternPart Read(string pattern) => PatternText.Read(pattern.Trim(), _words, List);

    private PatternPart List(string name)
    {
        lock (_read)
        {
            if (_read.TryGetValue(name, out var known))
                return known ?? throw new PatternException($"the list '{name}' comes back to itself");
            if (!lists.TryGetValue(name, out var entries))
                throw new PatternException($"there is no list '{name}'");
            _read[name] = null;
            try
            {
                return _read[name] = new PatternPart.Choice([.. entries.Select(Read)]);
            }
            finally
            {
                if (_read[name] is null)
                    _read.Remove(name);
            }
        }
    }
}
