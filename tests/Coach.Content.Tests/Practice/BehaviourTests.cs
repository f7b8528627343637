using Coach.Practice;
using Coach.Practice.Trainees;

namespace Coach.Content.Tests.Practice;

/// <summary>What a customer does when it is treated so.</summary>
public sealed class BehaviourTests
{
    private const string Heard = "I am so sorry to hear that, it must have been exhausting for you.";

    [Fact]
    public void Given_an_angry_customer_when_the_agent_is_rude_twice_then_the_customer_hangs_up()
    {
        var call = Book.Begin().Says("Shut up and listen to me.");
        if (!call.IsOver)
            call = call.Says("You are an idiot.");

        Assert.Equal(Ending.HungUp, call.Ending);
        Assert.Contains("rude", call.Exchanges[0].Rows());
    }

    [Fact]
    public void Given_patience_that_has_run_out_when_nothing_comes_nearer_then_the_customer_warns_and_asks_for_a_supervisor()
    {
        var call = Book.Begin();
        while (!call.IsOver)
            call = call.Says("The office is open from nine.");

        var warned = call.Exchanges.First(exchange => exchange.State.Warned);
        Assert.Contains(In(Cue.Warns), line => warned.Customer.Contains(line, StringComparison.Ordinal));
        Assert.Equal(Ending.Escalated, call.Ending);
        Assert.True(warned.Number < call.Exchanges.Length);
    }

    [Fact]
    public void Given_a_customer_on_hold_when_the_agent_comes_back_with_nothing_then_it_costs_and_a_third_hold_ends_the_call()
    {
        var call = Book.Begin().Says("Please hold for a moment.", "Thank you for waiting.");
        Assert.Contains("came-back-empty", call.Last().Rows());

        var held = Book.Begin();
        for (var hold = 0; hold < 3 && !held.IsOver; hold++)
            held = held.Says("Please hold for one more minute.");
        Assert.Contains(held.Ending, new Ending?[] { Ending.Escalated, Ending.HungUp });
    }

    [Fact]
    public void Given_a_promise_that_policy_forbids_when_two_turns_have_passed_then_it_comes_back()
    {
        var call = Book.Begin().Says(Heard + " I will waive the mark-up for you.", "What are the last four digits of the card?", "On which day did you send the payment?");

        Assert.Contains("promise-made", call.Exchanges[0].Rows());
        Assert.DoesNotContain("promise-broken", call.Exchanges[1].Rows());
        Assert.Contains("promise-broken", call.Exchanges[2].Rows());
        Assert.Empty(call.State.Promises);
    }

    [Fact]
    public void Given_a_false_promise_when_the_agent_takes_it_back_then_it_costs_less_than_letting_it_break()
    {
        var call = Book.Begin().Says(Heard + " I will waive the mark-up for you.", "I have to correct myself, and I am sorry: the mark-up I cannot waive.");

        Assert.Contains("promise-taken-back", call.Last().Rows());
        Assert.DoesNotContain("promise-broken", call.Last().Rows());
        Assert.Empty(call.State.Promises);
    }

    [Fact]
    public void Given_a_customer_who_insults_when_a_boundary_is_said_calmly_then_it_relents_and_a_second_one_ends_the_call_well()
    {
        var customer = Book.Practice.Customers.First(one => one.Temperament.Abusive);
        var call = Book.Begin(customer).Says("Assalam o alaikum, main Ayesha baat kar rahi hun.");
        Assert.Equal(1, call.State.Abuses);

        var boundary = Book.Trainees.Boundary.Nearest(customer.FirstTongue);
        call = call.Says(boundary[0]);
        Assert.Contains("boundary-kept", call.Last().Rows());
        Assert.Equal((1, 1), (call.State.Abuses, call.State.Boundaries));

        call = call.Says("Acha.");
        Assert.Equal(2, call.State.Abuses);
        Assert.Equal(Ending.Boundary, call.Says(boundary[1]).Ending);
    }

    [Fact]
    public void Given_nobody_was_insulted_when_the_agent_sets_a_boundary_then_the_warning_is_the_offence()
    {
        var call = Book.Begin().Says(Book.Trainees.Boundary.English[0]);

        Assert.Contains("boundary-for-nothing", call.Last().Rows());
        Assert.True(call.Mood.Anger > call.Start.Anger);
    }

    [Fact]
    public void Given_an_insulted_agent_when_it_pays_back_in_kind_then_the_customer_hangs_up()
    {
        var customer = Book.Practice.Customers.First(one => one.Temperament.Abusive);
        var call = Book.Begin(customer).Says("Assalam o alaikum, main Ayesha baat kar rahi hun.");
        while (!call.IsOver)
            call = call.Says("Bakwas band karo, pagal ho kya.");

        Assert.Equal(Ending.HungUp, call.Ending);
        Assert.InRange(call.Exchanges.Length, 2, 3);
    }

    [Fact]
    public void Given_that_a_step_needs_facts_when_it_is_taken_without_asking_then_it_is_a_guess_and_nothing_is_done()
    {
        var call = Book.Begin().Says(Heard, Book.Tariq.Steps[0].Say.English[0]);

        Assert.Contains("guess", call.Last().Rows());
        Assert.Empty(call.Last().Done);
    }

    [Fact]
    public void Given_a_customer_not_heard_yet_when_a_solution_comes_first_then_it_annoys()
    {
        var call = Book.Begin().Says(Book.Tariq.Steps[0].Say.English[0]);

        Assert.Contains("too-soon", call.Last().Rows());
        Assert.True(call.Mood.Anger > call.Start.Anger);
    }

    [Fact]
    public void Given_bad_news_when_it_is_told_with_care_and_a_way_on_then_trust_grows_and_when_it_is_told_bare_anger_does()
    {
        var well = Book.Begin().Says(Heard, Book.Tariq.Limits[0].Say.English[0]);
        var badly = Book.Begin().Says(Heard, "The mark-up cannot be waived.");

        Assert.Contains("limit-told-well", well.Last().Rows());
        Assert.True(well.Mood.Trust > well.Exchanges[0].Mood.Trust);
        Assert.Contains("limit-told-badly", badly.Last().Rows());
        Assert.True(badly.Mood.Anger > badly.Exchanges[0].Mood.Anger);
    }

    [Fact]
    public void Given_a_hot_button_when_it_is_pressed_then_the_customer_answers_to_that()
    {
        var button = Book.Tariq.HotButtons[0];
        var call = Book.Begin().Says("You could have paid earlier.");

        Assert.Contains("hot-button", call.Last().Rows());
        Assert.Contains(button.Reply.English, line => call.Last().Customer.Contains(line, StringComparison.Ordinal));
        Assert.True(call.Mood.Anger >= call.Start.Anger + button.Anger);
    }

    [Fact]
    public void Given_what_was_told_openly_when_something_else_is_asked_then_it_is_not_asked_again()
    {
        var customer = Book.Practice.Customer("refused-parcel") ?? Book.Tariq;
        var call = Book.Begin(customer).Says(Heard + " Can you tell me what happened?", "What is the order number, please?");

        Assert.DoesNotContain("asked-again", call.Last().Rows());
        Assert.Contains("order-number", call.Last().Learnt);
    }

    [Fact]
    public void Given_words_of_care_when_they_hold_a_how_then_they_are_answered_as_heard_and_not_as_a_question()
    {
        var call = Book.Begin().Says("I can hear how annoying that is.");

        Assert.Contains("empathy", call.Last().Rows());
        Assert.DoesNotContain(In(Cue.DoesNotKnow), answer => call.Last().Customer.Contains(answer, StringComparison.Ordinal));
    }

    [Fact]
    public void Given_somebody_takes_it_on_when_the_customer_answers_then_it_speaks_of_that()
    {
        var call = Book.Begin().Says("I am going to take care of this personally.");

        Assert.Contains(In(Cue.TakenOn), answer => call.Last().Customer.Contains(answer, StringComparison.Ordinal));
    }

    [Fact]
    public void Given_a_hard_customer_when_the_expert_is_done_then_more_anger_is_left_than_with_an_easy_one()
    {
        var easy = Left(difficulty: 2);
        var hard = Left(difficulty: 4);

        Assert.True(hard > easy + 10, $"easy {easy}, hard {hard}");

        static double Left(int difficulty) => Book.Practice.Customers.Where(customer => customer.Difficulty == difficulty)
            .SelectMany(customer => Enumerable.Range(1, 4).Select(seed => Trainee.Play(TraineeKind.Expert, customer, Book.Practice, seed).Mood.Anger)).Average();
    }

    [Fact]
    public void Given_kind_words_only_when_patience_has_run_out_then_they_no_longer_calm_below_the_floor()
    {
        const string kind = "I am so sorry, it must have been exhausting for you. I am going to take care of this personally.";
        var call = Book.Begin();
        while (!call.IsOver)
            call = call.Says(kind);

        Assert.All(call.Exchanges.Where(exchange => exchange.State.Idle >= Book.Tariq.Temperament.Patience), exchange => Assert.True(exchange.Why.Sum(reason => reason.Anger) >= 0 || exchange.Mood.Anger >= Book.Practice.Reactions.Settings.Floor));
        Assert.Equal(Ending.Escalated, call.Ending);
    }

    [Fact]
    public void Given_a_step_before_a_kind_word_when_it_is_done_then_the_customer_answers_to_it_too()
    {
        var step = Book.Tariq.Steps[0];
        var call = Book.Begin().Says("What are the last four digits of the card?", "On which day did you send the payment?", step.Say.English[0]);

        Assert.Contains("too-soon", call.Last().Rows());
        Assert.Contains(step.Reply.English, reply => call.Last().Customer.Contains(reply, StringComparison.Ordinal));
    }

    [Fact]
    public void Given_many_questions_in_one_line_when_the_customer_answers_then_it_tells_three_things_at_most()
    {
        var questions = Book.Tariq.Facts.Where(fact => fact.Ask.English.Length > 0).Select(fact => fact.Ask.English[0]);
        var call = Book.Begin().Says(string.Join(' ', questions) + " How much did you pay?");

        Assert.Equal(3, call.Last().Learnt.Length);
    }

    private static IEnumerable<string> In(Cue cue) => Enum.GetValues<MoodBand>().SelectMany(band => Book.Practice.Say(cue, band, Book.Tariq).English);
}
