using System.Collections.Immutable;

namespace Coach.Content;

/// <summary>The content in force, replaced as a whole when the folder is read again without a problem.</summary>
/// <param name="first">Read while the host is put together; whoever asks before it is done waits.</param>
/// <param name="known">As for <see cref="ContentFolder.Read"/>.</param>
public sealed class PlaybookSource(string path, Task<Playbook> first, params IReadOnlyCollection<string> known) : IPlaybookSource
{
    private readonly Lock _reading = new();
    private volatile Playbook? _replaced;

    public string Path { get; } = path;

    public Playbook Current => _replaced ?? first.GetAwaiter().GetResult();

    /// <summary>Whether practice is read, too.</summary>
    public bool IsWhole => _replaced is not null || (first.IsCompletedSuccessfully && first.Result.PracticeContent.IsCompletedSuccessfully);

    /// <summary>Completes when the content can be had, but perhaps for practice; fails as reading it did.</summary>
    public Task WhenReadAsync() => first;

    /// <summary>Completes when practice is read, too; fails as reading it did.</summary>
    public async Task WhenWholeAsync() => await (await first).PracticeContent;

    /// <summary>Reads the folder again. With problems the content in force stays as it is.</summary>
    public ImmutableArray<Problem> Reload()
    {
        lock (_reading)
        {
            switch (ContentFolder.Read(Path, known))
            {
                case ContentResult.Good(var read):
                    _replaced = read;
                    return [];
                case ContentResult.Bad(var problems):
                    return problems;
                case var other:
                    throw new InvalidOperationException($"{other.GetType().Name} is no result of reading content.");
            }
        }
    }
}
