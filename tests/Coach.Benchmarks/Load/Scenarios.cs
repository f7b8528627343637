using System.Diagnostics;
using System.Text;

namespace Coach.Benchmarks.Load;

/// <summary>What people do.</summary>
internal static class Scenarios
{
    public static IReadOnlyList<(string Name, TurnAsync Turn)> All { get; } = [("help", HelpAsync), ("quiz", QuizAsync)];

    public static Task<TimeSpan> HelloAsync(Wire wire, Person person) => TypeAsync(wire, person, "hello");

    private static Task<TimeSpan> HelpAsync(Wire wire, Person person) => TypeAsync(wire, person, "help");

    /// <summary>A round as it is played: types "quiz", answers, goes on to the next question, and after the last one plays again.</summary>
    private static Task<TimeSpan> QuizAsync(Wire wire, Person person) =>
        person.Button is { } button ? PressAsync(wire, person, button) : TypeAsync(wire, person, "quiz");

    private static async Task<TimeSpan> TypeAsync(Wire wire, Person person, string text)
    {
        var reply = person.ExpectReply();
        var acknowledged = await CallAsync(wire, person.Type(text));
        await reply;
        return acknowledged;
    }

    /// <summary>The answer to a pressed button is the response itself: a card in the place of the old one.</summary>
    private static async Task<TimeSpan> PressAsync(Wire wire, Person person, Button button)
    {
        var acknowledged = await CallAsync(wire, person.Press(button));
        if (wire.Body.IndexOf("card.adaptive"u8) < 0)
            throw new InvalidOperationException($"The bot answered {button.Verb} with {Encoding.UTF8.GetString(wire.Body)}");
        person.See(wire.Body);
        return acknowledged;
    }

    private static async Task<TimeSpan> CallAsync(Wire wire, byte[] request)
    {
        var sentAt = Stopwatch.GetTimestamp();
        wire.Send(request);
        if (!await wire.ReceiveAsync() || !wire.Head.StartsWith("HTTP/1.1 200"u8))
            throw new InvalidOperationException($"The bot answered {Encoding.UTF8.GetString(wire.Head)}");
        return Stopwatch.GetElapsedTime(sentAt);
    }
}
