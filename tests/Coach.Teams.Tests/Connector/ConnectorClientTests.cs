using System.Net;
using System.Net.Sockets;
using System.Text;
using Coach.Delivery;
using Coach.Teams.Connector;
using Microsoft.AspNetCore.Http;

namespace Coach.Teams.Tests.Connector;

public class ConnectorClientTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [InlineData(201, "{\"id\":\"17\"}", "17")]
    [InlineData(200, "{\"id\":\"17\",\"more\":{}}", "17")]
    [InlineData(202, "", null)]
    [InlineData(204, "", null)]
    [InlineData(201, "{\"id\":\"\"}", null)]
    [InlineData(201, "{\"id\":17}", null)]
    [InlineData(201, "{\"id\":\"\\ud83d\"}", null)]
    [InlineData(201, "{}", null)]
    [InlineData(201, "\"17\"", null)]
    [InlineData(201, "<html>", null)]
    public async Task What_Teams_took_is_sent_with_its_id_if_it_has_one(int status, string body, string? id)
    {
        await using var teams = await FakeTeams.StartAsync(status, body);

        Assert.Equal(new ConnectorResult.Sent(id), await SendAsync(teams));
    }

    [Theory]
    [InlineData(400, "{\"error\":{\"code\":\"BadArgument\",\"message\":\"no\"}}", "BadArgument")]
    [InlineData(403, "{\"error\":{\"code\":\"BotNotInConversationRoster\"}}", "BotNotInConversationRoster")]
    [InlineData(403, "{\"errorCode\":209,\"message\":\"{\\\"subCode\\\":\\\"MessageWritesBlocked\\\"}\"}", "209")]
    [InlineData(403, "{\"errorCode\":\"209\"}", "209")]
    [InlineData(403, "{\"code\":\"Forbidden\"}", "Forbidden")]
    [InlineData(404, "{\"error\":{\"code\":\"ConversationNotFound\"}}", "ConversationNotFound")]
    [InlineData(404, "<!DOCTYPE html><pre>Cannot POST</pre>", "")]
    [InlineData(500, "", "")]
    [InlineData(500, "{\"error\":\"ServiceError\"}", "")]
    [InlineData(500, "{\"error\":{\"code\":5}}", "")]
    [InlineData(500, "{\"error\":{\"code\":null}}", "")]
    [InlineData(500, "{\"error\":{\"code\":\"two\\nlines\"}}", "")]
    [InlineData(500, "{\"error\":{\"code\":\"\\ud83d\"}}", "")]
    [InlineData(500, "{\"errorCode\":1e300}", "")]
    [InlineData(500, "[1]", "")]
    [InlineData(502, "{\"error\":{\"code\":\"Bad", "")]
    public async Task What_Teams_refused_has_a_status_and_a_code_if_it_has_one(int status, string body, string code)
    {
        await using var teams = await FakeTeams.StartAsync(status, body);

        Assert.Equal(new ConnectorResult.Refused(status, code), await SendAsync(teams));
    }

    [Fact]
    public async Task A_code_without_end_is_none()
    {
        await using var teams = await FakeTeams.StartAsync(500, $"{{\"error\":{{\"code\":\"{new string('x', 65)}\"}}}}");

        Assert.Equal(new ConnectorResult.Refused(500, ""), await SendAsync(teams));
    }

    [Fact]
    public async Task An_answer_without_end_is_not_read_to_its_end()
    {
        var chunk = new byte[64 * 1024];
        await using var teams = await FakeTeams.StartAsync(async context =>
        {
            context.Response.StatusCode = 403;
            while (!context.RequestAborted.IsCancellationRequested)
                await context.Response.Body.WriteAsync(chunk);
        });

        Assert.Equal(new ConnectorResult.Refused(403, ""), await SendAsync(teams));
    }

    [Fact]
    public async Task Retry_After_is_read_in_seconds_as_a_date_and_as_nonsense()
    {
        var clock = new Clock();
        var header = "17";
        await using var teams = await FakeTeams.StartAsync(context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = header;
            return Task.CompletedTask;
        });

        Assert.Equal(TimeSpan.FromSeconds(17), await RetryAfterAsync());
        header = clock.Now.AddMinutes(2).ToString("R");
        Assert.Equal(TimeSpan.FromMinutes(2), await RetryAfterAsync());
        header = clock.Now.AddMinutes(-2).ToString("R");
        Assert.Equal(TimeSpan.FromMinutes(-2), await RetryAfterAsync());
        header = "soon";
        Assert.Null(await RetryAfterAsync());

        async Task<TimeSpan?> RetryAfterAsync() => Assert.IsType<ConnectorResult.Refused>(await SendAsync(teams, TestConnector.Client(clock: clock))).RetryAfter;
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_not_followed(int status)
    {
        await using var elsewhere = await FakeTeams.StartAsync(201, "{\"id\":\"stolen\"}");
        await using var teams = await FakeTeams.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = elsewhere.Address.AbsoluteUri;
            return Task.CompletedTask;
        });

        Assert.Equal(new ConnectorResult.Refused(status, ""), await SendAsync(teams));
        Assert.Empty(elsewhere.Heard);
    }

    [Fact]
    public async Task A_call_that_gets_no_answer_is_unknown()
    {
        await using var teams = await FakeTeams.StartAsync(context => Task.Delay(Timeout.Infinite, context.RequestAborted));

        Assert.Equal(new ConnectorResult.Unknown(Silence.Timeout), await SendAsync(teams, TestConnector.Client(TimeSpan.FromSeconds(2))));
    }

    [Fact]
    public async Task A_call_that_is_cut_off_is_unknown()
    {
        await using var teams = await FakeTeams.StartAsync(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        Assert.Equal(new ConnectorResult.Unknown(Silence.CutOff), await SendAsync(teams));
        Assert.Single(teams.Heard);
    }

    [Theory]
    [InlineData(201)]
    [InlineData(403)]
    public async Task A_status_counts_even_if_its_body_never_ends(int status)
    {
        await using var teams = await FakeTeams.StartAsync(async context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentLength = 100;
            await context.Response.WriteAsync("{\"id\":");
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });

        var result = await SendAsync(teams, TestConnector.Client(TimeSpan.FromSeconds(2)));

        Assert.Equal(status is 201 ? new ConnectorResult.Sent(null) : new ConnectorResult.Refused(403, ""), result);
    }

    [Fact]
    public async Task A_status_counts_even_if_its_body_breaks_off()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var sending = TestConnector.Client().SendAsync($"http://{listener.LocalEndpoint}", "c", TestConnector.Hello, null, None);
        using var connection = await listener.AcceptTcpClientAsync();
        await connection.GetStream().WriteAsync("HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{\"id\":\"1"u8.ToArray());
        connection.Client.Shutdown(SocketShutdown.Send);

        Assert.Equal(new ConnectorResult.Sent(null), await sending);
    }

    [Fact]
    public async Task Where_nobody_listens_nothing_has_left()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        Assert.Equal(
            new ConnectorResult.NotSent(Obstacle.Connection),
            await TestConnector.Client().SendAsync($"http://127.0.0.1:{port}", "c", TestConnector.Hello, null, None));
    }

    [Fact]
    public async Task Where_the_handshake_never_ends_nothing_has_left()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        Assert.Equal(
            new ConnectorResult.NotSent(Obstacle.Connection),
            await TestConnector.Client(TimeSpan.FromMilliseconds(300)).SendAsync($"https://127.0.0.1:{port}", "c", TestConnector.Hello, null, None));
    }

    [Theory]
    [InlineData("http://smba.trafficmanager.net/amer")]
    [InlineData("https://evil.example/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("")]
    public async Task The_service_address_is_checked_at_every_call(string serviceUrl)
    {
        var connector = TestConnector.Client();
        var forbidden = new ConnectorResult.NotSent(Obstacle.Address);

        Assert.Equal(forbidden, await connector.SendAsync(serviceUrl, "c", TestConnector.Hello, null, None));
        Assert.Equal(forbidden, await connector.UpdateAsync(serviceUrl, "c", "1", TestConnector.Hello, None));
        Assert.Equal(forbidden, await connector.DeleteAsync(serviceUrl, "c", "1", None));
        Assert.Equal(forbidden, await connector.CreateConversationAsync(serviceUrl, new NewConversation("b", "u", "t"), None));
        Assert.Null(await connector.GetMemberAsync(serviceUrl, "c", "u", None));
    }

    [Fact]
    public async Task This_machine_is_only_called_in_Development()
    {
        await using var teams = await FakeTeams.StartAsync(201);

        Assert.Equal(new ConnectorResult.NotSent(Obstacle.Address), await SendAsync(teams, TestConnector.Client(development: false)));
        Assert.Empty(teams.Heard);
    }

    [Theory]
    [InlineData("", "/v3/conversations/c/activities")]
    [InlineData("/", "/v3/conversations/c/activities")]
    [InlineData("/_connector", "/_connector/v3/conversations/c/activities")]
    [InlineData("/in/1234/", "/in/1234/v3/conversations/c/activities")]
    public async Task A_base_address_is_joined_with_and_without_its_slash(string path, string target)
    {
        await using var teams = await FakeTeams.StartAsync(201);

        await TestConnector.Client().SendAsync(teams.Address.AbsoluteUri.TrimEnd('/') + path, "c", TestConnector.Hello, null, None);

        Assert.Equal(target, Assert.Single(teams.Heard).Target);
    }

    [Theory]
    [InlineData("19:abc@thread.tacv2;messageid=17", "19%3Aabc%40thread.tacv2%3Bmessageid%3D17")]
    [InlineData("a:1/../../x?y#z", "a%3A1%2F..%2F..%2Fx%3Fy%23z")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("سلام ☕", "%D8%B3%D9%84%D8%A7%D9%85%20%E2%98%95")]
    [InlineData("...", "...")]
    public async Task An_id_is_one_segment_whatever_it_contains(string id, string segment)
    {
        await using var teams = await FakeTeams.StartAsync(201);

        await TestConnector.Client().SendAsync(teams.Address.AbsoluteUri, id, TestConnector.Hello, id, None);

        Assert.Equal($"/v3/conversations/{segment}/activities/{segment}", Assert.Single(teams.Heard).Target);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_id_that_would_climb_is_not_called(string id)
    {
        var connector = TestConnector.Client();

        Assert.Equal(new ConnectorResult.NotSent(Obstacle.Address), await connector.SendAsync("http://localhost:1", id, TestConnector.Hello, null, None));
        Assert.Equal(new ConnectorResult.NotSent(Obstacle.Address), await connector.DeleteAsync("http://localhost:1", "c", id, None));
    }

    [Fact]
    public async Task The_body_leaves_as_it_was_written()
    {
        await using var teams = await FakeTeams.StartAsync(201);
        const string Body = """{ "type":"message", "text":"سلام 🎉" }""";

        await TestConnector.Client().SendAsync(teams.Address.AbsoluteUri, "c", Encoding.UTF8.GetBytes(Body), null, None);

        var heard = Assert.Single(teams.Heard);
        Assert.Equal((Body, "application/json; charset=utf-8", null), (heard.Body, heard.ContentType, heard.Authorization));
    }

    [Fact]
    public async Task A_member_is_read_and_one_that_nobody_knows_is_null()
    {
        var status = 200;
        await using var teams = await FakeTeams.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            return context.Response.WriteAsync("""{"id":"29:1","name":"Ayesha","email":"ayesha@example.com","userPrincipalName":"a@example.com"}""");
        });
        var members = new TeamsMembers(TestConnector.Client());
        var conversation = new Conversation(new ConversationKey("t", "a:1"), ConversationKind.Personal, teams.Address.AbsoluteUri, "28:b", "29:1");

        Assert.Equal(new People.Member("Ayesha", "ayesha@example.com", "a@example.com"), await members.FindAsync(conversation, "29:1", None));
        status = 404;
        Assert.Null(await members.FindAsync(conversation, "29:1", None));
        Assert.All(teams.Heard, heard => Assert.Equal(("GET", "/v3/conversations/a%3A1/members/29%3A1"), (heard.Method, heard.Target)));
    }

    [Fact]
    public async Task Many_calls_at_once_get_each_its_own_answer()
    {
        await using var teams = await FakeTeams.StartAsync(context => context.Response.WriteAsync($"{{\"id\":\"{context.Request.Path.Value!.Split('/')[3]}\"}}"));
        var connector = TestConnector.Client();

        var results = await Task.WhenAll(Enumerable.Range(0, 100).Select(number =>
            connector.SendAsync(teams.Address.AbsoluteUri, $"c{number}", TestConnector.Hello, null, None)));

        Assert.Equal(Enumerable.Range(0, 100).Select(number => new ConnectorResult.Sent($"c{number}")), results);
    }

    private static Task<ConnectorResult> SendAsync(FakeTeams teams, ConnectorClient? connector = null) =>
        (connector ?? TestConnector.Client()).SendAsync(teams.Address.AbsoluteUri, "c", TestConnector.Hello, null, None);
}
