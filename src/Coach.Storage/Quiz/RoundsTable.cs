using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Coach.People;
using Coach.Privacy;
using Coach.Quiz;
using Dapper;

namespace Coach.Storage.Quiz;

public sealed class RoundsTable(Database database, UnitOfWork work, ISealer sealer) : IRounds
{
    internal const string Purpose = "quiz typed";

    private const string Select =
        "select id as Id, started_at as StartedAt, ended_at as EndedAt, card as Card, questions as Questions, typed_sealed as Typed, version as Version from quiz_round";

    private const string Insert =
        """
        insert into quiz_round (tenant, id, person, started_at, ended_at, card, questions, typed_sealed, version)
        values (@Tenant, @Id, @Person, @StartedAt, @EndedAt, @Card, @Questions, @Typed, 1)
        """;

    private const string Update =
        """
        update quiz_round set ended_at = @EndedAt, card = @Card, questions = @Questions, typed_sealed = @Typed, version = version + 1
        where tenant = @Tenant and id = @Id and version = @Version
        """;

    private const string SelectAnswer =
        """
        select question as Question, skill as Skill, correct as Correct, credit as Credit, rating as Rating, answered_at as AnsweredAt
        from quiz_answer where tenant = @Tenant and person = @Person
        """;

    private const string InOrder = "order by answered_at, round, number";

    public Task<Round?> FindAsync(PersonKey person, string id, CancellationToken cancellationToken) =>
        SingleAsync(person, $"{Select} where tenant = @Tenant and person = @Person and id = @id", new { person.Tenant, Person = person.Id, id }, cancellationToken);

    public Task<Round?> OpenAsync(PersonKey person, CancellationToken cancellationToken) =>
        SingleAsync(person, $"{Select} where tenant = @Tenant and person = @Person and ended_at is null", new { person.Tenant, Person = person.Id }, cancellationToken);

    public Task<IReadOnlyList<Answered>> HistoryAsync(PersonKey person, CancellationToken cancellationToken) =>
        AnswersAsync($"{SelectAnswer} {InOrder}", new { person.Tenant, Person = person.Id }, cancellationToken);

    public Task<IReadOnlyList<Answered>> ElsewhereAsync(Round round, string question, CancellationToken cancellationToken) => AnswersAsync(
        $"{SelectAnswer} and question = @question and round <> @Id {InOrder}",
        new { round.Person.Tenant, Person = round.Person.Id, question, round.Id },
        cancellationToken);

    public Task<IReadOnlyList<Answered>> ElsewhereAsync(Round round, CancellationToken cancellationToken) => AnswersAsync(
        $"{SelectAnswer} and round <> @Id and question in (select question from quiz_answer where tenant = @Tenant and round = @Id) {InOrder}",
        new { round.Person.Tenant, Person = round.Person.Id, round.Id },
        cancellationToken);

    public async Task<int> BegunAsync(PersonKey person, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<int>(
            """
            select count(*) from quiz_round where tenant = @Tenant and person = @Id and started_at between @from and @to
            and exists (select 1 from quiz_answer where quiz_answer.tenant = quiz_round.tenant and quiz_answer.round = quiz_round.id)
            """,
            new { person.Tenant, person.Id, from, to });
    }

    /// <summary>Only a new round is inserted: one that was read and erased meanwhile is a conflict, and not brought back.</summary>
    public void Save(Round round)
    {
        work.Stage(
            round.Version is 0 ? Insert : Update,
            new
            {
                round.Person.Tenant,
                round.Id,
                Person = round.Person.Id,
                round.StartedAt,
                round.EndedAt,
                round.Card,
                Questions = JsonSerializer.Serialize(Open(round.Questions), RoundJson.Default.ImmutableArrayAsked),
                Typed = Typed(round.Questions),
                round.Version,
            },
            mustTouch: 1);

        foreach (var number in round.Unsaved)
        {
            if (round.Questions[number].Answered is { } answered)
                SaveAnswer(round, number, answered);
        }
    }

    private void SaveAnswer(Round round, int number, Answered answered) => work.Stage(
        """
        insert into quiz_answer (tenant, person, round, number, question, skill, correct, credit, rating, answered_at)
        values (@Tenant, @Person, @Round, @number, @Question, @Skill, @Right, @Credit, @Rating, @At)
        on conflict (tenant, round, number) do update set rating = excluded.rating
        """,
        new
        {
            round.Person.Tenant,
            Person = round.Person.Id,
            Round = round.Id,
            number,
            answered.Question,
            answered.Skill,
            answered.Right,
            answered.Credit,
            Rating = (int)answered.Rating,
            answered.At,
        });

    private async Task<IReadOnlyList<Answered>> AnswersAsync(string sql, object values, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return [.. (await connection.QueryAsync<AnswerRow>(sql, values)).Select(row => row.ToAnswered())];
    }

    private async Task<Round?> SingleAsync(PersonKey person, string sql, object values, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var row = await connection.QuerySingleOrDefaultAsync<Row>(sql, values);
        return row is null
            ? null
            : new Round(row.Id, person, row.StartedAt, WithTyped(JsonSerializer.Deserialize(row.Questions, RoundJson.Default.ImmutableArrayAsked), row.Typed))
            {
                EndedAt = row.EndedAt,
                Card = row.Card,
                Version = row.Version,
            };
    }

    /// <summary>What may be read by whoever has the database: all but the typed answers.</summary>
    private static ImmutableArray<Asked> Open(ImmutableArray<Asked> questions) =>
        questions.Any(asked => asked.Typed is not null) ? [.. questions.Select(asked => asked with { Typed = null })] : questions;

    private byte[]? Typed(ImmutableArray<Asked> questions) => questions.Any(asked => asked.Typed is not null)
        ? sealer.Seal(Purpose, JsonSerializer.SerializeToUtf8Bytes(questions.Select(asked => asked.Typed).ToArray(), RoundJson.Default.StringArray))
        : null;

    private ImmutableArray<Asked> WithTyped(ImmutableArray<Asked> questions, byte[]? closed)
    {
        if (closed is null || sealer.Unseal(Purpose, closed) is not { } open || JsonSerializer.Deserialize(open, RoundJson.Default.StringArray) is not { } typed)
            return questions;
        return [.. questions.Select((asked, number) => asked with { Typed = typed[number] })];
    }

    private sealed class Row
    {
        public string Id { get; init; } = "";

        public DateTimeOffset StartedAt { get; init; }

        public DateTimeOffset? EndedAt { get; init; }

        public string? Card { get; init; }

        public string Questions { get; init; } = "";

        public byte[]? Typed { get; init; }

        public long Version { get; init; }
    }

    private sealed class AnswerRow
    {
        public string Question { get; init; } = "";

        public string? Skill { get; init; }

        public bool Correct { get; init; }

        public double? Credit { get; init; }

        public int? Rating { get; init; }

        public DateTimeOffset AnsweredAt { get; init; }

        /// <summary>Answers from before credit and rating were kept are right or wrong.</summary>
        public Answered ToAnswered()
        {
            var credit = Credit ?? (Correct ? 1 : 0);
            return new Answered(Question, Skill, Correct, credit, (Rating?)Rating ?? MemoryRules.RatingOf(credit), AnsweredAt);
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(ImmutableArray<Asked>))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class RoundJson : JsonSerializerContext;
