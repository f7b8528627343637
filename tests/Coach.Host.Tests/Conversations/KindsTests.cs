using Coach.Host.Terminal;

namespace Coach.Host.Tests.Conversations;

/// <summary>Putting steps in order, typing an answer, and choosing what to say next; and saying that a question is wrong.</summary>
public class KindsTests
{
    private const string Questions = "quiz/questions/product-knowledge.yaml";

    /// <summary>What somebody answers: the right place of each step, words, and the beginning of a line.</summary>
    private sealed record Plan(string Places, string Words, string Line);

    [Fact]
    public async Task Every_kind_answered_rightly_in_English()
    {
        await using var coach = await StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();

        await ayesha.SayAsync("quiz product knowledge");
        await PlayAsync(ayesha, new Plan("123", "I'd give them a refnd", "“It came"));

        await Approved.MatchAsync(ayesha.Chat.ToString(), "Conversations");
    }

    [Fact]
    public async Task Every_kind_answered_wrongly_or_in_part_in_English()
    {
        await using var coach = await StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();

        await ayesha.SayAsync("quiz product knowledge");
        await PlayAsync(ayesha, new Plan("132", "not a refund", "“I am sorry"));

        await Approved.MatchAsync(ayesha.Chat.ToString(), "Conversations");
        Assert.Empty(coach.Rows("select * from quiz_round where questions like '%not a refund%'"));
    }

    [Fact]
    public async Task Every_kind_answered_rightly_in_Urdu()
    {
        await using var coach = await StartAsync();
        var bilal = await coach.Bilal.GreetedAsync();

        await bilal.SayAsync("کوئز پروڈکٹ کی معلومات");
        await PlayAsync(bilal, new Plan("123", "paisay wapis karein", "“جس ایک"));

        await Approved.MatchAsync(bilal.Chat.ToString(), "Conversations");
    }

    [Fact]
    public async Task Every_kind_answered_wrongly_or_in_part_in_Urdu()
    {
        await using var coach = await StartAsync();
        var bilal = await coach.Bilal.GreetedAsync();

        await bilal.SayAsync("کوئز پروڈکٹ کی معلومات");
        await PlayAsync(bilal, new Plan("321", "ایکسچینج", "“تاخیر"));

        await Approved.MatchAsync(bilal.Chat.ToString(), "Conversations");
    }

    [Fact]
    public async Task What_is_mistyped_or_missing_is_asked_for_again_and_nothing_is_lost()
    {
        await using var coach = await StartAsync();
        var ayesha = await coach.Ayesha.GreetedAsync();
        await ayesha.SayAsync("quiz product knowledge");

        for (var number = 1; number <= 3; number++)
        {
            foreach (var inputs in Kind(ayesha.Chat) switch
            {
                "places" => [Places("113"), Places("12"), Places("129"), Places("0-1x")],
                "words" => [new() { ["answer"] = "" }, new() { ["answer"] = "?!" }, new() { ["answer"] = new string('x', 10_000) }],
                _ => new List<Dictionary<string, string>> { new(), new() { ["answer"] = "9" }, new() { ["answer"] = "0,1" } },
            })
            {
                await GiveAsync(ayesha, inputs, shown: inputs.Values.Any(value => value.Length > 100) ? "10,000 letters" : null);
            }

            await GiveAsync(ayesha, Inputs(ayesha.Chat, new Plan("123", "refund", "“It came")));
            await ayesha.GoOnAsync();
        }

        Assert.Equal(["1", "1", "1"], coach.Rows("select correct from quiz_answer"));
        await Approved.MatchAsync(ayesha.Chat.ToString(), "Conversations");
    }

    [Fact]
    public async Task A_question_is_called_wrong_and_a_trainer_settles_it()
    {
        await using var coach = await StartAsync();
        var (ayesha, bilal, sana) = (await coach.Ayesha.GreetedAsync(), await coach.Bilal.GreetedAsync(), await coach.Sana.GreetedAsync());

        await ayesha.SayAsync("quiz product knowledge");
        await ayesha.PressAsync("This is wrong");
        await ayesha.PressAsync("Back");
        await ayesha.PressAsync("This is wrong");
        await SendAsync(ayesha, "Send", "In our office the *lights* come first. <at>Sana Malik</at>");
        await GiveAsync(ayesha, Inputs(ayesha.Chat, new Plan("132", "refund", "“I am sorry")));
        await ayesha.PressAsync("This is wrong");
        await SendAsync(ayesha, "Send", "");
        await ayesha.SayAsync("reports");

        coach.Clock.Move(TimeSpan.FromMinutes(1));
        await bilal.SayAsync("کوئز پروڈکٹ کی معلومات");
        bilal.Chat.Forget();
        await bilal.PressAsync("یہ سوال غلط ہے");
        await bilal.PressAsync("واپس");
        await bilal.PressAsync("یہ سوال غلط ہے");
        await SendAsync(bilal, "بھیجیں", "دوسرا جواب بھی ٹھیک ہے۔");
        await bilal.SayAsync("ghalat sawal");

        await sana.SayAsync("show me the reports");
        await sana.PressAsync("Done: 1");
        await sana.SayAsync("رپورٹس");

        await Approved.MatchAsync($"{ayesha.Chat}\n\n{bilal.Chat}\n\n{sana.Chat}", "Conversations");
    }

    [Fact]
    public async Task Reports_on_a_question_that_is_gone_still_show()
    {
        await using var coach = await StartAsync();
        var (ayesha, sana) = (await coach.Ayesha.GreetedAsync(), await coach.Sana.GreetedAsync());
        await ayesha.SayAsync("quiz product knowledge");
        await ayesha.PressAsync("This is wrong");
        await SendAsync(ayesha, "Send", "This was never so.");
        await coach.StopAsync();
        File.Delete(coach.Content.File(Questions));
        await coach.StartAgainAsync();

        await sana.SayAsync("reports");
        await sana.PressAsync("Done: 1");

        await Approved.MatchAsync(sana.Chat.ToString(), "Conversations");
        Assert.Equal(1, coach.Count("quiz_report where settled_at is not null"));
    }

    private static async Task<TestCoach> StartAsync()
    {
        var coach = await TestCoach.StartAsync();
        await coach.StopAsync();
        File.Copy(Repository.File("tests", "Coach.Host.Tests", "Kinds", "product-knowledge.yaml"), coach.Content.File(Questions), overwrite: true);
        await coach.StartAgainAsync();
        return coach;
    }

    private static async Task PlayAsync(TestPerson person, Plan plan)
    {
        for (var number = 1; number <= 3; number++)
        {
            await GiveAsync(person, Inputs(person.Chat, plan));
            await person.GoOnAsync();
        }
    }

    private static Task<HttpAnswer> SendAsync(TestPerson person, string button, string words)
    {
        var (card, pressed) = person.Chat.Button(button);
        person.Chat.Does($" presses [{button}] on card {card.Id}\n  with {(words.Length is 0 ? "nothing" : words)}");
        return person.PressAsync(card.Id, pressed.Data, words.Length is 0 ? [] : new() { ["report"] = words });
    }

    private static Task<HttpAnswer> GiveAsync(TestPerson person, Dictionary<string, string> inputs, string? shown = null)
    {
        var card = person.Chat.Last;
        var button = card.Card!.Buttons.First(button => button.IsPositive);
        person.Chat.Does($" presses [{button.Title}] on card {card.Id}\n  with {shown ?? string.Join(", ", inputs.Select(input => $"{input.Key}: {input.Value}"))}".TrimEnd());
        return person.PressAsync(card.Id, button.Data, inputs);
    }

    private static string Kind(Chat chat) => chat.Last.Card!.Inputs switch
    {
        [{ Kind: CardInputKind.Text }] => "words",
        [_] => "line",
        _ => "places",
    };

    /// <summary>The inputs of the question that stands in the chat: by the plan, each step gets the place that the plan has for its right one.</summary>
    private static Dictionary<string, string> Inputs(Chat chat, Plan plan) => Kind(chat) switch
    {
        "words" => new() { ["answer"] = plan.Words },
        "line" => new() { ["answer"] = chat.Last.Card!.Inputs[0].Choices.Single(choice => choice.Title.StartsWith(plan.Line, StringComparison.Ordinal)).Value },
        _ => chat.Last.Card!.Inputs.ToDictionary(input => input.Id, input => plan.Places[Array.FindIndex(Steps, step => step.Any(beginning => input.Label.StartsWith(beginning, StringComparison.Ordinal)))].ToString()),
    };

    private static readonly string[][] Steps = [["Say that", "بتائیں"], ["Ask what", "پوچھیں"], ["Restart", "مل کر"]];

    private static Dictionary<string, string> Places(string places) => places.Select((place, shown) => (place, shown)).ToDictionary(pair => $"place-{pair.shown + 1}", pair => pair.place.ToString());
}
