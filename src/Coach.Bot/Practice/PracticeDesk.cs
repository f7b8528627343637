using Coach.Bot.Cards;
using Microsoft.Bot.Builder;

namespace Coach.Bot.Practice;

/// <summary>The buttons of practice.</summary>
public sealed class PracticeDesk(PracticeFlow practice, DebriefFlow debriefs, CallsFlow calls, Visit visit)
{
    /// <summary>Null for a button that is none of practice.</summary>
    public async Task<CardReply?> PressAsync(ITurnContext context, CardToken token, CardData data, CancellationToken cancellationToken)
    {
        await visit.Playbook.PracticeContent.WaitAsync(cancellationToken);
        return token.Kind switch
        {
            PracticeFlow.TakeKind => await practice.TakeAsync(context, token, cancellationToken),
            PracticeFlow.GoOnKind => await practice.GoOnAsync(context, token, cancellationToken),
            PracticeFlow.MoodKind => practice.ToggleMood(token),
            DebriefFlow.ShowKind => await debriefs.ShowAsync(token, cancellationToken),
            DebriefFlow.RubricKind => await debriefs.RubricAsync(token, cancellationToken),
            DebriefFlow.AgainKind => await debriefs.AgainAsync(context, token, cancellationToken),
            DebriefFlow.NextKind => await debriefs.NextAsync(context, token, cancellationToken),
            DebriefFlow.CallsKind => await debriefs.CallsAsync(context, token, cancellationToken),
            DebriefFlow.QuizKind => await debriefs.QuizAsync(context, token, cancellationToken),
            DebriefFlow.WhatIfKind => await debriefs.WhatIfAsync(context, token, cancellationToken),
            DebriefFlow.TurnKind => await debriefs.TurnAsync(token, cancellationToken),
            DebriefFlow.SeeKind => await debriefs.SeeAsync(token, data, cancellationToken),
            DebriefFlow.PlayOnKind => await debriefs.PlayOnAsync(context, token, cancellationToken),
            CallsFlow.ListKind => await calls.ListAsync(token, cancellationToken),
            CallsFlow.ReadKind => await calls.ReadAsync(token, cancellationToken),
            CallsFlow.AskDeleteKind => await calls.AskDeleteAsync(token, cancellationToken),
            CallsFlow.DeleteKind => await calls.DeleteAsync(token, cancellationToken),
            _ => null,
        };
    }
}
