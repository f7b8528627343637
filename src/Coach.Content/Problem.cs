using System.Collections.Immutable;

namespace Coach.Content;

/// <summary>Something wrong in a content file, in the words of whoever wrote it.</summary>
/// <param name="File">The path from the folder above <c>dialogs</c>, with forward slashes.</param>
/// <param name="Line">Counted from 1; 1 also for what concerns the whole file.</param>
public sealed record Problem(string File, int Line, string Sentence)
{
    public override string ToString() => $"{File}:{Line}: {Sentence}";
}

/// <summary>What reading the content gave: a playbook, or everything that is wrong with it.</summary>
public abstract record ContentResult
{
    public sealed record Good(Playbook Playbook) : ContentResult;

    /// <summary>Sorted by file and line.</summary>
    public sealed record Bad(ImmutableArray<Problem> Problems) : ContentResult;
}
