using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Coach.Host.Tests.Delivery;

/// <summary>Whatever arrives gets a 4xx, a 200, or the 501 of an unknown invoke; nobody sees a stack trace, and the next turn is answered.</summary>
public class BadInputTests
{
    private const int Mutations = 3_000;

    private static readonly string Fixtures = Repository.File("tests", "Coach.Teams.Tests", "Fixtures", "activities");

    private static readonly string[] Nonsense =
    [
        "", " ", "\0", "null", "17", "true", "\"text\"", "[]", "{", "{}", "{]", "not json", "<html></html>", "\uFEFF{}", "type=message",
        """{"type":"message"}""", """{"type":17}""", """{"type":null}""", """{"type":["message"]}""", """{"type":""}""",
    ];

    private static readonly string[] WrongTypes =
    [
        "type", "id", "channelId", "serviceUrl", "from", "recipient", "conversation", "channelData", "text", "textFormat", "value", "name", "locale",
        "timestamp", "localTimestamp", "localTimezone", "entities", "attachments", "membersAdded", "membersRemoved", "replyToId", "action",
        "reactionsAdded", "suggestedActions", "deliveryMode", "expiration", "importance", "semanticAction", "textHighlights", "listenFor",
        "callerId", "inputHint", "topicName", "historyDisclosed", "code", "relatesTo", "label", "valueType", "summary", "speak", "attachmentLayout",
    ];

    private static readonly string[] Values =
    [
        "17", "-1", "1.5", "1e400", "\"text\"", "\"\"", "null", "true", "[]", "[1,2]", "{}", """{"id":17}""", """[{"id":{"id":1}}]""", """{"type":"x","mentioned":17}""",
        """[null]""", """[17]""", """["text"]""", """[{}]""", """{"id":null}""", "\"\\ud800\"", "\"\\u0000\"", "99999999999999999999999",
    ];

    [Fact]
    public async Task What_is_no_activity_is_turned_away()
    {
        await using var coach = await TestCoach.StartAsync();

        foreach (var text in Nonsense)
            Assert.Equal(new HttpAnswer(400, ""), await coach.PostAsync(text));
        foreach (var bytes in new byte[][] { [0xFF, 0xFE], [0xC0, 0x80], [.. "{\"type\":\"mess"u8, 0x80, .. "age\"}"u8], [0x1F, 0x8B, 8, 0] })
            Assert.Equal(new HttpAnswer(400, ""), await coach.PostAsync(new ByteArrayContent(bytes)));

        await IsWellAsync(coach);
    }

    [Fact]
    public async Task What_is_too_long_or_too_deep_is_turned_away()
    {
        await using var coach = await TestCoach.StartAsync();
        var message = coach.Ayesha.Address(coach.Ayesha.Message("hi")).ToJsonString();

        Assert.Equal(new HttpAnswer(413, ""), await coach.PostAsync(message + new string(' ', 30_000_000)));
        Assert.Equal(new HttpAnswer(413, ""), await coach.PostAsync(Chunked(message + new string(' ', 300_000))));
        Assert.Equal(200, (await coach.PostAsync(Chunked(message + new string(' ', 200_000)))).Status);
        foreach (var depth in new[] { 65, 1_000, 10_000, 40_000 })
        {
            Assert.Equal(new HttpAnswer(400, ""), await coach.PostAsync(message.Replace("\"hi\"", "\"hi\",\"value\":" + new string('[', depth) + new string(']', depth), StringComparison.Ordinal)));
            Assert.Equal(new HttpAnswer(400, ""), await coach.PostAsync(string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth)));
        }

        await IsWellAsync(coach);
    }

    [Fact]
    public async Task A_wrong_type_in_any_place_of_any_kind_of_activity_is_borne()
    {
        await using var coach = await TestCoach.StartAsync();
        var number = 0;
        var bodies =
            from type in new[] { "message", "invoke", "conversationUpdate", "installationUpdate" }
            from place in WrongTypes
            from value in Values
            select Spoilt(coach.Ayesha, type, place, value, $"spoilt-{++number}");

        await BearsAsync(coach, bodies);
    }

    [Fact]
    public async Task The_wrong_content_type_is_no_reason_to_harm_anybody()
    {
        await using var coach = await TestCoach.StartAsync();

        foreach (var type in new[] { "text/plain", "application/xml", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "application/json; charset=utf-16", "x" })
        {
            var content = new ByteArrayContent(Encoding.UTF8.GetBytes(coach.Ayesha.Address(coach.Ayesha.Message("hi")).ToJsonString()));
            content.Headers.TryAddWithoutValidation("Content-Type", type);
            Assert.InRange((await coach.PostAsync(content)).Status, 200, 499);
        }

        await IsWellAsync(coach);
    }

    [Fact]
    public async Task Thousands_of_spoilt_copies_of_real_activities_are_borne()
    {
        await using var coach = await TestCoach.StartAsync();
        var fixtures = Directory.GetFiles(Fixtures).Order(StringComparer.Ordinal)
            .Select(file => File.ReadAllText(file).Replace("http://localhost:56150", coach.Teams.Address, StringComparison.Ordinal))
            .ToArray();
        var mutator = new Mutator(20261123);

        await BearsAsync(coach, Enumerable.Range(0, Mutations).Select(number => mutator.Spoil(fixtures[number % fixtures.Length])));
    }

    private static async Task BearsAsync(TestCoach coach, IEnumerable<string> bodies)
    {
        var wrong = new List<string>();
        await Parallel.ForEachAsync(bodies, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (body, _) =>
        {
            var answer = await coach.PostAsync(body);
            var isWell = answer.Status is 200 or 400 or 401 or 403 or 413 or 501
                && !answer.Body.Contains("   at ", StringComparison.Ordinal) && !answer.Body.Contains("Exception", StringComparison.Ordinal);
            if (!isWell)
            {
                lock (wrong)
                    wrong.Add($"{answer} to {body}");
            }
        });

        Assert.True(wrong.Count is 0, string.Join('\n', wrong));
        var faults = coach.Log.Lines.Where(line => line.StartsWith("Error", StringComparison.Ordinal) && !line.EndsWith(" is parked: unreadable.", StringComparison.Ordinal)).ToList();
        Assert.True(faults.Count is 0, string.Join('\n', faults));
        await IsWellAsync(coach);
    }

    /// <summary>An honest person is greeted and answered.</summary>
    private static async Task IsWellAsync(TestCoach coach)
    {
        var before = coach.Teams.Arrived(coach.Bilal.Conversation).Count;
        await coach.Bilal.PostAsync(coach.Bilal.Message("hi"));
        await coach.UntilAsync(() => coach.Teams.Arrived(coach.Bilal.Conversation).Count == before + 1);
    }

    private static string Spoilt(TestPerson person, string type, string place, string value, string id)
    {
        var activity = person.Address(new JsonObject { ["type"] = type, ["id"] = id, ["text"] = "hi", ["name"] = "adaptiveCard/action" });
        activity[place] = "PLACE";
        return activity.ToJsonString().Replace("\"PLACE\"", value, StringComparison.Ordinal);
    }

    private static StreamContent Chunked(string text)
    {
        var content = new StreamContent(new Unmeasured(Encoding.UTF8.GetBytes(text)));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    /// <summary>A stream whose length nobody knows leaves in chunks.</summary>
    private sealed class Unmeasured(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
