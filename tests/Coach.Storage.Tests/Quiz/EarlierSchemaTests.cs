using Coach.Delivery;
using Coach.Quiz;
using Dapper;

namespace Coach.Storage.Tests.Quiz;

/// <summary>A database as the version before memory left it: answers without a rating, and a round in the middle.</summary>
public sealed class EarlierSchemaTests : StorageTest
{
    private const string Questions =
        """
        [{"question":"a","fingerprint":"0123456789abcdef","order":[2,0,1],"chosen":[2],"right":true,"answeredAt":"2026-03-02T09:01:00+00:00","retired":false},
         {"question":"b","fingerprint":"0123456789abcdef","order":[0,1,2],"chosen":[1],"right":false,"answeredAt":"2026-03-02T09:02:00+00:00","retired":false},
         {"question":"c","fingerprint":"0123456789abcdef","order":[1,0,2],"chosen":[],"right":false,"answeredAt":null,"retired":false}]
        """;

    private static readonly DateTimeOffset Morning = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Its_answers_count_as_good_and_again()
    {
        await using var db = await UpdatedAsync();

        Assert.Equal(
            [new Answered("a", null, true, 1, Rating.Good, Morning.AddMinutes(1)), new Answered("b", null, false, 0, Rating.Again, Morning.AddMinutes(2))],
            await db.Turn().Rounds.HistoryAsync(Ayesha, default));
    }

    [Fact]
    public async Task Its_open_round_goes_on_to_the_end()
    {
        await using var db = await UpdatedAsync();
        var turn = db.Turn();
        var open = await turn.Rounds.OpenAsync(Ayesha, default);
        turn.Rounds.Save(open!.Rate(0, Rating.Easy).Answer(2, [0], true, Morning.AddDays(1)).End(Morning.AddDays(1)));
        Assert.Equal(Commit.Done, await turn.CommitAsync());

        Assert.Equal((2, 3), (open.Current, open.Questions.Length));
        Assert.Equal(
            [("a", Rating.Easy), ("b", Rating.Again), ("c", Rating.Good)],
            (await db.Turn().Rounds.HistoryAsync(Ayesha, default)).Select(answered => (answered.Question, answered.Rating)));
        Assert.Null(await db.Turn().Rounds.OpenAsync(Ayesha, default));
    }

    private static async Task<TemporaryDatabase> UpdatedAsync()
    {
        var db = await TemporaryDatabase.EmptyAsync(On);
        await using (var connection = await db.Database.OpenAsync(default))
        {
            await connection.ExecuteAsync($"create table schema_step (name text not null primary key, taken_at {(On is TestStore.Postgres ? "timestamptz not null)" : "integer not null) strict")}");
            await connection.ExecuteAsync(SchemaSteps.For(db.Schema)[0].Sql);
            await connection.ExecuteAsync("insert into schema_step (name, taken_at) values ('001-foundation', @Morning)", new { Morning });
            await connection.ExecuteAsync(
                "insert into quiz_round (tenant, id, person, started_at, card, questions, version) values ('t1', 'r1', 'ayesha', @Morning, 'm1', @Questions, 3)", new { Morning, Questions });
            await connection.ExecuteAsync(
                "insert into quiz_answer (tenant, person, round, number, question, correct, answered_at) values ('t1', 'ayesha', 'r1', @number, @question, @correct, @at)",
                new[] { new { number = 0, question = "a", correct = true, at = Morning.AddMinutes(1) }, new { number = 1, question = "b", correct = false, at = Morning.AddMinutes(2) } });
        }

        Assert.Equal(SchemaSteps.For(db.Schema).Count - 1, await db.Database.MigrateAsync(default));
        return db;
    }
}
