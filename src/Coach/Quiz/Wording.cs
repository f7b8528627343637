using System.Collections.Immutable;
using Coach.Words;

namespace Coach.Quiz;

/// <summary>How much of a typed line a phrasing explains: the words it found there, and how many slips that took.</summary>
internal sealed record Found(ImmutableArray<int> Places, int Slips)
{
    public bool IsWithin(Found other) => Places.Length < other.Places.Length && Places.All(other.Places.Contains);
}

/// <summary>A phrasing of a short answer, or what was typed: its words, and what each of them does.</summary>
internal sealed class Wording
{
    /// <summary>How many words more than the phrasing has may stand around it.</summary>
    private const int MostStrange = 3;

    /// <summary>In letters: from here on, words that were typed as one, or taken apart, may have a slip too.</summary>
    private const int ShortestJoined = 8;

    private readonly string _form;
    private readonly ImmutableArray<(string Word, WordUse Use)> _words;
    private readonly ImmutableArray<(string Word, WordUse Use)> _named;

    public Wording(string text)
    {
        _form = Normal.Form(text.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal));
        _words = [.. _form.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Numbers.Digits).Select(word => (word, SmallWords.Use(word)))];
        _named = [.. _words.Where(word => word.Use is WordUse.Content or WordUse.Filler or WordUse.Turn)];
        if (_named.All(word => word.Use is WordUse.Filler))
            _named = _named.IsEmpty ? _words : _named;
    }

    public bool IsEmpty => _words.IsEmpty;

    private bool IsNegated => _words.Any(word => word.Use is WordUse.Not);

    public bool Says(Wording other) => _form == other._form;

    /// <summary>Null where this phrasing is not what was typed: a word is missing, it is turned into its contrary, or too much else stands around it.</summary>
    public Found? AcceptedIn(Wording typed)
    {
        if (typed.IsNegated != IsNegated)
            return null;
        return IsJoined(typed) ? typed.All() : Ways(typed).FirstOrDefault(found => IsAlone(typed, found));
    }

    /// <summary>Whether the words of a mistake stand in what was typed, whatever stands around them.</summary>
    public Found? MentionedIn(Wording typed)
    {
        if (typed.IsNegated && !IsNegated)
            return null;
        return IsJoined(typed) ? typed.All() : Ways(typed).FirstOrDefault();
    }

    /// <summary>"callback" and "call back", "thankyou" and "thank you".</summary>
    private bool IsJoined(Wording typed)
    {
        var (whole, other) = (Joined(_words), Joined(typed._words));
        return whole == other || Joined(typed._named) == Joined(_named)
            || (_words.Length != typed._words.Length && whole.Length >= ShortestJoined && Spelling.Slips(other, whole) is <= 1);
    }

    private static string Joined(ImmutableArray<(string Word, WordUse Use)> words) => string.Concat(words.Select(word => word.Word));

    private Found All() => new([.. Enumerable.Range(0, _words.Length)], 0);

    /// <summary>The places at which the named words stand one after the other; two of them in either order, as in "verify the account" and "account verify karein".</summary>
    private IEnumerable<Found> Ways(Wording typed)
    {
        var orders = _named is [var first, var second] ? [_named, [second, first]] : new[] { _named };
        return orders.SelectMany(order => Enumerable.Range(0, typed._words.Length).Select(start => Follow(order, typed, start)).OfType<Found>());
    }

    private static Found? Follow(ImmutableArray<(string Word, WordUse Use)> named, Wording typed, int start)
    {
        if (named.IsEmpty || At(typed, start, named[0]) is null)
            return null;
        var places = ImmutableArray.CreateBuilder<int>(named.Length);
        var (slips, place) = (0, start);
        foreach (var meant in named)
        {
            (int Slips, int Words)? found = null;
            for (; place < typed._words.Length && found is null; place += found?.Words ?? 1)
                found = At(typed, place, meant);
            if (found is null)
                return null;
            places.AddRange(Enumerable.Range(place - found.Value.Words, found.Value.Words));
            slips += found.Value.Slips;
        }

        return new Found([.. places.Order()], slips);
    }

    /// <summary>The word at this place, or the two that were typed for it: "ری سٹارٹ" for "restart".</summary>
    private static (int Slips, int Words)? At(Wording typed, int place, (string Word, WordUse Use) meant)
    {
        var word = typed._words[place];
        if (Slips(word, meant) is { } slips)
            return (slips, 1);
        return place + 1 < typed._words.Length && word.Use is WordUse.Content or WordUse.Light && typed._words[place + 1].Use is WordUse.Content
            && Spelling.Slips(word.Word + typed._words[place + 1].Word, meant.Word) is <= 1 and var joined
            ? (joined, 2)
            : null;
    }

    private static int? Slips((string Word, WordUse Use) typed, (string Word, WordUse Use) meant) =>
        typed.Use is WordUse.Content || meant.Use is not WordUse.Content ? Spelling.Slips(typed.Word, meant.Word) : null;

    /// <summary>Nothing turns it round, not too much stands around it, and where it is one word, nothing strange stands right beside it: a refund policy is no refund.</summary>
    private bool IsAlone(Wording typed, Found found)
    {
        var rest = Enumerable.Range(0, typed._words.Length).Except(found.Places).ToArray();
        if (rest.Any(place => typed._words[place].Use is WordUse.Turn))
            return false;
        var strange = rest.Where(place => typed._words[place].Use is WordUse.Content).ToArray();
        return strange.Length <= MostStrange && (_named.Length > 1 || !strange.Any(place => IsBeside(typed, place, found.Places[0])));
    }

    private static bool IsBeside(Wording typed, int place, int named)
    {
        var step = Math.Sign(named - place);
        for (var between = place + step; between != named; between += step)
        {
            if (typed._words[between].Use is not (WordUse.Joint or WordUse.Content))
                return false;
        }

        return true;
    }
}
