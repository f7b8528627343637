using Coach.Bot.People;
using Coach.Delivery;
using Coach.People;
using Coach.Privacy;
using Microsoft.Bot.Schema;

namespace Coach.Bot.Tests.People;

public sealed class IntroductionsTests
{
    private static readonly ChannelAccount Account = new() { Id = "29:ayesha", Name = "Somebody Else", AadObjectId = "ayesha-khan-aad" };

    private readonly Turn _turn = Scene.Turn();
    private readonly Visit _visit;
    private readonly Erasures _erasures = new();
    private bool _wrote = true;

    public IntroductionsTests() => _visit = new Visit(new FixedPlaybook(Scene.Playbook), _turn);

    [Fact]
    public async Task Whoever_is_bound_is_known_by_the_account_and_Teams_is_not_asked()
    {
        var teams = new Teams(Member: null);

        Assert.Equal(Meeting.Known, await MeetAsync(teams, Scene.Ayesha()));

        Assert.Equal(Scene.Ayesha(), _visit.Person);
        Assert.False(_visit.PersonChanged);
        Assert.Equal(0, teams.Asked);
    }

    [Theory]
    [InlineData("ayesha.khan@example.com", null)]
    [InlineData(null, "ayesha.khan@example.com")]
    public async Task A_row_with_only_an_e_mail_is_bound_by_what_Teams_tells(string? email, string? userPrincipalName)
    {
        Assert.Equal(Meeting.Known, await MeetAsync(new Teams(new Member("Ayesha Khan", email, userPrincipalName)), Unbound));

        Assert.Equal("ayesha-khan-aad", _visit.Person.AadObjectId);
        Assert.True(_visit.PersonChanged);
        Assert.Equal(Unbound.Key, _turn.Conversation.Person);
    }

    [Fact]
    public async Task A_row_that_belongs_to_another_account_is_not_taken_over_even_where_anybody_is_let_in() =>
        await IsRefusedAsync(new Teams(new Member("Ayesha Khan", "ayesha.khan@example.com", null)), UnknownPeople.Enrol, Unbound with { AadObjectId = "another-account" });

    [Theory]
    [InlineData("stranger@example.com")]
    [InlineData(null)]
    public async Task A_stranger_is_refused_where_the_roster_decides(string? email) =>
        await IsRefusedAsync(new Teams(new Member("A Stranger", email, null)), UnknownPeople.Refuse, Unbound);

    [Fact]
    public async Task A_stranger_is_let_in_as_an_agent_where_the_configuration_says_so()
    {
        Assert.Equal(Meeting.Known, await MeetAsync(new Teams(new Member("Nadia Aslam", "nadia@example.com", null)), UnknownPeople.Enrol));

        Assert.Equal(("Nadia Aslam", "nadia@example.com", Roles.Agent), (_visit.Person.Roster.Name, _visit.Person.Roster.Email, _visit.Person.Roster.Roles));
        Assert.Equal("ayesha-khan-aad", _visit.Person.AadObjectId);
        Assert.True(_visit.PersonChanged);
    }

    [Fact]
    public async Task A_stranger_of_whom_Teams_tells_nothing_is_let_in_without_a_name()
    {
        Assert.Equal(Meeting.Known, await MeetAsync(new Teams(Member: null), UnknownPeople.Enrol));

        Assert.Equal("Colleague", _visit.Person.FirstName);
    }

    [Fact]
    public async Task Two_strangers_are_two_people()
    {
        await MeetAsync(new Teams(Member: null), UnknownPeople.Enrol);
        var first = _visit.Person.Key;
        await MeetAsync(new Teams(Member: null), UnknownPeople.Enrol);

        Assert.NotEqual(first, _visit.Person.Key);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task An_account_without_an_Entra_id_is_nobody(string? aadObjectId)
    {
        var introductions = new Introductions(new Roster(Scene.Ayesha()), _erasures, new Teams(Member: null), _visit, new Enrolment(UnknownPeople.Enrol));

        Assert.Equal(Meeting.Stranger, await introductions.MeetAsync(new ChannelAccount { Id = "29:x", AadObjectId = aadObjectId }, wrote: true, CancellationToken.None));
        Assert.Equal(Meeting.Stranger, await introductions.MeetAsync(null, wrote: true, CancellationToken.None));
    }

    [Fact]
    public async Task Whoever_was_erased_and_writes_again_is_let_in_anew_and_the_trace_goes()
    {
        (_erasures.At, _turn.SaidAt) = (Scene.Now, Scene.Now.AddMilliseconds(1));

        Assert.Equal(Meeting.Known, await MeetAsync(new Teams(new Member("Ayesha Khan", "ayesha.khan@example.com", null))));

        Assert.Equal(("Ayesha Khan", "ayesha-khan-aad", Roles.Agent), (_visit.Person.Roster.Name, _visit.Person.AadObjectId, _visit.Person.Roster.Roles));
        Assert.True(_visit.PersonChanged);
        Assert.False(_turn.KeepsNothing);
        Assert.Equal("ayesha-khan-aad", _erasures.Lifted);
    }

    [Theory]
    [InlineData(true, -1)]
    [InlineData(false, 1)]
    public async Task Neither_an_older_message_nor_a_button_brings_back_whoever_was_erased(bool wrote, int later)
    {
        (_wrote, _erasures.At, _turn.SaidAt) = (wrote, Scene.Now, Scene.Now.AddMilliseconds(later));
        var teams = new Teams(new Member("Ayesha Khan", "ayesha.khan@example.com", null));

        Assert.Equal(Meeting.Forgotten, await MeetAsync(teams, UnknownPeople.Enrol));

        Assert.True(_turn.KeepsNothing);
        Assert.False(_visit.PersonChanged);
        Assert.Null(_erasures.Lifted);
        Assert.Equal(0, teams.Asked);
    }

    [Fact]
    public async Task An_erasure_that_is_still_to_come_since_the_clock_was_put_right_has_passed()
    {
        (_erasures.At, _turn.SaidAt) = (Scene.Now.AddHours(2), Scene.Now);

        Assert.Equal(Meeting.Known, await MeetAsync(new Teams(new Member("Ayesha Khan", "ayesha.khan@example.com", null))));

        Assert.Equal("ayesha-khan-aad", _erasures.Lifted);
    }

    [Fact]
    public async Task Whoever_comes_back_and_is_unknown_to_the_members_has_the_name_of_their_account()
    {
        (_erasures.At, _turn.SaidAt) = (Scene.Now, Scene.Now);

        Assert.Equal(Meeting.Known, await MeetAsync(new Teams(Member: null)));

        Assert.Equal("Somebody Else", _visit.Person.Roster.Name);
    }

    [Fact]
    public async Task Of_whoever_came_back_unknown_to_the_members_Teams_is_asked_again_until_it_tells()
    {
        (_erasures.At, _turn.SaidAt) = (Scene.Now, Scene.Now);
        await MeetAsync(new Teams(Member: null));
        _erasures.At = null;
        var teams = new Teams(new Member("Ayesha Khan", "ayesha.khan@example.com", null));

        await MeetAsync(teams, _visit.Person);
        await MeetAsync(teams, _visit.Person);

        Assert.Equal(("ayesha.khan@example.com", "ayesha-khan-aad", 1), (_visit.Person.Roster.Email, _visit.Person.Roster.AadObjectId, teams.Asked));
        Assert.True(_visit.PersonChanged);
    }

    private static Person Unbound { get; } = Scene.Ayesha() with { AadObjectId = null };

    private Task<Meeting> MeetAsync(Teams teams, params Person[] roster) => MeetAsync(teams, UnknownPeople.Refuse, roster);

    private Task<Meeting> MeetAsync(Teams teams, UnknownPeople unknown, params Person[] roster) =>
        new Introductions(new Roster(roster), _erasures, teams, _visit, new Enrolment(unknown)).MeetAsync(Account, _wrote, CancellationToken.None);

    private async Task IsRefusedAsync(Teams teams, UnknownPeople unknown, params Person[] roster)
    {
        Assert.Equal(Meeting.Stranger, await MeetAsync(teams, unknown, roster));

        Assert.Throws<InvalidOperationException>(() => _visit.Person);
        Assert.False(_visit.PersonChanged);
        Assert.Null(_turn.Conversation.Person);
    }

    private sealed record Enrolment(UnknownPeople Unknown) : IEnrolment
    {
        public string? Contact => null;
    }

    private sealed class Erasures : IErasures
    {
        public DateTimeOffset? At { get; set; }

        public string? Lifted { get; private set; }

        public Task<DateTimeOffset?> FindAsync(string tenant, string account, CancellationToken cancellationToken) => Task.FromResult(At);

        public Task<IReadOnlySet<string>> TracesAsync(string tenant, CancellationToken cancellationToken) => throw new InvalidOperationException("Only an import asks for all.");

        public void Lift(string tenant, string account) => Lifted = account;
    }

    private sealed record Teams(Member? Member) : IMembers
    {
        public int Asked { get; private set; }

        public Task<Member?> FindAsync(Conversation conversation, string userId, CancellationToken cancellationToken)
        {
            Asked++;
            Assert.Equal((Scene.Conversation.Key, "29:ayesha"), (conversation.Key, userId));
            return Task.FromResult(Member);
        }
    }

    private sealed class Roster(params Person[] people) : IPeople
    {
        public Task<Person?> FindAsync(string tenant, string aadObjectId, CancellationToken cancellationToken) =>
            Task.FromResult(people.SingleOrDefault(person => person.Key.Tenant == tenant && person.AadObjectId == aadObjectId));

        public Task<Person?> FindByEmailAsync(string tenant, string email, CancellationToken cancellationToken) =>
            Task.FromResult(people.SingleOrDefault(person => person.Key.Tenant == tenant && person.Roster.Email == email));

        public Task<IReadOnlyList<Person>> AllAsync(string tenant, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Person>>(people);

        public void Save(Person person) => throw new InvalidOperationException("An introduction saves nobody: the end of the turn does.");
    }
}
