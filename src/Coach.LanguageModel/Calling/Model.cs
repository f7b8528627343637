using System.Diagnostics;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Coach.LanguageModel.Calling;

/// <summary>
/// Asks the model within budget and time limit, at most twice, and judges what it says. Whatever goes wrong is a reason for the offline words:
/// counted, logged by its name, and never a fault of the turn.
/// </summary>
internal sealed partial class Model(
    ChatClient chat, OpenAIOptions options, Breaker breaker, TokenBudget budget, KeptAnswers kept, ModelMetrics metrics, TimeProvider time, ILogger<Model> logger)
{
    private static readonly TimeSpan BeforeSecondTry = TimeSpan.FromMilliseconds(200);

    /// <param name="judge">Pure: says whether the answer, a JSON text, may be used, and as what.</param>
    public async Task<Judged> AskAsync(Asker asker, Question question, Func<string, Judged> judge, CancellationToken cancellationToken)
    {
        if (kept.Find(asker, question) is { } before)
            return before;
        var judged = await AskOnceAsync(asker, question, judge, cancellationToken);
        var outcome = judged.Why?.Name() ?? "used";
        metrics.Answered(question.Purpose, outcome);
        if (judged.Why is not null)
            Log.NotUsed(logger, question.Purpose, outcome);
        kept.Keep(asker, question, judged);
        return judged;
    }

    private async Task<Judged> AskOnceAsync(Asker asker, Question question, Func<string, Judged> judge, CancellationToken cancellationToken)
    {
        var (tokens, since, left) = (TokenBudget.Estimate(question), Stopwatch.GetTimestamp(), asker.Left(options.Timeout));
        if (left <= TimeSpan.Zero)
            return Fallback.Timeout;
        if (!budget.TryTake(asker, tokens))
            return Fallback.Budget;
        if (!breaker.Lets())
        {
            budget.Settle(asker, tokens, 0);
            return Fallback.Paused;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(left);
        Answer answer;
        try
        {
            answer = await TryTwiceAsync(question, () => left - Stopwatch.GetElapsedTime(since), limit.Token);
        }
        catch (Exception exception)
        {
            // Whatever it is, the turn goes on with the offline words; unless the turn itself was called off.
            if (cancellationToken.IsCancellationRequested)
                breaker.Leaves();
            cancellationToken.ThrowIfCancellationRequested();
            return Failed(asker, tokens, exception);
        }
        finally
        {
            metrics.Took(question.Purpose, Stopwatch.GetElapsedTime(since));
        }

        breaker.Lives();
        budget.Settle(asker, tokens, answer.TokensIn + answer.TokensOut is > 0 and var cost ? cost : tokens);
        metrics.Cost(answer.TokensIn, answer.TokensOut);
        return answer.Why ?? judge(answer.Text);
    }

    private async Task<Answer> TryTwiceAsync(Question question, Func<TimeSpan> left, CancellationToken cancellationToken)
    {
        try
        {
            return await TryAsync(question, cancellationToken);
        }
        catch (Exception exception) when (Faults.Of(exception).MayPass() && Wait(exception) * 2 < left())
        {
            await Task.Delay(Wait(exception), cancellationToken);
            return await TryAsync(question, cancellationToken);
        }

        TimeSpan Wait(Exception exception) => Faults.RetryAfter(exception, time.GetUtcNow()) ?? BeforeSecondTry;
    }

    private async Task<Answer> TryAsync(Question question, CancellationToken cancellationToken) => Answer.Of(await chat.CompleteChatAsync(
        [new SystemChatMessage(question.Instructions), new UserChatMessage(question.Data)],
        new ChatCompletionOptions
        {
            MaxOutputTokenCount = question.MostTokens,
            ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat(question.Purpose, question.Schema, jsonSchemaIsStrict: true),
        },
        cancellationToken));

    private Fallback Failed(Asker asker, int tokens, Exception exception)
    {
        var why = Faults.Of(exception);
        // What timed out may well be paid for; what was turned away is not.
        if (why is not Fallback.Timeout)
            budget.Settle(asker, tokens, 0);
        if (!why.IsOutage())
        {
            breaker.Lives();
        }
        else if (breaker.Fails(Faults.RetryAfter(exception, time.GetUtcNow())) is { } pause)
        {
            metrics.Paused();
            Log.Paused(logger, (int)pause.TotalSeconds, why);
        }

        if (why is Fallback.Fault)
            Log.Fault(logger, exception.GetType().Name);
        return why;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "The model's answer for {Purpose} is not used: {Reason}.")]
        public static partial void NotUsed(ILogger logger, string purpose, string reason);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The model is left alone for {Seconds} s, the last reason being {Reason}; practice goes on with its own words.")]
        public static partial void Paused(ILogger logger, int seconds, Fallback reason);

        [LoggerMessage(Level = LogLevel.Error, Message = "Asking the model failed in the coach itself: {Kind}.")]
        public static partial void Fault(ILogger logger, string kind);
    }
}
