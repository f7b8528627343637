using Coach.Words;

namespace Coach.Quiz;

[Describe("What the coach says around quiz questions. The questions themselves are in questions/.")]
public sealed record QuizPhrases
{
    [Describe("Small line above a question."), Placeholders("number", "total", "skill")]
    public required Phrase Progress { get; init; }

    [Describe("Label of the options where one is right.")]
    public required Phrase ChooseOne { get; init; }

    [Describe("Label of the options where several are right.")]
    public required Phrase ChooseAll { get; init; }

    [Describe("Shown when Answer is pressed and nothing is chosen.")]
    public required Phrase ChooseFirst { get; init; }

    [Describe("Button that sends the answer.")]
    public required Phrase AnswerButton { get; init; }

    [Describe("Button to the next question.")]
    public required Phrase NextButton { get; init; }

    [Describe("Button after the last question.")]
    public required Phrase SummaryButton { get; init; }

    [Describe("Button that ends the round early.")]
    public required Phrase StopButton { get; init; }

    [Describe("Heading of an answered question that was right.")]
    public required Phrase Right { get; init; }

    [Describe("Heading of an answered question that was wrong.")]
    public required Phrase Wrong { get; init; }

    [Describe("Beside an option that was chosen and is right.")]
    public required Phrase ChosenAndRight { get; init; }

    [Describe("Beside an option that was chosen and is wrong.")]
    public required Phrase ChosenAndWrong { get; init; }

    [Describe("Beside an option that was not chosen and is right.")]
    public required Phrase MissedAndRight { get; init; }

    [Describe("Beside an option that was not chosen and is wrong.")]
    public required Phrase LeftAndWrong { get; init; }

    [Describe("Heading of the summary.")]
    public required Phrase SummaryHeading { get; init; }

    [Describe("How many of the round were right."), Placeholders("right", "count")]
    public required Phrase SummaryScore { get; init; }

    [Describe("Where every answer was right.")]
    public required Phrase SummaryAllRight { get; init; }

    [Describe("Above the questions that were missed.")]
    public required Phrase SummaryMissed { get; init; }

    [Describe("Beside a skill in the summary."), Placeholders("right", "count")]
    public required Phrase SummarySkill { get; init; }

    [Describe("The summary of a round that was ended before the first answer.")]
    public required Phrase SummaryEmpty { get; init; }

    [Describe("Button that begins another round.")]
    public required Phrase AgainButton { get; init; }

    [Describe("After quiz with a word that names no skill; a list of skills follows.")]
    public required Phrase UnknownSkill { get; init; }

    [Describe("When no question is there for what was asked.")]
    public required Phrase NoQuestions { get; init; }

    [Describe("To Answer on a question that was answered before.")]
    public required Phrase AlreadyAnswered { get; init; }

    [Describe("To a card of a round that is over or was replaced by a newer one.")]
    public required Phrase RoundIsOver { get; init; }

    [Describe("To the button for another round while one is open already.")]
    public required Phrase AnotherIsOpen { get; init; }

    [Describe("When a question was withdrawn from the content during the round.")]
    public required Phrase Retired { get; init; }

    [Describe("When a question's wording changed while it was open: it follows in its new form.")]
    public required Phrase Reworded { get; init; }

    [Describe("In place of an open question card once the round goes on, or a new one begins, on a card further down.")]
    public required Phrase PutAside { get; init; }
}
