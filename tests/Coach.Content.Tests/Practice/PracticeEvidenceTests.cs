using Coach.Practice;
using Coach.Practice.Trainees;

namespace Coach.Content.Tests.Practice;

public sealed class PracticeEvidenceTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_call_left_after_two_lines_tells_nothing_of_the_skills_but_its_mistakes_are_kept()
    {
        var call = Book.Begin().Says("Hello, this is Ayesha.", "It is your own fault.").Leave();
        var debrief = Debrief.Of(call, Book.Practice, Book.Tariq);

        Assert.Empty(PracticeEvidence.Of(call, debrief, Book.Tariq, Now));
        Assert.Equal(Move.Blame, Assert.Single(PracticeEvidence.Mistakes(call, debrief)));
    }

    [Fact]
    public void Each_skill_gets_one_piece_that_weighs_more_the_harder_the_customer()
    {
        foreach (var customer in Book.Practice.Customers)
        {
            var call = Trainee.Play(TraineeKind.Expert, customer, Book.Practice, 1);
            var evidence = PracticeEvidence.Of(call, Debrief.Of(call, Book.Practice, customer), customer, Now);

            Assert.Equal(evidence.Length, evidence.Select(piece => piece.Skill).Distinct().Count());
            Assert.All(evidence, piece => Assert.Equal((0.5 + (0.25 * customer.Difficulty), Now), (piece.Weight, piece.At)));
            Assert.All(evidence, piece => Assert.InRange(piece.Credit, 0.0, 1.0));
        }
    }

    [Fact]
    public void What_an_expert_shows_speaks_for_the_skill_and_what_a_rude_one_shows_against_it()
    {
        var customer = Book.Practice.Customer("iftar-order") ?? Book.Tariq;

        Assert.True(Credit(TraineeKind.Expert) > 0.9);
        Assert.True(Credit(TraineeKind.Novice) < 0.4);

        double Credit(TraineeKind kind)
        {
            var call = Trainee.Play(kind, customer, Book.Practice, 1);
            return PracticeEvidence.Of(call, Debrief.Of(call, Book.Practice, customer), customer, Now).Single(piece => piece.Skill is "de-escalation").Credit;
        }
    }
}
