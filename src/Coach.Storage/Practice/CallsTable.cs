using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Coach.People;
using Coach.Practice;
using Coach.Privacy;
using Coach.Skills;
using Dapper;

namespace Coach.Storage.Practice;

public sealed class CallsTable(Database database, UnitOfWork work, ISealer sealer) : ICalls
{
    internal const string Purpose = "practice call";

    private const string Select =
        """
        select id as Id, customer as Customer, started_at as StartedAt, last_at as LastAt, ended_at as EndedAt, forked_from as ForkedFrom,
               call_sealed as Call, debrief_sealed as Debrief, what_if_sealed as Tried, version as Version
        from practice_call
        """;

    private const string Insert =
        """
        insert into practice_call (tenant, id, person, customer, customer_version, started_at, last_at, ended_at, ending, score, forked_from, call_sealed, debrief_sealed, what_if_sealed, version)
        values (@Tenant, @Id, @Person, @Customer, @CustomerVersion, @StartedAt, @LastAt, @EndedAt, @Ending, @Score, @ForkedFrom, @Call, @Debrief, @Tried, 1)
        """;

    private const string Update =
        """
        update practice_call set last_at = @LastAt, ended_at = @EndedAt, ending = @Ending, score = @Score, call_sealed = @Call, debrief_sealed = @Debrief,
                                 what_if_sealed = @Tried, version = version + 1
        where tenant = @Tenant and id = @Id and version = @Version
        """;

    /// <summary>One question to the database, since every round of the quiz asks it: mistakes have no credit.</summary>
    private const string SelectLearnt =
        """
        select skill as What, credit as Credit, weight as Weight, shown_at as At from practice_evidence where tenant = @Tenant and person = @Id
        union all
        select move, null, null, made_at from practice_mistake where tenant = @Tenant and person = @Id
        """;

    public Task<Rehearsal?> FindAsync(PersonKey person, string id, CancellationToken cancellationToken) =>
        SingleAsync(person, $"{Select} where tenant = @Tenant and person = @Person and id = @id", new { person.Tenant, Person = person.Id, id }, cancellationToken);

    public Task<Rehearsal?> OpenAsync(PersonKey person, CancellationToken cancellationToken) =>
        SingleAsync(person, $"{Select} where tenant = @Tenant and person = @Person and ended_at is null", new { person.Tenant, Person = person.Id }, cancellationToken);

    public async Task<IReadOnlyList<ListedCall>> PastAsync(PersonKey person, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<PastRow>(
            """
            select id as Id, customer as Customer, customer_version as CustomerVersion, started_at as StartedAt, ended_at as EndedAt, ending as Ending, score as Score, forked_from as ForkedFrom
            from practice_call where tenant = @Tenant and person = @Id order by started_at desc, id desc
            """,
            new { person.Tenant, person.Id });
        return [.. rows.Select(row => row.ToCall())];
    }

    public async Task<Practised> LearntAsync(PersonKey person, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = (await connection.QueryAsync<LearntRow>(SelectLearnt, new { person.Tenant, person.Id })).AsList();
        if (rows.Count is 0)
            return Practised.Nothing;
        return new Practised(
            [.. rows.Where(row => row.Credit is not null).Select(row => new Evidence(row.What, row.Credit ?? 0, row.Weight ?? 0, row.At))],
            rows.Where(row => row.Credit is null && MoveNames.Find(row.What) is not null).GroupBy(row => MoveNames.Find(row.What) ?? default).ToImmutableDictionary(group => group.Key, group => group.Max(row => row.At)));
    }

    public async Task<Customer?> CustomerAsync(string id, string version, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var content = await connection.QuerySingleOrDefaultAsync<string>("select content from practice_customer where id = @id and version = @version", new { id, version });
        try
        {
            return content is null ? null : JsonSerializer.Deserialize(content, PracticeJson.Default.Customer);
        }
        catch (JsonException)
        {
            // Kept by a version of the coach whose customers were of another shape: it is as if it had not been kept.
            return null;
        }
    }

    /// <summary>Only a new call is inserted: one that was read and deleted or erased meanwhile is a conflict, and not brought back.</summary>
    public void Save(Rehearsal call, Customer customer)
    {
        if (call.Version is 0)
        {
            work.Stage(
                "insert into practice_customer (id, version, content) values (@Customer, @Version, @Content) on conflict (id, version) do nothing",
                new { call.Call.Customer, call.Call.Version, Content = JsonSerializer.Serialize(customer, PracticeJson.Default.Customer) });
        }

        work.Stage(
            call.Version is 0 ? Insert : Update,
            new
            {
                call.Person.Tenant,
                call.Id,
                Person = call.Person.Id,
                call.Call.Customer,
                CustomerVersion = call.Call.Version,
                call.StartedAt,
                call.LastAt,
                call.EndedAt,
                Ending = call.IsOver ? call.Call.Ending?.ToString() : null,
                call.Debrief?.Score,
                call.ForkedFrom,
                Call = Seal(new KeptCall(call.Call, call.Worded, call.Noticed), KeptJson.Default.KeptCall),
                Debrief = call.Debrief is { } debrief ? Seal(debrief, PracticeJson.Default.Debrief) : null,
                Tried = call.Tried is { } tried ? Seal(tried, KeptJson.Default.TriedLine) : null,
                call.Version,
            },
            mustTouch: 1);
    }

    public void Save(Rehearsal call, IEnumerable<Evidence> evidence, IEnumerable<Move> mistakes)
    {
        foreach (var (number, piece) in evidence.Index())
        {
            work.Stage(
                "insert into practice_evidence (tenant, person, call, number, skill, credit, weight, shown_at) values (@Tenant, @Person, @Call, @number, @Skill, @Credit, @Weight, @At)",
                new { call.Person.Tenant, Person = call.Person.Id, Call = call.Id, number, piece.Skill, piece.Credit, piece.Weight, piece.At });
        }

        foreach (var move in mistakes.Distinct())
        {
            work.Stage(
                "insert into practice_mistake (tenant, person, call, move, made_at) values (@Tenant, @Person, @Call, @Move, @At)",
                new { call.Person.Tenant, Person = call.Person.Id, Call = call.Id, Move = move.Name(), At = call.EndedAt ?? call.LastAt });
        }
    }

    public void Delete(PersonKey person, string id)
    {
        foreach (var table in new[] { "practice_evidence", "practice_mistake" })
            work.Stage($"delete from {table} where tenant = @Tenant and person = @Person and call = @id", new { person.Tenant, Person = person.Id, id });
        work.Stage("delete from practice_call where tenant = @Tenant and person = @Person and id = @id", new { person.Tenant, Person = person.Id, id }, mustTouch: 1);
    }

    private async Task<Rehearsal?> SingleAsync(PersonKey person, string sql, object values, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var row = await connection.QuerySingleOrDefaultAsync<Row>(sql, values);
        return row is null || Open(row.Call, KeptJson.Default.KeptCall) is not { } kept
            ? null
            : new Rehearsal(row.Id, person, row.StartedAt, kept.Call)
            {
                LastAt = row.LastAt,
                EndedAt = row.EndedAt,
                Debrief = Open(row.Debrief, PracticeJson.Default.Debrief),
                ForkedFrom = row.ForkedFrom,
                Tried = Open(row.Tried, KeptJson.Default.TriedLine),
                Worded = kept.Worded.IsDefault ? [] : kept.Worded,
                Noticed = kept.Noticed.IsDefault ? [] : kept.Noticed,
                Version = row.Version,
            };
    }

    private byte[] Seal<T>(T value, JsonTypeInfo<T> shape) => sealer.Seal(Purpose, JsonSerializer.SerializeToUtf8Bytes(value, shape));

    private T? Open<T>(byte[]? closed, JsonTypeInfo<T> shape)
        where T : class =>
        closed is not null && sealer.Unseal(Purpose, closed) is { } open ? JsonSerializer.Deserialize(open, shape) : null;

    private sealed class Row
    {
        public string Id { get; init; } = "";

        public DateTimeOffset StartedAt { get; init; }

        public DateTimeOffset LastAt { get; init; }

        public DateTimeOffset? EndedAt { get; init; }

        public string? ForkedFrom { get; init; }

        public byte[] Call { get; init; } = [];

        public byte[]? Debrief { get; init; }

        public byte[]? Tried { get; init; }

        public long Version { get; init; }
    }

    private sealed class PastRow
    {
        public string Id { get; init; } = "";

        public string Customer { get; init; } = "";

        public string CustomerVersion { get; init; } = "";

        public DateTimeOffset StartedAt { get; init; }

        public DateTimeOffset? EndedAt { get; init; }

        public string? Ending { get; init; }

        public int? Score { get; init; }

        public string? ForkedFrom { get; init; }

        public ListedCall ToCall() => new(
            Id, Customer, CustomerVersion, StartedAt, EndedAt, Enum.TryParse<Ending>(Ending, out var ending) ? ending : null, Score, ForkedFrom);
    }

    private sealed class LearntRow
    {
        public string What { get; init; } = "";

        public double? Credit { get; init; }

        public double? Weight { get; init; }

        public DateTimeOffset At { get; init; }
    }
}

/// <param name="Worded">The turns whose answer a language model worded.</param>
/// <param name="Noticed">What one read in it besides.</param>
internal sealed record KeptCall(Call Call, ImmutableArray<int> Worded, ImmutableArray<ProposedReading> Noticed);

[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(KeptCall))]
[JsonSerializable(typeof(TriedLine))]
internal sealed partial class KeptJson : JsonSerializerContext;
