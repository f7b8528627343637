using Coach.Content.Practice;
using Coach.Host.Startup;

namespace Coach.Host.Commands;

/// <summary>What is written about moves, for the commands that need nothing else.</summary>
internal static class MoveContentLocation
{
    /// <summary>Null when it has problems; they are told.</summary>
    public static MoveContent? Read(string[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder(settings);
        var content = MoveContent.Read(ContentLocation.Of(builder.Configuration, builder.Environment), out var problems);
        foreach (var problem in problems)
            Console.Error.WriteLine(problem);
        return problems.IsEmpty ? content : null;
    }
}
