using Coach.Practice;
using Coach.Words;

namespace Coach.Content.Tests.Practice;

public sealed class UnrealTests
{
    /// <summary>Behind these a sentence may be meant again, so each part is wrapped on its own.</summary>
    private static readonly string[] Separators = [". ", "! ", "? ", "; ", " but ", " lekin ", " magar ", " however ", " still ", " instead ", " balke ", "۔ ", " لیکن ", " مگر ", " and I ", " and I'", " and we ", "And I ", "And we "];

    public static TheoryData<string> Prefixes =>
    [
        "You want me to say that", "Imagine that", "If only it were true that", "Maybe one day", "If my manager agrees,", "Nobody here will tell you that", "Some other agent claims that",
        "I wish that", "It is not true that", "Kaash", "Agar manager maan gaya to", "Shayad kabhi", "Ye jhoot hai ke", "کاش", "اگر مینیجر مان گیا تو",
    ];

    [Theory]
    [MemberData(nameof(Prefixes))]
    public void A_step_that_is_imagined_wished_denied_or_hung_on_a_condition_is_not_done(string prefix)
    {
        var done = from customer in Book.Practice.Customers
                   from step in customer.Steps
                   from say in Tongues.All.SelectMany(tongue => step.Say.In(tongue))
                   from part in say.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                   let line = $"{prefix} {char.ToLowerInvariant(part[0])}{part[1..]}"
                   let reading = CaseReading.Of(Book.Practice.Reader.Read(line), Book.Practice.Patterns(customer))
                   where !reading.Done.IsEmpty
                   select $"{customer.Id}: {line}";

        Assert.Empty(done);
    }

    [Theory]
    [InlineData("I refuse to have the fee of 1,850 reversed.")]
    [InlineData("It is too late to have the fee reversed.")]
    [InlineData("The fee should have been reversed.")]
    [InlineData("Only my manager can have the fee reversed.")]
    [InlineData("Another customer had the fee reversed.")]
    [InlineData("We could reverse the fee.")]
    public void What_is_refused_only_possible_or_done_for_others_is_no_step(string line) => Assert.Empty(Done(line));

    [Theory]
    [InlineData("I can imagine how that felt, so I am reversing the late fee of 1,850 now.")]
    [InlineData("I wish it had gone better, but I am reversing the late fee of 1,850 now.")]
    [InlineData("You want me to reverse the late fee, and I am reversing the fee now.")]
    [InlineData("I am reversing the late fee of 1,850 now; call me if you need anything.")]
    public void What_is_done_beside_a_wish_is_done(string line) => Assert.Equal(["reverse-fee"], Done(line));

    [Theory]
    [InlineData("Is it true that I cannot waive the markup?")]
    [InlineData("Some customers think that we cannot waive the markup.")]
    public void A_limit_that_is_asked_or_told_by_others_is_not_told(string line) =>
        Assert.Empty(Read(line).Told);

    private static IEnumerable<string> Done(string line) => Read(line).Done.Select(step => step.Id);

    private static CaseReading Read(string line) => CaseReading.Of(Book.Practice.Reader.Read(line), Book.Practice.Patterns(Book.Tariq));
}
