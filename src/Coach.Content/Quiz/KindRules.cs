using System.Collections.Immutable;
using Coach.Content.Yaml;
using Coach.Quiz;

namespace Coach.Content.Quiz;

/// <summary>Which keys a kind of question has, and how many of what stands in them must be right.</summary>
internal static class KindRules
{
    private static readonly string[] OfOneKind = ["options", "steps", "answer", "accepts", "because", "mistakes", "lines"];

    /// <summary>The other rules mean something only where this one finds nothing.</summary>
    public static IEnumerable<(int Line, string Sentence)> Keys(QuestionEntry question)
    {
        var (needed, optional) = KeysOf(question.Kind);
        foreach (var key in OfOneKind.Except(needed).Except(optional).Where(question.Keys.ContainsKey))
            yield return (question.Keys[key], $"'{question.Id}' is {Name(question.Kind)}, so '{key}' does not belong to it: it has {Sentence.List(needed.Concat(optional).Select(name => $"'{name}'"))}");
        foreach (var key in needed.Where(key => !question.Keys.ContainsKey(key)))
            yield return (question.Line, $"'{question.Id}' is {Name(question.Kind)}, so it needs '{key}'");
    }

    public static IEnumerable<(int Line, string Sentence)> Counts(QuestionEntry question) => question.Kind switch
    {
        QuestionKind.Single or QuestionKind.Multiple => Rights(question) is { } wrong ? [(question.Line, wrong)] : [],
        QuestionKind.BestLine => Worths(question),
        QuestionKind.ShortAnswer => Contraries(question),
        _ => [],
    };

    private static (string[] Needed, string[] Optional) KeysOf(QuestionKind kind) => kind switch
    {
        QuestionKind.Ordering => (["steps"], []),
        QuestionKind.ShortAnswer => (["answer", "accepts", "because"], ["mistakes"]),
        QuestionKind.BestLine => (["lines"], []),
        _ => (["options"], []),
    };

    private static string? Rights(QuestionEntry question) => (question.Kind, Right: question.Options.Count(option => option.Right)) switch
    {
        (QuestionKind.Single, not 1 and var right) => $"'{question.Id}' is single, so exactly one option must be right, found {right}",
        (QuestionKind.Multiple, < 2 and var right) => $"'{question.Id}' is multiple, so at least two options must be right, found {right}",
        (QuestionKind.Multiple, var right) when right == question.Options.Count => $"'{question.Id}' is multiple, so at least one option must be wrong, found none",
        _ => null,
    };

    private static IEnumerable<(int Line, string Sentence)> Worths(QuestionEntry question)
    {
        var odd = question.Lines.Where(line => line.Worth % 25 is not 0).ToImmutableArray();
        foreach (var line in odd)
            yield return (line.Keys["worth"], $"'worth' must be 0, 25, 50, 75 or 100, found {line.Worth}");

        var best = question.Lines.Count(line => line.Worth is 100);
        if (best is not 1)
            yield return (question.Line, $"'{question.Id}' is best-line, so exactly one line must be worth 100, found {best}");
        else if (odd.IsEmpty && !question.Lines.Any(line => line.Worth is > 0 and < 100))
            yield return (question.Line, $"'{question.Id}' is best-line, so at least one line must be worth 25, 50 or 75; where every other line is simply wrong, 'kind' is single");
    }

    private static IEnumerable<(int Line, string Sentence)> Contraries(QuestionEntry question) =>
        from said in question.ToQuestion("", "").Short?.Contrary ?? []
        select (question.Keys["accepts"], $"'{said}' is in 'accepts' of '{question.Id}' and has a \"no\" or \"not\" in it, which 'answer' has not: with it the contrary would be right");

    private static string Name(QuestionKind kind) => Rules.KeyOf(kind.ToString());
}
