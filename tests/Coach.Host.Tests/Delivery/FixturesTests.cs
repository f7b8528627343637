using System.Text;
using Coach.Host.Terminal;

namespace Coach.Host.Tests.Delivery;

/// <summary>What a real client sent to a bot, given to this one: status, body, and what the conversation got, in one table.</summary>
public class FixturesTests
{
    private const string Alex =
        """
        tenant,aad_object_id,name,roles
        00000000-0000-0000-0000-0000000000001,00000000-0000-0000-0000-0000000000020,Alex Wilber,agent
        """;

    private static readonly string Folder = Repository.File("tests", "Coach.Teams.Tests", "Fixtures", "activities");

    [Fact]
    public async Task Everything_that_a_real_client_sends()
    {
        var roster = Path.GetTempFileName();
        await File.WriteAllTextAsync(roster, Alex);
        await using var coach = await TestCoach.StartAsync($"--People:File={roster}");
        var table = new StringBuilder();

        foreach (var file in Directory.GetFiles(Folder).Order(StringComparer.Ordinal))
        {
            var seen = coach.Teams.Calls.Count;
            var json = await File.ReadAllTextAsync(file);
            var answer = await coach.PostAsync(json.Replace("http://localhost:56150", coach.Teams.Address, StringComparison.Ordinal));
            await coach.QuietAsync();

            table.Append(Path.GetFileNameWithoutExtension(file)).Append("\n  ").Append(answer.Status).Append(answer.Body.Length is 0 ? "" : " ").Append(answer.Body).Append('\n');
            foreach (var call in coach.Teams.Calls.Skip(seen))
                table.Append("  ").AppendJoin(' ', call.Kind, "in", call.Conversation, Gist(call)).Append('\n');
        }

        File.Delete(roster);
        await Approved.MatchAsync(table.ToString(), "Delivery");
    }

    /// <summary>The text, or the first line of the card.</summary>
    private static string Gist(ConnectorCall call) => call.Kind is not ("send" or "update")
        ? call.Target
        : $"“{call.Text ?? CardText.Render(call.Activity.GetProperty("attachments")[0].GetProperty("content")).Text.Split('\n')[0]}”";
}
