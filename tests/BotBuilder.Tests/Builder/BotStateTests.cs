using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;

namespace BotBuilder.Tests.Builder;

public class BotStateTests
{
    private readonly CountingStorage _storage = new();
    private readonly TurnContext _turn = new Sent().Turn();

    [Fact]
    public async Task State_is_read_once_a_turn_and_written_only_if_it_changed()
    {
        var state = new UserState(_storage);
        var name = state.CreateProperty<string>("name");

        await state.SaveChangesAsync(_turn);
        await name.SetAsync(_turn, "Ayesha");
        Assert.Equal((1, 0), (_storage.Reads, _storage.Writes));

        await state.SaveChangesAsync(_turn);
        await state.SaveChangesAsync(_turn);
        Assert.Equal("Ayesha", await name.GetAsync(_turn));
        Assert.Equal((1, 1), (_storage.Reads, _storage.Writes));

        await state.SaveChangesAsync(_turn, force: true);
        await name.DeleteAsync(_turn);
        await state.SaveChangesAsync(_turn);
        Assert.Equal((1, 3), (_storage.Reads, _storage.Writes));
    }

    [Fact]
    public async Task A_change_inside_a_value_is_a_change()
    {
        var state = new ConversationState(_storage);
        var list = await state.CreateProperty<List<string>>("list").GetAsync(_turn, () => []);
        await state.SaveChangesAsync(_turn);

        list.Add("more");
        await state.SaveChangesAsync(_turn);
        await state.LoadAsync(_turn, force: true);

        Assert.Equal(["more"], await state.CreateProperty<List<string>>("list").GetAsync(_turn));
    }

    [Fact]
    public async Task What_is_not_set_is_what_the_factory_makes_and_that_is_kept()
    {
        var state = new UserState(_storage);
        var count = state.CreateProperty<int>("count");
        var name = state.CreateProperty<string>("name");

        Assert.Equal(0, await count.GetAsync(_turn));
        Assert.Null(await name.GetAsync(_turn));
        Assert.Equal(7, await count.GetAsync(_turn, () => 7));
        Assert.Equal("a", await name.GetAsync(_turn, () => "a"));
        Assert.Equal(7, await count.GetAsync(_turn, () => 8));
        Assert.Equal("a", await name.GetAsync(_turn, () => "b"));

        await name.SetAsync(_turn, null!);
        Assert.Equal("b", await name.GetAsync(_turn, () => "b"));
    }

    [Fact]
    public async Task Clearing_empties_the_storage_with_the_next_save_and_deleting_at_once()
    {
        var state = new UserState(_storage);
        await state.CreateProperty<int>("a").SetAsync(_turn, 1);
        await state.SaveChangesAsync(_turn);

        await state.ClearStateAsync(_turn);
        Assert.Equal(1, _storage.Writes);
        await state.SaveChangesAsync(_turn);
        Assert.Equal(2, _storage.Writes);
        await state.LoadAsync(_turn, force: true);
        Assert.Equal(0, await state.CreateProperty<int>("a").GetAsync(_turn));

        await state.DeleteAsync(_turn);
        Assert.Null(state.GetCachedState(_turn));
        Assert.Empty(await _storage.ReadAsync(["msteams/users/ayesha"]));
    }

    [Fact]
    public async Task Each_kind_of_state_has_a_key_of_its_own()
    {
        foreach (BotState state in new BotState[] { new UserState(_storage), new ConversationState(_storage), new PrivateConversationState(_storage) })
        {
            await state.CreateProperty<int>("a").SetAsync(_turn, 1);
            await state.SaveChangesAsync(_turn);
        }

        Assert.Equal(3, (await _storage.ReadAsync(["msteams/users/ayesha", "msteams/conversations/c", "msteams/conversations/c/users/ayesha"])).Count);
        _turn.Activity.From = null;
        await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(_storage).LoadAsync(_turn));
        _turn.Activity.Conversation = null;
        await Assert.ThrowsAsync<InvalidOperationException>(() => new ConversationState(_storage).LoadAsync(_turn));
    }

    [Fact]
    public async Task A_value_of_another_type_is_read_through_its_JSON()
    {
        var state = new UserState(_storage);
        await state.CreateProperty<Dictionary<string, object>>("a").SetAsync(_turn, new Dictionary<string, object> { ["name"] = "Ayesha", ["score"] = 3 });

        Assert.Equal(new Scored("Ayesha", 3), await state.CreateProperty<Scored>("a").GetAsync(_turn));
        Assert.Throws<ArgumentNullException>(() => state.CreateProperty<int>(" "));
    }

    [Fact]
    public async Task Auto_save_saves_every_state_at_the_end_of_the_turn()
    {
        var (user, conversation) = (new UserState(_storage), new ConversationState(_storage));
        var (mine, ours) = (user.CreateProperty<int>("count"), conversation.CreateProperty<int>("count"));
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(user).Add(conversation));

        await new TestFlow(adapter, async (turn, token) =>
        {
            await mine.SetAsync(turn, await mine.GetAsync(turn, () => 100, token) + 1, token);
            await ours.SetAsync(turn, await ours.GetAsync(turn, () => 10, token) + 1, token);
            await turn.SendActivityAsync($"{await mine.GetAsync(turn, cancellationToken: token)} {await ours.GetAsync(turn, cancellationToken: token)}", cancellationToken: token);
        })
            .Test("one", "101 11")
            .Test("two", "102 12")
            .StartTestAsync();

        Assert.Equal(4, _storage.Writes);
    }

    private sealed record Scored(string Name, int Score);

    private sealed class CountingStorage : IStorage
    {
        private readonly MemoryStorage _memory = new();

        public int Reads { get; private set; }

        public int Writes { get; private set; }

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
        {
            Reads++;
            return _memory.ReadAsync(keys, cancellationToken);
        }

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Writes++;
            return _memory.WriteAsync(changes, cancellationToken);
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => _memory.DeleteAsync(keys, cancellationToken);
    }
}
