using Coach.Quiz;
using Coach.Words;

namespace Coach.Bot.Tests.Quiz;

/// <summary>A question of each kind that is not chosen from options, and what a person may give as an answer.</summary>
internal static class Kinds
{
    public static Question Ordering { get; } = Of(
        QuestionKind.Ordering,
        "problem-solving-order-of-a-fault",
        new LocalText("A customer's internet has been down since the morning. In which order do you go on?", "کسٹمر کا انٹرنیٹ صبح سے بند ہے۔ آپ کس ترتیب سے آگے بڑھیں گے؟"),
        Step("Say that you see what a day without internet costs them", "بتائیں کہ آپ سمجھتے ہیں، انٹرنیٹ کے بغیر دن کتنا مشکل ہے", "Until they feel heard, every question sounds like a form.", "جب تک انہیں لگے نہیں کہ بات سنی گئی، ہر سوال فارم بھرنے جیسا لگتا ہے۔"),
        Step("Ask what the lights on the router show", "پوچھیں کہ راؤٹر کی بتیاں کیا دکھا رہی ہیں", "It tells a fault at home from one in the area, before anything is changed.", "کچھ چھیڑنے سے پہلے پتا چل جاتا ہے کہ خرابی گھر میں ہے یا علاقے میں۔"),
        Step("Restart the router together", "مل کر راؤٹر دوبارہ چلائیں", "Only now: a restart wipes what the lights had to say.", "یہ اب، کیونکہ دوبارہ چلانے سے بتیوں کا اشارہ ختم ہو جاتا ہے۔"),
        Step("Say what happens next, and by when", "بتائیں کہ آگے کیا ہوگا اور کب تک", "Whatever the restart brought, they leave knowing the next step.", "نتیجہ جو بھی ہو، کسٹمر کو اگلا قدم معلوم ہونا چاہیے۔"));

    public static Question Short { get; } = Of(
        QuestionKind.ShortAnswer,
        "empathy-what-they-want-back",
        new LocalText("The shoes came in the wrong size for the second time, and the customer wants no third parcel. What do you offer?", "جوتے دوسری بار غلط سائز میں آئے، اور کسٹمر کو تیسرا پارسل نہیں چاہیے۔ آپ کیا پیش کریں گے؟")) with
    {
        Short = new ShortAnswer(
            new LocalText("A refund", "ریفنڈ"),
            ["money back", "paise wapas"],
            new LocalText("They have said what they do not want. What is left is their money, and it is theirs.", "وہ بتا چکے ہیں کہ کیا نہیں چاہیے۔ اب ان کی رقم باقی ہے، اور وہ انہی کی ہے۔"),
            [new Mistake(["exchange", "replacement", "another pair"], new LocalText("That is the third parcel that they have just turned down.", "یہی تو وہ تیسرا پارسل ہے جس سے وہ ابھی انکار کر چکے ہیں۔"))]),
    };

    public static Question BestLine { get; } = Of(
        QuestionKind.BestLine,
        "de-escalation-wedding-dress",
        new LocalText("Customer: “The dress was for my sister's wedding, and the wedding was yesterday!” What do you say next?", "کسٹمر: “جوڑا بہن کی شادی کے لیے تھا، اور شادی کل ہو چکی!” اب آپ کیا کہیں گے؟"),
        Line(100, "“It came a day after the one day that mattered. I am sorry.”", "“جس ایک دن کے لیے تھا، اس کے اگلے دن پہنچا۔ ہم معذرت چاہتے ہیں۔”", "It names the loss, and takes nothing away from it.", "نقصان کا نام لیا، اور اسے چھوٹا نہیں کیا۔"),
        Line(50, "“I am sorry for the delay.”", "“تاخیر کے لیے معذرت۔”", "An apology, but for a delay; what was lost is a wedding.", "معذرت تو ہے، مگر تاخیر کی؛ یہاں شادی کا دن گیا ہے۔"),
        Line(25, "“I will see what went wrong with the courier.”", "“ہم دیکھتے ہیں کہ کوریئر کے ساتھ کیا ہوا۔”", "It moves, but past the customer: nobody has said sorry yet.", "کام تو شروع ہوا، مگر کسٹمر کو چھوڑ کر: ابھی معذرت بھی نہیں ہوئی۔"),
        Line(0, "“You can return it within 14 days.”", "“آپ 14 دن میں واپس کر سکتی ہیں۔”", "True, and an answer to what nobody asked.", "بات درست ہے، مگر یہ کسی نے پوچھا نہیں۔"));

    public static IEnumerable<Question> All => [Ordering, Short, BestLine];

    /// <summary>An answer to a question of any kind; for those with options, these.</summary>
    public static Given AnyAnswer(Question question) => question.Kind switch
    {
        QuestionKind.Ordering => Given.Choice([.. Enumerable.Range(0, question.Options.Length).Reverse()]),
        QuestionKind.ShortAnswer => Given.Words("something else"),
        _ => Given.Choice(1),
    };

    private static Question Of(QuestionKind kind, string id, LocalText ask, params Option[] options) =>
        new(id, "empathy", kind, 2, ask, [.. options], "dialogs/quiz/questions/empathy.yaml:12");

    private static Option Step(string english, string urdu, string because, string becauseUrdu) => new(new LocalText(english, urdu), Right: true, new LocalText(because, becauseUrdu));

    private static Option Line(int worth, string english, string urdu, string because, string becauseUrdu) =>
        new(new LocalText(english, urdu), worth is 100, new LocalText(because, becauseUrdu)) { Worth = worth };
}
