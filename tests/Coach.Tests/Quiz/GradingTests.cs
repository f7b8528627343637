using Coach.Quiz;
using Coach.Words;

namespace Coach.Tests.Quiz;

public sealed class GradingTests
{
    private static readonly Question Ordering = Questions.Of("hard-call") with
    {
        Kind = QuestionKind.Ordering,
        Options = [.. Questions.Of("hard-call").Options.Select(option => option with { Right = true })],
    };

    private static readonly Question BestLine = Questions.Of("wedding") with
    {
        Kind = QuestionKind.BestLine,
        Options = [.. Questions.Of("wedding").Options.Select((option, place) => option with { Right = place is 0, Worth = 100 - (place * 50) })],
    };

    [Theory]
    [InlineData(true, 0, 1, 2)]
    [InlineData(false, 0, 2, 1)]
    [InlineData(false, 2, 1, 0)]
    [InlineData(false, 0, 1)]
    [InlineData(false, 0, 0, 0)]
    [InlineData(false)]
    public void An_order_is_right_as_a_whole_or_not_at_all(bool right, params int[] given) => Assert.Equal(Grade.Of(right), Grading.Of(Ordering, new Given([.. given])));

    [Theory]
    [InlineData(1.0, true, 0)]
    [InlineData(0.5, false, 1)]
    [InlineData(0.0, false, 2)]
    [InlineData(0.0, false, 3)]
    [InlineData(0.0, false, -1)]
    [InlineData(0.0, false)]
    [InlineData(0.0, false, 0, 1)]
    public void A_line_earns_what_it_is_worth(double credit, bool right, params int[] given)
    {
        var grade = Grading.Of(BestLine, new Given([.. given]));

        Assert.Equal((credit, right), (grade.Credit, grade.Right));
    }

    [Fact]
    public void A_short_answer_is_read_by_its_phrasings()
    {
        var question = Questions.Of("what") with { Kind = QuestionKind.ShortAnswer, Options = [], Short = new ShortAnswer(new LocalText("Refund"), [], new LocalText("."), [new Mistake(["voucher"], new LocalText("."))]) };

        Assert.Equal(new Grade(1), Grading.Of(question, Given.Words("refnd")));
        Assert.Equal(new Grade(0, Mistake: 0), Grading.Of(question, Given.Words("voucher")));
        Assert.Equal(new Grade(0), Grading.Of(question, Given.Choice(0)));
    }

    [Fact]
    public void Steps_are_never_shown_in_their_right_order()
    {
        var orders = Enumerable.Range(0, 200).Select(seed => RoundPlan.Ask(Ordering, $"round-{seed}").Order).ToList();

        Assert.All(orders, order => Assert.Equal([0, 1, 2], order.Order()));
        Assert.DoesNotContain(orders, order => order.SequenceEqual([0, 1, 2]));
        Assert.Equal(5, orders.Select(order => string.Concat(order)).Distinct().Count());
        Assert.Equal<int>(RoundPlan.Ask(Ordering, "round-7").Order, RoundPlan.Ask(Ordering, "round-7").Order);
    }
}
