using Coach.People;

namespace Coach.Tests.People;

public sealed class FirstContactTests
{
    private static readonly Person OnRoster = Person.Enrol("t1", "p1", new RosterEntry("t1", "Ayesha Khan") { Email = "ayesha@example.com" });
    private static readonly Member Member = new("Ayesha [K]", "ayesha@example.com", "ayesha@example.onmicrosoft.com");

    [Theory]
    [InlineData(UnknownPeople.Refuse)]
    [InlineData(UnknownPeople.Enrol)]
    public void The_account_decides(UnknownPeople unknown)
    {
        var bound = OnRoster.Bind("account-a");
        var other = Person.Enrol("t1", "p2", new RosterEntry("t1", "Somebody Else"));

        Assert.Equal(new FirstContact.Known(bound, false), Decide(byAccount: bound, byEmail: other, Member, unknown));
    }

    [Theory]
    [InlineData(UnknownPeople.Refuse)]
    [InlineData(UnknownPeople.Enrol)]
    public void An_email_on_the_roster_binds_the_account_once(UnknownPeople unknown)
    {
        var known = Assert.IsType<FirstContact.Known>(Decide(byAccount: null, byEmail: OnRoster, Member, unknown));

        Assert.True(known.Bound);
        Assert.Equal(OnRoster with { AadObjectId = "account-a" }, known.Person);
    }

    [Theory]
    [InlineData(UnknownPeople.Refuse)]
    [InlineData(UnknownPeople.Enrol)]
    public void A_row_that_is_bound_to_another_account_is_never_taken_over(UnknownPeople unknown) =>
        Assert.IsType<FirstContact.Stranger>(Decide(byAccount: null, byEmail: OnRoster.Bind("account-z"), Member, unknown));

    [Fact]
    public void Whoever_is_on_no_roster_is_a_stranger() =>
        Assert.IsType<FirstContact.Stranger>(Decide(byAccount: null, byEmail: null, Member, UnknownPeople.Refuse));

    [Fact]
    public void Whoever_is_on_no_roster_becomes_an_agent_where_the_configuration_says_so()
    {
        var person = Assert.IsType<FirstContact.Enrolled>(Decide(byAccount: null, byEmail: null, Member, UnknownPeople.Enrol)).Person;

        Assert.Equal(new PersonKey("t1", "new"), person.Key);
        Assert.Equal(("Ayesha K", "ayesha@example.com", "account-a", Roles.Agent), (person.Roster.Name, person.Roster.Email, person.AadObjectId, person.Roster.Roles));
    }

    [Fact]
    public void Somebody_of_whom_Teams_tells_nothing_is_enrolled_as_a_colleague()
    {
        var person = Assert.IsType<FirstContact.Enrolled>(Decide(byAccount: null, byEmail: null, null, UnknownPeople.Enrol)).Person;

        Assert.Equal(("Colleague", null, "account-a"), (person.Roster.Name, person.Roster.Email, person.AadObjectId));
    }

    [Fact]
    public void Whoever_was_erased_and_returns_is_let_in_as_an_agent_whatever_the_configuration_says()
    {
        var enrolled = Assert.IsType<FirstContact.Enrolled>(FirstContact.Decide("t1", "account-a", null, null, Member, UnknownPeople.Refuse, () => "new", returns: true));

        Assert.Equal(("new", Roles.Agent, "account-a"), (enrolled.Person.Key.Id, enrolled.Person.Roster.Roles, enrolled.Person.AadObjectId));
    }

    [Fact]
    public void Not_even_then_is_a_row_of_another_account_taken_over() => Assert.IsType<FirstContact.Stranger>(
        FirstContact.Decide("t1", "account-a", null, OnRoster.Bind("account-z"), Member, UnknownPeople.Enrol, () => "new", returns: true));

    private static FirstContact Decide(Person? byAccount, Person? byEmail, Member? member, UnknownPeople unknown) =>
        FirstContact.Decide("t1", "account-a", byAccount, byEmail, member, unknown, () => "new");
}
