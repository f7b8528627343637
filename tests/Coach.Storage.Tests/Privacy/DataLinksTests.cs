using Coach.Privacy;

namespace Coach.Storage.Tests.Privacy;

public sealed class DataLinksTests : StorageTest
{
    private static readonly DataLink Link = Kept.Link(Kept.Person("t1"));

    [Fact]
    public async Task A_link_is_fresh_then_used_and_stays_so_over_a_restart()
    {
        await TurnAsync(turn => turn.Links.Add(Link, Kept.At));
        Assert.Equal(LinkState.Fresh, await Db.Turn().Links.FindAsync(Link, default));

        Assert.True(await Db.Turn().Links.UseAsync(Link, Kept.At, default));
        await Db.RestartAsync();

        Assert.Equal(LinkState.Used, await Db.Turn().Links.FindAsync(Link, default));
        Assert.False(await Db.Turn().Links.UseAsync(Link, Kept.At, default));
    }

    [Fact]
    public async Task Of_many_at_once_exactly_one_gets_to_use_it()
    {
        await TurnAsync(turn => turn.Links.Add(Link, Kept.At));

        var uses = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Db.Turn().Links.UseAsync(Link, Kept.At, default)));

        Assert.Single(uses, used => used);
    }

    [Fact]
    public async Task A_link_that_nobody_wrote_down_is_gone_and_cannot_be_used()
    {
        Assert.Equal(LinkState.Gone, await Db.Turn().Links.FindAsync(Link, default));
        Assert.False(await Db.Turn().Links.UseAsync(Link, Kept.At, default));
    }

    [Fact]
    public async Task A_new_link_forgets_those_of_the_person_whose_time_is_over()
    {
        await TurnAsync(turn => turn.Links.Add(Link, Kept.At));

        await TurnAsync(turn => turn.Links.Add(Link with { Id = "next" }, Kept.At + DataLink.Lasts));

        Assert.Equal((1, "next"), (await Db.AskAsync<long>("select count(*) from privacy_link"), await Db.AskAsync<string>("select max(id) from privacy_link")));
    }
}
