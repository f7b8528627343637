using System.Collections.Immutable;
using Coach.Practice;
using Coach.Practice.Reading;
using Coach.Words;

namespace Coach.LanguageModel.Tests;

/// <summary>Calls of one exchange, as the core has decided them.</summary>
internal static class Calls
{
    public const string Decided = "My order number is 4471. I paid Rs 1,850 and nobody called me back!";

    /// <summary>The decided answer above in other words, with all its figures.</summary>
    public const string Reworded = "It is 4471, and I paid Rs 1,850. Not one person has called me!";

    public static Customer Customer(Tongue tongue = Tongue.English)
    {
        var nothing = new LocalText("");
        return new Customer(
            "late-fee", new LocalText("Farah Siddiqui"), "banking", 2, [tongue], nothing, nothing, nothing, nothing,
            new Temperament(70, 30, 4, 95, [], [], false), new Wordings(["Hello?"], ["ہیلو؟"], ["Hello?"]), [], [], [], [], [], []);
    }

    public static Call Saying(string agent, string decided = Decided, Tongue tongue = Tongue.English, string? name = null, params ImmutableArray<Exchange> before)
    {
        var mood = new Mood(74, 30);
        return new Call("late-fee", "1", 7, tongue, tongue is Tongue.Urdu ? "ہیلو؟ کوئی ہے؟" : "Hello? Finally somebody.", mood, [.. before, Said(before.Length + 1, agent, decided)], CallState.None, null, null) { Agent = name };
    }

    public static Exchange Said(int number, string agent, string customer) =>
        new(number, agent, ImmutableArray<Sighting>.Empty, [], new Mood(74, 30), Stage.Understand, [], [], customer, CallState.None);
}
