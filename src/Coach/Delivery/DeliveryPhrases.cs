using Coach.Words;

namespace Coach.Delivery;

[Describe("What the coach says about its own workings: old cards, forged cards, a fault, a moment's wait.")]
public sealed record DeliveryPhrases
{
    [Describe("After a fault of the coach's own. Nothing of the turn was kept.")]
    public required Phrase Apology { get; init; }

    [Describe("To a button pressed while an earlier message is still being answered.")]
    public required Phrase OneMoment { get; init; }

    [Describe("When an update of the coach cannot continue what was going on; the help card follows.")]
    public required Phrase CannotContinue { get; init; }

    [Describe("To a button of a card that belongs to somebody else.")]
    public required Phrase CardOfSomebodyElse { get; init; }

    [Describe("To a button of a card that cannot be read: damaged, edited or from another place.")]
    public required Phrase CardUnreadable { get; init; }

    [Describe("To a button of a card whose time has passed.")]
    public required Phrase CardIsOver { get; init; }
}
