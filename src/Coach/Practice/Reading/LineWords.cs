using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Coach.Words;

namespace Coach.Practice.Reading;

/// <summary>The words of a line with their places in it, and its sentences.</summary>
public sealed partial class LineWords
{
    private LineWords(ImmutableArray<LineWord> all, ImmutableArray<bool> questions) => (All, Questions) = (all, questions);

    public ImmutableArray<LineWord> All { get; }

    /// <summary>For each sentence, whether it asks.</summary>
    public ImmutableArray<bool> Questions { get; }

    public static LineWords Of(string text)
    {
        var words = ImmutableArray.CreateBuilder<LineWord>();
        var questions = ImmutableArray.CreateBuilder<bool>();
        foreach (Match part in Parts().Matches(text))
        {
            if (part.Value[0] is '.' or '!' or '?' or '؟' or '۔' or '\n')
            {
                if (words.Count > 0 && words[^1].Sentence == questions.Count)
                    questions.Add(part.Value[0] is '?' or '؟');
            }
            else
            {
                words.Add(new LineWord(Normal.Form(part.Value).Replace(" ", "", StringComparison.Ordinal), part.Index, part.Length, questions.Count));
            }
        }

        if (words.Count > 0 && words[^1].Sentence == questions.Count)
            questions.Add(false);
        return new LineWords(words.ToImmutable(), questions.ToImmutable());
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}’']+(?:[.,:]\p{N}+)*|[.!?؟۔\n]", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex Parts();
}

public sealed record LineWord(string Form, int Start, int Length, int Sentence);
