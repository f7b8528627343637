using Coach.Skills;
using static Coach.Tests.Skills.Evidences;

namespace Coach.Tests.Skills;

public sealed class MasteryTests
{
    /// <summary>Seven of ten, all fresh and ordinary: Beta(8, 4).</summary>
    [Fact]
    public void It_is_the_mean_and_the_80_percent_interval_of_a_beta_distribution()
    {
        var mastery = Of(Pieces(right: 7, wrong: 3));

        Assert.Equal(10, mastery.Pieces);
        Assert.Equal(8.0 / 12, mastery.Mean, 1e-15);
        Assert.Equal((new BetaDistribution(8, 4).Quantile(0.1), new BetaDistribution(8, 4).Quantile(0.9)), mastery.Interval());
    }

    [Fact]
    public void Without_evidence_every_share_is_as_likely()
    {
        var mastery = Of();

        Assert.Equal((0, 0.5, false), (mastery.Pieces, mastery.Mean, mastery.IsKnown));
        Assert.Equal((0.1, 0.9), (Math.Round(mastery.Interval().Low, 12), Math.Round(mastery.Interval().High, 12)));
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void It_takes_five_pieces_to_say_anything(int pieces, bool known) => Assert.Equal(known, Of(Pieces(pieces, 0)).IsKnown);

    /// <summary>Six ordinary answers weigh 6 when they are fresh, and 2 after a half-life of 60 days times log2(3).</summary>
    [Theory]
    [InlineData(95, 0, false)]
    [InlineData(96, 1, true)]
    [InlineData(3650, 2, true)]
    public void Answers_of_which_time_has_left_less_than_two_ordinary_ones_say_nothing(double daysAgo, int missing, bool outdated)
    {
        var mastery = Of(Pieces(4, 2, daysAgo));

        Assert.Equal((missing, missing is 0, outdated), (mastery.Missing, mastery.IsKnown, mastery.IsOutdated));
    }

    [Fact]
    public void How_much_must_be_left_is_the_rules_to_say() =>
        Assert.True(Mastery.Of(Pieces(4, 2, daysAgo: 150), Rules with { LeastWeight = 1 }, Now).IsKnown);

    [Fact]
    public void After_one_half_life_a_piece_tells_half_as_much()
    {
        Assert.Equal(Of(Piece(1, weight: 0.5)), Of(Piece(1, daysAgo: 60)));
        Assert.Equal(Of(Piece(1, weight: 0.25)), Of(Piece(1, daysAgo: 120)));
    }

    [Fact]
    public void Partial_credit_counts_on_both_sides() =>
        Assert.Equal((1 + 1.5) / (2 + 2), Of(Piece(0.75), Piece(0.75)).Mean, 1e-15);

    [Fact]
    public void One_more_right_answer_never_lowers_the_mean_and_one_more_wrong_answer_never_raises_it()
    {
        foreach (var known in Samples(40))
        {
            var before = Of(known).Mean;
            foreach (var extra in new[] { (Weight: 0.5, Days: 0.0), (1, 30), (1.9, 500) })
            {
                Assert.True(Of([.. known, Piece(1, extra.Weight, extra.Days)]).Mean >= before);
                Assert.True(Of([.. known, Piece(0, extra.Weight, extra.Days)]).Mean <= before);
            }
        }
    }

    [Fact]
    public void The_mean_lies_in_the_interval_and_the_interval_between_nothing_and_all()
    {
        foreach (var known in Samples(40).Where(sample => sample.Length >= Mastery.Enough))
        {
            var mastery = Of(known);
            var (low, high) = mastery.Interval();
            Assert.True(0 < low && low < mastery.Mean && mastery.Mean < high && high < 1, mastery.ToString());
        }
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(8, 2)]
    [InlineData(18, 2)]
    public void The_older_the_evidence_the_wider_the_interval(int right, int wrong)
    {
        double[] widths = [.. new[] { 0.0, 30, 60, 120, 365, 3650 }.Select(days => Of(Pieces(right, wrong, days)).Width())];

        Assert.Equal(widths.Order(), widths);
        Assert.Equal(0.8, widths[^1], 1e-3);
    }

    [Fact]
    public void More_evidence_of_the_same_kind_narrows_the_interval()
    {
        double[] widths = [.. new[] { 1, 2, 5, 20, 200 }.Select(times => Of(Pieces(3 * times, times)).Width())];

        Assert.Equal(widths.OrderDescending(), widths);
    }

    [Fact]
    public void The_order_does_not_matter_to_the_last_bit()
    {
        foreach (var known in Samples(40))
            Assert.Equal(Of(known), Of(known.Reverse().OrderBy(piece => piece.Credit)));
    }

    [Fact]
    public void What_is_dated_in_the_future_counts_as_fresh_as_when_the_clock_jumped_back()
    {
        Assert.Equal(Of(Pieces(4, 2)), Of(Pieces(4, 2, daysAgo: -400)));
        Assert.Equal(Of(Pieces(4, 2)), Mastery.Of(Pieces(4, 2), Rules, DateTimeOffset.MinValue));
        Assert.Equal(0.5, Mastery.Of(Pieces(4, 2), Rules, DateTimeOffset.MaxValue).Mean, 1e-9);
    }

    [Fact]
    public void A_credit_beyond_its_bounds_counts_as_the_nearest() => Assert.Equal(Of(Piece(1), Piece(0)), Of(Piece(7), Piece(-7)));

    [Theory]
    [InlineData(0, "Low")]
    [InlineData(0.49, "Low")]
    [InlineData(0.5, "Middle")]
    [InlineData(0.8, "High")]
    [InlineData(1, "High")]
    public void A_mean_has_its_word(double mean, string word) => Assert.Equal(word, Rules.LevelOf(mean).Name.English);

    /// <summary>Histories of every length and mixture, the same in every run.</summary>
    private static IEnumerable<Evidence[]> Samples(int count)
    {
#pragma warning disable CA5394 // A fixed seed: nothing here is secret.
        var random = new Random(2026);
        for (var sample = 0; sample < count; sample++)
        {
            yield return
            [
                .. Enumerable.Range(0, sample).Select(_ => Piece(
                    Math.Round(random.NextDouble() * 4) / 4, 0.5 + random.NextDouble(), random.NextDouble() * 300)),
            ];
        }
#pragma warning restore CA5394
    }
}
