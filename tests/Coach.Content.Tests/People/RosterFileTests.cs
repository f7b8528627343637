using System.Text;
using Coach.Content.People;
using Coach.People;

namespace Coach.Content.Tests.People;

public sealed class RosterFileTests
{
    private const string Header = "tenant,aad_object_id,email,name,team,site,manager,roles,campaign,languages,shift_start,shift_end,shift_days,time_zone,cohort,start_date";

    private static readonly RosterEntry Ayesha = new("contoso", "Ayesha Khan") { Email = "ayesha@example.com" };

    [Fact]
    public void A_whole_row()
    {
        var entry = Entry($"{Header}\ncontoso,a-1,ayesha@example.com,Ayesha Khan,Parcels,Lahore,sana@example.com,agent;mentor,UK parcels,en;ur,18:00,03:00,Mon-Fri,Asia/Karachi,LUMS 4,2026-01-05\n");

        Assert.Equal(
            Ayesha with
            {
                AadObjectId = "a-1",
                Team = "Parcels",
                Site = "Lahore",
                Manager = "sana@example.com",
                Roles = Roles.Agent | Roles.Mentor,
                Campaign = "UK parcels",
                Languages = ["en", "ur"],
                Shift = new Shift(new TimeOnly(18, 0), new TimeOnly(3, 0), Weekdays.Mon | Weekdays.Tue | Weekdays.Wed | Weekdays.Thu | Weekdays.Fri),
                TimeZone = "Asia/Karachi",
                Cohort = "LUMS 4",
                StartDate = new DateOnly(2026, 1, 5),
            },
            entry);
    }

    [Fact]
    public void The_columns_come_in_any_order_and_case_and_most_may_be_missing() =>
        Assert.Equal(Ayesha, Entry("Name , EMAIL,Tenant\nAyesha Khan,ayesha@example.com,contoso\n"));

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    public void Semicolons_and_tabs_separate_as_well(char separator) =>
        Assert.Equal(Ayesha, Entry("tenant,email,name\ncontoso,ayesha@example.com,Ayesha Khan\n".Replace(',', separator)));

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void Every_usual_encoding_is_read(string encoding, bool mark)
    {
        var writer = Encoding.GetEncoding(encoding);
        byte[] file = [.. mark ? writer.GetPreamble() : [], .. writer.GetBytes("tenant,email,name\ncontoso,ayesha@example.com,عائشہ خان\n")];

        var (rows, problems) = RosterFile.Read(new MemoryStream(file));

        Assert.Empty(problems);
        Assert.Equal("عائشہ خان", Assert.Single(rows).Entry.Name);
    }

    [Fact]
    public void A_file_in_an_old_encoding_is_refused_in_one_sentence() => Assert.Equal(
        [new RowProblem(1, "The file is no text that can be read here: in Excel, save it as 'CSV UTF-8 (comma delimited)'.")],
        RosterFile.Read(new MemoryStream([.. "tenant,email,name\ncontoso,r@example.com,Ren"u8, 0xE9])).Problems.AsEnumerable());

    [Fact]
    public void A_workbook_is_refused_in_one_sentence() => Assert.Equal(
        [new RowProblem(1, "The file is no text that can be read here: in Excel, save it as 'CSV UTF-8 (comma delimited)'.")],
        RosterFile.Read(new MemoryStream([.. "PK"u8, 3, 4, 0, 0, 8, 0])).Problems.AsEnumerable());

    [Fact]
    public void An_empty_file() => Told([(1, "The file is empty: its first line names the columns tenant, aad_object_id, email, name, team, site, manager, roles, campaign, languages, shift_start, shift_end, shift_days, time_zone, cohort and start_date.")], "");

    [Fact]
    public void Columns_that_must_be_there() => Told(
        [(1, "The column 'tenant' is missing."), (1, "The columns 'email' and 'aad_object_id' are missing: one of them must say who is who.")],
        "name\nAyesha Khan\n");

    [Fact]
    public void Unknown_columns_are_one_problem_and_the_rows_are_read()
    {
        var (rows, problems) = Read("tenant,email,name,Shoe size,cohrt\ncontoso,ayesha@example.com,Ayesha Khan,38,x\n");

        Assert.Equal(
            new RowProblem(1, "'shoe size' and 'cohrt' (did you mean 'cohort'?) are no columns of this file: they are tenant, aad_object_id, email, name, team, site, manager, roles, campaign, languages, shift_start, shift_end, shift_days, time_zone, cohort and start_date."),
            Assert.Single(problems));
        Assert.Equal(Ayesha, Assert.Single(rows).Entry);
    }

    [Fact]
    public void A_column_named_twice() => Told([(1, "The column 'name' stands here 2 times.")], "tenant,email,name,Name\n");

    [Fact]
    public void The_good_rows_go_in_and_every_bad_one_is_told_by_its_line()
    {
        var (rows, problems) = Read("tenant,email,name\ncontoso,ayesha@example.com,Ayesha Khan\n,bilal@example.com,Bilal\n\ncontoso,sana@example.com,Sana\ncontoso,,Omar\n");

        Assert.Equal([2, 5], rows.Select(row => row.Line));
        Assert.Equal(
            [new RowProblem(3, "'tenant' is empty."), new RowProblem(6, "'aad_object_id' and 'email' are both empty: one of them must say who this is.")],
            problems.AsEnumerable());
    }

    [Fact]
    public void Lines_are_those_of_the_file_behind_a_line_break_in_quotes()
    {
        var (rows, problems) = Read("tenant,email,name,site\r\ncontoso,ayesha@example.com,Ayesha Khan,\"Gulberg\r\nLahore\"\r\ncontoso,bilal,Bilal,Lahore\r\n");

        Assert.Equal((2, "Gulberg Lahore"), (Assert.Single(rows).Line, rows[0].Entry.Site));
        Assert.Equal([new RowProblem(4, "'email' must be an e-mail address such as ayesha@example.com, found 'bilal'.")], problems.AsEnumerable());
    }

    [Fact]
    public void A_quotation_mark_that_is_not_closed() => Told(
        [(2, "A quotation mark opens in this row and is never closed: everything behind it was lost.")],
        "tenant,email,name\ncontoso,ayesha@example.com,\"Ayesha Khan\ncontoso,bilal@example.com,Bilal\n");

    [Fact]
    public void A_quotation_mark_inside_a_value() => Told(
        [(2, "A quotation mark stands inside a value: put quotes around the whole value and write the one inside it twice.")],
        "tenant,email,name\ncontoso,ayesha@example.com,\"Ayesha\" Khan\n");

    [Fact]
    public void More_values_than_columns() => Told(
        [(2, "The row has 4 values, the header 3: put quotes around a value that contains ','.")], "tenant,email,name\ncontoso,ayesha@example.com,Khan, Ayesha\n");

    [Fact]
    public void Rows_of_separators_only_are_passed_over() => Assert.Equal(Ayesha, Entry("tenant,email,name\n,,\ncontoso,ayesha@example.com,Ayesha Khan\n,,\n"));

    [Fact]
    public void Everything_that_is_wrong_with_a_row_is_told() => Told(
        [
            (2, "'name' is empty."),
            (2, "'email' must be an e-mail address such as ayesha@example.com, found 'ayesha'."),
            (2, "'time_zone' must be a zone such as Asia/Karachi, found 'PKT'."),
        ],
        "tenant,email,name,time_zone\ncontoso,ayesha,,PKT\n");

    [Theory]
    [InlineData("roles", "boss", "'roles' may hold agent, mentor, manager, trainer and admin, found 'boss'.")]
    [InlineData("roles", "3", "'roles' may hold agent, mentor, manager, trainer and admin, found '3'.")]
    [InlineData("manager", "Sana", "'manager' must be the manager's e-mail address such as ayesha@example.com, found 'Sana'.")]
    [InlineData("languages", "english", "'languages' must be language codes such as en;ur, found 'english'.")]
    [InlineData("time_zone", "Pakistan Standard Time", "'time_zone' must be a zone such as Asia/Karachi, found 'Pakistan Standard Time'.")]
    [InlineData("time_zone", "../../etc/passwd", "'time_zone' must be a zone such as Asia/Karachi, found '../../etc/passwd'.")]
    [InlineData("start_date", "05/01/2026", "'start_date' must be a date such as 2026-03-31, found '05/01/2026'.")]
    [InlineData("start_date", "2026-02-30", "'start_date' must be a date such as 2026-03-31, found '2026-02-30'.")]
    [InlineData("team", "a\u0001b", "'team' has an invisible control character in it.")]
    [InlineData("shift_days", "Mon-Fri", "'shift_start', 'shift_end' and 'shift_days' belong together, but 'shift_start' and 'shift_end' are empty.")]
    public void A_cell_that_does_not_fit(string column, string cell, string sentence) =>
        Told([(2, sentence)], $"tenant,email,name,{column}\ncontoso,ayesha@example.com,Ayesha Khan,{cell}\n");

    [Theory]
    [InlineData("9,17:00,Mon-Fri", "'shift_start' must be a time such as 09:00, found '9'.")]
    [InlineData("09:00,24:00,Mon-Fri", "'shift_end' must be a time such as 09:00, found '24:00'.")]
    [InlineData("09:00,09:00,Mon-Fri", "'shift_start' and 'shift_end' are the same time.")]
    [InlineData("09:00,17:00,Monday", "'shift_days' must be days such as Mon-Fri or Mon;Wed;Sat, found 'Monday'.")]
    [InlineData("09:00,17:00,Mon-Wed-Fri", "'shift_days' must be days such as Mon-Fri or Mon;Wed;Sat, found 'Mon-Wed-Fri'.")]
    [InlineData("09:00,17:00,", "'shift_start', 'shift_end' and 'shift_days' belong together, but 'shift_days' is empty.")]
    public void A_shift_that_does_not_fit(string cells, string sentence) =>
        Told([(2, sentence)], $"tenant,email,name,shift_start,shift_end,shift_days\ncontoso,ayesha@example.com,Ayesha Khan,{cells}\n");

    [Theory]
    [InlineData("Mon-Fri", Weekdays.Mon | Weekdays.Tue | Weekdays.Wed | Weekdays.Thu | Weekdays.Fri)]
    [InlineData("Fri-Tue", Weekdays.Fri | Weekdays.Sat | Weekdays.Sun | Weekdays.Mon | Weekdays.Tue)]
    [InlineData("mon;WED; Sat", Weekdays.Mon | Weekdays.Wed | Weekdays.Sat)]
    [InlineData("Mon-Tue|Sat", Weekdays.Mon | Weekdays.Tue | Weekdays.Sat)]
    [InlineData("Sun", Weekdays.Sun)]
    public void Days_are_ranges_and_lists(string days, Weekdays expected) => Assert.Equal(
        new Shift(new TimeOnly(9, 0), new TimeOnly(17, 30), expected),
        Entry($"tenant,email,name,shift_start,shift_end,shift_days\ncontoso,ayesha@example.com,Ayesha Khan,9:00,17:30,{days}\n").Shift);

    [Theory]
    [InlineData("agent;mentor")]
    [InlineData("Agent|Mentor")]
    [InlineData("\"agent, mentor\"")]
    public void Roles_are_listed_in_several_ways(string roles) =>
        Assert.Equal(Roles.Agent | Roles.Mentor, Entry($"tenant,email,name,roles\ncontoso,ayesha@example.com,Ayesha Khan,{roles}\n").Roles);

    [Theory]
    [InlineData("*Ayesha*")]
    [InlineData("[Ayesha](https://example.com)")]
    public void A_name_with_markup(string name) => Told(
        [(2, $"'name' must be a plain name of at most 100 letters, without signs such as * < [ #, found '{name}'.")], $"tenant,email,name\ncontoso,ayesha@example.com,{name}\n");

    [Fact]
    public void No_spoilt_file_throws()
    {
        var good = Encoding.UTF8.GetBytes($"{Header}\ncontoso,a-1,ayesha@example.com,\"Ayesha\nKhan\",Parcels,Lahore,sana@example.com,agent;mentor,UK,en;ur,18:00,03:00,Mon-Fri,Asia/Karachi,LUMS,2026-01-05\n");
        const string signs = ",;\"\n\r\t-: \0|@x9";
        var seed = new Random(4);
        for (var round = 0; round < 2000; round++)
        {
            var spoilt = (byte[])good.Clone();
            for (var hit = 0; hit < 1 + round % 6; hit++)
                spoilt[seed.Next(spoilt.Length)] = (byte)signs[seed.Next(signs.Length)];

            var (rows, problems) = RosterFile.Read(new MemoryStream(spoilt));

            Assert.True(rows.Length + problems.Length > 0);
            Assert.All(problems, problem => Assert.InRange(problem.Line, 1, 10));
        }
    }

    private static RosterFile Read(string text) => RosterFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static RosterEntry Entry(string text)
    {
        var (rows, problems) = Read(text);
        Assert.Empty(problems);
        return Assert.Single(rows).Entry;
    }

    private static void Told((int Line, string Sentence)[] problems, string text) =>
        Assert.Equal(problems.Select(problem => new RowProblem(problem.Line, problem.Sentence)), Read(text).Problems.AsEnumerable());
}
