using System.Diagnostics.Metrics;
using System.Net.Sockets;
using System.Text;
using Coach.Teams.Inbound;
using Microsoft.Extensions.DependencyInjection;

namespace Coach.Teams.Tests.Inbound;

public sealed class MessagesEndpointTests : IAsyncLifetime
{
    private static readonly byte[] Message = Fixtures.Activity("message-personal.json");
    private static readonly byte[] Invoke = Fixtures.Activity("invoke-adaptiveCard-action-personal.json");

    private TestBot _bot = null!;

    public async Task InitializeAsync() => _bot = await TestBot.StartAsync("Development", new Clock(), []);

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("HEAD")]
    public async Task Only_POST_is_answered(string method) =>
        Assert.Equal(new Outcome(405, "", "method"), await _bot.HearAsync(new HttpMethod(method), null, request => request.Headers.Add("X-Forwarded-For", "x")));

    [Theory]
    [InlineData(256 * 1024, false, 200)]
    [InlineData(256 * 1024, true, 200)]
    [InlineData((256 * 1024) + 1, false, 413)]
    [InlineData((256 * 1024) + 1, true, 413)]
    [InlineData(30_000_000, false, 413)]
    [InlineData(30_000_000, true, 413)]
    [InlineData(40_000_000, false, 413)]
    [InlineData(40_000_000, true, 413)]
    public async Task A_body_has_an_end_with_and_without_a_length(int length, bool chunked, int status)
    {
        var body = Message.Concat(Enumerable.Repeat((byte)' ', length - Message.Length)).ToArray();
        using var content = new ByteArrayContent(body);

        var outcome = await _bot.HearAsync(content, request => request.Headers.TransferEncodingChunked = chunked);

        Assert.Equal(new Outcome(status, "", status is 200 ? null : "size"), outcome);
        Assert.Equal(status is 200 ? 1 : 0, _bot.Turns.Count);
    }

    [Fact]
    public async Task The_size_is_asked_before_the_token_and_the_token_before_the_shape()
    {
        var tooLong = new string(' ', 300_000);

        Assert.Equal(413, (await _bot.HearAsync(tooLong, "Bearer x")).Status);
        Assert.Equal(401, (await _bot.HearAsync("not json", "Bearer x")).Status);
        Assert.Equal(400, (await _bot.HearAsync("not json")).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"type\":5}")]
    public async Task What_is_no_activity_gets_an_empty_400(string body) =>
        Assert.Equal(new Outcome(400, "", "not_an_activity"), await _bot.HearAsync(body));

    [Fact]
    public async Task Depth_10_000_gets_an_empty_400() =>
        Assert.Equal(new Outcome(400, "", "not_an_activity"), await _bot.HearAsync("{\"a\":" + new string('[', 10_000) + new string(']', 10_000) + "}"));

    [Fact]
    public async Task An_unknown_type_is_the_turns_to_ignore()
    {
        var outcome = await _bot.HearAsync(Encoding.UTF8.GetString(Message).Replace("\"message\"", "\"brandNewThing\"", StringComparison.Ordinal));

        Assert.Equal(new Outcome(200, "", null), outcome);
        Assert.Equal("brandNewThing", Assert.Single(_bot.Turns).Envelope.Type);
    }

    [Theory]
    [InlineData(200, "{\"statusCode\":200}")]
    [InlineData(501, "")]
    public async Task An_invoke_gets_the_answer_of_its_turn(int status, string body)
    {
        _bot.Answers = _ => new Accepted(status, Encoding.UTF8.GetBytes(body));
        using var content = new ByteArrayContent(Invoke);

        using var response = await _bot.Http.PostAsync("/api/messages", content);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(body, await response.Content.ReadAsStringAsync());
        Assert.Equal(body is "" ? null : "application/json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task Messages_that_ask_for_their_replies_at_once_are_messages_like_others()
    {
        var outcome = await _bot.HearAsync(Encoding.UTF8.GetString(Fixtures.Activity("message-expectReplies-personal.json")));

        Assert.Equal(new Outcome(200, "", null), outcome);
        Assert.Single(_bot.Turns);
    }

    [Fact]
    public async Task A_fault_of_ours_tells_nothing_and_harms_nobody_after_it()
    {
        _bot.Answers = _ => throw new InvalidOperationException("inner workings");
        Assert.Equal(new Outcome(500, "", "fault"), await _bot.HearAsync(Encoding.UTF8.GetString(Message)));

        _bot.Answers = _ => new Accepted(200);
        Assert.Equal(new Outcome(200, "", null), await _bot.HearAsync(Encoding.UTF8.GetString(Message)));
    }

    [Fact]
    public async Task Whoever_hangs_up_in_the_middle_harms_nobody_after_them()
    {
        using (var client = new TcpClient())
        {
            await client.ConnectAsync(_bot.Http.BaseAddress!.Host, _bot.Http.BaseAddress.Port);
            await client.GetStream().WriteAsync("POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n\r\n{\"type\""u8.ToArray());
        }

        Assert.Equal(200, (await _bot.HearAsync(Encoding.UTF8.GetString(Message))).Status);
        Assert.Single(_bot.Turns);
    }

    [Fact]
    public async Task A_request_that_is_no_HTTP_gets_a_4xx_from_the_server()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(_bot.Http.BaseAddress!.Host, _bot.Http.BaseAddress.Port);
        await client.GetStream().WriteAsync("POST /api/messages HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"u8.ToArray());
        using var reader = new StreamReader(client.GetStream());

        Assert.StartsWith("HTTP/1.1 400", await reader.ReadLineAsync(), StringComparison.Ordinal);
        Assert.Empty(_bot.Turns);
    }

    [Fact]
    public async Task The_body_is_the_turns_to_keep()
    {
        await _bot.HearAsync(Encoding.UTF8.GetString(Message));
        await _bot.HearAsync(Encoding.UTF8.GetString(Invoke));

        Assert.Equal([Message, Invoke], _bot.Turns.Select(turn => turn.Body));
    }

    [Fact]
    public async Task Refusals_are_counted_by_reason()
    {
        var reasons = new List<string?>();
        var meters = _bot.Services.GetRequiredService<IMeterFactory>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, own) =>
        {
            if (instrument.Name is "coach.inbound.refused" && instrument.Meter.Scope == meters)
                own.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((_, count, tags, _) => reasons.Add($"{count} {tags[0].Value}"));
        listener.Start();

        await _bot.HearAsync("not json");
        await _bot.HearAsync("{}", "Basic x");

        Assert.Equal(["1 not_an_activity", "1 not_bearer"], reasons);
    }

    [Fact]
    public async Task Fifty_at_once_are_fifty_turns_each_with_its_own_words()
    {
        var ids = Enumerable.Range(0, 50).Select(number => $"id-{number}").ToList();

        await Task.WhenAll(ids.Select(id =>
            _bot.HearAsync(Encoding.UTF8.GetString(Message).Replace("a81aaa86-2e5a-41e6-879e-5655e1571c3a", id, StringComparison.Ordinal))));

        Assert.Equal(ids.Order(), _bot.Turns.Select(turn => turn.Envelope.Id).Order());
        Assert.All(_bot.Turns, turn => Assert.Equal(turn.Envelope, EnvelopeReader.Read(turn.Body)));
    }
}
