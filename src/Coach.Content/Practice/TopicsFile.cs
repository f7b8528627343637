using System.ComponentModel.DataAnnotations;
using Coach.Content.Yaml;
using Coach.Practice;
using Coach.Words;

namespace Coach.Content.Practice;

[Describe("What agents ask again and again, in all its wordings: the facts of customers take them from here.")]
internal sealed record TopicsFile : FileRecord
{
    [Describe("The topics.")]
    public required OrderedDictionary<string, TopicEntry> Topics { get; init; }

    public IEnumerable<Topic> ToTopics() => Topics.Select(topic => new Topic(topic.Key, [.. topic.Value.Asked.Select(said => said.Text)], topic.Value.Ask ?? Wordings.None));
}

[Describe("One topic.")]
internal sealed record TopicEntry : FileRecord
{
    [Describe("Patterns of questions for it, in all tongues; one in Roman Urdu is found in Urdu script, too."), Length(1, 80)]
    public required IReadOnlyList<Said> Asked { get; init; }

    [Describe("How it is asked well, in all tongues: trainees and hints say it so. Without this key they ask for what the fact's 'about' says."), Length(1, 200)]
    public Wordings? Ask { get; init; }
}
