using System.Collections.Immutable;
using Coach.Storage.Delivery;
using Coach.Storage.Practice;
using Coach.Storage.Quiz;
using static Coach.Storage.Privacy.Column;

namespace Coach.Storage.Privacy;

/// <summary>
/// Every column of every table, and whether it is personal. Export and erasure are made from this list, so that neither can forget
/// what the other knows; a test holds the list against the real schema.
/// </summary>
public static class PersonalTables
{
    private const string ById = "tenant = @Tenant and person = @Person";
    private const string ByChat = "tenant = @Tenant and conversation in (select id from delivery_conversation where tenant = @Tenant and person = @Person)";

    private static readonly Technical Tenant = new("tenant", "the organisation");
    private static readonly Technical Version = new("version", "counts how often the row was saved");
    private static readonly Technical Sequence = new("seq", "the order of arrival");
    private static readonly Technical Chat = new("conversation", "Teams' number of a chat; it leads to nobody once the chat's own row is gone, and by it a repeated message is known");

    public static ImmutableArray<PersonalTable> All { get; } =
    [
        new("people_person", "person", "tenant = @Tenant and id = @Person", Erasing.Row,
        [
            Tenant,
            new Owner("id"),
            new Personal("aad_object_id", "account"),
            new Personal("roster_account", "rosterAccount"),
            new Personal("email", "email"),
            new Personal("email_key", "emailKey"),
            new Personal("name", "name"),
            new Personal("team", "team"),
            new Personal("site", "site"),
            new Personal("manager", "manager"),
            new Personal("roles", "roles", Held.Roles),
            new Personal("campaign", "campaign"),
            new Personal("languages", "languages", Held.List),
            new Personal("shift_start", "shiftStart"),
            new Personal("shift_end", "shiftEnd"),
            new Personal("shift_days", "shiftDays", Held.Weekdays),
            new Personal("time_zone", "timeZone"),
            new Personal("cohort", "cohort"),
            new Personal("start_date", "startDate"),
            new Personal("chose", "chosenLanguage"),
            new Personal("greeted_at", "greetedAt", Held.Instant),
            new Personal("consented_at", "consentedAt", Held.Instant),
            new Personal("installed", "installed", Held.Flag),
            new Personal("teams_zone", "teamsZone"),
            new Personal("hides_mood", "hidesMood", Held.Flag),
            Version,
        ])
        {
            IsOne = true,
            Mentions = [("manager", "upper(manager) = @EmailKey")],
        },
        new("quiz_round", "rounds", ById, Erasing.Row,
        [
            Tenant,
            new Personal("id", "id"),
            new Owner("person"),
            new Personal("started_at", "startedAt", Held.Instant),
            new Personal("ended_at", "endedAt", Held.Instant),
            new Technical("card", "the number of the message that shows the round"),
            new Personal("questions", "questions", Held.Json),
            new Personal("typed_sealed", "typed", Held.Json, RoundsTable.Purpose),
            Version,
        ])
        {
            Order = "started_at",
        },
        new("quiz_answer", "answers", ById, Erasing.Row,
        [
            Tenant,
            new Owner("person"),
            new Personal("round", "round"),
            new Personal("number", "number", Held.Number),
            new Personal("question", "question", Held.Question),
            new Personal("skill", "skill"),
            new Personal("correct", "right", Held.Flag),
            new Personal("credit", "credit", Held.Number),
            new Personal("rating", "rating", Held.Number),
            new Personal("answered_at", "answeredAt", Held.Instant),
        ])
        {
            Order = "answered_at",
        },
        new("quiz_report", "reports", ById, Erasing.Row,
        [
            Tenant,
            new Owner("person"),
            new Personal("question", "question", Held.Question),
            new Personal("reported_at", "reportedAt", Held.Instant),
            new Technical("source", "the file and line of the question"),
            new Technical("fingerprint", "the wording of the question"),
            new Personal("text_sealed", "text", Held.Text, ReportsTable.Purpose),
            new Personal("settled_at", "settledAt", Held.Instant),
        ])
        {
            Order = "reported_at",
        },
        new("practice_call", "calls", ById, Erasing.Row,
        [
            Tenant,
            new Personal("id", "id"),
            new Owner("person"),
            new Personal("customer", "customer"),
            new Technical("customer_version", "which wording of the customer the call began with"),
            new Personal("started_at", "startedAt", Held.Instant),
            new Personal("last_at", "lastAt", Held.Instant),
            new Personal("ended_at", "endedAt", Held.Instant),
            new Personal("ending", "ending"),
            new Personal("score", "score", Held.Number),
            new Personal("forked_from", "playedOnFrom"),
            new Personal("call_sealed", "call", Held.Call, CallsTable.Purpose),
            new Personal("debrief_sealed", "debrief", Held.Debrief, CallsTable.Purpose),
            new Personal("what_if_sealed", "whatIf", Held.Json, CallsTable.Purpose),
            Version,
        ])
        {
            Order = "started_at",
        },
        new("practice_evidence", "callEvidence", ById, Erasing.Row,
        [
            Tenant,
            new Owner("person"),
            new Personal("call", "call"),
            new Technical("number", "tells the pieces of one call apart"),
            new Personal("skill", "skill"),
            new Personal("credit", "credit", Held.Number),
            new Personal("weight", "weight", Held.Number),
            new Personal("shown_at", "shownAt", Held.Instant),
        ])
        {
            Order = "shown_at",
        },
        new("practice_mistake", "callMistakes", ById, Erasing.Row,
        [
            Tenant,
            new Owner("person"),
            new Personal("call", "call"),
            new Personal("move", "move"),
            new Personal("made_at", "madeAt", Held.Instant),
        ])
        {
            Order = "made_at",
        },
        new("delivery_conversation", "chats", "tenant = @Tenant and (person = @Person or (user_id <> '' and user_id in (select user_id from delivery_conversation where tenant = @Tenant and person = @Person)))", Erasing.Row,
        [
            Tenant,
            new Personal("id", "id") { Stays = Chat.Reason },
            new Personal("kind", "kind"),
            new Technical("service_url", "the address of Teams"),
            new Technical("bot_id", "the coach's own number"),
            new Technical("bot_name", "the coach's own name"),
            new Personal("user_id", "userId"),
            new Owner("person"),
            new Personal("seen_at", "seenAt", Held.Instant),
            Version,
        ])
        {
            Order = "seen_at",
            IsLast = true,
        },
        new("delivery_bot_state", "chatStates", ByChat, Erasing.Row,
        [
            Tenant,
            Chat,
            new Technical("key", "the Bot Framework's name for a kind of memory"),
            new Personal("state_sealed", "state", Held.Json, BotStatesTable.Purpose),
        ]),
        new("delivery_inbox", "received", ByChat, Erasing.Columns,
        [
            Sequence,
            Tenant,
            Chat,
            new Technical("activity_id", "Teams' number of a message; by it a repeated message is known"),
            new Technical("invoke", "how the message was delivered"),
            new Personal("payload_sealed", "message", Held.Json, InboxTable.Purpose),
            new Technical("received_at", "when some message came; it stays with the message's number, by which a repeated one is known"),
            new Technical("tries", "counts tries"),
            new Technical("state", "whether it was answered"),
            new Technical("reason", "why it was set aside: one of the coach's own words"),
            new Technical("answer_status", "an HTTP status"),
            new Personal("answer_sealed", "answer", Held.Json, InboxTable.Purpose),
        ])
        {
            Order = "seq",
        },
        new("delivery_outbox", "sent", $"state = 'ready' and {ByChat}", Erasing.Columns,
        [
            Sequence,
            new Technical("id", "the message's own number"),
            Tenant,
            Chat,
            new Technical("kind", "whether it is new or changes another"),
            new Technical("target", "the number of the message it changes"),
            new Technical("reply", "whether somebody waited for it"),
            new Personal("payload_sealed", "message", Held.Json, OutboxTable.Purpose),
            new Technical("written_at", "when some message was written; it stays with the message's number"),
            new Technical("state", "whether it left"),
            new Technical("unknowns", "counts doubts"),
            new Technical("held", "whether it waits"),
            new Technical("settled_at", "when it left"),
            new Technical("teams_id", "Teams' number of the message"),
            new Technical("code", "Teams' word for what went wrong"),
        ])
        {
            Order = "seq",
            Besides = "code = 'Erased', state = 'failed'",
        },
        new("privacy_link", "links", ById, Erasing.Row,
        [
            Tenant,
            new Personal("id", "id"),
            new Owner("person"),
            new Technical("kind", "page or file"),
            new Personal("made_at", "madeAt", Held.Instant),
            new Personal("expires_at", "expiresAt", Held.Instant),
            new Personal("used_at", "usedAt", Held.Instant),
        ])
        {
            Order = "made_at",
        },
        Nobody("privacy_erasure",
            Tenant,
            new Technical("account_hash", "a fingerprint that shows only to somebody who already knows the account that it was erased; it is there only once everything else is gone, and keeps an import from undoing that"),
            new Technical("email_hash", "a fingerprint that shows only to somebody who already knows the e-mail that it was erased"),
            new Technical("erased_at", "when; messages from before then do not bring anybody back")),
        Nobody("practice_customer",
            new Technical("id", "the name of a customer's file"),
            new Technical("version", "which wording of it"),
            new Technical("content", "the customer as the trainers wrote it")),
        Nobody("privacy_key",
            new Technical("id", "the name of a key"),
            new Technical("xml", "a key"),
            new Technical("added_at", "when the key was made")),
        Nobody("schema_step",
            new Technical("name", "a step of the schema"),
            new Technical("taken_at", "when it was taken")),
    ];

    private static PersonalTable Nobody(string name, params ImmutableArray<Column> columns) => new(name, "", "", Erasing.Nothing, columns);
}
