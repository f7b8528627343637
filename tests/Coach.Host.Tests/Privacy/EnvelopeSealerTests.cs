using System.Text;
using Coach.Host.Privacy;
using Coach.Testing;
using Microsoft.AspNetCore.DataProtection;

namespace Coach.Host.Tests.Privacy;

public sealed class EnvelopeSealerTests
{
    private readonly EphemeralDataProtectionProvider _keyRing = new();
    private readonly HandClock _clock = new();

    [Fact]
    public void What_was_sealed_opens_and_shows_nothing_of_itself()
    {
        var closed = Sealer().Seal("card", "round 17"u8);

        Assert.Equal("round 17", Open(Sealer(), "card", closed));
        Assert.DoesNotContain("round", Encoding.Latin1.GetString(closed), StringComparison.Ordinal);
        Assert.NotEqual(closed, Sealer().Seal("card", "round 17"u8));
    }

    [Fact]
    public void Nothing_at_all_can_be_sealed() => Assert.Equal("", Open(Sealer(), "card", Sealer().Seal("card", [])));

    [Fact]
    public void Another_host_with_the_same_key_ring_opens_it_and_one_with_another_does_not()
    {
        var closed = Sealer().Seal("card", "round 17"u8);

        Assert.Equal("round 17", Open(new EnvelopeSealer(_keyRing, _clock), "card", closed));
        Assert.Null(new EnvelopeSealer(new EphemeralDataProtectionProvider(), _clock).Unseal("card", closed));
    }

    [Fact]
    public void Another_purpose_does_not_open_it() => Assert.Null(Sealer().Unseal("inbox", Sealer().Seal("card", "round 17"u8)));

    [Fact]
    public void One_changed_bit_anywhere_and_it_does_not_open()
    {
        var sealer = Sealer();
        var closed = sealer.Seal("card", "round 17"u8);

        Assert.All(Enumerable.Range(0, closed.Length), place =>
        {
            byte[] damaged = [.. closed];
            damaged[place] ^= 1;
            Assert.Null(sealer.Unseal("card", damaged));
        });
        Assert.All(Enumerable.Range(0, closed.Length), length => Assert.Null(sealer.Unseal("card", closed.AsSpan(0, length))));
    }

    [Fact]
    public void What_Data_Protection_sealed_before_opens_still()
    {
        var old = _keyRing.CreateProtector("card").Protect("round 17"u8.ToArray());

        Assert.Equal("round 17", Open(Sealer(), "card", old));
        Assert.Null(Sealer().Unseal("inbox", old));
    }

    [Fact]
    public void A_data_key_is_used_for_an_hour_and_opens_for_ever()
    {
        var sealer = Sealer();
        var first = sealer.Seal("card", "round 17"u8);
        _clock.Move(TimeSpan.FromMinutes(59));
        var second = sealer.Seal("card", "round 17"u8);
        _clock.Move(TimeSpan.FromMinutes(1));
        var third = sealer.Seal("card", "round 17"u8);

        Assert.Equal(DataKeyOf(first), DataKeyOf(second));
        Assert.NotEqual(DataKeyOf(first), DataKeyOf(third));
        Assert.All([first, second, third], closed => Assert.Equal("round 17", Open(sealer, "card", closed)));
    }

    [Fact]
    public void Many_may_seal_and_open_at_once()
    {
        var sealer = Sealer();

        Parallel.For(0, 2_000, number => Assert.Equal($"round {number}", Open(sealer, "card", sealer.Seal("card", Encoding.UTF8.GetBytes($"round {number}")))));
    }

    private EnvelopeSealer Sealer() => new(_keyRing, _clock);

    private static string? Open(EnvelopeSealer sealer, string purpose, byte[] closed) => sealer.Unseal(purpose, closed) is { } open ? Encoding.UTF8.GetString(open) : null;

    private static byte[] DataKeyOf(byte[] closed) => closed[..(3 + (closed[1] << 8) + closed[2])];
}
