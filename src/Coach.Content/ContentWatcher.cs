using System.Collections.Immutable;

namespace Coach.Content;

/// <summary>
/// Reads the content again once a change in its folder has come to rest. Editors write a file in several steps or put a new one in its
/// place, so every sign of change counts, and none is trusted alone.
/// </summary>
public sealed class ContentWatcher : IDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(300);

    private readonly FileSystemWatcher _watcher;
    private readonly ITimer _timer;

    /// <param name="reloaded">Told after every reading: no problems, or those for which the old content stays.</param>
    public ContentWatcher(PlaybookSource source, TimeProvider time, Action<ImmutableArray<Problem>> reloaded)
    {
        _timer = time.CreateTimer(_ => reloaded(Read(source)), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _watcher = new FileSystemWatcher(source.Path)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watcher.Changed += Changed;
        _watcher.Created += Changed;
        _watcher.Deleted += Changed;
        _watcher.Renamed += Changed;
        _watcher.Error += (_, _) => ReadSoon();
        _watcher.EnableRaisingEvents = true;
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _timer.Dispose();
    }

    /// <summary>A folder that cannot be read now is a problem like others: an exception on a timer's thread would end the program.</summary>
    private static ImmutableArray<Problem> Read(PlaybookSource source)
    {
        try
        {
            return source.Reload();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [new Problem(Path.GetFileName(source.Path), 1, exception.Message)];
        }
    }

    private void Changed(object sender, FileSystemEventArgs change) => ReadSoon();

    private void ReadSoon() => _timer.Change(Rest, Timeout.InfiniteTimeSpan);
}
