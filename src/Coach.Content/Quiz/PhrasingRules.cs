using Coach.Words;

namespace Coach.Content.Quiz;

/// <summary>What is accepted of a typed answer and what is a mistake are told apart, and each is said once.</summary>
internal static class PhrasingRules
{
    private const int Longest = 120;

    public static IEnumerable<(int Line, string Sentence)> Check(QuestionEntry question)
    {
        if (question.Answer is not { } answer)
            yield break;

        var seen = new Dictionary<string, (int Line, bool Right)>();
        var line = question.Keys["answer"];
        foreach (var said in new[] { answer.English, answer.Urdu }.OfType<string>().Distinct().Select(text => (Text: text, Line: line, Right: true))
            .Concat(question.Accepts.Select(said => (said.Text, said.Line, Right: true)))
            .Concat(question.Mistakes.SelectMany(mistake => mistake.Said).Select(said => (said.Text, said.Line, Right: false))))
        {
            if (Wrong(said.Text, said.Right, said.Line, seen) is { } sentence)
                yield return (said.Line, sentence);
        }
    }

    private static string? Wrong(string text, bool right, int line, Dictionary<string, (int Line, bool Right)> seen)
    {
        var form = Normal.Form(text);
        if (form.Length is 0)
            return $"'{text}' has no letter or digit, so nobody can type it";
        if (text.Length > Longest)
            return $"a phrasing must be at most {Longest} characters, found {text.Length}: people type a few words";
        if (seen.TryAdd(form, (line, right)))
            return null;
        return seen[form].Right == right
            ? $"'{text}' says the same as the phrasing in line {seen[form].Line}: capitals and punctuation make no difference, so one of them is enough"
            : $"'{text}' is a mistake here, but accepted in line {seen[form].Line}: one of them must go";
    }
}
