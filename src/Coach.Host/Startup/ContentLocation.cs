using System.Collections.Immutable;
using Coach.Bot;
using Coach.Content;
using Coach.Practice;

namespace Coach.Host.Startup;

/// <summary>Where the content is: <c>Content:Path</c>, else the nearest <c>dialogs</c> folder at or above the program.</summary>
public static class ContentLocation
{
    public static string Of(IConfiguration configuration, IHostEnvironment environment)
    {
        if (configuration["Content:Path"] is { Length: > 0 } configured)
            return Path.GetFullPath(configured, environment.ContentRootPath);
        return NearestFolder.Of(environment, "dialogs", "quiz") ?? Path.Combine(environment.ContentRootPath, "dialogs");
    }

    /// <summary>
    /// Begins to read the content, but for practice, beside all else that a start does; <see cref="ContentReload"/> waits for it, and there anything wrong with it stops the start.
    /// <see cref="PracticeReading"/> does the rest.
    /// </summary>
    public static IServiceCollection AddContent(this IServiceCollection services, string path)
    {
        var practice = new PracticeText(path);
        return services
            .AddSingleton(practice)
            .AddSingleton(new PlaybookSource(path, Task.Run(() => Read(path, practice.Content)), [.. MainDialog.Commands]))
            .AddSingleton<IPlaybookSource>(provider => provider.GetRequiredService<PlaybookSource>());
    }

    private static Playbook Read(string path, Task<PracticeContent> practice) => ContentFolder.Begin(path, practice, [.. MainDialog.Commands]) switch
    {
        ContentResult.Good good => good.Playbook,
        ContentResult.Bad bad => throw new BrokenContentException(bad.Problems),
        var other => throw new InvalidOperationException($"{other.GetType().Name} is no result of reading content."),
    };
}

/// <summary>The content has problems; each is told with its file and line.</summary>
public sealed class BrokenContentException(ImmutableArray<Problem> problems) : Exception($"The content has {problems.Length} problem(s).")
{
    public ImmutableArray<Problem> Problems { get; } = problems;
}
