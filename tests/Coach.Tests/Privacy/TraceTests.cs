using Coach.Privacy;

namespace Coach.Tests.Privacy;

public sealed class TraceTests
{
    [Fact]
    public void A_trace_is_a_hash_from_which_nobody_can_be_read()
    {
        Assert.Matches("^[0-9a-f]{64}$", Trace.OfAccount("t1", "ayesha-khan-aad"));
        Assert.Equal(Trace.OfAccount("t1", "ayesha-khan-aad"), Trace.OfAccount("t1", "ayesha-khan-aad"));
    }

    [Fact]
    public void Capitals_make_no_difference_in_an_e_mail_and_do_in_an_account()
    {
        Assert.Equal(Trace.OfEmail("t1", "ayesha@example.com"), Trace.OfEmail("t1", "Ayesha@Example.COM"));
        Assert.NotEqual(Trace.OfAccount("t1", "abc"), Trace.OfAccount("t1", "ABC"));
    }

    [Fact]
    public void Two_tenants_two_kinds_and_two_ways_to_split_one_text_have_different_traces() => Assert.Equal(
        4, new[] { Trace.OfAccount("t1", "a@b.c"), Trace.OfAccount("t2", "a@b.c"), Trace.OfEmail("t1", "A@B.C"), Trace.OfAccount("t", "1a@b.c") }.Distinct().Count());
}
