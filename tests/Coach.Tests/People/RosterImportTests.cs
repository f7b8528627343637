using Coach.People;

namespace Coach.Tests.People;

public sealed class RosterImportTests
{
    private static readonly RosterEntry Ayesha = new("t1", "Ayesha Khan") { Email = "ayesha@example.com", Languages = ["ur", "en"] };
    private static readonly RosterEntry Bilal = new("t1", "Bilal Ahmed") { AadObjectId = "account-b", Email = "bilal@example.com" };

    [Fact]
    public void New_rows_are_added_with_their_account()
    {
        var change = Plan([Ayesha, Bilal], []);

        Assert.Equal([("p1", "Ayesha Khan", null), ("p2", "Bilal Ahmed", "account-b")], change.Added.Select(person => (person.Key.Id, person.Roster.Name, person.AadObjectId)));
        Assert.Empty(change.Updated);
        Assert.Empty(change.Problems);
    }

    [Fact]
    public void The_same_file_twice_changes_nothing()
    {
        var known = Plan([Ayesha, Bilal], []).Saved.ToList();

        var again = Plan([Ayesha with { Languages = ["ur", "en"] }, Bilal], known);

        Assert.Equal((0, 2), (again.Saved.Count(), again.Unchanged));
        Assert.Empty(again.Problems);
    }

    [Fact]
    public void Meeting_somebody_changes_nothing_in_the_next_import()
    {
        var met = Known(Ayesha).Bind("account-a").Greet(DateTimeOffset.UnixEpoch).Speak(Coach.Words.Language.English);

        Assert.Equal(1, Plan([Ayesha], [met]).Unchanged);
    }

    [Fact]
    public void A_changed_row_updates_the_roster_and_keeps_what_was_learnt_by_meeting()
    {
        var met = Known(Ayesha).Bind("account-a").Greet(DateTimeOffset.UnixEpoch) with { Version = 7, Installed = true };

        var updated = Assert.Single(Plan([Ayesha with { Email = "AYESHA@example.com", Team = "Blue" }], [met]).Updated);

        Assert.Equal(met with { Roster = Ayesha with { Email = "AYESHA@example.com", Team = "Blue" } }, updated);
        Assert.Equal("account-a", updated.AadObjectId);
    }

    [Fact]
    public void An_account_in_the_row_finds_the_person_whose_email_changed()
    {
        var updated = Assert.Single(Plan([Bilal with { Email = "b.ahmed@example.com" }], [Known(Bilal)]).Updated);

        Assert.Equal(("p0", "b.ahmed@example.com"), (updated.Key.Id, updated.Roster.Email));
    }

    [Fact]
    public void An_account_in_the_row_is_taken_over_by_somebody_who_had_none()
    {
        var updated = Assert.Single(Plan([Ayesha with { AadObjectId = "account-a" }], [Known(Ayesha)]).Updated);

        Assert.Equal("account-a", updated.AadObjectId);
    }

    [Fact]
    public void A_bound_account_stays_when_the_row_no_longer_names_it()
    {
        var updated = Assert.Single(Plan([Bilal with { AadObjectId = null }], [Known(Bilal)]).Updated);

        Assert.Equal("account-b", updated.AadObjectId);
        Assert.Null(updated.Roster.AadObjectId);
    }

    [Fact]
    public void A_bound_account_is_not_replaced_by_another()
    {
        var change = Plan([Ayesha with { AadObjectId = "account-x" }], [Known(Ayesha).Bind("account-a")]);

        Assert.Equal([new RowProblem(2, "Ayesha Khan has already met the coach with another account than this 'aad_object_id'.")], change.Problems.AsEnumerable());
        Assert.Empty(change.Saved);
    }

    [Fact]
    public void An_account_of_one_and_an_email_of_another_is_a_problem()
    {
        var change = Plan([Bilal with { Email = "ayesha@example.com" }], [Known(Ayesha, "p1"), Known(Bilal, "p2")]);

        Assert.Equal(
            [new RowProblem(2, "'aad_object_id' belongs to Bilal Ahmed, but 'email' belongs to Ayesha Khan: one row names one person.")],
            change.Problems.AsEnumerable());
        Assert.Empty(change.Saved);
    }

    [Fact]
    public void A_repeated_email_is_told_with_the_line_it_repeats_and_the_good_rows_go_in()
    {
        var change = Plan([Ayesha, Bilal, new RosterEntry("t1", "Somebody") { Email = "Ayesha@Example.com" }], []);

        Assert.Equal([new RowProblem(4, "'email' is already in line 2: a person has one row.")], change.Problems.AsEnumerable());
        Assert.Equal(["Ayesha Khan", "Bilal Ahmed"], change.Added.Select(person => person.Roster.Name));
    }

    [Fact]
    public void A_repeated_account_is_told_with_the_line_it_repeats() => Assert.Equal(
        [new RowProblem(3, "'aad_object_id' is already in line 2: a person has one row.")],
        Plan([Bilal, Bilal with { Email = "other@example.com" }], []).Problems.AsEnumerable());

    [Fact]
    public void Two_rows_that_find_one_person_are_a_problem_and_not_two_saves()
    {
        var moved = Bilal with { Email = "new@example.com" };
        var heir = new RosterEntry("t1", "Hina Raza") { Email = "bilal@example.com" };

        var change = Plan([moved, heir], [Known(Bilal)]);

        Assert.Equal([moved], change.Saved.Select(person => person.Roster));
        Assert.Equal([new RowProblem(3, "Bilal Ahmed, whom this row names, already has line 2: a person has one row.")], change.Problems.AsEnumerable());
    }

    [Fact]
    public void Tenants_do_not_meet()
    {
        var change = Plan([Bilal with { Tenant = "t2" }, Bilal], [Known(Bilal)]);

        Assert.Equal(["t2"], change.Added.Select(person => person.Key.Tenant));
        Assert.Equal(1, change.Unchanged);
        Assert.Empty(change.Problems);
    }

    [Fact]
    public void Whoever_is_not_in_the_file_stays() => Assert.Empty(Plan([Ayesha], [Known(Bilal)]).Updated);

    [Fact]
    public void Two_people_may_both_have_no_email()
    {
        var change = Plan([Bilal with { Email = null }, Bilal with { AadObjectId = "account-c", Email = null }], []);

        Assert.Equal(2, change.Added.Length);
        Assert.Empty(change.Problems);
    }

    private static Person Known(RosterEntry entry, string id = "p0") => Person.Enrol(entry.Tenant, id, entry);

    private static RosterChange Plan(RosterEntry[] entries, IReadOnlyCollection<Person> known)
    {
        var ids = 0;
        return RosterImport.Plan(entries.Select((entry, index) => new RosterRow(index + 2, entry)), known, () => $"p{++ids}");
    }
}
