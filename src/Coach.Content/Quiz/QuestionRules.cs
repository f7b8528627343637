using System.Collections.Immutable;
using Coach.Quiz;
using Coach.Words;

namespace Coach.Content.Quiz;

/// <summary>What a question must keep beyond its shape.</summary>
internal static class QuestionRules
{
    public static IEnumerable<Problem> Check(ImmutableArray<Written<QuestionsFile>> files)
    {
        var places = new Dictionary<string, string>();
        foreach (var (path, file) in files)
        {
            foreach (var question in file.Questions)
            {
                if (!places.TryAdd(question.Id, $"{path}:{question.Line}"))
                    yield return new Problem(path, question.Line, $"the question '{question.Id}' already stands in {places[question.Id]}");
                foreach (var (line, sentence) in Wrong(question))
                    yield return new Problem(path, line, sentence);
            }
        }
    }

    /// <summary>Apart from the other rules, because it can be judged only where the map of skills could be read.</summary>
    public static IEnumerable<Problem> CheckSkills(ImmutableArray<Written<QuestionsFile>> files, IReadOnlyCollection<string> skills) => files
        .Where(file => !skills.Contains(file.Content.Skill.Text))
        .Select(file => new Problem(file.Path, file.Content.Skill.Line, $"unknown skill '{file.Content.Skill.Text}': {Sentence.Instead(file.Content.Skill.Text, skills, "the skills are")}"));

    private static (int Line, string Sentence)[] Wrong(QuestionEntry question)
    {
        var keys = KindRules.Keys(question).ToArray();
        if (keys.Length > 0)
            return keys;

        IReasoned[] parts = [.. question.Options, .. question.Steps, .. question.Lines];
        return [.. KindRules.Counts(question), .. Twins(parts, Noun(question.Kind)), .. PhrasingRules.Check(question), .. Languages(question, parts)];
    }

    private static string Noun(QuestionKind kind) => kind switch
    {
        QuestionKind.Ordering => "step",
        QuestionKind.BestLine => "line",
        _ => "option",
    };

    private static IEnumerable<(int Line, string Sentence)> Twins(IReasoned[] parts, string noun)
    {
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in parts)
        {
            var twin = new[] { part.Text.English, part.Text.Urdu }.OfType<string>().Distinct().FirstOrDefault(text => !seen.TryAdd(text, part.Line));
            if (twin is not null)
                yield return (part.Line, $"this {noun} says the same as the one in line {seen[twin]}");
        }
    }

    /// <summary>A question is in Urdu as a whole or not at all.</summary>
    private static IEnumerable<(int Line, string Sentence)> Languages(QuestionEntry question, IReasoned[] parts)
    {
        var noun = Noun(question.Kind);
        var texts = parts.SelectMany(part => new[] { (part.Line, Name: $"'text' of this {noun}", part.Text), (part.Line, Name: $"'because' of this {noun}", Text: part.Because) })
            .Concat(question.Mistakes.Select(mistake => (mistake.Line, Name: "'because' of this mistake", Text: mistake.Because)));
        if (question is { Answer: { } answer, Because: { } because })
            texts = texts.Prepend((question.Keys["because"], "'because'", because)).Prepend((question.Keys["answer"], "'answer'", answer));

        var inUrdu = question.Ask.Speaks(Language.Urdu);
        foreach (var (line, name, text) in texts.Where(text => text.Text.Speaks(Language.Urdu) != inUrdu))
            yield return (line, inUrdu ? $"{name} has no 'ur', but the question's 'ask' has" : $"{name} has 'ur', but the question's 'ask' has none");
    }
}
