using System.Collections.Concurrent;

namespace Coach.Content.Tests;

public sealed class ContentWatcherTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Dialogs _dialogs = new();
    private readonly HandMovedTime _time = new();
    private readonly ConcurrentQueue<int> _readings = new();
    private readonly PlaybookSource _source;
    private readonly ContentWatcher _watcher;

    public ContentWatcherTests()
    {
        _source = new PlaybookSource(_dialogs.Path, Task.FromResult(_dialogs.Playbook()));
        _watcher = new ContentWatcher(_source, _time, problems => _readings.Enqueue(problems.Length));
    }

    private string Question => _source.Current.Question("late-parcel")?.Ask.English ?? "";

    public void Dispose()
    {
        _watcher.Dispose();
        _dialogs.Dispose();
    }

    [Fact]
    public async Task A_saved_file_is_taken()
    {
        _dialogs.Replace(Dialogs.Questions, "The parcel is late. What first?", "What comes first?");

        await UntilAsync(() => Question is "What comes first?");
    }

    [Fact]
    public async Task A_file_that_an_editor_puts_in_place_of_the_old_one_is_taken()
    {
        var path = Path.Combine(_dialogs.Path, Dialogs.Questions);
        var draft = path + ".tmp";
        await File.WriteAllTextAsync(draft, (await File.ReadAllTextAsync(path)).Replace("The parcel is late. What first?", "What comes first?", StringComparison.Ordinal));
        File.Move(draft, path, overwrite: true);

        await UntilAsync(() => Question is "What comes first?");
    }

    [Fact]
    public async Task A_file_in_a_new_folder_is_taken()
    {
        _dialogs.Write("people/commands.yaml", "commands:\n  hello:\n    title: {en: Hello}\n    hint: {en: Say hello}\n    said-as: [hi]\n");

        await UntilAsync(() => _source.Current.Commands.Any(command => command.Name is "hello"));
    }

    [Fact]
    public async Task A_broken_file_is_told_and_the_old_content_stays()
    {
        _dialogs.Replace(Dialogs.Questions, "difficulty: 2", "difficulty: 7");

        await UntilAsync(() => _readings.Contains(1));
        Assert.Equal(2, _source.Current.Question("late-parcel")?.Difficulty);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_told_and_the_next_change_is_taken()
    {
        var nowhere = Path.Combine(_dialogs.Path, "quiz", "questions", "nowhere.yaml");
        File.CreateSymbolicLink(nowhere, nowhere + ".gone");
        await UntilAsync(() => _readings.Contains(1));

        File.Delete(nowhere);
        _dialogs.Replace(Dialogs.Questions, "The parcel is late. What first?", "What comes first?");
        await UntilAsync(() => Question is "What comes first?");
    }

    [Fact]
    public async Task Nothing_is_read_until_the_change_has_come_to_rest()
    {
        _dialogs.Replace(Dialogs.Questions, "The parcel is late. What first?", "What comes first?");
        await UntilAsync(() => _time.IsArmed, move: false);

        Assert.Empty(_readings);
        Assert.Equal("The parcel is late. What first?", Question);
    }

    private async Task UntilAsync(Func<bool> done, bool move = true)
    {
        var giveUp = DateTime.UtcNow + Patience;
        while (!done())
        {
            Assert.True(DateTime.UtcNow < giveUp, "The change was not noticed.");
            if (move)
                _time.Fire();
            await Task.Delay(20);
        }
    }

    /// <summary>A clock with one timer, which falls due only when told to.</summary>
    private sealed class HandMovedTime : TimeProvider, ITimer
    {
        private Action _due = () => { };
        private volatile bool _armed;

        public bool IsArmed => _armed;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _due = () => callback(state);
            return this;
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => _armed = dueTime > TimeSpan.Zero;

        public void Fire()
        {
            if (!_armed)
                return;
            _armed = false;
            _due();
        }

        public void Dispose() => _armed = false;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
