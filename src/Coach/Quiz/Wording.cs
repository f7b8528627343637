using System.Collections.Immutable;
using Coach.Words;

namespace Coach.Quiz;

/// <summary>How much of a typed line a phrasing explains: the words it found there, how many slips that took, and whether they stand in another order.</summary>
internal sealed record Found(ImmutableArray<int> Places, int Slips, bool IsReordered = false)
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
        string[] words = [.. _form.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Coach.Words.Numbers.Digits)];
        _words = [.. FromBeforeTo(words).Select(word => (word, SmallWords.Use(word)))];
        _named = [.. _words.Where(word => word.Use is WordUse.Content or WordUse.Filler or WordUse.Turn)];
        if (_named.All(word => word.Use is WordUse.Filler))
            _named = _named.IsEmpty ? _words : _named;
    }

    public bool IsEmpty => _words.IsEmpty;

    public bool IsNegated => _words.Any(word => word.Use is WordUse.Not);

    public int Length => _named.Length;

    /// <summary>The numbers in it, without naughts: "2" of "2 pm", "2pm" and "2:00".</summary>
    public IEnumerable<string> Numbers => _words.Select(word => Number(word.Word)).Where(number => number is not "");

    public bool Says(Wording other) => _form == other._form;

    /// <summary>Null where this phrasing is not what was typed: a word is missing, it is turned into its contrary, or too much else stands around it.</summary>
    /// <param name="right">The numbers that may stand around it; null where any may.</param>
    public Found? AcceptedIn(Wording typed, IReadOnlyCollection<string>? right)
    {
        if (typed.IsNegated != IsNegated)
            return null;
        return IsJoined(typed) ? typed.All() : Ways(typed, InTwoOrders()).FirstOrDefault(found => IsAlone(typed, found) && (right is null || HasNoNumberBut(right, typed, found)));
    }

    /// <summary>Whether the words of a mistake stand in what was typed, whatever stands around them.</summary>
    public Found? MentionedIn(Wording typed)
    {
        if (typed.IsNegated && !IsNegated)
            return null;
        return IsJoined(typed) ? typed.All() : Ways(typed, InAnyOrder()).FirstOrDefault();
    }

    /// <summary>Whether what stands at these places is part of this phrasing, whatever turns it round.</summary>
    public bool Covers(Wording typed, ImmutableArray<int> places) =>
        Ways(typed, InTwoOrders()).Any(found => places.All(place => found.Places.Contains(place) || typed._words[place].Use is WordUse.Light or WordUse.Not));

    /// <summary>Where this mistake stands right after a "not"; null where it does not. "nahi" may belong to what stands before it, and does not count.</summary>
    public Found? DeniedIn(Wording typed)
    {
        for (var place = 0; place < typed._words.Length; place++)
        {
            var start = place + 1;
            while (start < typed._words.Length && typed._words[start].Use is WordUse.Light)
                start++;
            if (typed._words[place].Word is "not" && start < typed._words.Length && Follow(_named, typed, start) is { } found && typed.IsUnbroken(found) && !typed.IsJoint(found.Places[^1] + 1))
                return found with { Places = [.. Enumerable.Range(place, found.Places[^1] - place + 1)] };
        }

        return null;
    }

    /// <summary>Without these words, and without a "but" that stands before or after them.</summary>
    public Wording Without(ImmutableArray<int> places) => new(string.Join(' ', _words.Select(word => word.Word).Where((word, place) =>
        !places.Contains(place) && !(word is "but" && (places.Contains(place - 1) || places.Contains(place + 1))))));

    private bool IsUnbroken(Found found) => Enumerable.Range(found.Places[0], found.Places[^1] - found.Places[0]).All(place => found.Places.Contains(place) || _words[place].Use is WordUse.Light);

    private bool IsJoint(int place) => place < _words.Length && _words[place].Use is WordUse.Joint;

    /// <summary>"to 2 pm from 4 pm" is "from 4 pm to 2 pm", and the contrary of "to 4 pm from 2 pm": small words do not count, so the order of the numbers must.</summary>
    private static string[] FromBeforeTo(string[] words)
    {
        var (to, from) = (Before("to"), Before("from"));
        return to >= 0 && to < from ? [.. words[..to], .. words[from..], .. words[to..from]] : words;

        int Before(string small) => Array.FindIndex(words, word => word == small) is >= 0 and var place && place + 1 < words.Length && Number(words[place + 1]) is not "" ? place : -1;
    }

    private static string Number(string word) => string.Concat(word.TakeWhile(char.IsAsciiDigit)).TrimStart('0');

    /// <summary>"callback" and "call back", "thankyou" and "thank you".</summary>
    private bool IsJoined(Wording typed)
    {
        var (whole, other) = (Joined(_words), Joined(typed._words));
        return whole == other || Joined(typed._named) == Joined(_named)
            || (_words.Length != typed._words.Length && whole.Length >= ShortestJoined && Spelling.Slips(other, whole) is <= 1);
    }

    private static string Joined(ImmutableArray<(string Word, WordUse Use)> words) => string.Concat(words.Select(word => word.Word));

    private Found All() => new([.. Enumerable.Range(0, _words.Length)], 0);

    /// <summary>The places at which the named words stand one after the other.</summary>
    private static IEnumerable<Found> Ways(Wording typed, IEnumerable<ImmutableArray<(string Word, WordUse Use)>> orders) => orders.SelectMany((order, number) =>
        Enumerable.Range(0, typed._words.Length).Select(start => Follow(order, typed, start)).OfType<Found>().Select(found => found with { IsReordered = number > 0 }));

    /// <summary>Two words are the same in either order, as in "verify the account" and "account verify karein".</summary>
    private IEnumerable<ImmutableArray<(string Word, WordUse Use)>> InTwoOrders() => _named is [var first, var second] ? [_named, [second, first]] : [_named];

    /// <summary>Up to three words.</summary>
    private IEnumerable<ImmutableArray<(string Word, WordUse Use)>> InAnyOrder() =>
        _named is [var one, var two, var three]
            ? [_named, [one, three, two], [two, one, three], [two, three, one], [three, one, two], [three, two, one]]
            : InTwoOrders();

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

    private bool HasNoNumberBut(IReadOnlyCollection<string> right, Wording typed, Found found) => Enumerable.Range(0, typed._words.Length)
        .Except(found.Places)
        .Select(place => Number(typed._words[place].Word))
        .All(number => number is "" || right.Contains(number) || Numbers.Contains(number));

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
