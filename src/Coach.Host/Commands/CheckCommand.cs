using Coach.Bot;
using Coach.Content;
using Coach.Host.Startup;

namespace Coach.Host.Commands;

/// <summary><c>check [--summary]</c>: everything that is wrong with the content, by file and line.</summary>
internal static class CheckCommand
{
    public static int Run(string[] args)
    {
        var settings = args.Where(arg => arg is not "--summary").ToArray();
        var builder = WebApplication.CreateSlimBuilder(settings);
        switch (ContentFolder.Read(ContentLocation.Of(builder.Configuration, builder.Environment), [.. MainDialog.Commands]))
        {
            case ContentResult.Bad bad:
                foreach (var problem in bad.Problems)
                    Console.Error.WriteLine(problem);
                Console.Error.WriteLine($"{bad.Problems.Length} problem(s).");
                return CommandLine.Wrong;
            case ContentResult.Good good:
                Console.WriteLine(args.Contains("--summary") ? string.Join(Environment.NewLine, ContentSummary.Of(good.Playbook).Lines()) : "The content is well.");
                return CommandLine.Well;
            default:
                throw new InvalidOperationException("Reading content is either good or bad.");
        }
    }
}
