using System.Collections.Immutable;
using Coach.People;

namespace Coach.Words;

/// <summary>Something a person can ask for in a word or two, as the feature's <c>commands.yaml</c> lists it.</summary>
/// <param name="Name">What the code knows it by, for instance <c>quiz</c>.</param>
/// <param name="Title">The button and the command that Teams suggests.</param>
/// <param name="Hint">Half a sentence for <c>help</c>.</param>
/// <param name="SaidAs">Ways people write it, in English, Urdu and Roman Urdu.</param>
/// <param name="Roles">Whom it is for; none named means everybody.</param>
/// <param name="TakesArgument">Whether more words may follow, as in "quiz empathy".</param>
public sealed record Command(string Name, LocalText Title, LocalText Hint, ImmutableArray<string> SaidAs, Roles Roles = Roles.None, bool TakesArgument = false)
{
    /// <summary>Whether <c>help</c> lists it; what means something only in the middle of something else is told there.</summary>
    public bool InHelp { get; init; } = true;

    public bool IsFor(Roles roles) => Roles is Roles.None || (Roles & roles) != Roles.None;
}
