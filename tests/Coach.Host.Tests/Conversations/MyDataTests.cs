namespace Coach.Host.Tests.Conversations;

public class MyDataTests
{
    [Fact]
    public async Task My_data_in_English_and_Urdu()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();

        await ayesha.SayAsync("my data");
        await ayesha.SayAsync("language urdu");
        await ayesha.SayAsync("میرا ڈیٹا دکھائیں");
        await ayesha.SayAsync("mera data chahiye");

        await Approved.MatchAsync(ayesha.Chat.ToString(), "Conversations");
    }

    [Theory]
    [InlineData("Nadia in HR, extension 204", "Here I have no page of my own to show your data on. Please ask Nadia in HR, extension 204: you have a right to all of it.")]
    [InlineData("", "Here I have no page of my own to show your data on. Please ask your team lead: you have a right to all of it.")]
    public async Task Where_the_coach_has_no_address_it_says_whom_to_ask(string contact, string sentence)
    {
        await using var coach = await TestCoach.StartAsync(
            services => Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton<Coach.Bot.Privacy.IPublicAddress, Nowhere>(services), $"--People:Contact={contact}");
        var ayesha = await coach.Ayesha.GreetedAsync();

        await ayesha.SayAsync("my data");

        Assert.Equal(sentence, ayesha.Chat.Last.Text);
        Assert.Equal(0, coach.Count("privacy_link"));
    }

    [Fact]
    public async Task Links_begin_with_the_configured_address()
    {
        await using var coach = await TestCoach.StartAsync("--Host:PublicUrl=https://coach.example.com/app");
        var ayesha = await coach.Ayesha.GreetedAsync();

        await ayesha.SayAsync("my data");

        Assert.All(ayesha.Chat.Last.Card!.Buttons, button => Assert.StartsWith("https://coach.example.com/app/files/", button.Target, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_that_would_send_data_in_the_open_keeps_the_coach_from_starting()
    {
        var refused = await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(() => TestCoach.StartAsync("--Host:PublicUrl=http://coach.example.com"));

        Assert.Contains("Host:PublicUrl must be an address that begins with https://", refused.Message, StringComparison.Ordinal);
    }

    private sealed class Nowhere : Coach.Bot.Privacy.IPublicAddress
    {
        public Uri? Root => null;
    }
}
