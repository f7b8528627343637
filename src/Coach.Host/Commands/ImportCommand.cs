using Coach.Host.Startup;
using Coach.Storage;

namespace Coach.Host.Commands;

/// <summary><c>import people FILE</c>: the good rows go in, every bad one is told.</summary>
internal static class ImportCommand
{
    public static async Task<int> PeopleAsync(string file, string[] settings)
    {
        var path = CommandLine.CallersPath(file);
        if (!File.Exists(path))
        {
            await Console.Error.WriteLineAsync($"There is no file {path}.");
            return CommandLine.Wrong;
        }

        var builder = WebApplication.CreateSlimBuilder(settings);
        await using var services = new ServiceCollection()
            .AddStorage(StorageLocation.Of(builder.Configuration, builder.Environment))
            .AddSingleton<RosterImporter>()
            .BuildServiceProvider();
        await services.GetRequiredService<Database>().MigrateAsync(CancellationToken.None);
        var result = await services.GetRequiredService<RosterImporter>().ImportAsync(path, CancellationToken.None);
        foreach (var problem in result.Problems)
            await Console.Error.WriteLineAsync($"{file}:{problem.Line}: {problem.Sentence}");
        var erased = result.Erased > 0 ? $", {result.Erased} erased and left out" : "";
        Console.WriteLine($"{result.Added} added, {result.Updated} updated, {result.Unchanged} unchanged, {result.Problems.Count} not read{erased}.");
        return result.Problems.Count is 0 ? CommandLine.Well : CommandLine.Wrong;
    }
}
