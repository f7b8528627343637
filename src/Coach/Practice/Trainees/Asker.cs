using System.Collections.Immutable;
using Coach.Words;

namespace Coach.Practice.Trainees;

/// <summary>Asks for a fact in words that the customer's file understands: in the file's own question, else by the fact's name if that reads as asking, else in the words of its patterns.</summary>
public sealed class Asker(Customer customer, PracticeBook book)
{
    /// <summary>A question for the fact; never one that reads as something else.</summary>
    public string Ask(Fact fact, Tongue tongue, ref Chance chance)
    {
        ImmutableArray<string> own = [.. fact.Ask.In(tongue).Where(line => IsAsked(fact, line))];
        if (!own.IsEmpty)
            return chance.Pick(own);
        var named = fact.About.In(tongue is Tongue.Urdu ? Language.Urdu : Language.English);
        ImmutableArray<string> byName =
        [
            .. (fact.Identity ? book.Trainees.Verify : book.Trainees.Ask).Nearest(tongue).Select(line => line.Replace("{about}", named, StringComparison.Ordinal)).Where(line => IsAsked(fact, line)),
        ];
        if (!byName.IsEmpty)
            return chance.Pick(byName);
        ImmutableArray<string> byPattern = [.. Wordings(fact, tongue)];
        return byPattern.IsEmpty ? chance.Pick(book.Trainees.Ask.Nearest(tongue)).Replace("{about}", named, StringComparison.Ordinal) : chance.Pick(byPattern);
    }

    /// <summary>Questions in the words of the fact's patterns that read as asking for it, in the tongue.</summary>
    public IEnumerable<string> Wordings(Fact fact, Tongue tongue) => fact.Asked
        .SelectMany(pattern => PatternWords.Of(pattern))
        .Where(line => TongueReader.Of(line, tongue) == tongue && IsAsked(fact, line))
        .Distinct(StringComparer.Ordinal);

    public bool IsAsked(Fact fact, string line) => CaseReading.Of(book.Reader.Read(line), book.Patterns(customer)).Asked.Contains(fact);
}
