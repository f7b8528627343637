using System.Collections.Immutable;
using Coach.People;
using Coach.Privacy;

namespace Coach.Tests.Privacy;

public sealed class RosterFilterTests
{
    private static readonly RosterRow Ayesha = new(2, new RosterEntry("t1", "Ayesha Khan") { AadObjectId = "ayesha-aad", Email = "ayesha@example.com", Manager = "Sana@example.com" });
    private static readonly RosterRow Bilal = new(3, new RosterEntry("t1", "Bilal Ahmed") { Email = "bilal@example.com" });

    [Fact]
    public void Nobody_is_left_out_where_nobody_was_erased()
    {
        var all = Apply();

        Assert.Equal<RosterRow>([Ayesha, Bilal], all.Rows);
        Assert.Equal(0, all.Erased);
    }

    [Fact]
    public void Whoever_was_erased_is_left_out_by_account()
    {
        var filtered = Apply(Trace.OfAccount("t1", "ayesha-aad"));

        Assert.Equal<RosterRow>([Bilal], filtered.Rows);
        Assert.Equal(1, filtered.Erased);
    }

    [Fact]
    public void Whoever_was_erased_is_left_out_by_e_mail_though_the_row_names_another_account_or_none() => Assert.Empty(
        Apply(Trace.OfEmail("t1", "AYESHA@example.com"), Trace.OfEmail("t1", "bilal@example.com")).Rows);

    [Fact]
    public void The_same_account_in_another_tenant_is_somebody_else() =>
        Assert.Equal(0, Apply(Trace.OfAccount("t2", "ayesha-aad"), Trace.OfEmail("t2", "bilal@example.com")).Erased);

    [Fact]
    public void An_erased_manager_is_not_named_in_the_rows_of_the_team()
    {
        var filtered = Apply(Trace.OfEmail("t1", "sana@example.com"));

        Assert.Equal<RosterRow>([Ayesha with { Entry = Ayesha.Entry with { Manager = null } }, Bilal], filtered.Rows);
        Assert.Equal(0, filtered.Erased);
    }

    private static RosterFilter Apply(params string[] traces) => RosterFilter.Apply([Ayesha, Bilal], traces.ToImmutableHashSet());
}
