using Coach.Delivery;
using Coach.People;
using Coach.Words;

namespace Coach.Storage.Tests.People;

public sealed class PeopleTests : StorageTest
{
    private static readonly RosterEntry Entry = new("t1", "Ayesha Khan") { Email = "Ayesha@Example.com" };
    private static readonly Person Person = Person.Enrol("t1", "p1", Entry);

    private static readonly Person Full = Person.Enrol("t1", "p9", new RosterEntry("t1", "Bilal Ahmed")
    {
        AadObjectId = "account-b",
        Email = "bilal@example.com",
        Team = "Blue",
        Site = "Lahore",
        Manager = "sana@example.com",
        Roles = Roles.Agent | Roles.Mentor,
        Campaign = "Telecom",
        Languages = ["ur", "en"],
        Shift = new Shift(new TimeOnly(21, 30), new TimeOnly(6, 0), Weekdays.Mon | Weekdays.Sun),
        TimeZone = "Asia/Karachi",
        Cohort = "LUMS 2026",
        StartDate = new DateOnly(2026, 1, 31),
    }) with
    {
        Chose = Language.English,
        GreetedAt = Now,
        ConsentedAt = Now.AddMinutes(1),
        Installed = true,
        TeamsZone = "Asia/Dubai",
    };

    [Fact]
    public async Task Somebody_who_was_read_and_is_gone_is_not_brought_back()
    {
        Assert.Equal(Commit.Conflict, await SaveAsync(Full with { Version = 1 }));

        Assert.Null(await FindAsync("account-b"));
    }

    [Fact]
    public async Task A_person_comes_back_with_all_that_is_known()
    {
        await SaveAsync(Full);
        await Db.RestartAsync();

        Assert.Equal(Full with { Version = 1 }, await FindAsync("account-b"));
    }

    [Fact]
    public async Task An_account_in_the_shape_of_a_GUID_is_found_in_capitals_and_any_other_only_as_it_is_written()
    {
        await SaveAsync(Full with { AadObjectId = "1B6C9A52-4C1D-4D7E-9A53-0F3C2F5D8E61" });

        Assert.Equal("p9", (await FindAsync("1b6c9a52-4c1d-4d7e-9a53-0f3c2f5d8e61"))?.Key.Id);
        Assert.Equal("p9", (await FindAsync("1B6C9a52-4C1D-4D7E-9A53-0F3C2F5D8E61"))?.Key.Id);

        await SaveAsync(Person with { AadObjectId = "account-a" });

        Assert.Equal("p1", (await FindAsync("account-a"))?.Key.Id);
        Assert.Null(await FindAsync("Account-A"));
    }

    [Fact]
    public async Task A_person_of_whom_little_is_known_comes_back_with_that_little()
    {
        var little = Person.Enrol("t1", "p1", new RosterEntry("t1", "Ayesha") { AadObjectId = "account-a", Roles = Roles.None, Languages = [] });

        await SaveAsync(little);

        Assert.Equal(little with { Version = 1 }, await FindAsync("account-a"));
    }

    [Fact]
    public async Task All_that_is_known_may_change_and_go()
    {
        var little = Person.Enrol("t1", "p9", new RosterEntry("t1", "B. Ahmed") { Roles = Roles.Manager, Languages = [] }) with { AadObjectId = "account-b" };

        await SaveAsync(little);
        Assert.Equal(Commit.Done, await SaveAsync(Full with { Version = 1 }));
        Assert.Equal(Full with { Version = 2 }, await FindAsync("account-b"));

        Assert.Equal(Commit.Done, await SaveAsync(little with { Version = 2 }));
        Assert.Equal(little with { Version = 3 }, await FindAsync("account-b"));
    }

    [Fact]
    public async Task An_account_that_was_bound_by_meeting_is_not_in_the_roster()
    {
        await SaveAsync(Person.Bind("account-a"));

        var found = await FindAsync("account-a");

        Assert.Equal(("account-a", null), (found!.AadObjectId, found.Roster.AadObjectId));
    }

    [Theory]
    [InlineData("ayesha@example.com")]
    [InlineData("AYESHA@EXAMPLE.COM")]
    public async Task An_email_is_found_in_any_case_and_kept_as_written(string email)
    {
        await SaveAsync(Person);

        Assert.Equal("Ayesha@Example.com", (await Db.Turn().People.FindByEmailAsync("t1", email, default))?.Roster.Email);
        Assert.Null(await Db.Turn().People.FindByEmailAsync("t1", "ayesha@example.co", default));
    }

    [Fact]
    public async Task Tenants_do_not_see_each_other()
    {
        await SaveAsync(Full);
        var theirs = Person.Enrol("t2", "p9", Full.Roster with { Tenant = "t2" });

        Assert.Equal(Commit.Done, await SaveAsync(theirs));
        Assert.Equal("t2", (await Db.Turn().People.FindAsync("t2", "account-b", default))?.Key.Tenant);
        Assert.Null(await Db.Turn().People.FindAsync("t3", "account-b", default));
        Assert.Null(await Db.Turn().People.FindByEmailAsync("t3", "bilal@example.com", default));
        Assert.Single(await Db.Turn().People.AllAsync("t1", default));
    }

    [Fact]
    public async Task Everybody_of_a_tenant_is_listed_by_name()
    {
        await SaveAsync(Full);
        await SaveAsync(Person);

        Assert.Equal(["Ayesha Khan", "Bilal Ahmed"], (await Db.Turn().People.AllAsync("t1", default)).Select(person => person.Roster.Name));
    }

    [Fact]
    public async Task Of_two_turns_that_read_the_same_version_one_is_a_conflict()
    {
        await SaveAsync(Full);
        var read = await FindAsync("account-b");

        Assert.Equal(Commit.Done, await SaveAsync(read!.Speak(Language.Urdu)));
        Assert.Equal(Commit.Conflict, await SaveAsync(read with { Installed = false }));

        var found = await FindAsync("account-b");
        Assert.Equal((Language.Urdu, true, 2), (found!.Chose, found.Installed, found.Version));
    }

    [Fact]
    public async Task Somebody_new_does_not_replace_whoever_has_the_id()
    {
        await SaveAsync(Person);

        Assert.Equal(Commit.Conflict, await SaveAsync(Person with { Chose = Language.Urdu }));
    }

    [Fact]
    public async Task An_account_belongs_to_one_person_of_a_tenant()
    {
        await SaveAsync(Full);

        Assert.Equal(Commit.Conflict, await SaveAsync(Person.Bind("account-b")));
        Assert.Equal("p9", (await FindAsync("account-b"))?.Key.Id);
    }

    [Fact]
    public async Task An_email_belongs_to_one_person_of_a_tenant()
    {
        await SaveAsync(Person);

        Assert.Equal(Commit.Conflict, await SaveAsync(Person.Enrol("t1", "p2", Entry with { Email = "AYESHA@example.com" })));
        Assert.Equal("p1", (await Db.Turn().People.FindByEmailAsync("t1", "ayesha@example.com", default))?.Key.Id);
    }

    [Fact]
    public async Task Any_number_of_people_have_no_account_and_no_email_yet()
    {
        foreach (var id in new[] { "p1", "p2", "p3" })
            Assert.Equal(Commit.Done, await SaveAsync(Person.Enrol("t1", id, new RosterEntry("t1", "Somebody"))));

        Assert.Equal(3, (await Db.Turn().People.AllAsync("t1", default)).Count);
    }

    [Fact]
    public async Task An_imported_roster_imported_again_changes_nothing()
    {
        RosterRow[] rows = [new(2, Entry), new(3, Full.Roster)];
        var ids = 0;
        var first = RosterImport.Plan(rows, [], () => $"p{++ids}");
        Assert.Equal(Commit.Done, await TurnAsync(turn => first.Saved.ToList().ForEach(turn.People.Save)));

        var again = RosterImport.Plan(rows, await Db.Turn().People.AllAsync("t1", default), () => $"p{++ids}");

        Assert.Equal((0, 2, 0), (again.Saved.Count(), again.Unchanged, again.Problems.Length));
    }

    private Task<Commit> SaveAsync(Person person) => TurnAsync(turn => turn.People.Save(person));

    private Task<Person?> FindAsync(string account) => Db.Turn().People.FindAsync("t1", account, default);
}
