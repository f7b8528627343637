using Coach.Delivery;
using Coach.People;
using Coach.Practice;
using Coach.Privacy;
using Coach.Quiz;
using Coach.Skills;
using Coach.Storage.Tests.Practice;
using Coach.Words;

namespace Coach.Storage.Tests.Privacy;

/// <summary>Somebody of whom something is kept in every table that keeps something of people.</summary>
internal static class Kept
{
    public static DateTimeOffset At { get; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static Person Person(string tenant, string id = "person-7", string mail = "amna@example.com") => Coach.People.Person.Enrol(tenant, id, new RosterEntry(tenant, "Amna Raza")
    {
        AadObjectId = $"{id}-account",
        Email = mail,
        Manager = "sana@example.com",
        Shift = new Shift(new TimeOnly(9, 0), new TimeOnly(17, 0), Weekdays.Mon | Weekdays.Fri),
        TimeZone = "Asia/Karachi",
    }) with
    {
        Chose = Language.Urdu,
        GreetedAt = At,
        ConsentedAt = At.AddMinutes(1),
    };

    public static ConversationKey Chat(Person person) => new(person.Key.Tenant, $"{person.Key.Id}-chat");

    public static Conversation Conversation(Person person) =>
        new(Chat(person), ConversationKind.Personal, "https://service.example/", "28:coach", $"29:{person.Key.Id}") { Person = person.Key, SeenAt = At };

    public static Round Round(Person person)
    {
        var begun = Coach.Quiz.Round.Start($"{person.Key.Id}-round", person.Key, At, [new Asked("empathy-1", "f", [1, 0]), new Asked("empathy-2", "f", [0, 1])]);
        return begun with { Questions = begun.Questions.SetItem(0, begun.Questions[0] with { Chosen = [1], Typed = "hum refund kar dete hain", Right = true, AnsweredAt = At.AddMinutes(2) }), Unsaved = [0] };
    }

    public static Rehearsal Call(Person person) => Rehearsal.Begin($"{person.Key.Id}-call", person.Key, Rehearsals.Farah, seed: 7, At);

    public static DataLink Link(Person person, DataForm form = DataForm.Page) => DataLink.To(person.Key, form, Language.Urdu, TimeZoneInfo.Utc, $"{person.Key.Id}-{form}", At);

    public static async Task WriteAsync(TemporaryDatabase db, Person person)
    {
        var chat = Chat(person);
        await db.Inbox.AcceptAsync(new Incoming(chat, "said-1", """{"type":"message","text":"mujhe quiz chahiye"}"""u8.ToArray(), false, At), default);
        await db.Inbox.AcceptAsync(new Incoming(chat, "pressed-1", """{"type":"invoke"}"""u8.ToArray(), true, At), default);
        var turn = db.Turn();
        turn.People.Save(person);
        turn.Conversations.Save(Conversation(person));
        turn.BotStates.Save(chat, "DialogState", """{"asked":"a skill"}""");
        turn.Rounds.Save(Round(person));
        var call = Call(person);
        turn.Calls.Save(call, Rehearsals.Farah);
        turn.Calls.Save(call, [new Evidence("empathy", 0.5, 1, At)], [Move.Blame]);
        turn.Reports.Save(new Report(person.Key, "empathy-2", "dialogs/quiz/questions/empathy.yaml:40", "f", "Amna says that both are right", At));
        turn.Inbox.Finish(new Incoming(chat, "pressed-1", default, true, At), new Answer(200, """{"card":"answered"}"""u8.ToArray()));
        turn.Outbox.Add(new Outgoing($"{person.Key.Tenant}-{person.Key.Id}-out", chat, SendKind.Send, """{"text":"Salam Amna"}"""u8.ToArray()) { WrittenAt = At });
        turn.Links.Add(Link(person), At);
        Assert.Equal(Commit.Done, await turn.CommitAsync());
    }

    public static async Task<Commit> EraseAsync(TemporaryDatabase db, Person person, DateTimeOffset? at = null)
    {
        var turn = db.Turn();
        turn.PersonalData.Erase(person, at ?? At.AddHours(1));
        return await turn.CommitAsync();
    }
}
