using System.Text.Json;
using System.Text.Json.Serialization;
using Coach.People;
using Coach.Quiz;
using Dapper;

namespace Coach.Storage.Quiz;

public sealed class RoundsTable(Database database, UnitOfWork work) : IRounds
{
    private const string Select =
        "select id as Id, started_at as StartedAt, ended_at as EndedAt, card as Card, questions as Questions, version as Version from quiz_round";

    private const string Insert =
        """
        insert into quiz_round (tenant, id, person, started_at, ended_at, card, questions, version)
        values (@Tenant, @Id, @Person, @StartedAt, @EndedAt, @Card, @Questions, 1)
        """;

    private const string Update =
        """
        update quiz_round set ended_at = @EndedAt, card = @Card, questions = @Questions, version = version + 1
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
                Questions = JsonSerializer.Serialize(round.Questions, RoundJson.Default.ImmutableArrayAsked),
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
            : new Round(row.Id, person, row.StartedAt, JsonSerializer.Deserialize(row.Questions, RoundJson.Default.ImmutableArrayAsked))
            {
                EndedAt = row.EndedAt,
                Card = row.Card,
                Version = row.Version,
            };
    }

    private sealed class Row
    {
        public string Id { get; init; } = "";

        public DateTimeOffset StartedAt { get; init; }

        public DateTimeOffset? EndedAt { get; init; }

        public string? Card { get; init; }

        public string Questions { get; init; } = "";

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
[JsonSerializable(typeof(System.Collections.Immutable.ImmutableArray<Asked>))]
internal sealed partial class RoundJson : JsonSerializerContext;
