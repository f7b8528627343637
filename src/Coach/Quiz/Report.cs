using System.Collections.Immutable;
using Coach.People;

namespace Coach.Quiz;

/// <summary>Somebody says that a question is wrong.</summary>
/// <param name="Source">Where the question stood at that time.</param>
/// <param name="Fingerprint">Its wording at that time.</param>
/// <param name="Text">What they wrote; empty where they pressed the button alone.</param>
public sealed record Report(PersonKey Person, string Question, string Source, string Fingerprint, string Text, DateTimeOffset At)
{
    /// <summary>In characters.</summary>
    public const int Longest = 500;

    public static Report Of(PersonKey person, Question question, string text, DateTimeOffset now) =>
        new(person, question.Id, question.Source, Quiz.Fingerprint.Of(question), text, now);
}

/// <summary>All that is open about one question, the newest first.</summary>
public sealed record Reported(string Question, ImmutableArray<Report> Reports)
{
    public Report Newest => Reports[0];

    /// <summary>The question with the newest report first.</summary>
    public static ImmutableArray<Reported> Group(IEnumerable<Report> reports) =>
    [
        .. reports
            .GroupBy(report => report.Question)
            .Select(group => new Reported(group.Key, [.. group.OrderByDescending(report => report.At)]))
            .OrderByDescending(reported => reported.Newest.At)
            .ThenBy(reported => reported.Question, StringComparer.Ordinal),
    ];
}

public interface IReports
{
    /// <summary>What no trainer has settled yet.</summary>
    Task<IReadOnlyList<Report>> OpenAsync(string tenant, CancellationToken cancellationToken);

    /// <summary>One person has one open report on a question: another takes its place, but one without words leaves the words of the first.</summary>
    void Save(Report report);

    /// <summary>Settles what had been written about the question up to that instant; what came later has not been seen yet.</summary>
    void Settle(string tenant, string question, DateTimeOffset upTo, DateTimeOffset now);
}
