using System.Text;
using System.Text.Json.Nodes;
using Coach.Teams.Connector;
using Microsoft.AspNetCore.Http;

namespace Coach.Teams.Tests.Connector;

/// <summary>The recorded calls, made again: the same method, path and body, and the recorded answer understood.</summary>
public class ExchangeTests
{
    public static TheoryData<string> Made => [.. Fixtures.Exchanges.Where(file => IsMade(Read(file)))];

    [Theory]
    [MemberData(nameof(Made))]
    public async Task A_recorded_call_is_made_as_it_was_recorded(string file)
    {
        var (request, response) = Read(file);
        var recorded = new Uri((string)request["url"]!);
        await using var teams = await FakeTeams.StartAsync(context =>
        {
            context.Response.StatusCode = (int)response["status"]!;
            return context.Response.WriteAsync(response["body"] is JsonValue text ? (string)text! : response["body"]!.ToJsonString());
        });

        var result = await MakeAsync(new Uri(teams.Address, "_connector").AbsoluteUri, request);

        var heard = Assert.Single(teams.Heard);
        Assert.Equal(((string)request["method"]!, recorded.PathAndQuery), (heard.Method, heard.Target));
        if (request["body"] is { } body && !file.StartsWith("createConversation", StringComparison.Ordinal))
            Assert.True(JsonNode.DeepEquals(body, JsonNode.Parse(heard.Body)));
        if (result is not null)
            Assert.Equal(Expected(response), result);
    }

    [Theory]
    [InlineData("createConversation-other-user-201.json")]
    [InlineData("createConversation-current-user-201.json")]
    public async Task A_conversation_is_created_with_what_Teams_needs_and_no_more(string file)
    {
        var (request, _) = Read(file);
        await using var teams = await FakeTeams.StartAsync(201, "{\"id\":\"new\"}");

        await MakeAsync(teams.Address.AbsoluteUri, request);

        var body = request["body"]!;
        (body["bot"] as JsonObject)!.Remove("name");
        (body["members"]![0] as JsonObject)!.Remove("name");
        (body["members"]![0] as JsonObject)!.Remove("aadObjectId");
        Assert.True(JsonNode.DeepEquals(body, JsonNode.Parse(Assert.Single(teams.Heard).Body)));
    }

    [Fact]
    public void Most_recordings_are_made_again() => Assert.InRange(Made.Count, 30, 100);

    /// <summary>Null where the call answers in its own way.</summary>
    private static async Task<ConnectorResult?> MakeAsync(string serviceUrl, JsonNode request)
    {
        var connector = TestConnector.Client();
        var body = Encoding.UTF8.GetBytes(request["body"]?.ToJsonString() ?? "");
        var ids = new Uri((string)request["url"]!).AbsolutePath.Split('/').Skip(4).Select(Uri.UnescapeDataString).ToArray();
        switch ((string)request["method"]!, ids)
        {
            case ("POST", []):
                var conversation = new NewConversation(
                    (string)request["body"]!["bot"]!["id"]!, (string)request["body"]!["members"]![0]!["id"]!, (string)request["body"]!["tenantId"]!);
                return await connector.CreateConversationAsync(serviceUrl, conversation, CancellationToken.None);
            case ("POST", [var id, "activities"]):
                return await connector.SendAsync(serviceUrl, id, body, null, CancellationToken.None);
            case ("POST", [var id, "activities", var replyToId]):
                return await connector.SendAsync(serviceUrl, id, body, replyToId, CancellationToken.None);
            case ("PUT", [var id, "activities", var activityId]):
                return await connector.UpdateAsync(serviceUrl, id, activityId, body, CancellationToken.None);
            case ("DELETE", [var id, "activities", var activityId]):
                return await connector.DeleteAsync(serviceUrl, id, activityId, CancellationToken.None);
            case ("GET", [var id, "members", var userId]):
                await connector.GetMemberAsync(serviceUrl, id, userId, CancellationToken.None);
                return null;
            default:
                throw new InvalidOperationException("Not a call that the coach makes.");
        }
    }

    private static ConnectorResult Expected(JsonNode response) => (int)response["status"]! switch
    {
        < 300 => new ConnectorResult.Sent((string?)(response["body"] as JsonObject)?["id"]),
        var status => new ConnectorResult.Refused(status, (string?)(response["body"] as JsonObject)?["error"]?["code"] ?? ""),
    };

    /// <summary>Groups, teams and member lists are no business of the coach's.</summary>
    private static bool IsMade((JsonNode Request, JsonNode Response) exchange) =>
        ((string)exchange.Request["method"]!, new Uri((string)exchange.Request["url"]!).AbsolutePath.Split('/').Skip(3).ToArray()) switch
        {
            ("GET", ["conversations", _, "members", _]) => true,
            ("GET", _) => false,
            ("POST", ["conversations"]) => exchange.Request["body"]!["members"] is not null,
            _ => true,
        };

    private static (JsonNode Request, JsonNode Response) Read(string file)
    {
        var exchange = JsonNode.Parse(Fixtures.Exchange(file))!;
        return (exchange["request"]!, exchange["response"]!);
    }
}
