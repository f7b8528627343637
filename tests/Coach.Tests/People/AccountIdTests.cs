using Coach.People;
using Coach.Privacy;

namespace Coach.Tests.People;

public sealed class AccountIdTests
{
    private const string Small = "1b6c9a52-4c1d-4d7e-9a53-0f3c2f5d8e61", Capital = "1B6C9A52-4C1D-4D7E-9A53-0F3C2F5D8E61";

    [Theory]
    [InlineData(Capital, Small)]
    [InlineData(Small, Small)]
    [InlineData("Ayesha-AAD", "Ayesha-AAD")]
    [InlineData("1B6C9A524C1D4D7E9A530F3C2F5D8E61", "1B6C9A524C1D4D7E9A530F3C2F5D8E61")]
    [InlineData(null, null)]
    public void Capitals_mean_nothing_in_a_GUID_and_something_in_anything_else(string? written, string? id) => Assert.Equal(id, AccountId.Of(written));

    [Fact]
    public void A_row_of_the_roster_in_capitals_is_whom_Teams_names_without()
    {
        var met = Person.Enrol("t1", "p1", new RosterEntry("t1", "Ayesha Khan") { AadObjectId = Capital });
        var change = RosterImport.Plan([new RosterRow(2, new RosterEntry("t1", "Ayesha Khan") { AadObjectId = Small, Team = "Blue" })], [met], () => "p2");

        Assert.Equal(Small, met.Bind(Small).AadObjectId);
        Assert.Equal("p1", Assert.Single(change.Updated).Key.Id);
        Assert.Equal(Trace.OfAccount("t1", Small), Trace.OfAccount("t1", Capital));
    }

    [Theory]
    [InlineData("Asia/Karachi", "Asia/Karachi")]
    [InlineData("Asia/Atlantis", "Asia/Dubai")]
    [InlineData(null, "Asia/Dubai")]
    public void Only_what_is_a_time_zone_is_noted_down(string? told, string kept) =>
        Assert.Equal(kept, (Person.Enrol("t1", "p1", new RosterEntry("t1", "Ayesha Khan")) with { TeamsZone = "Asia/Dubai" }).IsIn(told).TeamsZone);
}
