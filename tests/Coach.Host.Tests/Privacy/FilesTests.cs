using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using Coach.Privacy;
using Coach.Words;
using Microsoft.Extensions.DependencyInjection;

namespace Coach.Host.Tests.Privacy;

/// <summary>The links that <c>my data</c> gives, followed as a browser would, and as whoever should not have them.</summary>
public sealed class FilesTests : IAsyncLifetime, IDisposable
{
    private const string Page = "Read it as a page";
    private const string File = "Get it as a file (JSON)";

    private readonly HttpClient _browser = new();
    private TestCoach? _coach;

    private TestCoach Coach => _coach ?? throw new InvalidOperationException("The test has not begun.");

    public async Task InitializeAsync()
    {
        // As talkative as an operator could make it.
        _coach = await TestCoach.StartAsync("--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft=Trace", "--Logging:LogLevel:Microsoft.AspNetCore=Trace");
        await Coach.Ayesha.InstallAsync();
        await Coach.Ayesha.SayAsync("quiz");
        await Coach.Ayesha.AnswerAsync(rightly: true);
        await Coach.Ayesha.SayAsync("my data");
    }

    public async Task DisposeAsync() => await Coach.DisposeAsync();

    public void Dispose() => _browser.Dispose();

    [Fact]
    public async Task The_file_has_everything_under_stable_keys()
    {
        var answer = await SendAsync(HttpMethod.Post, Link(File));

        Assert.Equal((HttpStatusCode.OK, "application/json; charset=utf-8"), (answer.Status, answer.Type));
        Assert.Equal("attachment; filename=\"my-data.json\"", answer.Disposition);
        var data = JsonNode.Parse(answer.Body)!;
        Assert.Equal("coach-my-data-1", data["format"]!.GetValue<string>());
        Assert.Equal("2026-11-23T09:00:00.000Z", data["exportedAt"]!.GetValue<string>());
        Assert.Equal(("Ayesha Khan", "ayesha-khan-aad", "2026-11-23T09:00:00.000Z"), (Text(data, "name"), Text(data, "account"), Text(data, "consentedAt")));
        Assert.True(Assert.Single(data["answers"]!.AsArray())!["right"]!.GetValue<bool>());
        Assert.Equal("a:ayesha", data["chats"]![0]!["id"]!.GetValue<string>());
        Assert.Equal(2, data["links"]!.AsArray().Count);
        await Approved.MatchAsync(string.Join('\n', Keys(data, "")), "Privacy");
    }

    [Fact]
    public async Task The_page_is_for_its_reader_and_has_no_script()
    {
        var answer = await SendAsync(HttpMethod.Post, Link(Page));

        Assert.Equal((HttpStatusCode.OK, "text/html; charset=utf-8", null), (answer.Status, answer.Type, answer.Disposition));
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">", answer.Body, StringComparison.Ordinal);
        Assert.Contains("<dt>Name</dt><dd><bdi>Ayesha Khan</bdi></dd>", answer.Body, StringComparison.Ordinal);
        Assert.Contains("2026-11-23 14:00 (Asia/Karachi)", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", answer.Body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" on", string.Concat(answer.Body.Split('<').Select(tag => tag.Split('>')[0].Replace(" onl", "", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_is_read_line_by_line_on_the_page_and_is_whole_in_the_file()
    {
        await Coach.Ayesha.SayAsync("practice tariq mehmood");
        await Coach.Ayesha.SayAsync("I am sorry for the trouble, sir. <b>What happened?</b>");
        await Coach.Ayesha.SayAsync("Calm down.");
        await Coach.Ayesha.SayAsync("stop");
        await Coach.Ayesha.SayAsync("my data");

        var (page, file) = (await SendAsync(HttpMethod.Post, Link(Page)), await SendAsync(HttpMethod.Post, Link(File)));

        var calls = page.Body.Split("<h2 id=\"calls\">")[1].Split("</section>")[0];
        var lines = calls.Split("<p><b>").Skip(1).Select(line => line.Split(":</b>")[0]);
        Assert.Equal(["Tariq Mehmood", "You said", "Tariq Mehmood", "You said", "Tariq Mehmood"], lines);
        Assert.Contains("<p><b>You said:</b> <bdi>Calm down.</bdi><br><small>“Calm down”</small></p>", calls, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;What happened?&lt;/b&gt;", calls, StringComparison.Ordinal);
        Assert.Contains(" of 100</p><ol><li>", calls, StringComparison.Ordinal);
        Assert.DoesNotContain("<pre", calls, StringComparison.Ordinal);
        Assert.Equal("Calm down.", JsonNode.Parse(file.Body)!["calls"]![0]!["call"]!["call"]!["exchanges"]![1]!["agent"]!.GetValue<string>());
    }

    [Fact]
    public async Task Whoever_has_no_time_zone_on_the_roster_reads_the_times_of_their_Teams()
    {
        Coach.Write("update people_person set time_zone = null where name = 'Ayesha Khan'");
        var asks = Coach.Ayesha.Message("my data");
        asks["localTimezone"] = "Asia/Tokyo";
        await Coach.Ayesha.TellAsync(asks);

        var answer = await SendAsync(HttpMethod.Post, Link(Page));

        Assert.Contains("2026-11-23 18:00 (Asia/Tokyo)", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("(UTC)", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_somebody_who_speaks_Urdu_is_in_Urdu_from_right_to_left()
    {
        await Coach.Ayesha.SayAsync("language urdu");
        await Coach.Ayesha.SayAsync("میرا ڈیٹا");

        var look = await SendAsync(HttpMethod.Get, Link("صفحے پر پڑھیں"));
        var answer = await SendAsync(HttpMethod.Post, Link("صفحے پر پڑھیں"));

        Assert.All([look, answer], page => Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"ur\" dir=\"rtl\">", page.Body, StringComparison.Ordinal));
        Assert.Contains("<dt>نام</dt>", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_is_called_cannot_break_the_page()
    {
        Coach.Write("update people_person set team = '<script>alert(1)</script>' where name = 'Ayesha Khan'");

        var answer = await SendAsync(HttpMethod.Post, Link(Page));

        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", answer.Body, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Every_answer_says_that_it_is_not_to_be_kept_guessed_at_or_told_on()
    {
        var link = Link(File);
        var answers = new[]
        {
            await SendAsync(HttpMethod.Get, link), await SendAsync(HttpMethod.Post, link), await SendAsync(HttpMethod.Post, link), await SendAsync(HttpMethod.Get, new Uri(Coach.Endpoint, "/files/nothing")),
        };

        Assert.Equal([200, 200, 410, 404], answers.Select(answer => (int)answer.Status));
        Assert.All(answers, answer =>
        {
            Assert.Equal(("no-store", "nosniff", "no-referrer"), (answer.Header("Cache-Control"), answer.Header("X-Content-Type-Options"), answer.Header("Referrer-Policy")));
            Assert.Matches("^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$", answer.Header("Content-Security-Policy"));
        });
    }

    [Fact]
    public async Task Looking_does_not_use_a_link_up_and_getting_does()
    {
        var link = Link(Page);
        foreach (var method in new[] { HttpMethod.Head, HttpMethod.Get, HttpMethod.Get, HttpMethod.Head })
            Assert.Equal(HttpStatusCode.OK, (await SendAsync(method, link)).Status);
        Assert.DoesNotContain("Khan", (await SendAsync(HttpMethod.Get, link)).Body, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.OK, (await SendAsync(HttpMethod.Post, link)).Status);

        foreach (var method in new[] { HttpMethod.Post, HttpMethod.Get, HttpMethod.Head })
            Assert.Equal(HttpStatusCode.Gone, (await SendAsync(method, link)).Status);
        Assert.Contains("it works only once", (await SendAsync(HttpMethod.Get, link)).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(HttpMethod.Post, Link(File))).Status);
    }

    [Fact]
    public async Task Of_many_at_once_exactly_one_gets_the_data()
    {
        var link = Link(File);

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => SendAsync(HttpMethod.Post, link)));

        Assert.Single(answers, answer => answer.Status is HttpStatusCode.OK);
        Assert.Equal(11, answers.Count(answer => answer.Status is HttpStatusCode.Gone));
    }

    [Fact]
    public async Task A_link_works_for_ten_minutes_and_not_a_moment_longer()
    {
        Coach.Clock.Move(TimeSpan.FromMinutes(10) - TimeSpan.FromMilliseconds(1));
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(HttpMethod.Get, Link(Page))).Status);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(HttpMethod.Post, Link(Page))).Status);

        Coach.Clock.Move(TimeSpan.FromMilliseconds(1));

        var over = await SendAsync(HttpMethod.Post, Link(File));
        Assert.Equal(HttpStatusCode.Gone, over.Status);
        Assert.Contains("The ten minutes of this link are over.", over.Body, StringComparison.Ordinal);
        Assert.Equal(0, Coach.Count("privacy_link where used_at is not null and kind = 'json'"));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("ZmlsZQ")]
    [InlineData("..%2fappsettings.json")]
    public async Task What_the_coach_did_not_seal_is_not_there(string token)
    {
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post, HttpMethod.Head })
            Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(method, new Uri(Coach.Endpoint, $"/files/{token}"))).Status);
    }

    [Fact]
    public async Task An_edited_link_a_seal_for_something_else_and_one_that_nobody_wrote_down_give_nothing()
    {
        var link = Link(File).ToString();
        var middle = link.Length - 40;
        var edited = link[..middle] + (link[middle] is 'A' ? 'B' : 'A') + link[(middle + 1)..];
        var card = Coach.Ayesha.Chat.Button("Language").Button.Data.GetProperty("token").GetString();
        var person = Coach.Rows("select id from people_person where name = 'Ayesha Khan'").Single();
        var unwritten = Coach.Services.GetRequiredService<LinkSeal>().Close(
            DataLink.To(new("sample-tenant", person), DataForm.Json, Language.English, TimeZoneInfo.Utc, "made-up", Coach.Clock.GetUtcNow()));

        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(HttpMethod.Post, new Uri(edited))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(HttpMethod.Post, new Uri(Coach.Endpoint, $"/files/{card}"))).Status);
        Assert.Equal(HttpStatusCode.Gone, (await SendAsync(HttpMethod.Post, new Uri(Coach.Endpoint, $"/files/{unwritten}"))).Status);
    }

    [Fact]
    public async Task After_erasure_there_is_nothing_behind_a_link_any_more()
    {
        var link = Link(File);
        await Coach.Ayesha.SayAsync("forget me");
        await Coach.Ayesha.PressAsync("Erase everything");

        var answer = await SendAsync(HttpMethod.Post, link);

        Assert.Equal(HttpStatusCode.Gone, answer.Status);
        Assert.Contains("There is nothing behind this link any more: the data was erased.", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_used_link_is_used_after_a_restart_too_and_a_fresh_one_still_works()
    {
        var (page, file) = (Link(Page).PathAndQuery, Link(File).PathAndQuery);
        await SendAsync(HttpMethod.Post, new Uri(Coach.Endpoint, page));

        await Coach.StopAsync();
        await Coach.StartAgainAsync();

        Assert.Equal(HttpStatusCode.Gone, (await SendAsync(HttpMethod.Post, new Uri(Coach.Endpoint, page))).Status);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(HttpMethod.Post, new Uri(Coach.Endpoint, file))).Status);
    }

    [Fact]
    public async Task No_token_is_logged_or_traced_however_much_an_operator_wants_to_see()
    {
        var traced = new ConcurrentQueue<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Microsoft.AspNetCore",
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => traced.Enqueue($"{activity.DisplayName} {string.Join(' ', activity.TagObjects)}"),
        };
        ActivitySource.AddActivityListener(listener);
        var token = Link(File).Segments[^1];
        await SendAsync(HttpMethod.Get, Link(File));
        await SendAsync(HttpMethod.Post, Link(File));
        await SendAsync(HttpMethod.Post, Link(File));

        Assert.NotEmpty(traced);
        Assert.DoesNotContain(traced, activity => activity.Contains(token[..32], StringComparison.Ordinal));
        Assert.DoesNotContain(Coach.Log.Lines, line => line.Contains(token[..32], StringComparison.Ordinal));
    }

    private Uri Link(string button) => new(Coach.Ayesha.Chat.Button(button).Button.Target);

    private static string? Text(JsonNode data, string key) => data["person"]![key]!.GetValue<string>();

    /// <summary>The keys that people's own programs may rely on; what only the coach's programs read is not looked into.</summary>
    private static IEnumerable<string> Keys(JsonNode? node, string path) => (node, path) switch
    {
        (_, "rounds.questions" or "received.message" or "received.answer" or "chatStates.state" or "sent.message") => [path],
        (JsonObject map, _) => map.SelectMany(pair => Keys(pair.Value, path.Length is 0 ? pair.Key : $"{path}.{pair.Key}")),
        (JsonArray { Count: > 0 } list, _) when list[0] is JsonObject => list.SelectMany(item => Keys(item, path)).Distinct(),
        _ => [path],
    };

    private async Task<Fetched> SendAsync(HttpMethod method, Uri link)
    {
        using var request = new HttpRequestMessage(method, link);
        using var response = await _browser.SendAsync(request);
        return new Fetched(
            response.StatusCode,
            await response.Content.ReadAsStringAsync(),
            response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase));
    }

    private sealed record Fetched(HttpStatusCode Status, string Body, Dictionary<string, string> Headers)
    {
        public string? Type => Header("Content-Type");

        public string? Disposition => Header("Content-Disposition");

        public string? Header(string name) => Headers.GetValueOrDefault(name);
    }
}
