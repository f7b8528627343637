using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Quiz;

namespace Coach.Bot.Quiz;

/// <summary>In place of a question that cannot be answered any more: why, and the way on where there is one.</summary>
public static class NoticeCard
{
    public static AdaptiveCard For(Visit visit, string sentence) => CardFrame.For(visit.Language, sentence, [CardFrame.Paragraph(sentence)]);

    public static AdaptiveCard WithNext(Visit visit, CardTokens tokens, Round round, int number, string sentence)
    {
        var phrases = visit.Playbook.Quiz;
        return CardFrame.For(
            visit.Language,
            sentence,
            [CardFrame.Paragraph(sentence)],
            CardFrame.Button(
                visit.Say(round.IsOver ? phrases.SummaryButton : phrases.NextButton),
                QuizFlow.NextKind,
                tokens.Seal(QuizFlow.NextKind, visit.Person.Key, round.Id, number),
                isPrimary: true));
    }
}
