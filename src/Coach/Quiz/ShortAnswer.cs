using System.Collections.Immutable;
using Coach.Words;

namespace Coach.Quiz;

/// <summary>
/// What is accepted as a short answer. Case, punctuation, small slips of spelling, the script and a few words around it make no difference;
/// a listed mistake, the contrary, another word and, where the answer is a number, another number do.
/// </summary>
public sealed class ShortAnswer
{
    /// <summary>In characters; what is longer is no short answer.</summary>
    public const int Longest = 200;

    private readonly ImmutableArray<Wording> _accepted;
    private readonly ImmutableArray<(Wording Wording, int Mistake)> _mistaken;
    private readonly ImmutableArray<string>? _numbers;

    /// <param name="model">The answer that is shown afterwards; it is accepted too.</param>
    /// <param name="accepts">Further phrasings, in any language and script.</param>
    public ShortAnswer(LocalText model, ImmutableArray<string> accepts, LocalText because, ImmutableArray<Mistake> mistakes)
    {
        (Model, Accepts, Because, Mistakes) = (model, accepts, because, mistakes);
        var models = Models.Select(said => new Wording(said)).ToList();
        _accepted = [.. models, .. accepts.Select(said => new Wording(said))];
        _numbers = models.Exists(said => said.Numbers.Any()) ? [.. models.SelectMany(said => said.Numbers)] : null;
        _mistaken = [.. mistakes.SelectMany((mistake, number) => mistake.Said.Select(said => (new Wording(said), number)))];
    }

    public LocalText Model { get; }

    public ImmutableArray<string> Accepts { get; }

    public LocalText Because { get; }

    public ImmutableArray<Mistake> Mistakes { get; }

    /// <summary>The phrasings with a "no" or "not" where the answer has none: accepted, they would make its contrary right.</summary>
    public IEnumerable<string> Contrary => Models.Any(IsNegated) ? [] : Accepts.Where(IsNegated);

    private IEnumerable<string> Models => new[] { Model.English, Model.Urdu }.OfType<string>();

    public Grade Grade(string typed)
    {
        var given = new Wording(typed);
        if (given.IsEmpty || typed.Length > Longest)
            return Quiz.Grade.Of(false);
        if (_accepted.Any(given.Says))
            return Quiz.Grade.Of(true);
        return Clear(given) is { } cleared && Judge(cleared) is { Right: true } grade ? grade : Judge(given);
    }

    private static bool IsNegated(string said) => new Wording(said).IsNegated;

    /// <summary>"a chargeback, not a refund" without the mistake that is denied; null where none is.</summary>
    private Wording? Clear(Wording given)
    {
        if (_accepted.Any(wording => wording.IsNegated))
            return null;
        return _mistaken
            .OrderByDescending(mistaken => mistaken.Wording.Length)
            .Select(mistaken => mistaken.Wording.DeniedIn(given))
            .OfType<Found>()
            .Where(denied => !_accepted.Any(wording => wording.Covers(given, denied.Places)))
            .Select(denied => given.Without(denied.Places))
            .FirstOrDefault();
    }

    private Grade Judge(Wording given)
    {
        var right = _accepted.Select(wording => wording.AcceptedIn(given, _numbers)).OfType<Found>()
            .OrderByDescending(found => found.Places.Length).ThenBy(found => found.Slips).ThenBy(found => found.IsReordered).FirstOrDefault();
        foreach (var (wording, mistake) in _mistaken)
        {
            if (wording.MentionedIn(given) is { } wrong && !(right is not null && IsNearer(right, wrong)))
                return new Grade(0, mistake);
        }

        return Quiz.Grade.Of(right is not null);
    }

    /// <summary>
    /// "sorry for the wait" is right though "sorry" alone is a mistake; a slip of the pen belongs to the word that it is nearest to, and the same words to whoever has them in this order.
    /// </summary>
    private static bool IsNearer(Found right, Found wrong) =>
        wrong.IsWithin(right)
        || (right.Places.SequenceEqual(wrong.Places) && (right.Slips < wrong.Slips || (right.Slips == wrong.Slips && wrong.IsReordered && !right.IsReordered)));
}

/// <summary>An answer that people often give, and why it is not right.</summary>
public sealed record Mistake(ImmutableArray<string> Said, LocalText Because);
