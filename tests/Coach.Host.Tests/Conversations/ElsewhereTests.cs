using System.Text.Json.Nodes;

namespace Coach.Host.Tests.Conversations;

/// <summary>Group chats, channels, and the kinds of activity that are no conversation at all.</summary>
public class ElsewhereTests
{
    [Theory]
    [InlineData("groupChat", "19:group")]
    [InlineData("channel", "19:channel;messageid=1795303993706")]
    public async Task In_company_the_coach_only_points_to_the_personal_chat(string type, string conversation)
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = new TestPerson(coach, "Ayesha Khan", "ayesha-khan-aad") { Conversation = conversation, ConversationType = type };

        await ayesha.InstallAsync();
        await ayesha.JoinAsync();
        await ayesha.SayAsync("<at>Coach</at> quiz");

        Assert.Equal(
            "I only talk one to one, so that your answers stay yours. Open a private chat with me and say hi.",
            Assert.Single(ayesha.Chat.Messages).Text);
        Assert.Equal(0, coach.Count("quiz_round"));
        Assert.Equal([""], coach.Rows("select user_id from delivery_conversation"));
        Assert.Equal(["-"], coach.Rows("select greeted_at from people_person where name = 'Ayesha Khan'"));
    }

    [Fact]
    public async Task A_mention_in_the_personal_chat_is_not_part_of_what_is_said()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = coach.Ayesha;
        await ayesha.InstallAsync();
        var message = ayesha.Message("<at>Coach</at> quiz empathy");
        message["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = "<at>Coach</at>",
            ["mentioned"] = new JsonObject { ["id"] = "28:coach", ["name"] = "Coach" },
        });

        await ayesha.TellAsync(message);

        Assert.StartsWith("Question 1 of 2 · Empathy", ayesha.Chat.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thumbs_are_taken_without_words()
    {
        await using var coach = await TestCoach.StartAsync();

        foreach (var value in new[]
        {
            """{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"good bot"}}""",
            """{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{\"feedbackText\":\"good\"}"}}""",
            "17",
        })
        {
            Assert.Equal(
                new HttpAnswer(200, ""),
                await coach.Ayesha.PostAsync(new JsonObject { ["type"] = "invoke", ["name"] = "message/submitAction", ["value"] = JsonNode.Parse(value) }));
        }

        await coach.QuietAsync();
        Assert.Empty(coach.Teams.Calls);
    }

    [Fact]
    public async Task A_dialog_of_Teams_that_the_coach_does_not_have_is_answered_in_words()
    {
        await using var coach = await TestCoach.StartAsync();

        var answer = await coach.Ayesha.PostAsync(new JsonObject { ["type"] = "invoke", ["name"] = "task/fetch", ["value"] = JsonNode.Parse("""{"data":{}}""") });

        Assert.Equal(new HttpAnswer(200, """{"task":{"value":"That card is out of date, so nothing was changed. Type help to go on.","type":"message"}}"""), answer);
    }

    [Fact]
    public async Task An_invoke_of_another_name_is_not_implemented()
    {
        await using var coach = await TestCoach.StartAsync();

        foreach (var name in new[] { "composeExtension/query", "something/new", null })
            Assert.Equal(new HttpAnswer(501, ""), await coach.Ayesha.PostAsync(new JsonObject { ["type"] = "invoke", ["name"] = name, ["value"] = new JsonObject() }));

        await coach.Ayesha.SayAsync("hi");
        Assert.StartsWith("Hello Ayesha", coach.Ayesha.Chat.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kind_that_asks_for_nothing_gets_nothing()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();

        foreach (var type in new[] { "messageReaction", "messageDelete", "messageUpdate", "typing", "event", "endOfConversation", "somethingNew" })
            Assert.Equal(new HttpAnswer(200, ""), await ayesha.TellAsync(new JsonObject { ["type"] = type, ["text"] = "quiz" }));

        Assert.Single(ayesha.Chat.Messages);
    }
}
