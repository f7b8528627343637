using System.Collections.Immutable;
using Coach.Words;

namespace Coach.Quiz;

/// <summary>
/// What is accepted as a short answer. Case, punctuation, small slips of spelling, the script and a few words around it make no difference;
/// a listed mistake, the contrary and another word do.
/// </summary>
public sealed class ShortAnswer
{
    /// <summary>In characters; what is longer is no short answer.</summary>
    public const int Longest = 200;

    private readonly ImmutableArray<Wording> _accepted;
    private readonly ImmutableArray<(Wording Wording, int Mistake)> _mistaken;

    /// <param name="model">The answer that is shown afterwards; it is accepted too.</param>
    /// <param name="accepts">Further phrasings, in any language and script.</param>
    public ShortAnswer(LocalText model, ImmutableArray<string> accepts, LocalText because, ImmutableArray<Mistake> mistakes)
    {
        (Model, Accepts, Because, Mistakes) = (model, accepts, because, mistakes);
        _accepted = [.. new[] { model.English, model.Urdu }.OfType<string>().Concat(accepts).Select(said => new Wording(said))];
        _mistaken = [.. mistakes.SelectMany((mistake, number) => mistake.Said.Select(said => (new Wording(said), number)))];
    }

    public LocalText Model { get; }

    public ImmutableArray<string> Accepts { get; }

    public LocalText Because { get; }

    public ImmutableArray<Mistake> Mistakes { get; }

    public Grade Grade(string typed)
    {
        var given = new Wording(typed);
        if (given.IsEmpty || typed.Length > Longest)
            return Quiz.Grade.Of(false);
        if (_accepted.Any(given.Says))
            return Quiz.Grade.Of(true);

        var right = _accepted.Select(wording => wording.AcceptedIn(given)).OfType<Found>().OrderByDescending(found => found.Places.Length).ThenBy(found => found.Slips).FirstOrDefault();
        foreach (var (wording, mistake) in _mistaken)
        {
            if (wording.MentionedIn(given) is { } wrong && !(right is not null && IsNearer(right, wrong)))
                return new Grade(0, mistake);
        }

        return Quiz.Grade.Of(right is not null);
    }

    /// <summary>"sorry for the wait" is right though "sorry" alone is a mistake, and a slip of the pen belongs to the word that it is nearest to.</summary>
    private static bool IsNearer(Found right, Found wrong) =>
        wrong.IsWithin(right) || (right.Places.SequenceEqual(wrong.Places) && right.Slips < wrong.Slips);
}

/// <summary>An answer that people often give, and why it is not right.</summary>
public sealed record Mistake(ImmutableArray<string> Said, LocalText Because);
