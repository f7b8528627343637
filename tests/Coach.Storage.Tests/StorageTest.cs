using System.Text;
using Coach.Delivery;
using Coach.People;

namespace Coach.Storage.Tests;

/// <summary>A test on a database of its own, on each kind that the coach can use, with the names that the tests share.</summary>
public abstract class StorageTest : IAsyncLifetime
{
    private static readonly AsyncLocal<TestStore> Current = new();

    private TemporaryDatabase? _db;

    /// <summary>The database of the test that runs now.</summary>
    internal static TestStore On
    {
        get => Current.Value;
        set => Current.Value = value;
    }

    protected static DateTimeOffset Now { get; } = new(2026, 3, 2, 9, 0, 0, 123, TimeSpan.Zero);

    protected static ConversationKey Here { get; } = new("t1", "c1");

    protected static PersonKey Ayesha { get; } = new("t1", "ayesha");

    protected TemporaryDatabase Db => _db ?? throw new InvalidOperationException("The test has not begun.");

    public async Task InitializeAsync() => _db = await TemporaryDatabase.CreateAsync(On);

    public async Task DisposeAsync() => await Db.DisposeAsync();

    protected static Incoming Incoming(string id, ConversationKey? conversation = null, string text = "hello", bool isInvoke = false, DateTimeOffset? at = null) =>
        new(conversation ?? Here, id, Bytes(text), isInvoke, at ?? Now);

    protected static Outgoing Outgoing(string id, ConversationKey? conversation = null, string text = "hello back") =>
        new(id, conversation ?? Here, SendKind.Send, Bytes(text)) { WrittenAt = Now };

    protected static Conversation Conversation(ConversationKey? key = null) =>
        new(key ?? Here, ConversationKind.Personal, "https://service.example/amer/", "28:bot", "29:ayesha") { SeenAt = Now };

    protected static Person Somebody(PersonKey? key = null) => new(key ?? Ayesha, new RosterEntry((key ?? Ayesha).Tenant, "Ayesha Khan"));

    protected static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    protected static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);

    protected async Task<Commit> TurnAsync(Action<TurnPorts> decide)
    {
        var turn = Db.Turn();
        decide(turn);
        return await turn.CommitAsync();
    }
}
