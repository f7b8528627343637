namespace Coach.Host.Tests.Conversations;

public class SkillsTests
{
    private const string Empathy = "empathy-own-the-mistake";
    private const string DeEscalation = "de-escalation-first-sentence";
    private const string Communication = "communication-warm-transfer";

    [Fact]
    public async Task A_newcomer_is_told_that_nothing_is_known_yet_and_how_to_begin()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();

        await ayesha.SayAsync("skills");
        await ayesha.PressAsync("Quiz");

        await Approved.MatchAsync(ayesha.Chat.ToString(), "Conversations");
    }

    [Fact]
    public async Task With_some_evidence_it_is_told_what_is_missing_in_Urdu()
    {
        await using var coach = await TestCoach.StartAsync();
        var bilal = await coach.Bilal.GreetedAsync();
        Answered(coach, "bilal-ahmed-aad", Empathy, right: 3, wrong: 1);
        Answered(coach, "bilal-ahmed-aad", Communication, right: 0, wrong: 2);

        await bilal.SayAsync("میری مہارتیں");
        await bilal.SayAsync("meri maharat");
        await bilal.PressAsync("کوئز: \u2068ہمدردی\u2069");

        await Approved.MatchAsync(bilal.Chat.ToString(), "Conversations");
    }

    [Theory]
    [InlineData("Ayesha")]
    [InlineData("Bilal")]
    public async Task A_strong_and_a_weak_skill_stand_side_by_side_and_the_weak_one_comes_next_for(string who)
    {
        await using var coach = await TestCoach.StartAsync();
        var person = await (who is "Ayesha" ? coach.Ayesha : coach.Bilal).GreetedAsync();
        var account = who is "Ayesha" ? "ayesha-khan-aad" : "bilal-ahmed-aad";
        Answered(coach, account, Empathy, right: 24, wrong: 0);
        Answered(coach, account, DeEscalation, right: 2, wrong: 8);
        Answered(coach, account, Communication, right: 1, wrong: 0);

        await person.SayAsync("how am i doing");
        await person.PressAsync(who is "Ayesha" ? "Quiz: De-escalation" : "کوئز: \u2068غصہ ٹھنڈا کرنا\u2069");

        await Approved.MatchAsync(person.Chat.ToString(), "Conversations", $"{nameof(A_strong_and_a_weak_skill_stand_side_by_side_and_the_weak_one_comes_next_for)}_{who}");
    }

    [Fact]
    public async Task What_is_due_comes_before_the_weakest_skill_and_its_button_asks_for_it()
    {
        await using var coach = await TestCoach.StartAsync();
        var bilal = await coach.Bilal.GreetedAsync();
        Answered(coach, "bilal-ahmed-aad", DeEscalation, right: 2, wrong: 8);
        coach.Clock.Move(TimeSpan.FromDays(3));

        await bilal.SayAsync("مہارتیں");
        await bilal.PressAsync("دہرائی");

        await Approved.MatchAsync(bilal.Chat.ToString(), "Conversations");
    }

    [Fact]
    public async Task What_was_answered_long_ago_counts_for_less_and_in_the_end_for_nothing()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        Answered(coach, "ayesha-khan-aad", Empathy, right: 12, wrong: 0);

        await ayesha.SayAsync("skills");
        Assert.Contains("About 93%, likely 84 to 99% · 12 answers", ayesha.Chat.Last.Text, StringComparison.Ordinal);
        coach.Clock.Move(TimeSpan.FromDays(120));
        await ayesha.SayAsync("skills");
        Assert.Contains("About 80%, likely 56 to 97% · 12 answers", ayesha.Chat.Last.Text, StringComparison.Ordinal);
        coach.Clock.Move(TimeSpan.FromDays(60));
        await ayesha.SayAsync("skills");
        Assert.Contains("Not enough recent evidence: one new answer will do", ayesha.Chat.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_of_skills_shows_how_it_is_now_when_its_button_is_pressed_again()
    {
        await using var coach = await TestCoach.StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.SayAsync("skills");
        Answered(coach, "ayesha-khan-aad", Empathy, right: 6, wrong: 0);

        await ayesha.PressAsync("Quiz");

        Assert.Contains(ayesha.Chat.Messages, message => message.Text.Contains("· 6 answers", StringComparison.Ordinal));
    }

    /// <summary>Answers as an earlier round left them.</summary>
    private static void Answered(TestCoach coach, string account, string question, int right, int wrong)
    {
        for (var number = 0; number < right + wrong; number++)
        {
            coach.Write(
                """
                insert into quiz_answer (tenant, person, round, number, question, correct, answered_at)
                select tenant, id, @round, @number, @question, @correct, @at from people_person where aad_object_id = @account
                """,
                ("@round", $"earlier-{question}"),
                ("@number", number),
                ("@question", question),
                ("@correct", number < right ? 1 : 0),
                ("@at", coach.Clock.GetUtcNow().ToUnixTimeMilliseconds()),
                ("@account", account));
        }
    }
}
