using Coach.Content.People;
using Coach.Host.Startup;
using Coach.Host.Terminal;
using Coach.People;

namespace Coach.Host.Commands;

/// <summary><c>chat --as NAME</c>: the same conversation in the terminal, with the coach that runs already or with one started for it.</summary>
internal static class ChatCommand
{
    private const string Running = "http://localhost:3978";

    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not ["--as", { Length: > 0 } name, .. var settings])
        {
            await Console.Error.WriteLineAsync("Say as whom: chat --as ayesha");
            return CommandLine.Misused;
        }

        var people = await RosterAsync(settings);
        if (Find(people, name) is not { } me)
        {
            await Console.Error.WriteLineAsync($"Nobody called {name} is on the roster. There are: {string.Join(", ", people.Select(person => person.Name))}.");
            return CommandLine.Wrong;
        }

        await using var own = await IsRunningAsync() && settings.Length is 0 ? null : await StartAsync(settings);
        var bot = new Uri(new Uri(own?.Urls.First() ?? Running), "/api/messages");
        await using var client = await TerminalClient.StartAsync(bot, me);
        Console.WriteLine($"You are {me.Name}. Type 'help' for what you can ask; end with Ctrl+D.");
        await new TerminalChat(client, Console.In, Console.Out).RunAsync();
        return CommandLine.Well;
    }

    private static RosterEntry? Find(IReadOnlyList<RosterEntry> people, string name) =>
        people.FirstOrDefault(person => person.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? people.FirstOrDefault(person => person.Name.Split(' ')[0].Equals(name, StringComparison.OrdinalIgnoreCase));

    private static async Task<IReadOnlyList<RosterEntry>> RosterAsync(string[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder(settings);
        await using var file = File.OpenRead(RosterLocation.Of(builder.Configuration["People:File"], builder.Environment));
        return [.. RosterFile.Read(file).Rows.Select(row => row.Entry).Where(entry => entry.AadObjectId is not null)];
    }

    private static async Task<bool> IsRunningAsync()
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(1) };
        try
        {
            using var response = await http.GetAsync(new Uri(Running + "/health/live"));
            return response.IsSuccessStatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private static async Task<WebApplication> StartAsync(string[] settings)
    {
        // The terminal is a client on this machine, so the coach must accept one: Development, on the loopback address alone.
        var app = CoachHost.Build(["--environment=Development", "--Client:Start=false", "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning", .. settings]);
        await app.StartAsync();
        return app;
    }
}
