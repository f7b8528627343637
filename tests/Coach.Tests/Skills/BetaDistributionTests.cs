using Coach.Skills;

namespace Coach.Tests.Skills;

public sealed class BetaDistributionTests
{
    /// <summary>Computed with 30 digits by another program; the first two and the last are exact by their formulas.</summary>
    [Theory]
    [InlineData(1, 1, 0.3, 0.3)]
    [InlineData(2, 3, 0.5, 0.6875)]
    [InlineData(0.5, 0.5, 0.25, 0.33333333333333333)]
    [InlineData(8, 4, 0.7, 0.5695623388)]
    [InlineData(5.5, 1.25, 0.9, 0.66562588926411734)]
    [InlineData(2.5, 1, 0.4, 0.1011928851253881)]
    [InlineData(3, 40, 0.02, 0.05154954039237617)]
    [InlineData(40, 3, 0.98, 0.9484504596076238)]
    [InlineData(1, 50, 0.05, 0.9230550247232867)]
    [InlineData(0.001, 0.001, 0.5, 0.5)]
    [InlineData(0.001, 5, 0.000001, 0.98833566934545925)]
    [InlineData(1000, 1000, 0.51, 0.8144473405684883)]
    [InlineData(100_000, 200_000, 0.3334, 0.5310411685846672)]
    [InlineData(1_000_000, 1_000_000, 0.5003, 0.801928037157911)]
    [InlineData(1_000_000, 1_000_000, 0.5, 0.5)]
    public void The_probability_is_as_known(double alpha, double beta, double share, double known) =>
        Assert.Equal(known, new BetaDistribution(alpha, beta).Below(share), 1e-8 * Math.Max(known, 1e-3));

    [Theory]
    [InlineData(1, 1, 0.1, 0.1)]
    [InlineData(6, 2, 0.1, 0.5474350566422003)]
    [InlineData(6, 2, 0.9, 0.9211765538398587)]
    [InlineData(8.5, 4.25, 0.1, 0.4945507950368967)]
    [InlineData(8.5, 4.25, 0.9, 0.8263181178093212)]
    [InlineData(1, 30, 0.1, 0.003505857269584874)]
    [InlineData(1, 30, 0.9, 0.07388127187120651)]
    [InlineData(101, 11, 0.1, 0.8645953851956351)]
    [InlineData(0.2, 0.3, 0.1, 8.937381711316158e-5)]
    [InlineData(0.2, 0.3, 0.9, 0.9923134416335147)]
    public void The_quantile_is_as_known(double alpha, double beta, double probability, double known) =>
        Assert.Equal(known, new BetaDistribution(alpha, beta).Quantile(probability), 1e-12);

    [Fact]
    public void The_quantile_undoes_the_probability_whatever_the_shape()
    {
        foreach (var alpha in new[] { 0.05, 1, 2.5, 40, 5_000, 300_000 })
        {
            foreach (var beta in new[] { 0.05, 1, 3.75, 60, 5_000, 300_000 })
            {
                foreach (var probability in new[] { 0.001, 0.1, 0.5, 0.9, 0.999 })
                {
                    var distribution = new BetaDistribution(alpha, beta);
                    var share = distribution.Quantile(probability);

                    // Next to 1 a double cannot tell shares apart that a steep shape does.
                    if (share < 1 - 1e-9)
                        Assert.Equal(probability, distribution.Below(share), 1e-6);
                }
            }
        }
    }

    [Fact]
    public void A_shape_and_its_mirror_image_add_up()
    {
        foreach (var (alpha, beta) in new[] { (1.0, 7.0), (0.3, 12.5), (250.0, 4.0) })
        {
            for (var share = 0.01; share < 1; share += 0.07)
                Assert.Equal(1, new BetaDistribution(alpha, beta).Below(share) + new BetaDistribution(beta, alpha).Below(1 - share), 1e-12);
        }
    }

    [Fact]
    public void Below_nothing_there_is_nothing_and_below_all_there_is_all()
    {
        var distribution = new BetaDistribution(3, 2);

        Assert.Equal((0, 0, 1, 1), (distribution.Below(-1), distribution.Below(0), distribution.Below(1), distribution.Below(2)));
    }
}
