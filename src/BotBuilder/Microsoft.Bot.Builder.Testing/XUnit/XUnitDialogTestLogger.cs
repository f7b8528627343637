using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Xunit.Abstractions;
using Activity = Microsoft.Bot.Schema.Activity;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>Writes a conversation into the test's output: messages as text, everything else as JSON.</summary>
public class XUnitDialogTestLogger(ITestOutputHelper xunitOutputHelper) : IMiddleware
{
    private static readonly JsonSerializerOptions Indented = new(BotJson.Options) { WriteIndented = true };

    private readonly string _stopwatchKey = $"{nameof(XUnitDialogTestLogger)}.Stopwatch.{Guid.NewGuid()}";

    protected ITestOutputHelper Output { get; } = xunitOutputHelper;

    public async Task OnTurnAsync(ITurnContext context, NextDelegate next, CancellationToken cancellationToken = default)
    {
        context.TurnState[_stopwatchKey] = Stopwatch.StartNew();
        await LogIncomingActivityAsync(context, context.Activity, cancellationToken);
        context.OnSendActivities(async (turnContext, activities, send) =>
        {
            foreach (var activity in activities)
                await LogOutgoingActivityAsync(turnContext, activity, CancellationToken.None);
            return await send();
        });
        await next(cancellationToken);
    }

    protected virtual Task LogIncomingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        Write("User: ", activity, activity.Text);
        Output.WriteLine($"       -> ts: {Now()}");
        return Task.CompletedTask;
    }

    protected virtual Task LogOutgoingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        var stopwatch = (Stopwatch)context.TurnState[_stopwatchKey];
        Write("Bot:  ", activity, $"Text = {activity.Text}\r\n       Speak = {activity.Speak}\r\n       InputHint = {activity.InputHint}");
        Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"       -> ts: {Now()} elapsed: {stopwatch.ElapsedMilliseconds:N0} ms"));
        stopwatch.Restart();
        return Task.CompletedTask;
    }

    private void Write(string actor, Activity activity, string message)
    {
        if (activity.Type == ActivityTypes.Message)
        {
            Output.WriteLine($"\r\n{actor} {message}");
            return;
        }

        Output.WriteLine($"\r\n{actor} Activity = ActivityTypes.{activity.Type}");
        Output.WriteLine(JsonSerializer.Serialize(activity, Indented));
    }

    private static string Now() => DateTime.Now.ToString("hh:mm:ss", CultureInfo.InvariantCulture);
}
