using Coach.Words;
using Microsoft.Bot.Builder;

namespace Coach.Bot.Practice;

/// <summary>What is typed in practice: what is said in a call, and the commands that begin one, steer it and look back.</summary>
public sealed class PracticeLines(CallFlow call, PracticeFlow practice, CallsFlow calls, Visit visit)
{
    /// <summary>True when the line was said in a call, and so is answered.</summary>
    public Task<bool> HearAsync(ITurnContext context, CancellationToken cancellationToken) => call.HearAsync(context, cancellationToken);

    /// <summary>False for a command that is none of practice; "stop" and "help" are in a call alone.</summary>
    public async Task<bool> AnswerAsync(ITurnContext context, Reading.Asks asks, CancellationToken cancellationToken)
    {
        if (asks.Command.Name is "stop" or "help" && !await call.IsInCallAsync(context, cancellationToken))
            return false;

        Func<Task>? answer = asks.Command.Name switch
        {
            "practice" => () => practice.OfferAsync(context, asks.Argument, cancellationToken),
            "my-calls" => () => calls.ListAsync(context, cancellationToken),
            "hint" => () => call.HintAsync(context, cancellationToken),
            "pause" => () => call.PauseAsync(context, cancellationToken),
            "restart" => () => call.RestartAsync(context, cancellationToken),
            "hide-mood" => () => call.ShowMoodAsync(context, isShown: false, cancellationToken),
            "show-mood" => () => call.ShowMoodAsync(context, isShown: true, cancellationToken),
            "stop" => () => call.StopAsync(context, cancellationToken),
            "help" => () => call.TellHowAsync(context, cancellationToken),
            _ => null,
        };
        if (answer is null)
            return false;
        await visit.Playbook.PracticeContent.WaitAsync(cancellationToken);
        await answer();
        return true;
    }

    /// <summary>True when the line is of somebody in distress, in a call or not.</summary>
    public async Task<bool> CareAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        await visit.Playbook.PracticeContent.WaitAsync(cancellationToken);
        if (!visit.Playbook.Distress.Shows(visit.Text))
            return false;
        await call.HelpNowAsync(context, cancellationToken);
        return true;
    }
}
