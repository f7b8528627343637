using System.Data.Common;
using Coach.Content;
using Coach.Content.People;
using Coach.Host.Startup;
using Coach.Host.Terminal;
using Coach.People;
using Coach.Storage;

namespace Coach.Host.Commands;

/// <summary><c>chat --as NAME</c>: the same conversation in the terminal, with the coach that runs already or with one started for it.</summary>
internal static class ChatCommand
{
    private const string Running = "http://localhost:3978";

    private static readonly string[] WhichCoach = ["ConnectionStrings:Coach", "Content:Path", "People:File"];

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

        await using var own = !IsConfigured(settings) && await IsRunningAsync() ? null : await StartAsync(settings);
        var bot = new Uri(new Uri(own?.Urls.First() ?? Running), "/api/messages");
        await using var client = await TerminalClient.StartAsync(bot, me);
        Console.WriteLine(own is null ? $"This is the coach that runs at {Running}." : $"This is a coach of your own, with {DatabaseOf(own)}.");
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

    /// <summary>Whoever says which coach they mean, on the command line or in the environment, does not mean whichever one runs.</summary>
    private static bool IsConfigured(string[] settings)
    {
        var environment = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        return settings.Length > 0 || Array.Exists(WhichCoach, name => environment[name] is { Length: > 0 });
    }

    /// <summary>The database without what nobody should read over a shoulder.</summary>
    private static string DatabaseOf(WebApplication coach)
    {
        var text = StorageLocation.Of(coach.Configuration, coach.Environment);
        var parts = new DbConnectionStringBuilder { ConnectionString = text };
        return Databases.IsPostgres(text)
            ? $"the PostgreSQL database {Part(parts, "Database")} on {Part(parts, "Host")}"
            : $"the database {Part(parts, "Data Source")}";
    }

    private static string Part(DbConnectionStringBuilder parts, string name) => parts.TryGetValue(name, out var value) ? $"{value}" : "?";

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
        await app.Services.GetRequiredService<PlaybookSource>().WhenWholeAsync();
        return app;
    }
}
