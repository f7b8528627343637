using Coach.Practice;
using Coach.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Coach.LanguageModel.Tests.Calling;

/// <summary>What the model may cost: time, tokens, and nothing twice.</summary>
public sealed class PatienceTests
{
    [Fact]
    public async Task A_dead_model_is_left_alone_after_three_outages_and_tried_again_later()
    {
        var lives = false;
        await using var practice = await TestPractice.StartAsync((_, context) => lives ? ModelServer.LineAsync(context, Calls.Reworded) : ModelServer.StatusAsync(context, 404));

        await TurnsAsync(practice, 5);
        Assert.Equal(3, practice.Server.Requests.Count);
        Assert.Equal(2, practice.Answers("paused"));
        Assert.Equal(1, practice.Counted["coach.model.pauses"]);
        Assert.Contains("left alone for 30 s, the last reason being NotFound", practice.Log.ToString(), StringComparison.Ordinal);

        practice.Clock.Move(TimeSpan.FromSeconds(31));
        await TurnsAsync(practice, 2);
        Assert.Equal(4, practice.Server.Requests.Count);

        // The trial failed, so the pause is longer now.
        practice.Clock.Move(TimeSpan.FromSeconds(31));
        await TurnsAsync(practice, 1);
        Assert.Equal(4, practice.Server.Requests.Count);

        lives = true;
        practice.Clock.Move(TimeSpan.FromSeconds(31));
        await TurnsAsync(practice, 3);
        Assert.Equal(7, practice.Server.Requests.Count);
        Assert.Equal(3, practice.Answers("used"));
    }

    [Fact]
    public async Task What_the_service_answers_badly_is_no_outage()
    {
        await using var practice = await TestPractice.StartAsync((_, context) => ModelServer.StatusAsync(context, 400, "content_filter"));

        await TurnsAsync(practice, 6);

        Assert.Equal(6, practice.Server.Requests.Count);
    }

    [Fact]
    public async Task A_service_that_asks_for_a_minute_gets_it_at_once()
    {
        await using var practice = await TestPractice.StartAsync((_, context) => ModelServer.StatusAsync(context, 429, header: ("Retry-After", "60")));

        await TurnsAsync(practice, 2);
        practice.Clock.Move(TimeSpan.FromSeconds(59));
        await TurnsAsync(practice, 1);
        Assert.Single(practice.Server.Requests);

        practice.Clock.Move(TimeSpan.FromSeconds(2));
        await TurnsAsync(practice, 1);
        Assert.Equal(2, practice.Server.Requests.Count);
    }

    [Fact]
    public async Task Who_has_used_up_the_day_gets_the_customers_own_words_until_tomorrow_and_others_do_not()
    {
        await using var practice = await TestPractice.StartAsync((_, context) => ModelServer.LineAsync(context, Calls.Reworded), ("OpenAI:PersonTokensADay", "3000"));

        await TurnsAsync(practice, 10);
        var used = practice.Answers("used");
        Assert.InRange(used, 2, 6);
        Assert.Equal(10 - used, practice.Answers("budget"));

        Assert.Equal(Calls.Reworded, await practice.WordAsync(Calls.Saying("Hello"), "other", person: "bilal"));
        practice.Clock.Move(TimeSpan.FromDays(1));
        Assert.Equal(Calls.Reworded, await practice.WordAsync(Calls.Saying("Hello"), "tomorrow"));
    }

    [Fact]
    public async Task A_tenant_has_a_budget_of_its_own()
    {
        await using var practice = await TestPractice.StartAsync((_, context) => ModelServer.LineAsync(context, Calls.Reworded), ("OpenAI:TenantTokensADay", "3000"));

        for (var person = 0; person < 10; person++)
            await practice.WordAsync(Calls.Saying("Hello"), $"{person}", person: $"person-{person}");
        Assert.InRange(practice.Answers("budget"), 4, 8);
        Assert.Equal(Calls.Reworded, await practice.WordAsync(Calls.Saying("Hello"), "x", person: "person-1", tenant: "another"));
    }

    [Fact]
    public async Task What_was_paid_for_is_counted()
    {
        await using var practice = await TestPractice.StartAsync((_, context) => ModelServer.LineAsync(context, Calls.Reworded));

        await TurnsAsync(practice, 2);

        Assert.Equal((800, 80), (practice.Counted["coach.model.tokens in"], practice.Counted["coach.model.tokens out"]));
    }

    [Fact]
    public async Task A_turn_that_begins_anew_hears_the_same_again_and_asks_nobody()
    {
        await using var practice = await TestPractice.StartAsync((_, context) => ModelServer.LineAsync(context, Calls.Reworded));

        Assert.Equal(Calls.Reworded, await practice.WordAsync(Calls.Saying("Hello")));
        practice.Server.Answers = (_, context) => ModelServer.StatusAsync(context, 500);
        Assert.Equal(Calls.Reworded, await practice.WordAsync(Calls.Saying("Hello")));

        Assert.Single(practice.Server.Requests);
        Assert.Equal(1, practice.Answers("used"));
    }

    [Fact]
    public async Task A_turn_that_begins_anew_does_not_wait_for_a_dead_model_again()
    {
        await using var practice = await TestPractice.StartAsync((_, context) => ModelServer.HangAsync(context), ("OpenAI:TimeoutSeconds", "0.3"));

        await practice.WordAsync(Calls.Saying("Hello"));
        await practice.WordAsync(Calls.Saying("Hello"));

        Assert.Single(practice.Server.Requests);
    }

    [Fact]
    public async Task A_turn_that_finds_another_state_asks_anew_and_so_does_another_turn()
    {
        await using var practice = await TestPractice.StartAsync((_, context) => ModelServer.LineAsync(context, Calls.Reworded));

        await practice.WordAsync(Calls.Saying("Hello"));
        await practice.WordAsync(Calls.Saying("Hello", before: [Calls.Said(1, "Hi", "At last!")]));
        await practice.WordAsync(Calls.Saying("Hello"), "another-activity");
        practice.Clock.Move(TimeSpan.FromMinutes(6));
        await practice.WordAsync(Calls.Saying("Hello"));

        Assert.Equal(4, practice.Server.Requests.Count);
    }

    [Fact]
    public async Task All_that_is_asked_in_one_turn_shares_one_time_limit()
    {
        await using var practice = await TestPractice.StartAsync((_, context) => ModelServer.HangAsync(context), ("OpenAI:TimeoutSeconds", "0.3"));

        await practice.InTurnAsync("a", "p", "t", async provider =>
        {
            await provider.GetRequiredService<ICustomerVoice>().WordAsync(Calls.Saying("Hello"), Calls.Customer(), CancellationToken.None);
            return await provider.GetRequiredService<IReadingProposals>().ProposeAsync(Calls.Saying("Hello"), CancellationToken.None);
        });

        Assert.Single(practice.Server.Requests);
        Assert.Equal((1, 1), (practice.Answers("timeout"), practice.Answers("timeout", "readings")));
    }

    private static async Task TurnsAsync(TestPractice practice, int turns)
    {
        for (var turn = 0; turn < turns; turn++)
            await practice.WordAsync(Calls.Saying("Hello"), Guid.NewGuid().ToString());
    }
}
