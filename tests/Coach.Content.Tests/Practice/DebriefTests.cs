using Coach.Practice;
using Coach.Practice.Trainees;

namespace Coach.Content.Tests.Practice;

public sealed class DebriefTests
{
    [Fact]
    public void What_the_call_gave_no_occasion_for_counts_neither_way_and_says_so()
    {
        // Tariq's case can be put right without a word about the mark-up.
        var (call, debrief) = Played(TraineeKind.Expert, one => one.End is "put-right");
        var honesty = debrief.Items.Single(item => item.Item is "honesty");

        Assert.False(honesty.Counts);
        Assert.Equal("Nothing had to be refused in this call.", honesty.Because.English);
        Assert.DoesNotContain(PracticeEvidence.Of(call, debrief, Book.Tariq, DateTimeOffset.UnixEpoch), evidence => evidence.Skill is "product-knowledge");
    }

    [Fact]
    public void A_limit_that_was_told_counts()
    {
        var (_, debrief) = Played(TraineeKind.Expert, one => one.End is "fee-and-honest-no");
        var honesty = debrief.Items.Single(item => item.Item is "honesty");

        Assert.Equal((true, 5), (honesty.Counts, honesty.Score));
        Assert.Contains(honesty.Evidence, quote => quote is { Shows: "limit-told-well", Good: true });
    }

    [Fact]
    public void Advice_comes_from_what_the_call_lacked_most()
    {
        var (_, debrief) = Played(TraineeKind.Novice, _ => true);
        var weakest = debrief.Items.Where(item => item.Counts).Min(item => item.Score);
        var advised = Book.Practice.Rubric.Single(item => item.Advice == debrief.TryNext);

        Assert.True(weakest < 4);
        Assert.Equal(weakest, debrief.Items.Single(item => item.Item == advised.Id).Score);
    }

    [Fact]
    public void A_call_that_lacked_nothing_is_praised_and_gets_one_harder_goal()
    {
        var (_, debrief) = Played(TraineeKind.Expert, _ => true);

        Assert.All(debrief.Items.Where(item => item.Counts), item => Assert.True(item.Score >= 4, item.Item));
        var stretched = Book.Practice.Rubric.Single(item => item.Stretch == debrief.TryNext);
        Assert.True(debrief.Items.Single(item => item.Item == stretched.Id).Counts);
    }

    [Fact]
    public void Every_score_is_explained_in_the_agents_own_words()
    {
        foreach (var customer in Book.Practice.Customers)
        {
            var call = Trainee.Play(TraineeKind.Expert, customer, Book.Practice, 2);
            var debrief = Debrief.Of(call, Book.Practice, customer);

            Assert.All(debrief.Items.SelectMany(item => item.Evidence), quote => Assert.Contains(quote.Words, call.Exchanges[quote.Turn - 1].Agent, StringComparison.Ordinal));
            Assert.InRange(debrief.Score, 0, 100);
            Assert.Equal(call.Exchanges.Length + 1, debrief.Curve.Length);
        }
    }

    [Fact]
    public void The_boundary_well_kept_misses_no_step_of_the_case()
    {
        var customer = Book.Practice.Customers.First(one => one.Temperament.Abusive);
        var call = Trainee.Play(TraineeKind.Expert, customer, Book.Practice, 1);
        var debrief = Debrief.Of(call, Book.Practice, customer);

        Assert.Equal(Ending.Boundary, call.Ending);
        Assert.All(debrief.Items.Where(item => item.Item is "solving" or "time" or "closing"), item => Assert.False(item.Counts, item.Item));
        Assert.DoesNotContain(Move.TimeCommitment, debrief.Missed);
    }

    [Fact]
    public void The_line_that_cost_most_is_the_one_that_hurt()
    {
        var debrief = Debrief.Of(Book.Begin().Says("Hello, this is Ayesha.", "It is your own fault.", "What are the last four digits of the card?"), Book.Practice, Book.Tariq);

        Assert.Equal(2, debrief.Costliest);
        Assert.Equal(Move.Blame, Assert.Single(debrief.Mistakes));
    }

    private static (Call Call, Debrief Debrief) Played(TraineeKind kind, Func<Call, bool> which)
    {
        var call = Enumerable.Range(1, 8).Select(seed => Trainee.Play(kind, Book.Tariq, Book.Practice, seed)).First(which);
        return (call, Debrief.Of(call, Book.Practice, Book.Tariq));
    }
}
