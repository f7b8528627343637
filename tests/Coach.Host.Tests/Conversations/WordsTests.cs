using System.Text.Json.Nodes;

namespace Coach.Host.Tests.Conversations;

public class WordsTests
{
    [Fact]
    public async Task What_is_no_command_gets_the_two_nearest_as_buttons()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();

        await ayesha.SayAsync("I would like a quzi");
        await ayesha.PressAsync("Quiz");
        await ayesha.SayAsync("langauge");
        await ayesha.PressAsync("Language");

        await Approved.MatchAsync(ayesha.Chat.ToString(), "Conversations");
    }

    [Fact]
    public async Task Every_line_gets_an_answer_and_a_way_on()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();

        foreach (var said in new[] { "👍", "?", "<script>alert(1)</script>", "'; drop table people_person; --", "\u200f", new string('x', 20_000), new string(' ', 9_000) + "?" })
        {
            await ayesha.SayAsync(said);
            Assert.StartsWith("I am not sure what you would like.", ayesha.Chat.Last.Text, StringComparison.Ordinal);
            Assert.Equal(2, ayesha.Chat.Last.Card!.Buttons.Count);
        }
    }

    [Fact]
    public async Task A_message_without_words_is_answered()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();

        await ayesha.TellAsync(ayesha.Message(null));
        await ayesha.TellAsync(ayesha.Message("   "));
        var picture = ayesha.Message("");
        picture["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "https://example.com/a.png" });
        await ayesha.TellAsync(picture);

        Assert.Equal(
            Enumerable.Repeat("I can read words, but not pictures, stickers or files. Type help to see what you can ask for.", 3),
            ayesha.Chat.Messages.Skip(1).Select(message => message.Text));
    }
}
