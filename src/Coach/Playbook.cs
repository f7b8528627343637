using System.Collections.Immutable;
using Coach.Delivery;
using Coach.People;
using Coach.Practice;
using Coach.Privacy;
using Coach.Quiz;
using Coach.Skills;
using Coach.Words;

namespace Coach;

/// <summary>All content, read and checked: immutable, and replaced as a whole.</summary>
public sealed record Playbook(
    ImmutableArray<Skill> Skills,
    MasteryRules Mastery,
    ImmutableArray<Question> Questions,
    ImmutableArray<Command> Commands,
    PeoplePhrases People,
    SkillsPhrases SkillsPhrases,
    QuizPhrases Quiz,
    DeliveryPhrases Delivery,
    PrivacyPhrases Privacy,
    ImmutableDictionary<string, LocalText> Labels)
{
    private readonly ImmutableDictionary<string, Question> _questions = Questions.ToImmutableDictionary(question => question.Id);
    private readonly ImmutableDictionary<string, Skill> _skills = Skills.ToImmutableDictionary(skill => skill.Id);

    public required WhenPhrases When { get; init; }

    public required PracticePhrases PracticePhrases { get; init; }

    /// <summary>Most of the content, and the last to be read when the coach starts: a turn of practice waits for it, and no other does.</summary>
    public required Task<PracticeContent> PracticeContent { get; init; }

    /// <summary>Whoever asks before it is read waits, and holds a thread meanwhile; a turn awaits <see cref="PracticeContent"/> first.</summary>
    public PracticeBook Practice => PracticeContent.GetAwaiter().GetResult().Book;

    /// <summary>Words of somebody who cannot bear it any more; as <see cref="Practice"/>.</summary>
    public Distress Distress => PracticeContent.GetAwaiter().GetResult().Distress;

    public MemoryRules Memory { get; init; } = MemoryRules.Default;

    public CommandReader Reader { get; } = new(Commands);

    public Question? Question(string id) => _questions.GetValueOrDefault(id);

    public Skill Skill(string id) => _skills[id];

    public Command Command(string name) => Commands.First(command => command.Name == name);
}

/// <summary>The content in force now. A turn takes it once and keeps it to its end.</summary>
public interface IPlaybookSource
{
    Playbook Current { get; }
}
