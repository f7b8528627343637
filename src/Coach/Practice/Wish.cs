using System.Collections.Immutable;
using Coach.Words;

namespace Coach.Practice;

/// <summary>What somebody asks for behind "practice": a customer by name, or a campaign, how hard, a tongue, in any order and in either script.</summary>
/// <param name="Named">The one customer that the words name.</param>
/// <param name="Nearest">Where the words say nothing that is known: the customers whose names come nearest to them; where they fit several names, these.</param>
public sealed record Wish(Customer? Named, string? Campaign, HowHard? Hard, Tongue? Tongue, ImmutableArray<Customer> Nearest)
{
    /// <summary>The words name each of the nearest: which one is meant is for the person to say.</summary>
    public bool IsAmbiguous { get; init; }

    private const int Most = 3;
    private const int LettersPerSlip = 4;

    public static Wish None { get; } = new(null, null, null, null, []);

    public bool IsNone => this == None;

    /// <summary>The words named nobody, or more than one, and nothing else.</summary>
    public bool IsNearest => !Nearest.IsEmpty;

    public static Wish Read(string said, ImmutableArray<Customer> customers)
    {
        var form = Normal.Form(said);
        if (form.Length is 0 || customers.IsEmpty)
            return None;

        var words = form.Split(' ');
        var meant = Called(form, words, customers);
        if (meant.Length is 1)
            return None with { Named = meant[0] };
        if (meant.Length > 1)
            return None with { Nearest = [.. meant.Take(Most)], IsAmbiguous = true };

        var wish = new Wish(null, WishWords.Campaign(form), WishWords.HowHard(form), WishWords.Tongue(form), []);
        return wish.IsNone ? None with { Nearest = [.. customers.OrderBy(customer => Slips(form, customer)).Take(Most)] } : wish;
    }

    /// <summary>Those who are most of what was wished for, and whether they are all of it.</summary>
    public (ImmutableArray<Customer> Customers, bool IsAll) Among(ImmutableArray<Customer> customers)
    {
        var met = customers.ToLookup(Unmet);
        var least = met.Min(group => group.Key);
        return ([.. met[least]], least is 0);
    }

    private int Unmet(Customer customer) =>
        (Campaign is null || customer.Campaign == Campaign ? 0 : 1)
        + (Hard is not { } hard || hard.Fits(customer.Difficulty) ? 0 : 1)
        + (Tongue is not { } tongue || customer.Speaks.Contains(tongue) || (tongue is Words.Tongue.Urdu && customer.Speaks.Contains(Words.Tongue.RomanUrdu)) ? 0 : 1);

    /// <summary>By whole name or id; else by a word of the name, a slip or two forgiven. A word of an id is none: "order" asks for any order.</summary>
    private static Customer[] Called(string form, string[] words, ImmutableArray<Customer> customers)
    {
        var whole = customers.Where(customer => Names(customer).Append(Normal.Form(customer.Id)).Any(name => EditDistance.Between(form, name) <= name.Length / LettersPerSlip)).ToArray();
        if (whole.Length > 0)
            return whole;
        return [.. customers.Where(customer => Names(customer).SelectMany(name => name.Split(' ')).Any(part => part.Length >= LettersPerSlip - 1 && words.Any(word => IsSame(word, part))))];
    }

    private static bool IsSame(string word, string part) => word == part || (part.Length > LettersPerSlip && EditDistance.Between(word, part) is 1);

    private static int Slips(string form, Customer customer) =>
        Names(customer).Append(Normal.Form(customer.Id)).SelectMany(name => name.Split(' ').Append(name)).Min(name => EditDistance.Between(form, name));

    private static IEnumerable<string> Names(Customer customer) =>
        new[] { customer.Name.English, customer.Name.Urdu }.OfType<string>().Select(Normal.Form).Distinct();
}

/// <summary>How hard a call may be that somebody wishes for.</summary>
public enum HowHard
{
    Easy,
    Normal,
    Hard,
}

public static class HowHards
{
    public static bool Fits(this HowHard wished, int difficulty) => wished switch
    {
        HowHard.Easy => difficulty <= 2,
        HowHard.Hard => difficulty >= 4,
        _ => difficulty is 3,
    };
}
