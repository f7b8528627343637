using System.Collections.Immutable;
using Coach.Practice;

namespace Coach.Content.Tests.Practice;

/// <summary>What must hold in any call, whatever was said before.</summary>
public sealed class MoodPropertyTests
{
    private static readonly string[] Insults =
    [
        "You are an idiot.", "Shut up.", "Don't be stupid.", "Chup karo.", "Bakwas band karo.", "بکواس بند کرو۔",
    ];

    private static readonly string[] Specific =
    [
        "You have waited far too long for an answer, no wonder you are upset.",
        "I can hear how upsetting this has been for you.",
        "Main samajh sakti hun ke aap ko kitni takleef hui hai.",
        "مجھے سن کر بہت افسوس ہوا کہ آپ کے ساتھ یہ ہوا۔",
    ];

    [Fact]
    public void Adding_an_insult_never_lowers_the_anger()
    {
        foreach (var (call, customer, dice) in RandomCalls.Many(250, seed: 10_000))
        {
            var (line, insult) = (dice.Line(customer), dice.Pick(Insults));
            var (without, with) = (call.Say(line, Book.Practice, customer), call.Say($"{line} {insult}", Book.Practice, customer));

            Assert.True(with.Mood.Anger >= without.Mood.Anger, $"{customer.Id}: \"{line}\" gives {without.Mood.Anger}, with \"{insult}\" {with.Mood.Anger}");
        }
    }

    [Fact]
    public void Adding_one_honest_and_specific_line_of_empathy_never_raises_the_anger()
    {
        foreach (var (call, customer, dice) in RandomCalls.Many(250, seed: 20_000))
        {
            var (line, empathy) = (dice.Line(customer), dice.Pick(Specific));
            var (without, with) = (call.Say(line, Book.Practice, customer), call.Say($"{empathy} {line}", Book.Practice, customer));

            Assert.True(with.Mood.Anger <= without.Mood.Anger, $"{customer.Id}: \"{line}\" gives {without.Mood.Anger}, with \"{empathy}\" {with.Mood.Anger}: {string.Join(", ", with.Last().Rows())} and not {string.Join(", ", without.Last().Rows())}");
        }
    }

    [Fact]
    public void Saying_the_same_five_times_helps_less_than_twice_as_much_as_once()
    {
        foreach (var customer in Book.Practice.Customers)
        {
            foreach (var line in Specific)
            {
                var once = Book.Begin(customer).Says(line);
                var helped = once.Start.Anger - once.Mood.Anger;
                var turns = once;
                for (var time = 1; time < 5 && !turns.IsOver; time++)
                    turns = turns.Says(line);
                var inOneLine = Book.Begin(customer).Says(string.Join(' ', Enumerable.Repeat(line, 5)));

                Assert.True(helped > 0, $"{customer.Id}: {line}");
                Assert.True(once.Start.Anger - turns.Exchanges.Min(exchange => exchange.Mood.Anger) < 2 * helped, $"{customer.Id}: {line}");
                Assert.True(inOneLine.Start.Anger - inOneLine.Mood.Anger < 2 * helped, $"{customer.Id}: {line}");
            }
        }
    }

    [Fact]
    public void Nobody_is_calmed_before_somebody_takes_it_on_or_a_step_is_done()
    {
        var settings = Book.Practice.Reactions.Settings;
        foreach (var (call, customer, _) in RandomCalls.Many(250, seed: 30_000))
        {
            foreach (var exchange in call.Exchanges.Where(exchange => exchange.Mood.Anger < Math.Min(settings.Floor, call.Start.Anger)))
                Assert.True(exchange.State.Moving, $"{customer.Id} is calmed to {exchange.Mood.Anger} by words alone");
        }
    }

    [Fact]
    public void No_turn_calms_by_more_than_the_table_allows()
    {
        foreach (var (call, _, _) in RandomCalls.Many(200, seed: 40_000))
        {
            ImmutableArray<Mood> moods = [call.Start, .. call.Exchanges.Select(exchange => exchange.Mood)];

            Assert.All(moods.Zip(moods.Skip(1)), pair => Assert.True(pair.First.Anger - pair.Second.Anger <= Book.Practice.Reactions.Settings.MostCalming));
        }
    }

    [Fact]
    public void A_longer_line_scores_no_more_for_its_length()
    {
        const string Padding = "The office stands beside a park, and the park has many trees, and the trees are green in summer. ";
        foreach (var (call, customer, dice) in RandomCalls.Many(150, seed: 50_000))
        {
            var line = dice.Line(customer);
            var (plain, padded) = (call.Say(line, Book.Practice, customer), call.Say($"{line} {Padding}{Padding}{Padding}", Book.Practice, customer));

            Assert.Equal(plain.Mood, padded.Mood);
            Assert.Equal(Debrief.Of(plain, Book.Practice, customer).Score, Debrief.Of(padded, Book.Practice, customer).Score);
        }
    }
}
