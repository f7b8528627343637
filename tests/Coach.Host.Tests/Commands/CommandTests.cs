using Coach.Privacy;
using Coach.Storage;
using Coach.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace Coach.Host.Tests.Commands;

public sealed class CommandTests : IDisposable
{
    private const string People =
        """
        tenant,aad_object_id,email,name,roles,languages
        contoso,one-aad,one@example.com,One Person,agent,en
        contoso,two-aad,not an e-mail,Two Person,agent,en
        contoso,three-aad,three@example.com,Three Person,astronaut,en
        contoso,four-aad,four@example.com,Four Person,agent;mentor,ur
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coach-commands-");
    private readonly TestContent _content;

    public CommandTests() => _content = new TestContent(_folder.FullName);

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Check_says_that_the_content_is_well() =>
        Assert.Equal(new Ended(0, "The content is well.\n", ""), await CheckAsync());

    [Fact]
    public async Task Check_and_start_tell_every_problem_by_file_and_line_and_end_with_1()
    {
        _content.Replace(TestContent.Empathy, "difficulty: 3", "difficulty: 9");
        _content.Replace("people/phrases.yaml", "hello-again:", "helo-again:");

        var check = await CheckAsync();
        var start = await Executable.RunAsync(_folder.FullName, "", "--urls=http://127.0.0.1:0", "--Client:Start=false", Content, Database);

        Assert.Equal((1, ""), (check.Code, check.Output));
        Assert.Contains("dialogs/quiz/questions/empathy.yaml:5: ", check.Errors, StringComparison.Ordinal);
        Assert.Contains("dialogs/people/phrases.yaml:", check.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", check.Errors, StringComparison.Ordinal);
        Assert.Equal(1, start.Code);
        Assert.Equal(Problems(check), Problems(start));
        Assert.EndsWith("The coach does not start with broken content.\n", start.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_practice_stops_the_start_too_and_is_told_by_file_and_line()
    {
        _content.Replace("practice/rubric.yaml", "items:", "itmes:");

        var start = await Executable.RunAsync(_folder.FullName, "", "--urls=http://127.0.0.1:0", "--Client:Start=false", Content, Database);

        Assert.Equal(1, start.Code);
        Assert.Contains("dialogs/practice/rubric.yaml:", start.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", start.Errors, StringComparison.Ordinal);
        Assert.EndsWith("The coach does not start with broken content.\n", start.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_takes_the_good_rows_and_tells_the_bad_ones_and_twice_changes_nothing()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "in"));
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "in", "people.csv"), People);

        var first = await Executable.RunAsync(_folder.FullName, "", "import", "people", "in/people.csv", Database);
        var second = await Executable.RunAsync(Path.Combine(_folder.FullName, "in"), "", "import", "people", "people.csv", Database);

        Assert.Equal((1, "2 added, 0 updated, 0 unchanged, 2 not read.\n"), (first.Code, first.Output));
        Assert.Equal(["in/people.csv:3", "in/people.csv:4"], first.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ")[0]));
        Assert.Equal((1, "0 added, 0 updated, 2 unchanged, 2 not read.\n"), (second.Code, second.Output));
    }

    [Fact]
    public async Task Import_leaves_out_whoever_was_erased_and_says_how_many()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "people.csv"), People);
        await Executable.RunAsync(_folder.FullName, "", "import", "people", "people.csv", Database);
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.FullName, "coach.db")};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var erase = connection.CreateCommand();
            erase.CommandText = "delete from people_person where name = 'One Person'; insert into privacy_erasure values ('contoso', @trace, null, 0)";
            erase.Parameters.AddWithValue("@trace", Trace.OfAccount("contoso", "one-aad"));
            await erase.ExecuteNonQueryAsync();
        }

        var again = await Executable.RunAsync(_folder.FullName, "", "import", "people", "people.csv", Database);

        Assert.Equal("0 added, 0 updated, 1 unchanged, 2 not read, 1 erased and left out.\n", again.Output);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named() => Assert.Equal(
        new Ended(1, "", $"There is no file {Path.Combine(_folder.FullName, "nobody.csv")}.\n"),
        await Executable.RunAsync(_folder.FullName, "", "import", "people", "nobody.csv", Database));

    [Theory]
    [InlineData("dance")]
    [InlineData("import")]
    [InlineData("import", "people")]
    [InlineData("chat")]
    [InlineData("chat", "ayesha")]
    public async Task Misuse_is_answered_with_how_to_use_it_and_2(params string[] arguments)
    {
        var ended = await Executable.RunAsync(_folder.FullName, "", arguments);

        Assert.Equal((2, ""), (ended.Code, ended.Output));
        Assert.Contains("chat --as", ended.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_lists_the_commands()
    {
        var ended = await Executable.RunAsync(_folder.FullName, "", "help");

        Assert.Equal((0, ""), (ended.Code, ended.Errors));
        Assert.All(["chat --as NAME", "check [--summary]", "import people FILE", "migrate"], command => Assert.Contains(command, ended.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_quiz_question_is_answered_in_the_terminal_by_its_number()
    {
        var ended = await Executable.RunAsync(_folder.FullName, "quiz empathy\n1\n", ["chat", "--as", "ayesha", Content, Database, Roster]);

        Assert.Equal((0, ""), (ended.Code, ended.Errors));
        Assert.Contains("\nYou are Ayesha Khan.", ended.Output, StringComparison.Ordinal);
        Assert.Contains("Hello Ayesha, I am your coach.", ended.Output, StringComparison.Ordinal);
        Assert.Contains("Question 1 of ", ended.Output, StringComparison.Ordinal);
        Assert.Contains("Your choice · ", ended.Output, StringComparison.Ordinal);
        Assert.Matches("Next question|good in 10 minutes", ended.Output);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Chat_begins_a_coach_of_its_own_for_a_database_that_is_named_whatever_runs_and_says_which_one_it_is(bool inEnvironment)
    {
        await using var running = await AnsweringAsync();
        var file = Path.Combine(_folder.FullName, "coach.db");
        string[] chat = ["chat", "--as", "ayesha"];

        var ended = inEnvironment
            ? await Executable.RunAsync(Program, "", new() { ["ConnectionStrings__Coach"] = $"Data Source={file}" }, chat)
            : await Executable.RunAsync(Program, "", [.. chat, Database]);

        Assert.Equal((0, ""), (ended.Code, ended.Errors));
        Assert.StartsWith($"This is a coach of your own, with the database {file}.\n", ended.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(file));
    }

    [Fact]
    public async Task Chat_joins_the_coach_that_runs_and_says_where()
    {
        await using var running = await AnsweringAsync();

        var ended = await Executable.RunAsync(Program, "", "chat", "--as", "ayesha");

        Assert.Equal((0, ""), (ended.Code, ended.Errors));
        Assert.StartsWith("This is the coach that runs at http://localhost:3978.\nYou are Ayesha Khan.", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_is_not_on_the_roster_cannot_chat_and_is_told_who_can()
    {
        var ended = await Executable.RunAsync(_folder.FullName, "", "chat", "--as", "nobody", Content, Database, Roster);

        Assert.Equal((1, ""), (ended.Code, ended.Output));
        Assert.StartsWith("Nobody called nobody is on the roster. There are: Ayesha Khan, Bilal Ahmed, Sana Malik", ended.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_cannot_be_written_is_told_in_a_sentence()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "file"), "");

        var ended = await Executable.RunAsync(
            _folder.FullName, "", "--urls=http://127.0.0.1:0", "--Client:Start=false", Content, $"--ConnectionStrings:Coach=Data Source={Path.Combine(_folder.FullName, "file", "coach.db")}");

        Assert.Equal(1, ended.Code);
        Assert.DoesNotContain("   at ", ended.Errors, StringComparison.Ordinal);
        Assert.Contains(Path.Combine(_folder.FullName, "file"), ended.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_says_how_many_steps_it_took_and_then_that_there_are_none()
    {
        var first = await Executable.RunAsync(_folder.FullName, "", "migrate", Database);
        var second = await Executable.RunAsync(_folder.FullName, "", "migrate", Database);

        Assert.Equal(new Ended(0, $"The schema was brought up to date: {SchemaSteps.For("sqlite").Count} steps.\n", ""), first);
        Assert.Equal(new Ended(0, "The schema is up to date.\n", ""), second);
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=coach;Password=hunter2", "The database cannot be reached: Failed to connect to 127.0.0.1:1 (Connection refused).\n")]
    [InlineData("Host=127.0.0.1;Port=hunter2", "ConnectionStrings:Coach has a setting that Npgsql, PostgreSQL's driver, does not know or cannot read: port.\n")]
    [InlineData("postgres://coach:hunter2@127.0.0.1/coach", "ConnectionStrings:Coach names neither a PostgreSQL database (Host=db.example;Database=coach;Username=coach;Password=...) nor a SQLite file (Data Source=data/coach.db).\n")]
    public async Task A_database_that_cannot_be_had_is_told_in_one_sentence_without_the_password(string connectionString, string sentence)
    {
        string database = $"--ConnectionStrings:Coach={connectionString}";

        var migrate = await Executable.RunAsync(_folder.FullName, "", "migrate", database);
        var start = await Executable.RunAsync(_folder.FullName, "", "--urls=http://127.0.0.1:0", "--Client:Start=false", Content, database);

        Assert.Equal((new Ended(1, "", sentence), new Ended(1, "", sentence)), (migrate, start));
    }

    [PostgresFact]
    public async Task On_PostgreSQL_the_commands_work_and_a_wrong_password_is_told_without_it()
    {
        var server = await PostgresServer.SharedAsync();
        var connectionString = await server.CreateAsync();
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "people.csv"), People);
        var database = $"--ConnectionStrings:Coach={connectionString}";

        var migrate = await Executable.RunAsync(_folder.FullName, "", "migrate", database);
        var import = await Executable.RunAsync(_folder.FullName, "", "import", "people", "people.csv", database);
        var chat = await Executable.RunAsync(_folder.FullName, "help\n", ["chat", "--as", "ayesha", Content, database, Roster]);
        var refused = await Executable.RunAsync(_folder.FullName, "", "migrate", $"{database};Username=guarded;Password=hunter2");
        await server.DropAsync(connectionString);

        Assert.Equal((0, ""), (migrate.Code, migrate.Errors));
        Assert.Equal((1, "2 added, 0 updated, 0 unchanged, 2 not read.\n"), (import.Code, import.Output));
        Assert.Equal((0, ""), (chat.Code, chat.Errors));
        Assert.Contains("Hello Ayesha, I am your coach.", chat.Output, StringComparison.Ordinal);
        Assert.Equal(new Ended(1, "", "The database refuses: password authentication failed for user \"guarded\".\n"), refused);
    }

    private string Content => $"--Content:Path={_content.Path}";

    private string Database => $"--ConnectionStrings:Coach=Data Source={Path.Combine(_folder.FullName, "coach.db")}";

    /// <summary>Where the sample roster and the content are found without being named.</summary>
    private static string Program => Repository.File("src", "Coach.Host");

    private static string Roster => $"--People:File={Repository.File("src", "Coach.Host", "LocalClient", "people.csv")}";

    /// <summary>Something listens where a coach does: this test's own, or what stands there already.</summary>
    private static async Task<WebApplication?> AnsweringAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://localhost:3978");
        var app = builder.Build();
        app.MapGet("/health/live", () => Results.Ok());
        app.MapPost("/api/messages", () => Results.Ok());
        try
        {
            await app.StartAsync();
            return app;
        }
        catch (IOException)
        {
            await app.DisposeAsync();
            return null;
        }
    }

    private Task<Ended> CheckAsync() => Executable.RunAsync(_folder.FullName, "", "check", Content);

    private static string[] Problems(Ended ended) => [.. ended.Errors.Split('\n').Where(line => line.StartsWith("dialogs/", StringComparison.Ordinal))];
}
