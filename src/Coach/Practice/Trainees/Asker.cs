using System.Collections.Immutable;
using Coach.Words;

namespace Coach.Practice.Trainees;

/// <summary>Asks for a fact in words that the customer's file understands: in the file's own question, else by the fact's name if that reads as asking, else in the words of its patterns.</summary>
public sealed class Asker(Customer customer, PracticeBook book)
{
    /// <summary>A question for the fact, and as long as there is one, one that reads as asking for it.</summary>
    public string Ask(Fact fact, Tongue tongue, ref Chance chance)
    {
        var named = fact.About.In(tongue is Tongue.Urdu ? Language.Urdu : Language.English);
        ImmutableArray<string> byName = [.. (fact.Identity ? book.Trainees.Verify : book.Trainees.Ask).Nearest(tongue).Select(line => line.Replace("{about}", named, StringComparison.Ordinal))];
        return Understood(fact, fact.Ask.In(tongue), ref chance)
            ?? Understood(fact, byName, ref chance)
            ?? Understood(fact, [.. Wordings(fact, tongue)], ref chance)
            ?? byName[0];
    }

    private string? Understood(Fact fact, ImmutableArray<string> lines, ref Chance chance)
    {
        if (lines.IsEmpty)
            return null;
        var first = chance.Next(lines.Length);
        return Enumerable.Range(first, lines.Length).Select(at => lines[at % lines.Length]).FirstOrDefault(line => IsAsked(fact, line));
    }

    /// <summary>Questions in the words of the fact's patterns that read as asking for it, in the tongue.</summary>
    public IEnumerable<string> Wordings(Fact fact, Tongue tongue) => fact.Asked
        .SelectMany(pattern => PatternWords.Of(pattern))
        .Where(line => TongueReader.Of(line, tongue) == tongue && IsAsked(fact, line))
        .Distinct(StringComparer.Ordinal);

    public bool IsAsked(Fact fact, string line) => CaseReading.Of(book.Reader.Read(line), book.Patterns(customer)).Asked.Contains(fact);
}
