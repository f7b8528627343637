using Coach.Practice;
using Coach.Words;

namespace Coach.Storage.Tests.Practice;

/// <summary>A customer, and calls with her.</summary>
internal static class Rehearsals
{
    public static Customer Farah { get; } = new(
        "late-fee", new LocalText("Farah Siddiqui", "فرح صدیقی"), "banking", 2, [Tongue.English], new LocalText("She was charged a late fee."), new LocalText("Paid on the 3rd."),
        new LocalText("No fee."), new LocalText("Her money."), new Temperament(70, 30, 4, 95, [Move.Empathy], [Move.HoldRequest], false), Said("You charged me a late fee!"),
        [new Fact("paid-on", new LocalText("when she paid"), null, ["when did you pay"], Said("On the 3rd."), true, false, Wordings.None)],
        [new Step("credit-fee", new LocalText("credit the fee"), ["(credit~|waive~) ... fee"], Said("I am crediting the fee now."), ["paid-on"], Said("Good."))],
        [], [], [new GoodEnd("credited", Ending.Resolved, new LocalText("the fee is back"), ["credit-fee"], Said("Thank you."))], []);

    public static Exchange Exchange(int number, string agent, string customer, int anger) => new(
        number, agent, [], [new Reason("empathy", -4, 2)], new Mood(anger, 35), Stage.Understand, ["paid-on"], [], customer, CallState.None);

    public static Debrief Debrief(int score) => new([], score, score, 0, [new Mood(70, 30)], null, null, new LocalText("Ask openly."), [Move.Empathy], [Move.Blame]);

    private static Wordings Said(string english) => new([english], [], []);
}
