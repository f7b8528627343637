using System.Collections.Immutable;

namespace Coach.Content;

/// <summary>The content in force, replaced as a whole when the folder is read again without a problem.</summary>
/// <param name="known">As for <see cref="ContentFolder.Read"/>.</param>
public sealed class PlaybookSource(string path, Playbook playbook, params IReadOnlyCollection<string> known) : IPlaybookSource
{
    private readonly Lock _reading = new();
    private volatile Playbook _current = playbook;

    public string Path { get; } = path;

    public Playbook Current => _current;

    /// <summary>Reads the folder again. With problems the content in force stays as it is.</summary>
    public ImmutableArray<Problem> Reload()
    {
        lock (_reading)
        {
            switch (ContentFolder.Read(Path, known))
            {
                case ContentResult.Good(var read):
                    _current = read;
                    return [];
                case ContentResult.Bad(var problems):
                    return problems;
                case var other:
                    throw new InvalidOperationException($"{other.GetType().Name} is no result of reading content.");
            }
        }
    }
}
