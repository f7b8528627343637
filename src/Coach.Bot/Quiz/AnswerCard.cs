using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Quiz;

namespace Coach.Bot.Quiz;

/// <summary>An answered question: the verdict, then what was chosen, what should have been, and what was rightly left, each with its reason.</summary>
public static class AnswerCard
{
    public static AdaptiveCard For(Visit visit, CardTokens tokens, Round round, int number, Question question, string? note = null)
    {
        var phrases = visit.Playbook.Quiz;
        var asked = round.Questions[number];
        var verdict = visit.Say(asked.Credit switch { >= 1 => phrases.Right, > 0 => phrases.PartlyRight, _ => phrases.Wrong });
        return CardFrame.For(
            visit.Language,
            verdict,
            [
                .. QuizWords.Note(visit, note),
                CardFrame.Small(QuizWords.Progress(visit, round, number, question)),
                CardFrame.Title(QuizWords.Marked(asked.Credit, verdict)),
                CardFrame.Box(question.Ask.Spoken(visit.Language), [CardFrame.Paragraph(question.Ask.In(visit.Language))]),
                .. AnswerReasons.For(visit, asked, question),
            ],
            CardFrame.Button(
                visit.Say(round.IsOver ? phrases.SummaryButton : phrases.NextButton),
                QuizFlow.NextKind,
                tokens.Seal(QuizFlow.NextKind, visit.Person.Key, round.Id, number),
                isPrimary: true),
            ReportCard.Button(visit, tokens, round, number));
    }
}
