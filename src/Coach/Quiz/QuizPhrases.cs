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

    [Describe("Above the three buttons under a right answer, which say how well it was known and lead on; with when the question comes back after each."), Placeholders("hard", "good", "easy")]
    public required Phrase HowWell { get; init; }

    [Describe("Button: the answer was right, but hard. One short word, or narrow screens cut it.")]
    public required Phrase HardButton { get; init; }

    [Describe("Button: the answer was known. One short word.")]
    public required Phrase GoodButton { get; init; }

    [Describe("Button: the answer was easy. One short word.")]
    public required Phrase EasyButton { get; init; }

    [Describe("Under an answered question: when it will be asked again."), Placeholders("when")]
    public required Phrase ComesBack { get; init; }

    [Describe("Heading of the summary.")]
    public required Phrase SummaryHeading { get; init; }

    [Describe("How many of the round were right."), Placeholders("right", "count")]
    public required Phrase SummaryScore { get; init; }

    [Describe("Where every answer was right.")]
    public required Phrase SummaryAllRight { get; init; }

    [Describe("How many of the right ones come back when; one sentence for each time."), Placeholders("count", "when")]
    public required Phrase SummaryKnown { get; init; }

    [Describe("In place of the button for another round, once two were played on one day.")]
    public required Phrase EnoughForToday { get; init; }

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

    [Describe("To due, when nothing is: when the next question comes back."), Placeholders("when")]
    public required Phrase NothingDue { get; init; }

    [Describe("To due, when the person has not answered anything yet.")]
    public required Phrase NothingAnswered { get; init; }

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

    [Describe("Above the steps of an ordering question.")]
    public required Phrase PutInOrder { get; init; }

    [Describe("Shown when Answer is pressed and a step has no place.")]
    public required Phrase PlaceFirst { get; init; }

    [Describe("When two steps have the same place."), Placeholders("place")]
    public required Phrase PlaceTwice { get; init; }

    [Describe("Label of the lines of which the best is chosen.")]
    public required Phrase ChooseLine { get; init; }

    [Describe("Label of the field for a short answer.")]
    public required Phrase TypeAnswer { get; init; }

    [Describe("Shown when Answer is pressed and nothing is typed.")]
    public required Phrase TypeFirst { get; init; }

    [Describe("When a typed answer is longer than may be."), Placeholders("most")]
    public required Phrase TooLong { get; init; }

    [Describe("Heading of an answer that is worth something, but not all.")]
    public required Phrase PartlyRight { get; init; }

    [Describe("Above the steps in their right order.")]
    public required Phrase RightOrder { get; init; }

    [Describe("Beside a step that was put in its right place."), Placeholders("place")]
    public required Phrase PlacedRight { get; init; }

    [Describe("Beside a step that was put elsewhere."), Placeholders("place")]
    public required Phrase PlacedWrong { get; init; }

    [Describe("Above the model answer.")]
    public required Phrase ModelAnswer { get; init; }

    [Describe("Above what was typed.")]
    public required Phrase YouTyped { get; init; }

    [Describe("Beside the line that was chosen; {worth} is one of the five that follow."), Placeholders("worth")]
    public required Phrase ChosenLine { get; init; }

    [Describe("A line that is worth 100.")]
    public required Phrase WorthAll { get; init; }

    [Describe("A line that is worth 75.")]
    public required Phrase WorthMuch { get; init; }

    [Describe("A line that is worth 50.")]
    public required Phrase WorthHalf { get; init; }

    [Describe("A line that is worth 25.")]
    public required Phrase WorthLittle { get; init; }

    [Describe("A line that is worth 0.")]
    public required Phrase WorthNothing { get; init; }

    [Describe("Quiet button on every question: the person says that the question itself is wrong.")]
    public required Phrase WrongButton { get; init; }

    [Describe("Heading of the card that asks what is wrong with the question.")]
    public required Phrase ReportHeading { get; init; }

    [Describe("Label of the field in which they may say it.")]
    public required Phrase ReportLabel { get; init; }

    [Describe("Button that sends it.")]
    public required Phrase ReportSend { get; init; }

    [Describe("Button back to the question.")]
    public required Phrase ReportBack { get; init; }

    [Describe("When what they wrote is longer than may be."), Placeholders("most")]
    public required Phrase ReportTooLong { get; init; }

    [Describe("On the question again, after it was sent.")]
    public required Phrase ReportThanks { get; init; }

    [Describe("Heading of the trainers' list of what people reported.")]
    public required Phrase ReportsHeading { get; init; }

    [Describe("The list when nothing is open.")]
    public required Phrase ReportsNone { get; init; }

    [Describe("To somebody who asks for the list and is no trainer.")]
    public required Phrase ReportsForTrainers { get; init; }

    [Describe("How many people reported a question."), Placeholders("count")]
    public required Phrase ReportsCount { get; init; }

    [Describe("Where somebody reported a question and wrote nothing.")]
    public required Phrase ReportsWithoutWords { get; init; }

    [Describe("Where more people wrote something than are shown."), Placeholders("count")]
    public required Phrase ReportsMoreWords { get; init; }

    [Describe("Where the question is not in the content any more.")]
    public required Phrase ReportsRetired { get; init; }

    [Describe("Where the question was reworded after the newest report.")]
    public required Phrase ReportsReworded { get; init; }

    [Describe("Button that takes the question with that number off the list."), Placeholders("number")]
    public required Phrase ReportsDone { get; init; }

    [Describe("How many questions are on the list besides those shown."), Placeholders("count")]
    public required Phrase ReportsMore { get; init; }
}
