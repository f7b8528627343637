using System.Globalization;
using Coach.Bot;
using Coach.Content;
using Coach.Host.Startup;
using Coach.Practice;
using Coach.Practice.Trainees;

namespace Coach.Host.Commands;

/// <summary><c>simulate ID --as WHO [--seed N]</c>: a whole call with its moods and the rows that moved them.</summary>
internal static class SimulateCommand
{
    private static readonly string Who = string.Join(", ", Enum.GetNames<TraineeKind>().Select(name => name.ToLowerInvariant()));

    public static int Run(string[] args)
    {
        if (args is not [var id, "--as", var who, .. var rest])
            return Tell($"Say which customer, and as whom: simulate late-fee --as expert. The trainees are {Who}.", CommandLine.Misused);
        if (!Enum.TryParse<TraineeKind>(who, ignoreCase: true, out var kind) || int.TryParse(who, CultureInfo.InvariantCulture, out _))
            return Tell($"There is no trainee called {who}. There are {Who}.", CommandLine.Misused);
        var seed = 1;
        if (rest is ["--seed", var number, ..])
        {
            if (!int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out seed))
                return Tell($"The seed must be a whole number, found {number}.", CommandLine.Misused);
            rest = rest[2..];
        }
        else if (rest is ["--seed"])
        {
            return Tell("Behind --seed belongs a whole number.", CommandLine.Misused);
        }

        var builder = WebApplication.CreateSlimBuilder(rest);
        return ContentFolder.Read(ContentLocation.Of(builder.Configuration, builder.Environment), [.. MainDialog.Commands]) switch
        {
            ContentResult.Good { Playbook.Practice: var book } => book.Customer(id) is { } customer
                ? Show(Trainee.Play(kind, customer, book, seed), customer, book)
                : Tell($"There is no customer called {id}. There are {string.Join(", ", book.Customers.Select(one => one.Id))}.", CommandLine.Wrong),
            ContentResult.Bad bad => Tell($"{string.Join(Environment.NewLine, bad.Problems)}{Environment.NewLine}{bad.Problems.Length} problem(s).", CommandLine.Wrong),
            _ => throw new InvalidOperationException("Reading content is either good or bad."),
        };
    }

    private static int Show(Call call, Customer customer, PracticeBook book)
    {
        foreach (var line in CallTranscript.Of(call, customer, Debrief.Of(call, book, customer)))
            Console.WriteLine(line);
        return CommandLine.Well;
    }

    private static int Tell(string sentence, int code)
    {
        Console.Error.WriteLine(sentence);
        return code;
    }
}
