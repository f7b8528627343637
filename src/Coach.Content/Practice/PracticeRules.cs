using System.Collections.Immutable;
using Coach.Content.Skills;
using Coach.Practice;

namespace Coach.Content.Practice;

/// <summary>What the files of practice must keep beyond their shape.</summary>
internal static class PracticeRules
{
    public static IEnumerable<Problem> Check(ImmutableArray<Written<object>> files)
    {
        var topics = files.Of<TopicsFile>().SelectMany(file => file.Content.Topics).DistinctBy(topic => topic.Key).ToDictionary(topic => topic.Key, topic => topic.Value, StringComparer.Ordinal);
        return files.Of<CustomerFile>().SelectMany(file => CustomerRules.Check(file.Path, file.Content, topics))
            .Concat(files.Of<LinesFile>().SelectMany(file => Lines(file.Path, file.Content)))
            .Concat(files.Of<ReactionsFile>().SelectMany(file => Rows(file.Path, file.Content)))
            .Concat(files.Of<RubricFile>().SelectMany(file => Items(file.Path, file.Content, [.. files.Of<SkillsFile>().SelectMany(skills => skills.Content.Skills).Select(skill => skill.Id)])));
    }

    private static IEnumerable<Problem> Lines(string path, LinesFile file)
    {
        foreach (var (name, entry) in file.Lines.Where(line => Cues.Find(line.Key) is null))
            yield return new Problem(path, entry.Line, $"unknown cue '{name}': {Sentence.Instead(name, Cues.All, "the cues are")}");
        foreach (var missing in Cues.All.Except(file.Lines.Keys))
            yield return new Problem(path, 1, $"the cue '{missing}' is missing, and customers would have nothing to say there");
    }

    private static IEnumerable<Problem> Rows(string path, ReactionsFile file)
    {
        foreach (var twin in file.Rows.GroupBy(row => row.Id).SelectMany(group => group.Skip(1)))
            yield return new Problem(path, twin.Line, $"the row '{twin.Id}' stands here twice");
        foreach (var row in file.Rows)
        {
            if (row.Move is null == row.Happening is null)
                yield return new Problem(path, row.Line, $"the row '{row.Id}' must have either 'move' or 'happening'");
            if (row.Move is { } move && MoveNames.Find(move.Text) is null)
                yield return new Problem(path, move.Line, $"unknown move '{move.Text}': {Sentence.Instead(move.Text, MoveNames.All, "the moves are")}");
            if (row.Move is { } bad && MoveNames.Find(bad.Text)?.IsBad() is true && row.Anger < 0)
                yield return new Problem(path, row.Line, $"the row '{row.Id}' is about a bad move, so it cannot calm, found {row.Anger}");
        }

        foreach (var missing in Hints.Rows.Except(file.Rows.Select(row => row.Id)))
            yield return new Problem(path, 1, $"the row '{missing}' is missing: hints give its reason");
        foreach (var move in MoveNames.All.Except(file.Rows.Select(row => row.Move?.Text).OfType<string>()))
            yield return new Problem(path, 1, $"no row is about the move '{move}'");
        foreach (var happening in Enum.GetValues<Happening>().Except(file.Rows.Select(row => row.Happening).OfType<Happening>()))
            yield return new Problem(path, 1, $"no row is about '{Yaml.Rules.KeyOf(happening.ToString())}'");
    }

    private static IEnumerable<Problem> Items(string path, RubricFile file, string[] skills)
    {
        string[] known = [.. MoveNames.All, .. Enum.GetNames<Happening>().Select(Yaml.Rules.KeyOf)];
        foreach (var twin in file.Items.GroupBy(item => item.Id).SelectMany(group => group.Skip(1)))
            yield return new Problem(path, twin.Line, $"the item '{twin.Id}' stands here twice");
        foreach (var skill in file.Items.Select(item => item.Skill).Where(skill => skills.Length > 0 && !skills.Contains(skill.Text)))
            yield return new Problem(path, skill.Line, $"unknown skill '{skill.Text}': {Sentence.Instead(skill.Text, skills, "the skills are")}");
        foreach (var item in file.Items.Where(item => item.Occasion is null != item.NoOccasion is null))
            yield return new Problem(path, item.Line, $"'{item.Id}' must have both 'occasion' and 'no-occasion', or neither");
        foreach (var said in file.Items.SelectMany(item => item.For.Concat(item.Against)).Where(said => !known.Contains(said.Text)))
            yield return new Problem(path, said.Line, $"unknown move or happening '{said.Text}': {Sentence.Instead(said.Text, known, "there are")}");
    }
}
