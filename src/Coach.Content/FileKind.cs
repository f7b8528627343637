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

/// <summary>A kind of content file: where it lies below <c>dialogs</c>, what may stand in it, and what its schema is called.</summary>
internal sealed record FileKind(string Schema, string Pattern, Type Shape)
{
    public static ImmutableArray<FileKind> All { get; } =
    [
        new("skills", "skills/skills.yaml", typeof(SkillsFile)),
        new("mastery", "skills/mastery.yaml", typeof(MasteryFile)),
        new("commands", "*/commands.yaml", typeof(CommandsFile)),
        new("questions", "quiz/questions/*.yaml", typeof(QuestionsFile)),
        new("memory", "quiz/memory.yaml", typeof(MemoryFile)),
        new("customer", "practice/customers/*.yaml", typeof(CustomerFile)),
        new("topics", "practice/topics.yaml", typeof(TopicsFile)),
        new("lines", "practice/lines.yaml", typeof(LinesFile)),
        new("reactions", "practice/reactions.yaml", typeof(ReactionsFile)),
        new("trainees", "practice/trainees.yaml", typeof(TraineeLines)),
        new("rubric", "practice/rubric.yaml", typeof(RubricFile)),
        new("distress", "practice/distress.yaml", typeof(DistressFile)),
        new("phrases-practice", "practice/phrases.yaml", typeof(PracticePhrases)),
        new("when", "words/when.yaml", typeof(WhenPhrases)),
        new("phrases-delivery", "delivery/phrases.yaml", typeof(DeliveryPhrases)),
        new("phrases-people", "people/phrases.yaml", typeof(PeoplePhrases)),
        new("phrases-quiz", "quiz/phrases.yaml", typeof(QuizPhrases)),
        new("phrases-privacy", "privacy/phrases.yaml", typeof(PrivacyPhrases)),
        new("labels", "privacy/labels.yaml", typeof(LabelsFile)),
        new("spellings", "practice/words/spellings.yaml", typeof(SpellingsFile)),
        new("lists", "practice/words/lists.yaml", typeof(ListsFile)),
        new("frames", "practice/words/frames.yaml", typeof(FramesFile)),
        new("move", "practice/moves/*.yaml", typeof(MovesFile)),
        new("examples", "practice/examples/*.yaml", typeof(ExamplesFile)),
        new("phrases-skills", "skills/phrases.yaml", typeof(SkillsPhrases)),
    ];

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
