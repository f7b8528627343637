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
                if (Count(question) is { } count)
                    yield return new Problem(path, question.Line, count);
                foreach (var (line, sentence) in Twins(question).Concat(Languages(question)))
                    yield return new Problem(path, line, sentence);
            }
        }
    }

    /// <summary>Apart from the other rules, because it can be judged only where the map of skills could be read.</summary>
    public static IEnumerable<Problem> CheckSkills(ImmutableArray<Written<QuestionsFile>> files, IReadOnlyCollection<string> skills) => files
        .Where(file => !skills.Contains(file.Content.Skill.Text))
        .Select(file => new Problem(file.Path, file.Content.Skill.Line, $"unknown skill '{file.Content.Skill.Text}': {Sentence.Instead(file.Content.Skill.Text, skills, "the skills are")}"));

    private static string? Count(QuestionEntry question) => (question.Kind, Right: question.Options.Count(option => option.Right)) switch
    {
        (QuestionKind.Single, not 1 and var right) => $"'{question.Id}' is single, so exactly one option must be right, found {right}",
        (QuestionKind.Multiple, < 2 and var right) => $"'{question.Id}' is multiple, so at least two options must be right, found {right}",
        (QuestionKind.Multiple, var right) when right == question.Options.Count => $"'{question.Id}' is multiple, so at least one option must be wrong, found none",
        _ => null,
    };

    private static IEnumerable<(int Line, string Sentence)> Twins(QuestionEntry question)
    {
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var option in question.Options)
        {
            var twin = new[] { option.Text.English, option.Text.Urdu }.OfType<string>().Distinct().FirstOrDefault(text => !seen.TryAdd(text, option.Line));
            if (twin is not null)
                yield return (option.Line, $"this option says the same as the one in line {seen[twin]}");
        }
    }

    private static IEnumerable<(int Line, string Sentence)> Languages(QuestionEntry question)
    {
        foreach (var option in question.Options)
        {
            foreach (var (key, text) in new[] { ("text", option.Text), ("because", option.Because) })
            {
                if (text.Speaks(Language.Urdu) == question.Ask.Speaks(Language.Urdu))
                    continue;
                yield return (option.Line, question.Ask.Speaks(Language.Urdu)
                    ? $"'{key}' of this option has no 'ur', but the question's 'ask' has"
                    : $"'{key}' of this option has 'ur', but the question's 'ask' has none");
            }
        }
    }
}
