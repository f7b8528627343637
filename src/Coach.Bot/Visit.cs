using Coach.Delivery;
using Coach.People;
using Coach.Practice;
using Coach.Quiz;
using Coach.Skills;
using Coach.Words;

namespace Coach.Bot;

/// <summary>
/// One turn with one person: who it is, in which language, with which content, at which instant.
/// What is learnt of the person is collected here and saved once, at the end of the turn.
/// </summary>
public sealed class Visit(IPlaybookSource playbooks, Turn turn)
{
    private Person? _person;

    public Playbook Playbook { get; } = playbooks.Current;

    public Person Person => _person ?? throw new InvalidOperationException("Nobody has been met in this turn.");

    public Conversation Conversation => turn.Conversation;

    public DateTimeOffset Now => turn.Now;

    public DateTimeOffset SaidAt => turn.SaidAt;

    /// <summary>The time zone of the device that the person writes from, where Teams tells it.</summary>
    public string? TeamsZone { get; set; }

    /// <summary>The roster's time zone, else that of their Teams, now or when it was last told.</summary>
    public TimeZoneInfo Zone => Zones.First(Person.Roster.TimeZone, TeamsZone, Person.TeamsZone);

    public Language Language => Person.Speaks;

    /// <summary>What was typed, or the command of the button that was pressed.</summary>
    public string Text { get; set; } = "";

    /// <summary>It is a button's: nobody typed it as an answer to something else.</summary>
    public bool IsPressed { get; set; }

    public bool PersonChanged { get; private set; }

    /// <summary>They were greeted in this very turn: nothing they did in it can be an answer to the greeting.</summary>
    public bool IsFirst { get; private set; }

    public void Meet(Person person, bool isChanged)
    {
        _person = person;
        PersonChanged |= isChanged;
        turn.BelongsTo(person);
        Learn(person.IsIn(TeamsZone));
    }

    public void Learn(Person person)
    {
        PersonChanged |= person != _person;
        _person = person;
    }

    /// <summary>Everything about them is erased: what was learnt in this turn, and where it was, is not saved.</summary>
    public void Forget()
    {
        PersonChanged = false;
        turn.KeepNothing();
    }

    public void Greet()
    {
        IsFirst = true;
        Learn(Person.Greet(Now));
    }

    /// <summary>Whoever goes on after the greeting agrees to what it says is kept.</summary>
    public void Agree()
    {
        if (Person.ConsentedAt is null && !IsFirst)
            Learn(Person.Agree(Now));
    }

    /// <summary>An instant to come, in the person's words and on their calendar.</summary>
    public string When(DateTimeOffset at) => Playbook.When.In(Language, at, Now, Zone);

    /// <summary>Whether they have begun as many rounds today, on their calendar, as the coach suggests.</summary>
    public async Task<bool> HadEnoughTodayAsync(IRounds rounds, CancellationToken cancellationToken) =>
        await rounds.BegunAsync(Person.Key, Zone.StartOfDay(Now), Now, cancellationToken) >= Round.SuggestedADay;

    /// <summary>What they remember now, by these answers of theirs.</summary>
    public Memories Recall(IEnumerable<Answered> answers) => new(Playbook.Memory.Fsrs, answers, Now);

    /// <summary>The same, with the questions due that mistakes in practice call for.</summary>
    public Memories Recall(IEnumerable<Answered> answers, Practised practised) => new(Playbook.Memory.Fsrs, answers, Now, Called(practised));

    /// <summary>Where they stand now, by these answers and calls of theirs.</summary>
    public SkillMap SkillsFrom(IEnumerable<Answered> answers, Practised practised) =>
        SkillMap.Of(Playbook.Skills, QuizEvidence.Of(answers, Playbook.Question, Playbook.Mastery).Concat(practised.Evidence), Playbook.Mastery, Now);

    private Dictionary<string, DateTimeOffset>? Called(Practised practised) => practised.Mistakes.IsEmpty
        ? null
        : Playbook.Questions
            .Select(question => (question.Id, At: question.Moves.Where(practised.Mistakes.ContainsKey).Max(move => (DateTimeOffset?)practised.Mistakes[move])))
            .Where(called => called.At is not null)
            .ToDictionary(called => called.Id, called => called.At ?? default);

    public string Say(Phrase phrase, params ReadOnlySpan<(string Name, object Value)> values) => phrase.In(Language, values);
}
