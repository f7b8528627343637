using System.Globalization;
using System.Text.Json;
using Coach.Practice;
using Coach.Practice.Trainees;

namespace Coach.Content.Tests.Practice;

/// <summary>The same transcript gives the same call and the same score, wherever and whenever.</summary>
public sealed class SameScoreTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ur-PK")]
    [InlineData("de-DE")]
    public void Under_every_culture(string culture)
    {
        var expected = Played();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal(expected, Played());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void In_any_order_and_beside_each_other()
    {
        var expected = Played();
        var reversed = Book.Practice.Customers.Reverse().Select(Played).Reverse().ToArray();
        var beside = Book.Practice.Customers.AsParallel().AsOrdered().Select(Played).ToArray();

        Assert.Equal(expected, reversed);
        Assert.Equal(expected, beside);
    }

    [Fact]
    public void From_a_book_that_was_read_anew()
    {
        var again = Assert.IsType<ContentResult.Good>(ContentFolder.Read(Path.Combine(Repository.Path, "dialogs"))).Playbook.Practice;

        Assert.Equal(Played(Book.Tariq), Played(again.Customer("late-fee") ?? Book.Tariq, again));
        Assert.Equal(Book.Practice.Customers.Select(CustomerVersion.Of), again.Customers.Select(CustomerVersion.Of));
    }

    [Fact]
    public void After_the_call_and_the_customer_went_through_JSON_in_the_middle()
    {
        foreach (var customer in Book.Practice.Customers)
        {
            var whole = Trainee.Play(TraineeKind.Expert, customer, Book.Practice, 4);
            var kept = Thawed(JsonSerializer.Serialize(customer, PracticeJson.Default.Customer), text => JsonSerializer.Deserialize(text, PracticeJson.Default.Customer));
            var call = Call.Begin(kept, 4);
            foreach (var exchange in whole.Exchanges)
            {
                call = Thawed(JsonSerializer.Serialize(call, PracticeJson.Default.Call), text => JsonSerializer.Deserialize(text, PracticeJson.Default.Call));
                call = call.Say(exchange.Agent, Book.Practice, kept);
            }

            Assert.Equal(Json(whole, customer, Book.Practice), Json(call, kept, Book.Practice));
        }
    }

    private static T Thawed<T>(string json, Func<string, T?> read)
        where T : class => read(json) ?? throw new InvalidOperationException("Nothing was read.");

    private static string[] Played() => [.. Book.Practice.Customers.Select(Played)];

    private static string Played(Customer customer) => Played(customer, Book.Practice);

    private static string Played(Customer customer, PracticeBook book) =>
        string.Join('\n', Enum.GetValues<TraineeKind>().Select(kind => Json(Trainee.Play(kind, customer, book, 7), customer, book)));

    private static string Json(Call call, Customer customer, PracticeBook book) =>
        JsonSerializer.Serialize(call, PracticeJson.Default.Call) + JsonSerializer.Serialize(Debrief.Of(call, book, customer), PracticeJson.Default.Debrief);
}
