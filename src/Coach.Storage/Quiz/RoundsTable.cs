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

    public Task<Round?> FindAsync(PersonKey person, string id, CancellationToken cancellationToken) =>
        SingleAsync(person, $"{Select} where tenant = @Tenant and person = @Person and id = @id", new { person.Tenant, Person = person.Id, id }, cancellationToken);

    public Task<Round?> OpenAsync(PersonKey person, CancellationToken cancellationToken) =>
        SingleAsync(person, $"{Select} where tenant = @Tenant and person = @Person and ended_at is null", new { person.Tenant, Person = person.Id }, cancellationToken);

    public async Task<IReadOnlyList<Answered>> HistoryAsync(PersonKey person, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<AnswerRow>(
            "select question as Question, correct as Correct, answered_at as AnsweredAt from quiz_answer where tenant = @Tenant and person = @Id order by answered_at",
            new { person.Tenant, person.Id });
        return [.. rows.Select(row => new Answered(row.Question, row.Correct, row.AnsweredAt))];
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

        for (var number = 0; number < round.Questions.Length; number++)
        {
            if (round.Questions[number].AnsweredAt is { } answeredAt)
                SaveAnswer(round, number, answeredAt);
        }
    }

    private void SaveAnswer(Round round, int number, DateTimeOffset answeredAt) => work.Stage(
        """
        insert into quiz_answer (tenant, person, round, number, question, correct, answered_at)
        values (@Tenant, @Person, @Round, @number, @Question, @Right, @answeredAt)
        on conflict (tenant, round, number) do nothing
        """,
        new
        {
            round.Person.Tenant,
            Person = round.Person.Id,
            Round = round.Id,
            number,
            round.Questions[number].Question,
            round.Questions[number].Right,
            answeredAt,
        });

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

        public bool Correct { get; init; }

        public DateTimeOffset AnsweredAt { get; init; }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(ImmutableArray<Asked>))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class RoundJson : JsonSerializerContext;
