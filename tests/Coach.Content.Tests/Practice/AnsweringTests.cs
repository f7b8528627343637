using Coach.Practice;
using Coach.Practice.Trainees;
using Coach.Words;

namespace Coach.Content.Tests.Practice;

public sealed class AnsweringTests
{
    private const int FewestWordings = 5;

    public static TheoryData<string> Customers => [.. Book.Practice.Customers.Select(customer => customer.Id)];

    [Theory]
    [MemberData(nameof(Customers))]
    public void Every_fact_is_told_in_whatever_wording_it_is_asked_for(string id)
    {
        var customer = Book.Practice.Customer(id) ?? Book.Tariq;
        var asker = new Asker(customer, Book.Practice);
        foreach (var fact in customer.Facts)
        {
            foreach (var tongue in customer.Speaks)
            {
                // A pattern in Roman Urdu is found in Urdu script, too; a customer who speaks only that answers in it.
                var wordings = asker.Wordings(fact, tongue).Concat(tongue is Tongue.Urdu ? asker.Wordings(fact, Tongue.RomanUrdu) : []).ToArray();

                Assert.True(wordings.Length >= FewestWordings, $"{id}: {fact.Id} in {tongue.Key()}: {string.Join(" | ", wordings)}");
                Assert.All(wordings, wording => Assert.True(Tells(customer, fact, wording), $"{id}: \"{wording}\" is not answered by {fact.Id}"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Customers))]
    public void Several_facts_are_told_at_once(string id)
    {
        var customer = Book.Practice.Customer(id) ?? Book.Tariq;
        var asker = new Asker(customer, Book.Practice);
        var chance = new Chance(1, 1);
        var facts = customer.Facts.Take(2).ToArray();
        var call = Book.Begin(customer).Says(string.Join(' ', facts.Select(fact => asker.Ask(fact, customer.FirstTongue, ref chance))));

        Assert.All(facts, fact => Assert.Contains(fact.Id, call.Last().Learnt));
        Assert.All(facts, fact => Assert.Contains(fact.Says.In(customer.FirstTongue), says => call.Last().Customer.Contains(says, StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_is_volunteered_twice_and_no_line_comes_twice_within_twenty_turns()
    {
        foreach (var (call, customer, _) in RandomCalls.Many(200, seed: 60_000))
        {
            var learnt = call.Exchanges.SelectMany(exchange => exchange.Learnt).ToList();

            Assert.Equal(learnt.Count, learnt.Distinct().Count());
            Assert.Equal(call.Exchanges.Length, call.Exchanges.Select(exchange => exchange.Customer).Distinct().Count());
            Assert.All(call.Exchanges, exchange => Assert.False(string.IsNullOrWhiteSpace(exchange.Customer), $"{customer.Id} says nothing to \"{exchange.Agent}\""));
        }
    }

    [Fact]
    public void Who_is_asked_again_says_so_and_tells_it_in_other_words()
    {
        var call = Book.Begin().Says("When exactly did you make the payment?", "On which day did you send the payment?");

        Assert.Contains("asked-again", call.Last().Rows());
        Assert.NotEqual(call.Exchanges[0].Customer, call.Last().Customer);
        Assert.Single(call.Exchanges.SelectMany(exchange => exchange.Learnt), "paid-when");
        Assert.Contains(Book.Tariq.Facts.Single(fact => fact.Id is "paid-when").Says.English, says => call.Last().Customer.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_customer_does_not_know_is_said_to_be_unknown()
    {
        var call = Book.Begin().Says("Hello, this is Ayesha. What is your meter number?");

        Assert.Contains(Lines(Cue.DoesNotKnow), line => call.Last().Customer.Contains(line, StringComparison.Ordinal));
        Assert.Empty(call.Last().Learnt);
    }

    [Theory]
    [InlineData("Aap ne payment kis din bheji thi?", Tongue.RomanUrdu)]
    [InlineData("When exactly did you make the payment?", Tongue.English)]
    [InlineData("آپ نے پیمنٹ کس دن بھیجی تھی؟", Tongue.RomanUrdu)]
    public void The_customer_answers_in_the_tongue_of_the_line_where_it_speaks_that(string line, Tongue tongue) =>
        Assert.Contains(Book.Tariq.Facts.Single(fact => fact.Id is "paid-when").Says.In(tongue), says => Book.Begin().Says(line).Last().Customer.Contains(says, StringComparison.Ordinal));

    private static bool Tells(Customer customer, Fact fact, string wording)
    {
        var call = Book.Begin(customer).Says(wording);
        var answer = call.Last();

        // Whoever hears an insult in it may hang up instead.
        return answer.Learnt.Contains(fact.Id) && (call.IsOver || Tongues.All.SelectMany(tongue => fact.Says.In(tongue)).Any(says => answer.Customer.Contains(says, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Lines(Cue cue) =>
        Enum.GetValues<MoodBand>().SelectMany(band => Book.Practice.Say(cue, band, Book.Tariq).In(Tongue.English, Tongue.RomanUrdu));
}
