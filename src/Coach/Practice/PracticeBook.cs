using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Coach.Practice.Reading;
using Coach.Practice.Trainees;
using Coach.Words;

namespace Coach.Practice;

/// <summary>All that practice needs to know, read and checked.</summary>
/// <param name="Lines">The shared voice: what any customer says at a cue.</param>
public sealed record PracticeBook(
    IMoveReader Reader,
    ImmutableArray<Customer> Customers,
    ReactionTable Reactions,
    ImmutableArray<RubricItem> Rubric,
    ImmutableArray<CueLines> Lines,
    ImmutableArray<Topic> Topics,
    TraineeLines Trainees)
{
    private readonly ConditionalWeakTable<Customer, CustomerPatterns> _patterns = [];
    private readonly Lazy<PatternIndex<CasePart>> _topics = new(() => CustomerPatterns.Topics(Topics, Reader));
    private readonly ImmutableDictionary<Cue, ToneLines> _lines = Lines.ToImmutableDictionary(lines => lines.Cue, lines => lines.Lines);

    public Customer? Customer(string id) => Customers.FirstOrDefault(customer => customer.Id == id);

    /// <summary>The customer's own words for the cue, or the shared ones.</summary>
    public Wordings Say(Cue cue, MoodBand band, Customer customer) =>
        (customer.Lines.FirstOrDefault(lines => lines.Cue == cue)?.Lines ?? _lines.GetValueOrDefault(cue))?.In(band) ?? Wordings.None;

    /// <summary>The customer's patterns, made ready once.</summary>
    public CustomerPatterns Patterns(Customer customer) => _patterns.GetValue(customer, one => new CustomerPatterns(one, Reader, _topics.Value));
}

/// <summary>Something that agents ask again and again, with the ways to ask it.</summary>
/// <param name="Ask">How it is asked well; none where that is not said.</param>
public sealed record Topic(string Id, ImmutableArray<string> Asked, Wordings Ask);

/// <summary>One item of the debrief.</summary>
/// <param name="For">Moves and happenings that speak for it.</param>
/// <param name="Against">Moves and happenings that speak against it.</param>
/// <param name="Enough">How many kinds of what speaks for it make a full score.</param>
/// <param name="Unshown">The score where nothing was shown, for or against.</param>
/// <param name="Occasion">What a call must have had for it to be missed; null for what every call needs.</param>
/// <param name="NoOccasion">What is said where there was none; null where there always is one.</param>
/// <param name="Advice">What to try next where it went badly.</param>
/// <param name="Stretch">Praise, and a harder goal, for a call that lacked nothing.</param>
public sealed record RubricItem(
    string Id,
    LocalText Name,
    string Skill,
    ImmutableArray<string> For,
    ImmutableArray<string> Against,
    int Enough,
    int Unshown,
    Occasion? Occasion,
    LocalText? NoOccasion,
    LocalText Advice,
    LocalText Stretch,
    LocalText Because);
