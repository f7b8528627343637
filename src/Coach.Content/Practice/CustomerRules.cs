using System.Collections.Immutable;
using Coach.Practice;
using Coach.Words;

namespace Coach.Content.Practice;

/// <summary>What a customer's file must keep: names that are there, and words in every tongue spoken.</summary>
internal static class CustomerRules
{
    public static IEnumerable<Problem> Check(string path, CustomerFile file, IReadOnlyDictionary<string, TopicEntry> topics) =>
        Wrong(file, topics).Concat(Tongueless(file)).Select(wrong => new Problem(path, wrong.Line, wrong.Sentence));

    private static IEnumerable<(int Line, string Sentence)> Wrong(CustomerFile file, IReadOnlyDictionary<string, TopicEntry> topics)
    {
        INamedPart[] parts = [.. file.Facts, .. file.Steps, .. file.Limits, .. file.HotButtons, .. file.Ends];
        foreach (var twin in parts.GroupBy(part => part.Id).SelectMany(group => group.Skip(1)))
            yield return (twin.Line, $"'{twin.Id}' stands here twice: facts, steps, limits, hot buttons and ends have names of their own");
        foreach (var fact in file.Facts)
        {
            if (fact.Topic is { } topic && !topics.ContainsKey(topic.Text))
                yield return (topic.Line, $"unknown topic '{topic.Text}': {Sentence.Instead(topic.Text, [.. topics.Keys], "the topics are")}");
            if (fact.Topic is null && fact.Asked.Count is 0)
                yield return (fact.Line, $"the fact '{fact.Id}' can never be asked for: give it a 'topic', or patterns in 'asked'");
        }

        string[] learnt = [.. file.Facts.Select(fact => fact.Id), .. file.Steps.Select(step => step.Id)];
        foreach (var need in file.Steps.SelectMany(step => step.Needs).Where(need => !learnt.Contains(need.Text)))
            yield return (need.Line, $"no fact or step is called '{need.Text}': {Sentence.Instead(need.Text, learnt, "there are")}");
        foreach (var step in file.Steps.Where(step => step.Needs.Any(need => need.Text == step.Id)))
            yield return (step.Line, $"the step '{step.Id}' needs itself, so it can never be done");

        string[] done = [.. file.Steps.Select(step => step.Id), .. file.Limits.Select(limit => limit.Id)];
        foreach (var end in file.Ends)
        {
            foreach (var need in end.Needs.Where(need => !done.Contains(need.Text)))
                yield return (need.Line, $"no step or limit is called '{need.Text}': {Sentence.Instead(need.Text, done, "there are")}");
            if (end.Kind is not GoodEnding.Boundary && end.Needs.Count is 0)
                yield return (end.Line, $"the end '{end.Id}' needs nothing, so the call would end at once: name the steps and limits in 'needs'");
            if (end.Kind is GoodEnding.Boundary && !file.Temperament.Abusive)
                yield return (end.Line, $"the end '{end.Id}' is a boundary, but nobody is abused: write 'abusive: true' in 'temperament', or take the end out");
        }

        foreach (var move in file.Temperament.CalmedBy.Concat(file.Temperament.InflamedBy).Where(said => MoveNames.Find(said.Text) is null))
            yield return (move.Line, $"unknown move '{move.Text}': {Sentence.Instead(move.Text, MoveNames.All, "the moves are")}");
        foreach (var (name, entry) in file.Lines.Where(line => Cues.Find(line.Key) is null))
            yield return (entry.Line, $"unknown cue '{name}': {Sentence.Instead(name, Cues.All, "the cues are")}");
    }

    /// <summary>Everything that is said stands in every tongue that the customer speaks.</summary>
    private static IEnumerable<(int Line, string Sentence)> Tongueless(CustomerFile file)
    {
        var spoken = file.Speaks.Select(Tongues.OfKey).ToImmutableArray();
        var said = new[] { (file.Keys.GetValueOrDefault("opening", 1), "'opening'", file.Opening) }
            .Concat(file.Facts.Select(fact => (fact.Line, $"'says' of '{fact.Id}'", fact.Says)))
            .Concat(file.Steps.SelectMany(step => new[] { (step.Line, $"'say' of '{step.Id}'", step.Say), (step.Line, $"'reply' of '{step.Id}'", step.Reply) }))
            .Concat(file.Limits.SelectMany(limit => new[] { (limit.Line, $"'say' of '{limit.Id}'", limit.Say), (limit.Line, $"'reply' of '{limit.Id}'", limit.Reply) }))
            .Concat(file.HotButtons.Select(button => (button.Line, $"'reply' of '{button.Id}'", button.Reply)))
            .Concat(file.Ends.Select(end => (end.Line, $"'says' of '{end.Id}'", end.Says)))
            .Concat(file.Lines.SelectMany(line => line.Value.Given().Select(tone => (line.Value.Line, $"'{tone.Tone}' of '{line.Key}'", tone.Wordings))));
        return from one in said
               from tongue in spoken
               where one.Item3.In(tongue).IsEmpty
               select (one.Item1, $"{one.Item2} has no '{tongue.Key()}', but the customer speaks it");
    }
}
