using System.Collections.Immutable;
using Coach.Practice;
using Coach.Practice.Reading;
using Coach.Words;

namespace Coach.Bot.Tests.Practice;

/// <summary>Customers and calls with them, as the cards of practice show them.</summary>
internal static class Calls
{
    public const string Id = "call-1";

    public static Customer Farah { get; } = Customer(
        "late-fee", new LocalText("Farah Siddiqui", "فرح صدیقی"), "banking", 2, [Tongue.English],
        new LocalText("She paid her credit card on time and was charged a late fee all the same. She has called twice.", "انہوں نے کریڈٹ کارڈ کا بل وقت پر ادا کیا، پھر بھی لیٹ فیس لگ گئی۔ دو بار فون کر چکی ہیں۔"),
        new LocalText("Card ending 4410. Payment of Rs 18,200 received on the 3rd, due on the 5th. Late fee of Rs 500 on the 6th. You may credit one late fee a year.", "کارڈ 4410۔ 18,200 روپے 3 تاریخ کو موصول، آخری تاریخ 5۔ 6 تاریخ کو 500 روپے لیٹ فیس۔ آپ سال میں ایک لیٹ فیس واپس کر سکتے ہیں۔"));

    public static Customer Rashid { get; } = Customer(
        "burnt-transformer", new LocalText("Rashid Mehmood", "راشد محمود"), "electricity", 5, [Tongue.RomanUrdu, Tongue.Urdu],
        new LocalText("His street has been dark for two days, and his mother needs her nebulizer.", "گلی میں دو دن سے بجلی نہیں، اور ان کی والدہ کو نیبولائزر چاہیے۔"),
        new LocalText("Transformer burnt, replacement tonight by 2 am.", "ٹرانسفارمر جل گیا، رات 2 بجے تک نیا لگے گا۔"),
        isAbusive: true);

    public static Customer James { get; } = Customer(
        "missed-connection", new LocalText("James Whitfield", "جیمز وٹفیلڈ"), "airline", 3, [Tongue.English],
        new LocalText("He missed his connection and slept at the airport.", "ان کی اگلی پرواز چھوٹ گئی اور رات ایئرپورٹ پر گزاری۔"),
        new LocalText("Rebooked for 7 am; hotel voucher not issued.", "صبح 7 بجے کی سیٹ؛ ہوٹل واؤچر جاری نہیں ہوا۔"));

    private static readonly (string Agent, string Customer, int Anger)[] Lines =
    [
        ("Calm down, madam, it is only 500 rupees.", "Only 500? It is the third time that I am calling!", 82),
        ("You are right, and I am sorry: you paid on time and were charged all the same.", "Well. At least somebody says so.", 68),
        ("I will look at this myself. When did you pay?", "On the 3rd, from my own account.", 58),
        ("I am crediting the 500 now; you will see it by tomorrow evening.", "By tomorrow evening, then. I will check.", 34),
        ("Is there anything else that I can do for you?", "No. Thank you for listening.", 18),
    ];

    private static readonly (string Agent, string Customer, int Anger)[] UrduLines =
    [
        ("آپ آرام سے بات کریں، صرف 500 روپے کی بات ہے۔", "صرف 500؟ میں تیسری بار فون کر رہی ہوں!", 82),
        ("آپ ٹھیک کہہ رہی ہیں، معذرت: آپ نے وقت پر ادا کیا اور پھر بھی فیس لگ گئی۔", "چلیں، کسی نے مانا تو سہی۔", 68),
        ("میں یہ خود دیکھتا ہوں۔ آپ نے کب ادا کیا تھا؟", "3 تاریخ کو، اپنے اکاؤنٹ سے۔", 58),
        ("میں ابھی 500 واپس کر رہا ہوں؛ کل شام تک نظر آ جائیں گے۔", "کل شام تک، ٹھیک ہے۔ میں دیکھوں گی۔", 34),
        ("کیا میں آپ کی اور کوئی مدد کر سکتا ہوں؟", "نہیں، بات سننے کا شکریہ۔", 18),
    ];

    public static Rehearsal Ended(Language language, Customer? customer = null, Ending ending = Ending.Resolved) => Over(language, customer ?? Farah, language is Language.Urdu ? UrduLines : Lines, ending, 72);

    /// <summary>As long as a call may be, every line as long as a line may be.</summary>
    public static Rehearsal Longest(Language language)
    {
        var word = language is Language.Urdu ? "معذرت کہ آپ کو انتظار کرنا پڑا، " : "I am sorry that you had to wait, ";
        var line = string.Concat(Enumerable.Repeat(word, Rehearsal.LongestLine / word.Length));
        var answer = string.Concat(Enumerable.Repeat(word, 300 / word.Length));
        return Over(language, Rashid, [.. Enumerable.Range(0, Call.Longest).Select(turn => (line, answer, 95 - turn))], Ending.Escalated, 12);
    }

    public static Rehearsal Open(Customer customer) => Rehearsal.Begin(Id, Scene.Ayesha().Key, customer, 7, Scene.Now);

    private static Rehearsal Over(Language language, Customer customer, (string Agent, string Customer, int Anger)[] lines, Ending ending, int score)
    {
        var begun = Open(customer);
        ImmutableArray<Exchange> exchanges = [.. lines.Select((line, place) => Exchange(place + 1, line))];
        var call = begun.Call with { Exchanges = exchanges, Ending = ending };
        return begun with { Call = call, EndedAt = Scene.Now.AddMinutes(6), Debrief = Debrief(call, language, score) };
    }

    private static Exchange Exchange(int number, (string Agent, string Customer, int Anger) line) => new(
        number, line.Agent, [new Sighting(Move.Apology, 0, 10, "sorry")], [], new Mood(line.Anger, 40), Stage.Solve, [], [], line.Customer, CallState.None);

    private static Debrief Debrief(Call call, Language language, int score)
    {
        var rubric = Scene.Playbook.Practice.Rubric;
        var words = call.Exchanges[0].Agent;
        return new Debrief(
            [.. rubric.Select((item, place) => new RubricScore(item.Id, item.Name, item.Skill, place % 6, place % 6 is 1 ? [] : [new Quote(1, words, "apology", place % 6 > 2), new Quote(1, words[..10], "empathy", true)], item.Because))],
            score, score / 2, score / 2,
            [call.Start, .. call.Exchanges.Select(exchange => exchange.Mood)],
            Math.Min(2, call.Exchanges.Length), 1, rubric[1].Advice, [Move.Empathy], language is Language.Urdu ? [Move.CalmDown] : []);
    }

    private static Customer Customer(string id, LocalText name, string campaign, int difficulty, ImmutableArray<Tongue> speaks, LocalText about, LocalText screen, bool isAbusive = false)
    {
        var opening = speaks[0] is Tongue.English ? new Wordings(["You charged me a late fee, and I paid on time!"], [], []) : new Wordings([], ["دو دن سے بجلی نہیں ہے!"], ["Do din se bijli nahi hai!"]);
        return new Customer(
            id, name, campaign, difficulty, speaks, about, screen, new LocalText("Everything back."), new LocalText("To be heard."),
            new Temperament(78, 25, 4, 97, [Move.Empathy], [Move.HoldRequest], isAbusive), opening, [], [], [], [], [], []);
    }
}
