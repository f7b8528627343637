using Coach.Practice;

namespace Coach.Content.Tests.Practice;

public sealed class HintsTests
{
    [Fact]
    public void Who_follows_every_hint_reaches_a_good_end()
    {
        foreach (var customer in Book.Practice.Customers.Where(one => !one.Temperament.Abusive))
        {
            var call = Book.Begin(customer);
            while (!call.IsOver)
                call = call.Say(Hints.Next(call, Book.Practice, customer).Example, Book.Practice, customer);

            Assert.True(call.Ending is { } ending && ending.IsGood(), $"{customer.Id}: {call.Ending} after {call.Exchanges.Length}: {string.Join(" / ", call.Exchanges.Select(exchange => exchange.Agent))}");
        }
    }

    [Fact]
    public void The_first_hint_is_to_acknowledge_and_it_gives_its_reason()
    {
        var hint = Hints.Next(Book.Begin(), Book.Practice, Book.Tariq);

        Assert.Equal(Advice.Acknowledge, hint.Advice);
        Assert.Equal(Book.Practice.Reactions.Row("empathy")?.Because, hint.Because);
    }

    [Fact]
    public void After_a_false_promise_the_hint_is_to_take_it_back()
    {
        var call = Book.Begin().Says("I can hear how upsetting this has been for you. I am going to take care of this personally. When exactly did you make the payment?", "I will waive the mark-up for you.");

        var hint = Hints.Next(call, Book.Practice, Book.Tariq);
        Assert.Equal((Advice.TakePromiseBack, "the mark-up cannot be waived"), (hint.Advice, hint.About?.English));
    }

    [Fact]
    public void After_abuse_the_hint_is_to_set_a_boundary()
    {
        var customer = Book.Practice.Customers.First(one => one.Temperament.Abusive);

        Assert.Equal(Advice.SetBoundary, Hints.Next(Book.Begin(customer).Says("Assalam o alaikum."), Book.Practice, customer).Advice);
    }

    [Fact]
    public void The_same_call_gets_the_same_hint()
    {
        var call = Book.Begin().Says("Hello, this is Ayesha.");

        Assert.Equal(Hints.Next(call, Book.Practice, Book.Tariq), Hints.Next(call, Book.Practice, Book.Tariq));
    }
}
