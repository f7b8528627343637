using System.Collections.Immutable;
using Coach.Practice;
using Coach.Words;

namespace Coach.Tests.Practice;

/// <summary>Customers as far as it matters who is offered: nothing is said with them.</summary>
internal static class Customers
{
    private static LocalText Text { get; } = new("Text.");

    public static Customer Tariq { get; } = Of("late-fee", "Tariq Mehmood", "طارق محمود", "banking", 2, [Tongue.English, Tongue.RomanUrdu]);

    public static Customer Usman { get; } = Of("iftar-order", "Usman Tariq", "عثمان طارق", "food-delivery", 1, [Tongue.RomanUrdu]);

    public static Customer Sadaf { get; } = Of("power-cut", "Sadaf Arif", "صدف عارف", "electricity", 3, [Tongue.Urdu, Tongue.RomanUrdu]);

    public static Customer Shazia { get; } = Of("tills-down", "Shazia Lodhi", "شازیہ لودھی", "telecom", 5, [Tongue.English]);

    public static Customer Rashid { get; } = Of("blocked-card", "Rashid Minhas", "راشد منہاس", "banking", 4, [Tongue.Urdu]);

    public static ImmutableArray<Customer> All { get; } = [Tariq, Usman, Sadaf, Shazia, Rashid];

    public static Customer Of(string id, string name, string urdu, string campaign, int difficulty, ImmutableArray<Tongue> speaks) => new(
        id, new LocalText(name, urdu), campaign, difficulty, speaks, Text, Text, Text, Text, new Temperament(60, 30, 5, 95, [], [], false), Wordings.None, [], [], [], [], [], []);
}
