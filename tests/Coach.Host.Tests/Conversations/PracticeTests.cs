using System.Globalization;
using System.Text.Json;
using Coach.Bot.Cards;
using Coach.People;
using Microsoft.Extensions.DependencyInjection;

namespace Coach.Host.Tests.Conversations;

/// <summary>Calls with customers that stay as they are, whatever the trainers write.</summary>
public class PracticeTests
{
    private static readonly string[] Good =
    [
        "Hello, this is Ayesha. You paid before the date and were charged all the same, I can hear how annoying that is.",
        "Could you tell me what happened?",
        "I will take care of this myself. May I have the last four digits of the card?",
        "On which day did you send the payment?",
        "What worries you most about this fee?",
        "I am reversing the late fee of 1,850 now; you will see it on your card by tomorrow evening.",
        "I am also noting in your record that the payment was on time, so it is not reported as late.",
        "Is there anything else I can do for you?",
        "Thank you for calling, goodbye.",
    ];

    [Fact]
    public async Task A_call_in_English_with_every_word_that_the_coach_takes_in_it()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();

        foreach (var line in new[] { "hint", "practice", "practice tariq mehmood", "help", "hint", "Calm down sir, it is not my fault.", "hide mood", "pause", "hint", "practice" })
            await ayesha.SayAsync(line);
        await ayesha.PressAsync("Go on with Tariq Mehmood");
        foreach (var line in new[] { "show mood", "restart", Good[0], Good[1], "stop", "stop", "my calls" })
            await ayesha.SayAsync(line);

        await Approved.MatchAsync(ayesha.Chat.ToString(), "Conversations");
    }

    [Fact]
    public async Task A_call_in_Urdu_with_every_word_that_the_coach_takes_in_it()
    {
        await using var coach = await TestCoach.StartAsync();
        var bilal = await coach.Bilal.GreetedAsync();

        foreach (var line in new[] { "اشارہ", "مشق", "مشق صدف", "مدد", "اشارہ", "آپ آرام سے بات کریں۔", "موڈ چھپائیں", "وقفہ", "مشق" })
            await bilal.SayAsync(line);
        await bilal.PressAsync("\u2068صدف عارف\u2069 سے بات جاری رکھیں");
        foreach (var line in new[] { "موڈ دکھائیں", "دوبارہ شروع کریں", "معذرت، آپ کو بہت تکلیف ہوئی۔", "میں خود دیکھتا ہوں، کیا ہوا؟", "روکیں", "میری کالیں" })
            await bilal.SayAsync(line);

        await Approved.MatchAsync(bilal.Chat.ToString(), "Conversations");
    }

    [Fact]
    public async Task A_whole_call_its_debrief_a_what_if_that_is_played_on_and_its_end_in_the_list()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();

        await CallAsync(ayesha);
        await ayesha.PressAsync("All ten points");
        await ayesha.PressAsync("Back to the debrief");
        await ayesha.PressAsync("What if …");
        var (card, see) = ayesha.Chat.Button("See what happens");
        ayesha.Chat.Does(" tries the first suggestion");
        await ayesha.PressAsync(card.Id, see.Data, new() { ["line"] = "0" });
        await ayesha.PressAsync("Play on from here");
        await ayesha.SayAsync("stop");
        await ayesha.SayAsync("my calls");
        await ayesha.PressAsync("Read 2");
        await ayesha.PressAsync("Delete");
        await ayesha.PressAsync("Delete it");

        await Approved.MatchAsync(ayesha.Chat.ToString(), "Conversations");
        Assert.Empty(coach.Rows("select * from practice_evidence"));
        Assert.Empty(coach.Rows("select * from practice_mistake"));
    }

    [Fact]
    public async Task Wishes_in_three_scripts_a_name_that_two_have_and_one_that_nobody_has()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();

        foreach (var line in new[] { "practice hard banking", "mashq mushkil bank", "مشق آسان کھانا", "practice in urdu", "practice tariq", "practice zzyx" })
            await ayesha.SayAsync(line);

        await Approved.MatchAsync(ayesha.Chat.ToString(), "Conversations");
        Assert.Equal(0, coach.Count("practice_call"));
    }

    [Fact]
    public async Task Calls_further_back_are_on_older_pages_and_the_way_leads_back()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        for (var call = 1; call <= 6; call++)
        {
            foreach (var line in new[] { "practice tariq mehmood", "Calm down.", "Calm down, sir.", "stop" })
                await ayesha.SayAsync(line);
            coach.Clock.Move(TimeSpan.FromDays(1));
        }

        await ayesha.SayAsync("my calls");
        var newest = ayesha.Chat.Last.Text;
        await ayesha.PressAsync("Older");
        var oldest = ayesha.Chat.Last.Text;
        await ayesha.PressAsync("Read 6");
        Assert.Contains("Calm down, sir.", ayesha.Chat.Last.Text, StringComparison.Ordinal);
        await ayesha.PressAsync("All calls");

        Assert.Equal(["1 · Tariq Mehmood", "2 · Tariq Mehmood", "3 · Tariq Mehmood", "4 · Tariq Mehmood"], Entries(newest));
        Assert.Equal(["5 · Tariq Mehmood", "6 · Tariq Mehmood"], Entries(oldest));
        Assert.Contains("Newer", oldest, StringComparison.Ordinal);
        Assert.DoesNotContain("Newer", newest, StringComparison.Ordinal);
        Assert.Equal(newest, ayesha.Chat.Last.Text);

        static IEnumerable<string> Entries(string card) => card.Split('\n').Select(line => line.Trim()).Where(line => line.EndsWith(" · Tariq Mehmood", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_call_outlives_a_restart_days_of_silence_and_another_wording_of_its_customer()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.SayAsync("practice tariq mehmood");
        await ayesha.SayAsync(Good[2]);
        var version = coach.Rows("select customer_version from practice_call").Single();

        await coach.StopAsync();
        coach.Content.Replace(TestContent.LateFee, "7731", "9999");
        await coach.StartAgainAsync();
        coach.Clock.Move(TimeSpan.FromDays(4));
        await ayesha.SayAsync(Good[3]);
        await ayesha.SayAsync("Sorry, which four digits does the card end in?");

        Assert.Equal([version], coach.Rows("select customer_version from practice_call"));
        Assert.Contains("7731", string.Concat(ayesha.Chat.Messages.Select(message => message.Text)), StringComparison.Ordinal);
        Assert.DoesNotContain("9999", string.Concat(ayesha.Chat.Messages.Select(message => message.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_long_silence_a_command_is_one_and_the_call_waits()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.SayAsync("practice tariq mehmood");
        await ayesha.SayAsync("quiz");
        Assert.StartsWith("**Tariq Mehmood:**", ayesha.Chat.Last.Text, StringComparison.Ordinal);

        coach.Clock.Move(TimeSpan.FromDays(2));
        await ayesha.SayAsync("quiz");

        Assert.StartsWith("The call with Tariq Mehmood is put aside.", ayesha.Chat.Messages[^2].Text, StringComparison.Ordinal);
        Assert.StartsWith("Question 1 of 5", ayesha.Chat.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_pressed_twice_begins_one_call_and_in_the_middle_of_a_call_none()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.SayAsync("practice");
        var offer = ayesha.Chat.Last;
        var (first, second) = (offer.Card!.Buttons[0], offer.Card!.Buttons[1]);

        await ayesha.PressAsync(offer.Id, first.Data, []);
        await ayesha.PressAsync(offer.Id, first.Data, []);
        Assert.Equal(1, coach.Count("practice_call"));
        Assert.Equal(2, ayesha.Chat.Messages.Count(message => message.Card is null || message.Id == offer.Id));

        await ayesha.SayAsync("Hello, how can I help?");
        var refused = await ayesha.PressAsync(offer.Id, second.Data, []);

        Assert.Contains("Type stop to end it", refused.Body, StringComparison.Ordinal);
        Assert.Equal(1, coach.Count("practice_call"));
    }

    [Fact]
    public async Task Buttons_of_somebody_else_forged_ones_and_those_of_a_deleted_call_change_nothing()
    {
        await using var coach = await TestCoach.StartAsync();
        var (ayesha, sana) = (await coach.Ayesha.GreetedAsync(), await coach.Sana.GreetedAsync());
        await CallAsync(ayesha);
        var (tokens, key) = (coach.Services.GetRequiredService<CardTokens>(), new PersonKey("sample-tenant", coach.Rows("select id from people_person where name = 'Sana Malik'").Single()));

        Assert.Contains("somebody else", (await sana.PostAsync(TestPerson.Action("1", ayesha.Chat.Button("Same again").Button.Data, []))).Body, StringComparison.Ordinal);
        foreach (var kind in new[] { "practice.read", "practice.debrief", "practice.delete-yes", "practice.what-if", "practice.see", "practice.play-on", "practice.again", "practice.rubric" })
        {
            var data = JsonSerializer.SerializeToElement(new { token = tokens.Seal(kind, key, "call-1", 1) });
            Assert.Contains("not there any more", (await sana.PostAsync(TestPerson.Action("1", data, []))).Body, StringComparison.Ordinal);
        }

        Assert.Equal(1, coach.Count("practice_call"));
    }

    [Theory]
    [InlineData("I can't take this any more", "Let us stop here.")]
    [InlineData("I want to kill myself", "Let us stop here.")]
    [InlineData("mujh se ab bardasht nahi hota", "Let us stop here.")]
    [InlineData("میں مر جانا چاہتی ہوں", "Let us stop here.")]
    public async Task Words_of_distress_end_the_role_play_and_are_not_kept_in_it(string line, string heading)
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.SayAsync("practice tariq mehmood");
        await ayesha.SayAsync(line);

        Assert.StartsWith(heading, ayesha.Chat.Last.Text, StringComparison.Ordinal);
        Assert.Contains("1122", ayesha.Chat.Last.Text, StringComparison.Ordinal);
        Assert.Equal(0, coach.Count("practice_call"));

        await ayesha.SayAsync(line);
        Assert.StartsWith(heading, ayesha.Chat.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_cut_off_by_distress_leaves_nothing_to_judge_even_late_in_it()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        foreach (var line in new[] { "practice tariq mehmood", "Calm down.", "You need to calm down, sir.", "Let me check that.", "I can't do this any more" })
            await ayesha.SayAsync(line);

        Assert.StartsWith("Let us stop here.", ayesha.Chat.Last.Text, StringComparison.Ordinal);
        Assert.Equal((0, 0, 0), (coach.Count("practice_call"), coach.Count("practice_evidence"), coach.Count("practice_mistake")));
    }

    [Theory]
    [InlineData("restart")]
    [InlineData("pause", "practice tariq mehmood")]
    public async Task A_call_that_gives_way_to_another_tells_nothing_of_the_person(params string[] lines)
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        foreach (var line in (string[])["practice tariq mehmood", "Calm down.", "You need to calm down, sir.", .. lines])
            await ayesha.SayAsync(line);

        Assert.Equal(2, coach.Count("practice_call"));
        Assert.Equal((0, 0), (coach.Count("practice_evidence"), coach.Count("practice_mistake")));
    }

    [Fact]
    public async Task A_command_of_several_words_that_is_all_of_a_line_is_one_in_a_call()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.SayAsync("practice tariq mehmood");
        foreach (var (line, answer) in new[] { ("forget me", "Shall I erase everything"), ("my data", "What I keep about you"), ("start over", "**Tariq Mehmood:**"), ("pause call", "The call with Tariq Mehmood is put aside") })
        {
            await ayesha.SayAsync(line);
            Assert.StartsWith(answer, ayesha.Chat.Last.Text, StringComparison.Ordinal);
            Assert.Equal(["1"], coach.Rows("select version from practice_call"));
        }

        foreach (var line in new[] { "stop the call", "end call", "stop practice", "band karo", "bas karo", "ruk jao", "بند کریں" })
        {
            await ayesha.SayAsync("practice tariq mehmood");
            await ayesha.SayAsync(line);
            Assert.StartsWith("The call is over.", ayesha.Chat.Last.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_everyday_word_in_a_call_is_said_to_the_customer()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        foreach (var line in new[] { "dobara", "دوبارہ", "رکیں", "بس", "khatam", "ختم", "later", "enough" })
        {
            await ayesha.SayAsync("practice tariq mehmood");
            await ayesha.SayAsync(line);
            Assert.Contains("Tariq Mehmood:", ayesha.Chat.Last.Text, StringComparison.Ordinal);
            Assert.Equal(["2"], coach.Rows("select version from practice_call"));
            await ayesha.SayAsync("stop");
        }
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_told_so_before_it_is_read()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.SayAsync("practice tariq mehmood");
        var words = string.Concat(Enumerable.Repeat("very long ", 2_000));
        await ayesha.SayAsync($"{words}. I want to kill myself.");

        Assert.Contains("At most 800", ayesha.Chat.Last.Text, StringComparison.Ordinal);
        Assert.Equal(["1"], coach.Rows("select version from practice_call"));

        await ayesha.SayAsync($"I want to kill myself. {words}");
        Assert.StartsWith("Let us stop here.", ayesha.Chat.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_went_wrong_in_a_call_is_asked_in_the_next_round()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.SayAsync("due");
        Assert.Null(ayesha.Chat.Last.Card);

        await CallAsync(ayesha, "Calm down.", "You need to calm down, sir.", "That is not my problem.", "stop");
        await ayesha.SayAsync("due");

        Assert.NotNull(ayesha.Chat.Last.Card);
        Assert.NotEqual(0, coach.Count("practice_mistake"));
    }

    private static async Task CallAsync(TestPerson person, params string[] lines)
    {
        await person.SayAsync("practice tariq mehmood");
        foreach (var line in lines.Length is 0 ? Good : lines)
        {
            await person.SayAsync(line);
            if (person.Chat.Last.Card is not null)
                return;
        }

        Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"The call did not end:\n{person.Chat}"));
    }
}
