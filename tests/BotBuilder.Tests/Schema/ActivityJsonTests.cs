using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotBuilder.Tests.Integration;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BotBuilder.Tests.Schema;

public class ActivityJsonTests
{
    public static TheoryData<string> Fixtures => [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Fixtures"), "*.json").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public async Task What_a_real_client_sends_survives_a_round_trip(string file)
    {
        var json = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Fixtures", file));

        var activity = await Http.ReadAsync<Activity>(json);
        var written = await Http.WriteAsync(activity);

        Assert.Equal("msteams", activity.ChannelId);
        Assert.NotNull(activity.Conversation.Id);
        Assert.Equal(Canonical(json), Canonical(written));
    }

    [Fact]
    public async Task Unknown_members_are_kept_at_every_level()
    {
        const string Json = """
            {"type":"message","newThing":{"a":[1,2]},"from":{"id":"u","userRole":"guest"},"conversation":{"id":"c","x":1},
            "entities":[{"type":"clientInfo","timezone":"Asia/Karachi"}],"attachments":[{"contentType":"t","y":null,"z":true}]}
            """;

        var activity = await Http.ReadAsync<Activity>(Json);

        Assert.Equal("guest", (string)activity.From.Properties["userRole"]);
        Assert.Contains("Asia/Karachi", activity.Entities[0].Properties.ToString(), StringComparison.Ordinal);
        Assert.Equal(Canonical(Json), Canonical(await Http.WriteAsync(activity)));
    }

    [Theory]
    [InlineData("""{"a":{"b":[1,"2",null]}}""")]
    [InlineData("""[1,2]""")]
    public async Task An_object_or_array_of_any_shape_is_its_JSON_as_text(string value)
    {
        var activity = await Http.ReadAsync<Activity>($$"""{"type":"invoke","value":{{value}},"channelData":{{value}}}""");

        Assert.Equal(value, activity.Value.ToString());
        Assert.Equal(value, ((object)activity.ChannelData).ToString());
    }

    [Fact]
    public async Task Single_values_are_what_they_are()
    {
        async Task<object> Value(string json) => (await Http.ReadAsync<Activity>($$"""{"value":{{json}}}""")).Value;

        Assert.Equal("a", await Value("\"a\""));
        Assert.Equal(5L, await Value("5"));
        Assert.Equal(0.5, await Value("0.5"));
        Assert.Equal(true, await Value("true"));
        Assert.Null(await Value("null"));
    }

    [Theory]
    [InlineData("123456789012345678901234567890")]
    [InlineData("1e999")]
    public async Task A_number_that_no_type_holds_is_written_as_it_came(string number)
    {
        var activity = await Http.ReadAsync<Activity>($$"""{"channelData":{"n":{{number}}},"value":{{number}}}""");

        var written = await Http.WriteAsync(activity);

        Assert.Contains($$"""{"n":{{number}}}""", written, StringComparison.Ordinal);
        Assert.Equal(double.Parse(number, CultureInfo.InvariantCulture), double.Parse(JsonDocument.Parse(written).RootElement.GetProperty("value").GetRawText(), CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not JSON")]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    [InlineData("7")]
    [InlineData("""{"type":5}""")]
    [InlineData("""{"type":["message"]}""")]
    [InlineData("""{"from":"ayesha"}""")]
    [InlineData("""{"from":[]}""")]
    [InlineData("""{"entities":{}}""")]
    [InlineData("""{"entities":[5]}""")]
    [InlineData("""{"membersAdded":"everybody"}""")]
    [InlineData("""{"timestamp":"yesterday"}""")]
    [InlineData("""{"historyDisclosed":"maybe"}""")]
    [InlineData("""{"text":"\ud800"}""")]
    [InlineData("""{"value":"\udc00x"}""")]
    [InlineData("""{"type":"message"}{"type":"message"}""")]
    public async Task What_is_no_activity_is_nothing_and_never_an_exception(string body) => Assert.Null(await Http.ReadAsync<Activity>(body));

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public async Task Depth_is_refused_before_it_hurts(string open, string close)
    {
        string Nested(int depth) => $$"""{"value":{{string.Concat(Enumerable.Repeat(open, depth))}}1{{string.Concat(Enumerable.Repeat(close, depth))}}}""";

        Assert.NotNull(await Http.ReadAsync<Activity>(Nested(60)));
        Assert.Null(await Http.ReadAsync<Activity>(Nested(70)));
        Assert.Null(await Http.ReadAsync<Activity>(Nested(10_000)));
    }

    [Theory]
    [InlineData("""{"type":"message","\ud800":1}""")]
    [InlineData("""{"type":"message","value":{"\ud800":"\udc00"}}""")]
    [InlineData("""{"type":"message","entities":[{"type":"x","a":{"\ud800":1,"b":"\ud800"}}]}""")]
    [InlineData("""{"type":"message","twice":1,"twice":2}""")]
    [InlineData("""{"type":"message","entities":[{"type":"x","a":{"b":1,"b":2}}]}""")]
    public async Task Odd_names_and_half_characters_are_refused_or_kept_but_never_crash(string body)
    {
        var activity = await Http.ReadAsync<Activity>(body);

        if (activity != null)
            JsonDocument.Parse(await Http.WriteAsync(activity)).Dispose();
    }

    [Fact]
    public async Task Half_a_character_in_our_own_text_is_written_as_a_replacement() =>
        Assert.Equal("a\uFFFDb", JsonDocument.Parse(await Http.WriteAsync(new Activity(ActivityTypes.Message, text: "a\ud800b"))).RootElement.GetProperty("text").GetString());

    [Fact]
    public async Task Channel_data_and_values_of_our_own_are_written_by_their_runtime_type()
    {
        var activity = new Activity(ActivityTypes.Message)
        {
            ChannelData = new TeamsChannelData { Tenant = new TenantInfo("t"), Notification = new NotificationInfo(true) },
            Value = new Dictionary<string, object> { ["n"] = 1, ["list"] = new object[] { "a", 2.5, false } },
            Attachments = [new HeroCard(title: "T", buttons: [new CardAction(ActionTypes.ImBack, "Yes", value: "yes")]).ToAttachment()],
        };

        Assert.Equal(
            """{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.hero","content":{"title":"T","buttons":[{"type":"imBack","title":"Yes","value":"yes"}]}}],"channelData":{"notification":{"alert":true},"tenant":{"id":"t"}},"value":{"n":1,"list":["a",2.5,false]}}""",
            await Http.WriteAsync(activity));
    }

    [Fact]
    public async Task A_card_of_another_library_is_written_in_its_own_words_and_read_as_JSON()
    {
        var card = new global::AdaptiveCards.AdaptiveCard("1.5") { Body = [new global::AdaptiveCards.AdaptiveTextBlock("سلام")] };

        var written = await Http.WriteAsync(MessageFactory.Attachment(new Attachment(global::AdaptiveCards.AdaptiveCard.ContentType, content: card)));

        Assert.Contains("""{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard",""", written, StringComparison.Ordinal);
        Assert.Contains("سلام", written, StringComparison.Ordinal);
        Assert.StartsWith("""{"type":"AdaptiveCard",""", (await Http.ReadAsync<Activity>(written)).Attachments[0].Content.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_module_answer_says_all_that_its_kind_says()
    {
        var answer = new TaskModuleResponse(new TaskModuleContinueResponse(new TaskModuleTaskInfo("Title", 200, "medium")));
        const string Json = """{"task":{"type":"continue","value":{"height":200,"title":"Title","width":"medium"}}}""";

        Assert.Equal(Json, Canonical(await Http.WriteAsync(answer)));
        Assert.Equal("""{"task":{"type":"message","value":"Done"}}""", Canonical(await Http.WriteAsync(new TaskModuleResponse(new TaskModuleMessageResponse("Done")))));
        var read = await Http.ReadAsync<TaskModuleResponse>(Json);
        Assert.Equal("Title", Assert.IsType<TaskModuleContinueResponse>(read.Task).Value.Title);
    }

    /// <summary>The same instant has more than one spelling, and members have no order.</summary>
    private static string Canonical(string json)
    {
        return Sorted(JsonNode.Parse(json))!.ToJsonString();

        static JsonNode? Sorted(JsonNode? node) => node switch
        {
            JsonObject members => new JsonObject(members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
            JsonArray items => new JsonArray([.. items.Select(Sorted)]),
            JsonValue value when value.TryGetValue<DateTimeOffset>(out var instant) => JsonValue.Create(instant.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture)),
            _ => node?.DeepClone(),
        };
    }
}
