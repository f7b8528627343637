using System.Text;
using Coach.People;
using Coach.Privacy;
using Coach.Quiz;
using Dapper;

namespace Coach.Storage.Quiz;

public sealed class ReportsTable(Database database, UnitOfWork work, ISealer sealer) : IReports
{
    internal const string Purpose = "quiz report";

    public async Task<IReadOnlyList<Report>> OpenAsync(string tenant, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<Row>(
            """
            select person as Person, question as Question, source as Source, fingerprint as Fingerprint, text_sealed as Text, reported_at as ReportedAt
            from quiz_report where tenant = @tenant and settled_at is null
            """,
            new { tenant });
        return [.. rows.Select(row => new Report(new PersonKey(tenant, row.Person), row.Question, row.Source, row.Fingerprint, Open(row.Text), row.ReportedAt))];
    }

    public void Save(Report report) => work.Stage(
        """
        insert into quiz_report (tenant, person, question, reported_at, source, fingerprint, text_sealed)
        values (@Tenant, @Person, @Question, @At, @Source, @Fingerprint, @Text)
        on conflict (tenant, question, person) where settled_at is null do update
        set reported_at = excluded.reported_at, source = excluded.source, fingerprint = excluded.fingerprint, text_sealed = coalesce(excluded.text_sealed, quiz_report.text_sealed)
        """,
        new
        {
            report.Person.Tenant,
            Person = report.Person.Id,
            report.Question,
            report.At,
            report.Source,
            report.Fingerprint,
            Text = report.Text.Length is 0 ? null : sealer.Seal(Purpose, Encoding.UTF8.GetBytes(report.Text)),
        });

    public void Settle(string tenant, string question, DateTimeOffset upTo, DateTimeOffset now) => work.Stage(
        "update quiz_report set settled_at = @now where tenant = @tenant and question = @question and settled_at is null and reported_at <= @upTo",
        new { tenant, question, upTo, now });

    private string Open(byte[]? text) => text is not null && sealer.Unseal(Purpose, text) is { } open ? Encoding.UTF8.GetString(open) : "";

    private sealed class Row
    {
        public string Person { get; init; } = "";

        public string Question { get; init; } = "";

        public string Source { get; init; } = "";

        public string Fingerprint { get; init; } = "";

        public byte[]? Text { get; init; }

        public DateTimeOffset ReportedAt { get; init; }
    }
}
