using System.Data.Common;
using Coach.Content;
using Coach.Host.Startup;
using Coach.Storage;
using Microsoft.Extensions.Options;

namespace Coach.Host.Commands;

/// <summary>The executable's commands. Zero only when all is well; what is wrong goes to stderr.</summary>
public static class CommandLine
{
    public const int Well = 0;
    public const int Wrong = 1;
    public const int Misused = 2;

    private const string Usage =
        """
        Coach: a Microsoft Teams bot that trains call-center agents.

          (no command)              serve
          chat --as NAME            talk to the coach in the terminal, as one of the roster
          check [--summary]         check the content in dialogs
          check --moves [FILE]      how well lines are read, for each move and script: the examples, or a JSONL file; --wrong tells the misread ones alone
          explain [--json] [FILE]   the moves in each line, typed or of a file, with the words that show them and the rule that fired
          import people FILE        read a roster file
          migrate                   bring the database's schema up to date, as every start does
          new-customer ID           write a customer file that works, with every key explained
          package [FILE]            write the app that is uploaded to Teams; coach.zip if no name is given
          simulate ID --as WHO [--seed N]
                                    let a trainee play a customer: expert, novice, stuffer, silent or rude

        Settings are given as --Name=value or as environment variables; appsettings.sample.json lists them.
        """;

    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            return args switch
            {
                [] => await ServeAsync(args),
                [['-', ..] option, ..] when option is not ("--help" or "-h") => await ServeAsync(args),
                ["chat", .. var rest] => await ChatCommand.RunAsync(rest),
                ["check", .. var rest] => CheckCommand.Run(rest),
                ["explain", .. var rest] => ExplainCommand.Run(rest),
                ["import", "people", var file, .. var rest] => await ImportCommand.PeopleAsync(file, rest),
                ["migrate", .. var rest] when Array.TrueForAll(rest, arg => arg.StartsWith('-')) => await MigrateCommand.RunAsync(rest),
                ["simulate", .. var rest] => SimulateCommand.Run(rest),
                ["new-customer", .. var rest] => NewCustomerCommand.Run(rest),
                ["package", .. var rest] => await PackageCommand.RunAsync(rest),
                ["help" or "--help" or "-h", ..] => Help(),
                _ => Misuse(),
            };
        }
        catch (BrokenContentException broken)
        {
            foreach (var problem in broken.Problems)
                await Console.Error.WriteLineAsync(problem.ToString());
            await Console.Error.WriteLineAsync($"{broken.Message} The coach does not start with broken content.");
            return Wrong;
        }
        catch (DbException exception)
        {
            await Console.Error.WriteLineAsync(DatabaseFaults.Sentence(exception));
            return Wrong;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or OptionsValidationException
            or ArgumentException or InvalidOperationException or HttpRequestException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return Wrong;
        }
    }

    /// <summary>A file that somebody names is relative to where they stand, which <c>dotnet run --project</c> hides.</summary>
    public static string CallersPath(string file) => Path.GetFullPath(file, CallersFolder());

    private static string CallersFolder() =>
        Environment.GetEnvironmentVariable("PWD") is { Length: > 0 } folder && Directory.Exists(folder) ? folder : Environment.CurrentDirectory;

    private static async Task<int> ServeAsync(string[] args)
    {
        var app = CoachHost.Build(args);
        var host = app.Services.GetRequiredService<OneHost>();
        var content = app.Services.GetRequiredService<PlaybookSource>();
        await app.RunAsync();
        if (content.WhenWholeAsync() is { IsFaulted: true } broken)
            await broken;
        return host.IsTaken ? Wrong : Well;
    }

    private static int Help()
    {
        Console.WriteLine(Usage);
        return Well;
    }

    private static int Misuse()
    {
        Console.Error.WriteLine(Usage);
        return Misused;
    }
}
