using Coach.Practice;
using Coach.Words;

namespace Coach.Content.Tests.Practice;

/// <summary>Calls that go anywhere: lines of every kind in any order, the same for the same seed.</summary>
internal sealed class RandomCalls
{
    private readonly Random _random;

    public RandomCalls(int seed) => _random = new Random(seed);

    public static IEnumerable<(Call Call, Customer Customer, RandomCalls Dice)> Many(int count, int seed)
    {
        for (var number = 0; number < count; number++)
        {
            var dice = new RandomCalls(seed + number);
            var customer = dice.Pick(Book.Practice.Customers);
            var call = Call.Begin(customer, seed + number);
            for (var turn = dice._random.Next(8); turn > 0 && !call.IsOver; turn--)
                call = call.Say(dice.Line(customer), Book.Practice, customer);
            if (!call.IsOver)
                yield return (call, customer, dice);
        }
    }

    public string Line(Customer customer)
    {
        var tongue = Pick(customer.Speaks);
        var trainees = Book.Trainees;
        Wordings[] said =
        [
            trainees.Greeting, trainees.Empathy, trainees.Ownership, trainees.AskOpenly, trainees.Time, trainees.BeforeNo, trainees.ClosingCheck, trainees.Boundary,
            trainees.Novice, trainees.Stuffer, trainees.Silent,
            .. customer.Steps.Select(step => step.Say), .. customer.Limits.Select(limit => limit.Say), .. customer.Facts.Select(fact => fact.Ask),
        ];
        var lines = Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => Pick(said).Nearest(tongue)).Where(wordings => !wordings.IsEmpty).Select(wordings => Pick(wordings));
        return string.Join(' ', lines);
    }

    public T Pick<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];
}
