using Coach.Bot.Delivery;
using Coach.Delivery;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.DependencyInjection;

namespace Coach.Bot.Tests.Delivery;

public sealed class TurnStorageTests
{
    [Fact]
    public async Task What_was_written_is_there_after_the_commit_and_not_before()
    {
        await using var chat = await Chat.WithAsync();
        await chat.CommitAsync(async services =>
        {
            var storage = Storage(services);
            await storage.WriteAsync(Stack("main"));
            Assert.Empty(await storage.ReadAsync(["stack"]));
        });

        var (read, lost) = await ReadAsync(chat, "stack", "nothing");

        Assert.Equal("main", Assert.Single(Assert.IsType<DialogState>(Assert.Single(read).Value).DialogStack).Id);
        Assert.False(lost);
    }

    [Fact]
    public async Task What_was_deleted_is_gone()
    {
        await using var chat = await Chat.WithAsync();
        await chat.CommitAsync(services => Storage(services).WriteAsync(Stack("main")));

        await chat.CommitAsync(services => Storage(services).DeleteAsync(["stack"]));

        Assert.Empty((await ReadAsync(chat, "stack")).Read);
    }

    [Fact]
    public async Task State_that_cannot_be_read_any_more_is_told_and_not_thrown()
    {
        await using var chat = await Chat.WithAsync();
        await chat.CommitAsync(services => services.GetRequiredService<IBotStates>().Save(Scene.Conversation.Key, "stack", """{"$":"journey"}"""));

        var (read, lost) = await ReadAsync(chat, "stack");

        Assert.Empty(read);
        Assert.True(lost);
    }

    [Fact]
    public async Task Another_conversation_has_its_own()
    {
        await using var chat = await Chat.WithAsync();
        await chat.CommitAsync(services => Storage(services).WriteAsync(Stack("main")));

        var read = await chat.ReadAsync(services => Storage(services, "another conversation").ReadAsync(["stack"]));

        Assert.Empty(read);
    }

    private static Dictionary<string, object> Stack(string dialog) => new() { ["stack"] = new DialogState([new DialogInstance { Id = dialog }]) };

    private static Task<(IDictionary<string, object> Read, bool Lost)> ReadAsync(Chat chat, params string[] keys) => chat.ReadAsync(async services =>
    {
        var storage = Storage(services);
        return (await storage.ReadAsync(keys), storage.LostState);
    });

    private static TurnStorage Storage(IServiceProvider services, string? conversation = null)
    {
        var key = Scene.Conversation.Key with { Id = conversation ?? Scene.Conversation.Key.Id };
        services.GetRequiredService<Turn>().Conversation = Scene.Conversation with { Key = key };
        return services.GetRequiredService<TurnStorage>();
    }
}
