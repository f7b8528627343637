using Coach.Bot;
using Coach.Content;
using Coach.Content.Practice;
using Coach.Host.Startup;

namespace Coach.Host.Commands;

/// <summary><c>check [--summary]</c>: everything that is wrong with the content, by file and line; <c>check --moves</c>: see <see cref="CheckMovesCommand"/>.</summary>
internal static class CheckCommand
{
    public static int Run(string[] args)
    {
        if (args is ["--moves", .. var moves])
            return CheckMovesCommand.Run(moves);
        var settings = args.Where(arg => arg is not "--summary").ToArray();
        var builder = WebApplication.CreateSlimBuilder(settings);
        var path = ContentLocation.Of(builder.Configuration, builder.Environment);
        switch (ContentFolder.Try(path, [.. MainDialog.Commands]))
        {
            case ContentResult.Bad bad:
                return Tell(bad.Problems);
            case ContentResult.Good when MoveContent.Read(path, out _)?.Check().ToArray() is [_, ..] misread:
                return Tell(misread);
            case ContentResult.Good good:
                Console.WriteLine(args.Contains("--summary") ? string.Join(Environment.NewLine, ContentSummary.Of(good.Playbook).Lines()) : "The content is well.");
                return CommandLine.Well;
            default:
                throw new InvalidOperationException("Reading content is either good or bad.");
        }
    }

    private static int Tell(IReadOnlyCollection<Problem> problems)
    {
        foreach (var problem in problems)
            Console.Error.WriteLine(problem);
        Console.Error.WriteLine($"{problems.Count} problem(s).");
        return CommandLine.Wrong;
    }
}
