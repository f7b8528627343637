using Coach.Quiz;
using Coach.Words;

namespace Coach.Tests.Quiz;

/// <summary>Questions to test with: three options, of which the first is right.</summary>
internal static class Questions
{
    public static Question Of(string id, string skill = "empathy", bool inUrdu = true) => new(
        id,
        skill,
        QuestionKind.Single,
        1,
        new LocalText($"What about {id}?", inUrdu ? "کیا کہیں گے؟" : null),
        [
            new Option(new LocalText("Say sorry", "معذرت"), true, new LocalText("It lands.")),
            new Option(new LocalText("Explain", "وضاحت"), false, new LocalText("Not yet.")),
            new Option(new LocalText("Wait", "انتظار"), false, new LocalText("Too long.")),
        ],
        $"dialogs/quiz/questions/{skill}.yaml:1");
}
