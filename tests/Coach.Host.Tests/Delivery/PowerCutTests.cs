using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Coach.Host.Tests.Browser;

namespace Coach.Host.Tests.Delivery;

/// <summary>The coach as a process of its own, killed at random moments while three people write to it.</summary>
public class PowerCutTests
{
    private const int Kills = 5;
    private const int MessagesEach = 20;

    private static readonly (string Name, string Account)[] People = [("Ayesha Khan", "ayesha-khan-aad"), ("Bilal Ahmed", "bilal-ahmed-aad"), ("Sana Malik", "sana-malik-aad")];

    [Fact]
    public async Task Nobody_s_message_is_lost_and_what_is_answered_twice_is_known_to_be_in_doubt()
    {
        await using var teams = await TestConnector.StartAsync();
        await using var coach = new CoachProcess();
        await coach.StartAsync();
        using var http = new HttpClient();
        var writing = People.Select(person => WriteAsync(http, coach, teams, person)).ToArray();

        var random = new Random(20261123);
        for (var kill = 1; kill <= Kills; kill++)
        {
            var target = kill * People.Length * MessagesEach / (Kills + 1);
            await UntilAsync(() => teams.Calls.Count >= target, () => $"{teams.Calls.Count} of {target} messages came before kill {kill}");
            await Task.Delay(random.Next(40));
            await coach.KillAsync();
            await coach.StartAsync();
        }

        await Task.WhenAll(writing);
        await UntilAsync(() => coach.Storage.Rows("select 1 from delivery_inbox where state = 'new' union all select 1 from delivery_outbox where state = 'ready'").Count is 0, () => "It did not come to rest");

        var answers = teams.Calls.Where(call => call.Kind is "send" && call.Arrived).Select(call => call.Activity.GetProperty("replyToId").GetString()!).ToList();
        var asked = People.SelectMany(person => Enumerable.Range(0, MessagesEach).Select(number => Id(person.Account, number))).ToList();
        Assert.Equal(["done -"], coach.Storage.Rows("select distinct state, reason from delivery_inbox"));
        // A reply that was on its way at two cuts is not sent a third time; it stands there as unknown.
        var unknown = int.Parse(coach.Storage.Rows("select count(*) from delivery_outbox where state = 'unknown'").Single(), CultureInfo.InvariantCulture);
        Assert.InRange(asked.Except(answers).Count(), 0, unknown);
        // One answer each: a hi that comes first is answered by the greeting alone.
        var decided = int.Parse(coach.Storage.Rows("select count(*) from delivery_outbox").Single(), CultureInfo.InvariantCulture);
        var inDoubt = int.Parse(coach.Storage.Rows("select coalesce(sum(unknowns), 0) from delivery_outbox").Single(), CultureInfo.InvariantCulture);
        Assert.Equal(asked.Count, decided);
        Assert.InRange(answers.Count - decided, -unknown, inDoubt);
        Assert.All(answers.CountBy(id => id), answer => Assert.InRange(answer.Value, 1, 2));
    }

    /// <summary>Like Teams: one message after the other, each again until it is taken.</summary>
    private static async Task WriteAsync(HttpClient http, CoachProcess coach, TestConnector teams, (string Name, string Account) person)
    {
        for (var number = 0; number < MessagesEach; number++)
        {
            var message = JsonSerializer.SerializeToUtf8Bytes(Message(teams, person, number));
            while (!await IsTakenAsync(http, coach, message))
                await Task.Delay(50);
            await Task.Delay(15);
        }
    }

    private static async Task<bool> IsTakenAsync(HttpClient http, CoachProcess coach, byte[] message)
    {
        try
        {
            using var content = new ByteArrayContent(message);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using var response = await http.PostAsync(new Uri(coach.Endpoint), content);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            // The coach is dead at this moment.
            return false;
        }
    }

    private static JsonObject Message(TestConnector teams, (string Name, string Account) person, int number) => new()
    {
        ["type"] = "message",
        ["id"] = Id(person.Account, number),
        ["text"] = "hi",
        ["channelId"] = "msteams",
        ["serviceUrl"] = teams.Address,
        ["from"] = new JsonObject { ["id"] = $"29:{person.Account}", ["name"] = person.Name, ["aadObjectId"] = person.Account },
        ["recipient"] = new JsonObject { ["id"] = "28:coach" },
        ["conversation"] = new JsonObject { ["id"] = $"a:{person.Account}", ["conversationType"] = "personal", ["tenantId"] = "sample-tenant" },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "sample-tenant" } },
    };

    private static string Id(string account, int number) => $"{account}-{number}";

    private static async Task UntilAsync(Func<bool> isSo, Func<string> otherwise)
    {
        for (var waited = 0; !isSo(); waited++)
        {
            if (waited > 3_000)
                throw new TimeoutException(otherwise());
            await Task.Delay(20);
        }
    }
}
