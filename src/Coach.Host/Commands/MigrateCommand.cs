using Coach.Host.Startup;
using Coach.Storage;

namespace Coach.Host.Commands;

/// <summary><c>migrate</c>: brings the schema up to date, as every start does, for whoever wants that done before the start or by somebody else.</summary>
internal static class MigrateCommand
{
    public static async Task<int> RunAsync(string[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder(settings);
        await using var database = Databases.Open(StorageLocation.Of(builder.Configuration, builder.Environment));
        var steps = await database.MigrateAsync(CancellationToken.None);
        Console.WriteLine(steps switch
        {
            0 => "The schema is up to date.",
            1 => "The schema was brought up to date: 1 step.",
            _ => $"The schema was brought up to date: {steps} steps.",
        });
        return CommandLine.Well;
    }
}
