using Coach.Delivery;
using Coach.People;
using Coach.Quiz;
using Dapper;

namespace Coach.Storage.Tests.Quiz;

public sealed class RoundsTests : StorageTest
{
    private static readonly Round Begun = Round.Start("r1", Ayesha, Now, [Asked("a"), Asked("b"), Asked("c")]) with { Card = "m1" };

    [Fact]
    public async Task A_round_in_the_middle_survives_a_restart()
    {
        var round = Begun.Answer(0, [2, 0], true, Now.AddMinutes(1)).Retire(1);
        await SaveAsync(round);
        await Db.RestartAsync();

        Same(round with { Version = 1 }, await Db.Turn().Rounds.OpenAsync(Ayesha, default));
        Same(round with { Version = 1 }, await FindAsync());
    }

    [Fact]
    public async Task A_round_that_ended_is_found_and_is_not_open()
    {
        await SaveAsync(Begun);
        await SaveAsync((await FindAsync())!.End(Now.AddMinutes(3)));

        Assert.Null(await Db.Turn().Rounds.OpenAsync(Ayesha, default));
        Same(Begun.End(Now.AddMinutes(3)) with { Version = 2 }, await FindAsync());
    }

    [Fact]
    public async Task A_round_without_a_card_comes_back_without_one()
    {
        await SaveAsync(Begun with { Card = null });

        Assert.Null((await FindAsync())!.Card);
    }

    [Fact]
    public async Task Answers_become_history_once_each_in_the_order_of_time()
    {
        var round = Begun.Answer(0, [1], false, Now.AddMinutes(5));
        await SaveAsync(round);
        await SaveAsync((await FindAsync())!.Answer(1, [0], true, Now.AddMinutes(2)));
        await SaveAsync((await FindAsync())!.Retire(2).End(Now.AddMinutes(9)));

        Assert.Equal(
            [new Answered("b", "empathy", true, 1, Rating.Good, Now.AddMinutes(2)), new Answered("a", "empathy", false, 0, Rating.Again, Now.AddMinutes(5))],
            await Db.Turn().Rounds.HistoryAsync(Ayesha, default));
    }

    [Fact]
    public async Task History_is_of_one_person_over_all_rounds()
    {
        await SaveAsync(Begun.Answer(0, [0], true, Now).End(Now));
        await SaveAsync(Round.Start("r2", Ayesha, Now, [Asked("a")]).Answer(0, [1], false, Now.AddDays(1)).End(Now));
        await SaveAsync(Round.Start("r3", Ayesha with { Id = "bilal" }, Now, [Asked("a")]).Answer(0, [1], false, Now));
        await SaveAsync(Round.Start("r1", Ayesha with { Tenant = "t2" }, Now, [Asked("a")]).Answer(0, [1], false, Now));

        Assert.Equal([true, false], (await Db.Turn().Rounds.HistoryAsync(Ayesha, default)).Select(answered => answered.Right));
        Assert.Empty(await Db.Turn().Rounds.HistoryAsync(new PersonKey("t1", "nobody"), default));
    }

    [Fact]
    public async Task A_rating_that_comes_later_takes_the_place_of_the_one_that_counted_till_then()
    {
        await SaveAsync(Begun.Answer(0, [1], true, Now).Answer(1, [1], true, Now.AddMinutes(1)));
        await SaveAsync((await FindAsync())!.Rate(0, Rating.Easy).Retire(2).End(Now));
        await SaveAsync((await FindAsync())!.Rate(1, Rating.Hard));

        Assert.Equal([Rating.Easy, Rating.Hard], (await Db.Turn().Rounds.HistoryAsync(Ayesha, default)).Select(answered => answered.Rating));
        Assert.Equal([Rating.Easy, Rating.Hard, null], (await FindAsync())!.Questions.Select(asked => asked.Rating));
    }

    [Fact]
    public async Task Only_what_is_new_in_a_round_is_written()
    {
        await SaveAsync(Begun.Answer(0, [1], true, Now));
        await using (var connection = await Db.Database.OpenAsync(default))
            await connection.ExecuteAsync("delete from quiz_answer");

        await SaveAsync((await FindAsync())!.Answer(1, [0], false, Now.AddMinutes(1)));

        Assert.Equal(["b"], (await Db.Turn().Rounds.HistoryAsync(Ayesha, default)).Select(answered => answered.Question));
    }

    [Fact]
    public async Task The_moment_in_which_a_question_was_shown_is_kept()
    {
        await SaveAsync(Begun.Show(0, Now.AddMinutes(2)));

        Assert.Equal(Now.AddMinutes(2), (await FindAsync())!.Questions[0].ShownAt);
    }

    [Fact]
    public async Task Answers_elsewhere_are_those_of_the_same_person_to_the_same_question_in_other_rounds()
    {
        await SaveAsync(Begun.Answer(0, [0], true, Now).Answer(1, [0], false, Now.AddMinutes(1)).End(Now));
        await SaveAsync(Begun with { Id = "r0", Person = Ayesha with { Id = "bilal" } });
        var round = Begun with { Id = "r2" };
        await SaveAsync(round.Answer(0, [1], false, Now.AddDays(1)));

        Assert.Equal([new Answered("a", "empathy", true, 1, Rating.Good, Now)], await Db.Turn().Rounds.ElsewhereAsync(round, "a", default));
        Assert.Equal([new Answered("a", "empathy", true, 1, Rating.Good, Now)], await Db.Turn().Rounds.ElsewhereAsync(round, default));
        Assert.Empty(await Db.Turn().Rounds.ElsewhereAsync(round, "c", default));
        Assert.Empty(await Db.Turn().Rounds.ElsewhereAsync(round with { Person = Ayesha with { Tenant = "t2" } }, "a", default));
    }

    [Fact]
    public async Task Rounds_are_counted_from_one_instant_to_another()
    {
        await SaveAsync(Begun.Answer(0, [0], true, Now).End(Now));
        await SaveAsync((Begun with { Id = "r2", StartedAt = Now.AddHours(5) }).Answer(0, [0], true, Now.AddHours(5)).End(Now.AddHours(5)));
        await SaveAsync((Begun with { Id = "r3", StartedAt = Now.AddDays(9) }).Answer(0, [0], true, Now.AddDays(9)));

        Assert.Equal(2, await Db.Turn().Rounds.BegunAsync(Ayesha, Now, Now.AddHours(5), default));
        Assert.Equal(1, await Db.Turn().Rounds.BegunAsync(Ayesha, Now.AddHours(1), Now.AddDays(1), default));
        Assert.Equal(0, await Db.Turn().Rounds.BegunAsync(Ayesha with { Id = "bilal" }, Now, Now.AddDays(20), default));
    }

    [Fact]
    public async Task A_round_that_was_stopped_before_the_first_answer_does_not_count()
    {
        await SaveAsync(Begun.End(Now));

        Assert.Equal(0, await Db.Turn().Rounds.BegunAsync(Ayesha, Now, Now, default));
    }

    [Fact]
    public async Task Another_person_does_not_find_the_round()
    {
        await SaveAsync(Begun);

        Assert.Null(await Db.Turn().Rounds.FindAsync(Ayesha with { Id = "bilal" }, "r1", default));
        Assert.Null(await Db.Turn().Rounds.FindAsync(Ayesha with { Tenant = "t2" }, "r1", default));
        Assert.Null(await Db.Turn().Rounds.OpenAsync(Ayesha with { Id = "bilal" }, default));
    }

    [Fact]
    public async Task A_round_that_was_read_and_is_gone_is_not_brought_back_nor_are_its_answers()
    {
        var answered = Begun with { Version = 1, Questions = [Begun.Questions[0] with { AnsweredAt = Now }] };

        Assert.Equal(Commit.Conflict, await SaveAsync(answered));

        Assert.Equal(0, await Db.AskAsync<long>("select (select count(*) from quiz_round) + (select count(*) from quiz_answer)"));
    }

    [Fact]
    public async Task A_person_has_one_open_round()
    {
        await SaveAsync(Begun);

        Assert.Equal(Commit.Conflict, await SaveAsync(Begun with { Id = "r2" }));
        Assert.Equal(Commit.Done, await SaveAsync(Begun with { Id = "r3", Person = Ayesha with { Id = "bilal" } }));
        Assert.Equal("r1", (await Db.Turn().Rounds.OpenAsync(Ayesha, default))?.Id);
    }

    [Fact]
    public async Task One_turn_ends_a_round_and_begins_the_next()
    {
        await SaveAsync(Begun);
        var open = await FindAsync();

        Assert.Equal(Commit.Done, await TurnAsync(turn =>
        {
            turn.Rounds.Save(open!.End(Now));
            turn.Rounds.Save(Begun with { Id = "r2" });
        }));
        Assert.Equal("r2", (await Db.Turn().Rounds.OpenAsync(Ayesha, default))?.Id);
    }

    [Fact]
    public async Task Of_two_answers_to_the_same_card_one_is_a_conflict_and_leaves_nothing()
    {
        await SaveAsync(Begun);
        var read = await FindAsync();

        Assert.Equal(Commit.Done, await SaveAsync(read!.Answer(0, [0], true, Now)));
        Assert.Equal(Commit.Conflict, await SaveAsync(read!.Answer(0, [1], false, Now).Answer(1, [1], false, Now)));
        Assert.Equal([new Answered("a", "empathy", true, 1, Rating.Good, Now)], await Db.Turn().Rounds.HistoryAsync(Ayesha, default));
    }

    [Fact]
    public async Task A_typed_answer_comes_back_and_cannot_be_read_in_the_database()
    {
        await SaveAsync(Begun.Answer(1, Given.Words("my manager shouts at me"), Grade.Of(false), Now));
        await Db.RestartAsync();

        var round = await FindAsync();
        Assert.Equal([null, "my manager shouts at me", null], round!.Questions.Select(asked => asked.Typed));
        await SaveAsync(round.Answer(0, [1], true, Now).Answer(2, Given.Words("so do I"), Grade.Of(true), Now).End(Now));
        Assert.Equal([null, "my manager shouts at me", "so do I"], (await FindAsync())!.Questions.Select(asked => asked.Typed));
        Assert.DoesNotContain("shouts", Text(await Db.BytesAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Credit_between_right_and_wrong_stays()
    {
        await SaveAsync(Begun.Answer(0, Given.Choice(1), new Grade(0.75), Now).Answer(1, [0], true, Now).Answer(2, [0], false, Now));

        Assert.Equal([(0.75, false), (1, true), (0, false)], (await FindAsync())!.Questions.Select(asked => (asked.Credit, asked.Right)));
    }

    [Theory]
    [InlineData("""[{"question":"a","fingerprint":"0123456789abcdef","order":[2,0,1],"chosen":[0],"right":true,"answeredAt":"2026-03-02T09:00:00+00:00","retired":false}]""", 1.0)]
    [InlineData("""[{"question":"a","fingerprint":"0123456789abcdef","order":[2,0,1],"chosen":[0],"right":false,"answeredAt":"2026-03-02T09:00:00+00:00","retired":false}]""", 0.0)]
    public async Task A_round_of_an_earlier_version_knows_right_and_wrong_alone(string saved, double credit)
    {
        await SaveAsync(Begun);
        await Db.AskAsync<string>($"update quiz_round set questions = '{saved}'");

        var asked = Assert.Single((await FindAsync())!.Questions);
        Assert.Equal((credit, null), (asked.Credit, asked.Typed));
        Assert.Equal([0], asked.Chosen.AsEnumerable());
    }

    private static Asked Asked(string question) => new(question, "0123456789abcdef", [2, 0, 1]) { Skill = "empathy" };

    private static void Same(Round expected, Round? actual)
    {
        Assert.NotNull(actual);
        Assert.Equal(expected with { Questions = [], Unsaved = [] }, actual with { Questions = [] });
        Assert.Equal(expected.Questions.Select(Told), actual.Questions.Select(Told));

        static Asked Told(Asked asked)
        {
            Assert.Equal([2, 0, 1], asked.Order.AsEnumerable());
            return asked with { Order = [], Chosen = [], Question = $"{asked.Question} {string.Join(',', asked.Chosen)}" };
        }
    }

    private Task<Commit> SaveAsync(Round round) => TurnAsync(turn => turn.Rounds.Save(round));

    private Task<Round?> FindAsync() => Db.Turn().Rounds.FindAsync(Ayesha, "r1", default);
}
