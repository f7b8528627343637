using Coach.Practice;
using Coach.Practice.Trainees;
using Coach.Words;

namespace Coach.Content.Tests.Practice;

/// <summary>The content that the coach is delivered with, read once for all tests of practice.</summary>
internal static class Book
{
    private static readonly Lazy<PracticeBook> Read = new(() =>
        Assert.IsType<ContentResult.Good>(ContentFolder.Read(Path.Combine(Repository.Path, "dialogs"))).Playbook.Practice);

    public static PracticeBook Practice => Read.Value;

    public static TraineeLines Trainees => Practice.Trainees;

    /// <summary>The customer of most examples: a late fee on a card, in English and Roman Urdu.</summary>
    public static Customer Tariq => Practice.Customer("late-fee") ?? throw new InvalidOperationException("late-fee is gone.");

    public static Call Begin(Customer? customer = null, int seed = 1) => Call.Begin(customer ?? Tariq, seed);

    public static Call Says(this Call call, params string[] lines) =>
        lines.Aggregate(call, (said, line) => said.Say(line, Practice, Practice.Customer(call.Customer) ?? throw new InvalidOperationException($"{call.Customer} is gone.")));

    public static Exchange Last(this Call call) => call.Exchanges[^1];

    public static IEnumerable<string> Rows(this Exchange exchange) => exchange.Why.Select(reason => reason.Row.Split(':')[0]);

    public static IEnumerable<string> In(this Wordings wordings, params Tongue[] tongues) => tongues.SelectMany(tongue => wordings.In(tongue));
}
