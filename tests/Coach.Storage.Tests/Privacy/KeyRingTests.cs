using Coach.Storage.Privacy;

namespace Coach.Storage.Tests.Privacy;

public sealed class KeyRingTests : StorageTest
{
    [Fact]
    public async Task Keys_stay_for_the_next_host_oldest_first()
    {
        new KeyRingTable(Db.Database, new At(Now.AddDays(1))).Add("a", "<key id='a' />");
        new KeyRingTable(Db.Database, new At(Now)).Add("b", "<key id='b' />");
        await Db.RestartAsync();

        Assert.Equal(["<key id='b' />", "<key id='a' />"], new KeyRingTable(Db.Database, TimeProvider.System).All());
    }

    [Fact]
    public void A_key_written_again_is_replaced_in_its_place()
    {
        var ring = new KeyRingTable(Db.Database, new At(Now));
        ring.Add("a", "<key />");
        ring.Add("b", "<other />");
        new KeyRingTable(Db.Database, new At(Now.AddDays(1))).Add("a", "<key revoked='true' />");

        Assert.Equal(["<key revoked='true' />", "<other />"], ring.All());
    }

    [Fact]
    public void A_new_database_has_no_keys() => Assert.Empty(new KeyRingTable(Db.Database, TimeProvider.System).All());

    private sealed class At(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
