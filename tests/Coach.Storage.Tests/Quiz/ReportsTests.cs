using Coach.Delivery;
using Coach.Quiz;

namespace Coach.Storage.Tests.Quiz;

public sealed class ReportsTests : StorageTest
{
    private static readonly Report Report = new(Ayesha, "late-parcel", "dialogs/quiz/questions/empathy.yaml:12", "0123456789abcdef", "Two are right.", Now);

    [Fact]
    public async Task A_report_is_open_after_a_restart_as_it_was_written()
    {
        await SaveAsync(Report);
        await SaveAsync(Report with { Question = "other", Text = "" });
        await Db.RestartAsync();

        Assert.Equal([Report, Report with { Question = "other", Text = "" }], (await OpenAsync()).OrderBy(report => report.Question));
        Assert.DoesNotContain("Two are", Text(await Db.BytesAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_has_one_open_report_on_a_question_and_the_last_one_counts()
    {
        var again = Report with { Text = "Three are right.", At = Now.AddMinutes(4), Fingerprint = "f", Source = "dialogs/quiz/questions/empathy.yaml:14" };
        await SaveAsync(Report);
        await SaveAsync(again);

        Assert.Equal([again], await OpenAsync());
    }

    [Fact]
    public async Task Reporting_again_without_words_keeps_the_words()
    {
        await SaveAsync(Report);
        await SaveAsync(Report with { Text = "", At = Now.AddMinutes(4) });

        Assert.Equal([Report with { At = Now.AddMinutes(4) }], await OpenAsync());
    }

    [Fact]
    public async Task What_was_settled_is_off_the_list_and_may_be_reported_again()
    {
        await SaveAsync(Report);
        await SaveAsync(Report with { Person = Ayesha with { Id = "bilal" }, At = Now.AddMinutes(1) });
        await TurnAsync(turn => turn.Reports.Settle("t1", "late-parcel", Now.AddMinutes(1), Now.AddMinutes(2)));
        Assert.Empty(await OpenAsync());

        await SaveAsync(Report with { At = Now.AddDays(1) });
        Assert.Equal([Report with { At = Now.AddDays(1) }], await OpenAsync());
    }

    [Fact]
    public async Task What_came_after_the_trainer_looked_stays_on_the_list()
    {
        var later = Report with { Person = Ayesha with { Id = "bilal" }, At = Now.AddMinutes(5) };
        await SaveAsync(Report);
        await SaveAsync(later);
        await TurnAsync(turn => turn.Reports.Settle("t1", "late-parcel", Now, Now.AddMinutes(6)));

        Assert.Equal([later], await OpenAsync());
    }

    [Fact]
    public async Task Nothing_of_another_tenant_or_another_question_is_shown_or_settled()
    {
        var elsewhere = Report with { Person = Ayesha with { Tenant = "t2" } };
        await SaveAsync(elsewhere);
        await SaveAsync(Report with { Question = "other" });
        await TurnAsync(turn => turn.Reports.Settle("t1", "late-parcel", Now, Now));

        Assert.Equal([Report with { Question = "other" }], await OpenAsync());
        Assert.Equal([elsewhere], await Db.Turn().Reports.OpenAsync("t2", default));
    }

    private Task<Commit> SaveAsync(Report report) => TurnAsync(turn => turn.Reports.Save(report));

    private Task<IReadOnlyList<Report>> OpenAsync() => Db.Turn().Reports.OpenAsync("t1", default);
}
