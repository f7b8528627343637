using AdaptiveCards;
using Coach.Bot.People;
using Coach.Bot.Practice;
using Coach.Bot.Privacy;
using Coach.Bot.Quiz;
using Coach.Quiz;
using Microsoft.Bot.Builder;

namespace Coach.Bot.Cards;

/// <summary>What a pressed button leads to: another card in its place, or a sentence that changes nothing.</summary>
public abstract record CardReply
{
    public sealed record Replace(AdaptiveCard Card) : CardReply;

    public sealed record Sentence(string Text) : CardReply;
}

/// <summary>Takes pressed buttons in. Only the sealed token counts, and only in the hands of the person it was made for.</summary>
public sealed class CardDesk(CardTokens tokens, Visit visit, QuizFlow quiz, ReportFlow reports, PrivacyFlow privacy, PracticeDesk practice, CommandButtons commands)
{
    public async Task<CardReply> PressAsync(ITurnContext context, CardData data, CancellationToken cancellationToken)
    {
        var phrases = visit.Playbook.Delivery;
        if (tokens.Open(data[CardData.Token]) is not { } token)
            return new CardReply.Sentence(visit.Say(phrases.CardUnreadable));
        if (!token.BelongsTo(visit.Person.Key))
            return new CardReply.Sentence(visit.Say(phrases.CardOfSomebodyElse));

        return token.Kind switch
        {
            CommandButtons.Kind => await commands.PressAsync(context, token, cancellationToken),
            QuizFlow.AnswerKind => await quiz.AnswerAsync(token, data, cancellationToken),
            QuizFlow.NextKind => await quiz.NextAsync(token, cancellationToken),
            QuizFlow.HardKind => await quiz.RateAsync(token, Rating.Hard, cancellationToken),
            QuizFlow.GoodKind => await quiz.RateAsync(token, Rating.Good, cancellationToken),
            QuizFlow.EasyKind => await quiz.RateAsync(token, Rating.Easy, cancellationToken),
            QuizFlow.AgainKind => await quiz.AgainAsync(token, cancellationToken),
            QuizFlow.StopKind => await quiz.StopAsync(token, cancellationToken),
            ReportFlow.AskKind => await reports.AskAsync(token, cancellationToken),
            ReportFlow.SendKind => await reports.SendAsync(token, data[ReportCard.Input], cancellationToken),
            ReportFlow.BackKind => await reports.BackAsync(token, cancellationToken),
            ReportFlow.DoneKind => await reports.DoneAsync(token, cancellationToken),
            PrivacyFlow.ForgetKind => privacy.Forget(),
            PrivacyFlow.KeepKind => privacy.Keep(),
            _ => await practice.PressAsync(context, token, data, cancellationToken) ?? new CardReply.Sentence(visit.Say(phrases.CardIsOver)),
        };
    }
}
