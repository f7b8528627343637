using System.ComponentModel.DataAnnotations;
using Coach.Words;

namespace Coach.Practice.Trainees;

[Describe("What the trainees say who try every customer out, and the examples of hints. They are general: what belongs to a case comes from the customer's file.")]
public sealed record TraineeLines
{
    [Describe("The expert's first words."), Length(2, 200)]
    public required Wordings Greeting { get; init; }

    [Describe("Names what it means for the customer, without knowing the case yet."), Length(2, 200)]
    public required Wordings Empathy { get; init; }

    [Describe("Takes it on."), Length(2, 200)]
    public required Wordings Ownership { get; init; }

    [Describe("Asks what happened."), Length(2, 200)]
    public required Wordings AskOpenly { get; init; }

    [Describe("Asks for one thing. Uses {about}, the fact's name."), Length(2, 200)]
    public required Wordings Ask { get; init; }

    [Describe("Asks for what proves who they are. Uses {about}."), Length(2, 200)]
    public required Wordings Verify { get; init; }

    [Describe("Says back what was learnt. Uses {back}: one or two facts in the words of their key back."), Length(2, 250)]
    public required Wordings Paraphrase { get; init; }

    [Describe("Says by when."), Length(2, 200)]
    public required Wordings Time { get; init; }

    [Describe("What stands before an honest no."), Length(2, 200)]
    public required Wordings BeforeNo { get; init; }

    [Describe("Asks whether anything is left."), Length(2, 200)]
    public required Wordings ClosingCheck { get; init; }

    [Describe("The boundary script against abuse."), Length(2, 250)]
    public required Wordings Boundary { get; init; }

    [Describe("The novice: polite, by the book, and nothing comes nearer."), Length(6, 200)]
    public required Wordings Novice { get; init; }

    [Describe("The stuffer: kind words and nothing else."), Length(6, 300)]
    public required Wordings Stuffer { get; init; }

    [Describe("The silent one."), Length(3, 40)]
    public required Wordings Silent { get; init; }

    [Describe("The rude one."), Length(3, 200)]
    public required Wordings Rude { get; init; }
}
