using Coach.Storage;
using Microsoft.Extensions.Options;

namespace Coach.Host.Startup;

/// <summary>Before anything is taken in: the schema is brought up to date and the roster file is read.</summary>
internal sealed partial class Preparation(
    Database database, RosterImporter importer, IOptions<PeopleOptions> people, IHostEnvironment environment, ILogger<Preparation> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var steps = await database.MigrateAsync(cancellationToken);
        if (steps > 0)
            Log.Migrated(logger, steps);
        if (RosterFile() is not { } file)
            return;

        var result = await importer.ImportAsync(file, cancellationToken);
        Log.Imported(logger, result.Added, result.Updated, result.Unchanged);
        if (result.Erased > 0)
            Log.LeftOut(logger, result.Erased);
        foreach (var problem in result.Problems)
            Log.RosterProblem(logger, Path.GetFileName(file), problem.Line);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private string? RosterFile()
    {
        var file = RosterLocation.Of(people.Value.File, environment);
        return people.Value.File is { Length: > 0 } || (environment.IsDevelopment() && File.Exists(file)) ? file : null;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "The database was brought up to date: {Steps} step(s).")]
        public static partial void Migrated(ILogger logger, int steps);

        [LoggerMessage(Level = LogLevel.Information, Message = "Roster: {Added} added, {Updated} updated, {Unchanged} unchanged.")]
        public static partial void Imported(ILogger logger, int added, int updated, int unchanged);

        [LoggerMessage(Level = LogLevel.Information, Message = "Roster: {Erased} erased and left out; they come back when they write.")]
        public static partial void LeftOut(ILogger logger, int erased);

        [LoggerMessage(Level = LogLevel.Warning, Message = "{File}:{Line} was not read; the command 'import people' says why.")]
        public static partial void RosterProblem(ILogger logger, string file, int line);
    }
}

internal static class PreparationSetup
{
    public static IServiceCollection AddPreparation(this IServiceCollection services) => services
        .AddSingleton<RosterImporter>()
        .AddHostedService<Preparation>();
}
