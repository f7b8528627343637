using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Quiz;

namespace Coach.Bot.Quiz;

/// <summary>A question to be answered.</summary>
public static class QuestionCard
{
    public static AdaptiveCard For(Visit visit, CardTokens tokens, Round round, Question question, string? note = null)
    {
        var phrases = visit.Playbook.Quiz;
        var number = round.Current;
        return CardFrame.For(
            visit.Language,
            question.Ask.In(visit.Language),
            [
                .. QuizWords.Note(visit, note),
                CardFrame.Small(QuizWords.Progress(visit, round, number, question)),
                CardFrame.Box(
                    question.Ask.Spoken(visit.Language),
                    [CardFrame.Heading(question.Ask.In(visit.Language)), .. AnswerInputs.For(visit, question, round.Questions[number])]),
            ],
            CardFrame.Button(visit.Say(phrases.AnswerButton), QuizFlow.AnswerKind, tokens.Seal(QuizFlow.AnswerKind, visit.Person.Key, round.Id, number), isPrimary: true),
            StopButton(visit, tokens, round, number),
            ReportCard.Button(visit, tokens, round, number));
    }

    internal static AdaptiveExecuteAction StopButton(Visit visit, CardTokens tokens, Round round, int number)
    {
        var button = CardFrame.Button(visit.Say(visit.Playbook.Quiz.StopButton), QuizFlow.StopKind, tokens.Seal(QuizFlow.StopKind, visit.Person.Key, round.Id, number));
        button.AssociatedInputs = AdaptiveAssociatedInputs.None;
        return button;
    }
}
