using System.Collections.Immutable;
using Coach.Content;
using Coach.Delivery;
using Coach.People;
using Coach.Quiz;
using Coach.Skills;
using Coach.Words;

namespace Coach.Bot.Tests;

/// <summary>Somebody, somewhere, at an instant, with the content that the coach is delivered with.</summary>
internal static class Scene
{
    public const string Tenant = "sample-tenant";

    public static DateTimeOffset Now { get; } = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    public static Playbook Playbook { get; } =
        ContentFolder.Read(Path.Combine(Repository.Root, "dialogs"), [.. MainDialog.Commands]) is ContentResult.Good good
            ? good.Playbook
            : throw new InvalidOperationException("The content has problems: its own tests name them.");

    /// <summary>The same content with the questions that are answered by choosing alone.</summary>
    public static Playbook Choices { get; } = PlaybookOf([.. Playbook.Questions.Where(question => question.Kind is QuestionKind.Single or QuestionKind.Multiple)]);

    public static Person Ayesha(Language language = Language.English, Roles roles = Roles.Agent) => new(
        new PersonKey(Tenant, "person-ayesha"),
        new RosterEntry(Tenant, "Ayesha Khan")
        {
            AadObjectId = "ayesha-khan-aad",
            Email = "ayesha.khan@example.com",
            Languages = [language.Code()],
            Roles = roles,
        });

    public static Person Bilal { get; } = new(
        new PersonKey(Tenant, "person-bilal"),
        new RosterEntry(Tenant, "Bilal Ahmed") { AadObjectId = "bilal-ahmed-aad", Email = "bilal.ahmed@example.com", Roles = Roles.Agent | Roles.Mentor });

    public static Conversation Conversation { get; } =
        new(new ConversationKey(Tenant, "conversation-ayesha"), ConversationKind.Personal, "https://smba.trafficmanager.net/emea/", "28:coach", "29:ayesha");

    public static Turn Turn() => new() { Conversation = Conversation, Now = Now };

    public static Visit Visit(Person person, Playbook? playbook = null)
    {
        var visit = new Visit(new FixedPlaybook(playbook ?? Playbook), Turn());
        visit.Meet(person, isChanged: false);
        return visit;
    }

    /// <summary>The same content with these questions, and these skills, alone.</summary>
    public static Playbook PlaybookOf(ImmutableArray<Question> questions, ImmutableArray<Skill>? skills = null) =>
        new(skills ?? Playbook.Skills, Playbook.Mastery, questions, Playbook.Commands, Playbook.People, Playbook.SkillsPhrases, Playbook.Quiz, Playbook.Delivery, Playbook.Privacy, Playbook.Labels) { When = Playbook.When, Memory = Playbook.Memory, PracticeContent = Playbook.PracticeContent, PracticePhrases = Playbook.PracticePhrases };

    public static Question Question(string id) => Playbook.Question(id) ?? throw new InvalidOperationException($"The content has no question {id} any more.");
}

/// <summary>Content that a test may replace, as a reload does.</summary>
internal sealed class FixedPlaybook(Playbook playbook) : IPlaybookSource
{
    public Playbook Current { get; set; } = playbook;
}
