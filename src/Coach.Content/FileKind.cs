using System.Collections.Immutable;
using Coach.Content.Practice;
using Coach.Content.Privacy;
using Coach.Content.Quiz;
using Coach.Content.Skills;
using Coach.Content.Words;
using Coach.Delivery;
using Coach.People;
using Coach.Practice;
using Coach.Practice.Trainees;
using Coach.Privacy;
using Coach.Quiz;
using Coach.Skills;
using Coach.Words;

namespace Coach.Content;

/// <summary>When a kind of file is read at a start of the coach.</summary>
internal enum ContentPart
{
    /// <summary>Before anybody is answered.</summary>
    First,

    /// <summary>After that, for practice.</summary>
    Practice,

    /// <summary>Not at all: only where the content is checked.</summary>
    Examples,
}

/// <summary>A kind of content file: where it lies below <c>dialogs</c>, what may stand in it, and what its schema is called.</summary>
internal sealed record FileKind(string Schema, string Pattern, Type Shape, ContentPart Part = ContentPart.First)
{
    public static ImmutableArray<FileKind> All { get; } =
    [
        new("skills", "skills/skills.yaml", typeof(SkillsFile)),
        new("mastery", "skills/mastery.yaml", typeof(MasteryFile)),
        new("commands", "*/commands.yaml", typeof(CommandsFile)),
        new("questions", "quiz/questions/*.yaml", typeof(QuestionsFile)),
        new("memory", "quiz/memory.yaml", typeof(MemoryFile)),
        new("customer", "practice/customers/*.yaml", typeof(CustomerFile), ContentPart.Practice),
        new("topics", "practice/topics.yaml", typeof(TopicsFile), ContentPart.Practice),
        new("lines", "practice/lines.yaml", typeof(LinesFile), ContentPart.Practice),
        new("reactions", "practice/reactions.yaml", typeof(ReactionsFile), ContentPart.Practice),
        new("trainees", "practice/trainees.yaml", typeof(TraineeLines), ContentPart.Practice),
        new("rubric", "practice/rubric.yaml", typeof(RubricFile), ContentPart.Practice),
        new("distress", "practice/distress.yaml", typeof(DistressFile), ContentPart.Practice),
        new("phrases-practice", "practice/phrases.yaml", typeof(PracticePhrases)),
        new("when", "words/when.yaml", typeof(WhenPhrases)),
        new("phrases-delivery", "delivery/phrases.yaml", typeof(DeliveryPhrases)),
        new("phrases-people", "people/phrases.yaml", typeof(PeoplePhrases)),
        new("phrases-quiz", "quiz/phrases.yaml", typeof(QuizPhrases)),
        new("phrases-privacy", "privacy/phrases.yaml", typeof(PrivacyPhrases)),
        new("labels", "privacy/labels.yaml", typeof(LabelsFile)),
        new("spellings", "practice/words/spellings.yaml", typeof(SpellingsFile), ContentPart.Practice),
        new("lists", "practice/words/lists.yaml", typeof(ListsFile), ContentPart.Practice),
        new("frames", "practice/words/frames.yaml", typeof(FramesFile), ContentPart.Practice),
        new("move", "practice/moves/*.yaml", typeof(MovesFile), ContentPart.Practice),
        new("examples", "practice/examples/*.yaml", typeof(ExamplesFile), ContentPart.Examples),
        new("phrases-skills", "skills/phrases.yaml", typeof(SkillsPhrases)),
    ];

    public static ImmutableArray<FileKind> Of(params IReadOnlyCollection<ContentPart> parts) => [.. All.Where(kind => parts.Contains(kind.Part))];

    /// <summary>Whether a file of this kind may lie at the path; a star stands for one name.</summary>
    public bool Takes(string path)
    {
        var wanted = Pattern.Split('/');
        var given = path.Split('/');
        return wanted.Length == given.Length && wanted.Zip(given).All(pair => pair.First switch
        {
            "*" => true,
            "*.yaml" => pair.Second.EndsWith(".yaml", StringComparison.Ordinal),
            _ => pair.First == pair.Second,
        });
    }
}
