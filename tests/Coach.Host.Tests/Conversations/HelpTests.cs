namespace Coach.Host.Tests.Conversations;

public class HelpTests
{
    [Theory]
    [InlineData("Ayesha")]
    [InlineData("Bilal")]
    [InlineData("Sana")]
    public async Task Help_says_what_there_is_for(string who)
    {
        await using var coach = await TestCoach.StartAsync();
        var person = await (who switch { "Ayesha" => coach.Ayesha, "Bilal" => coach.Bilal, _ => coach.Sana }).GreetedAsync();
        if (who is "Bilal")
            await person.SayAsync("language english");

        await person.SayAsync("what can you do?");

        await Approved.MatchAsync(person.Chat.Last.Text + "\n", "Conversations", $"{nameof(Help_says_what_there_is_for)}_{who}");
    }

    [Fact]
    public async Task Help_is_understood_however_it_is_written()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();

        foreach (var said in new[] { "help", "HELP", " Help! ", "madad", "مدد" })
        {
            await ayesha.SayAsync(said);
            Assert.StartsWith("What you can ask for", ayesha.Chat.Last.Text, StringComparison.Ordinal);
        }
    }
}
