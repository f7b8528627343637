using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Coach.Benchmarks.Load;

/// <summary>Somebody in a personal chat: what they write, as Teams sends it, and what they have got.</summary>
internal sealed class Person
{
    private const string Answers = """ "answer":"0","place-1":"1","place-2":"2","place-3":"3","place-4":"4","place-5":"5","place-6":"6" """;

    private readonly string _begin;
    private readonly string _end;
    private TaskCompletionSource? _waiting;
    private long _waitingSince;
    private int _ids;

    public Person(int number, string serviceUrl)
    {
        var id = number.ToString("D5", CultureInfo.InvariantCulture);
        _begin = $$"""{"timestamp":"2026-11-22T05:00:00.000Z","localTimestamp":"2026-11-22T10:00:00.000+05:00","channelId":"msteams","serviceUrl":"{{serviceUrl}}","id":"1763790000{{id}}-""";
        _end =
            $$$"""
            ,"from":{"id":"29:1bAh0BqZzgU8lF8mP0qk8Zp2yN6d-{{{id}}}","name":"Somebody {{{id}}}","aadObjectId":"8f0e7c3a-5d0b-4a5e-9f6d-0000000{{{id}}}"},"recipient":{"id":"28:5f2e7a0e-93a9-4b6e-8a51-6a2f0a7f4c11","name":"Coach"},"conversation":{"conversationType":"personal","tenantId":"3d2b2b8e-7a0f-4c9a-9a53-2f8a3b1c4d5e","id":"a:1kN6c0qkQ2mYbV7-person-{{{id}}}"},"entities":[{"locale":"en-US","country":"PK","platform":"Web","timezone":"Asia/Karachi","type":"clientInfo"}],"channelData":{"tenant":{"id":"3d2b2b8e-7a0f-4c9a-9a53-2f8a3b1c4d5e"}},"locale":"en-US","localTimezone":"Asia/Karachi"}
            """;
    }

    /// <summary>How many messages the person has written that want a reply.</summary>
    public long Expected { get; private set; }

    public long Arrived { get; private set; }

    /// <summary>The button to press next; null where the person has to type.</summary>
    public Button? Button { get; private set; }

    /// <summary>Bytes of the request with which the person types a line.</summary>
    public byte[] Type(string text) => Request($$""","type":"message","textFormat":"plain","text":"{{text}}" """);

    /// <summary>With an answer for every kind of question: an option, words, and a place for every step.</summary>
    public byte[] Press(Button button) => Request(
        $$$""","type":"invoke","name":"adaptiveCard/action","replyToId":"1","value":{"action":{"type":"Action.Execute","title":"","verb":"{{{button.Verb}}}","data":{"token":"{{{button.Token}}}",{{{Answers}}}}},"trigger":"manual"}""");

    /// <summary>Completes with the next message from the bot.</summary>
    public Task ExpectReply()
    {
        Expected++;
        _waitingSince = Stopwatch.GetTimestamp();
        _waiting = new TaskCompletionSource();
        return _waiting.Task;
    }

    /// <summary>A message from the bot.</summary>
    public void Hear(ReadOnlySpan<byte> activity)
    {
        Arrived++;
        See(activity);
        Interlocked.Exchange(ref _waiting, null)?.SetResult();
    }

    /// <summary>A card from the bot: its buttons are the way on.</summary>
    public void See(ReadOnlySpan<byte> card) => Button = Load.Button.Of(card);

    /// <summary>Waits no longer for what has not come: it counts as lost.</summary>
    public void GiveUp(TimeSpan patience)
    {
        if (_waiting is { } waiting && Stopwatch.GetElapsedTime(_waitingSince) > patience && Interlocked.CompareExchange(ref _waiting, null, waiting) == waiting)
            waiting.SetResult();
    }

    private byte[] Request(string what)
    {
        var body = string.Concat(_begin, (++_ids).ToString(CultureInfo.InvariantCulture), "\"", what, _end);
        return Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"));
    }
}
