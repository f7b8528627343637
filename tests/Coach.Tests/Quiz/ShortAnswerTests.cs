using Coach.Quiz;
using Coach.Words;

namespace Coach.Tests.Quiz;

/// <summary>What people type, and whether it is the answer.</summary>
public sealed class ShortAnswerTests
{
    private static readonly LocalText Reason = new("Because.");

    private static readonly ShortAnswer Refund = new(
        new LocalText("A refund", "ریفنڈ"),
        ["money back", "return the money", "paise wapas", "رقم کی واپسی"],
        Reason,
        [new Mistake(["voucher", "store credit"], Reason), new Mistake(["exchange", "replacement", "badal dein"], Reason)]);

    private static readonly ShortAnswer Apology = new(
        new LocalText("An apology", "معذرت"),
        ["apologise", "say sorry", "maafi", "maazrat"],
        Reason,
        [new Mistake(["explain", "explanation", "wazahat"], Reason), new Mistake(["calm down"], Reason)]);

    private static readonly ShortAnswer Empathy = new(new LocalText("Empathy", "ہمدردی"), ["hamdardi"], Reason, [new Mistake(["sympathy"], Reason)]);

    private static readonly ShortAnswer Wait = new(new LocalText("Sorry for the wait"), ["thank you for waiting", "intezar ki maazrat"], Reason, [new Mistake(["sorry"], Reason)]);

    private static readonly ShortAnswer NoPromise = new(new LocalText("Do not promise a date", "تاریخ کا وعدہ نہ کریں"), ["never promise a date"], Reason, [new Mistake(["promise a date"], Reason)]);

    private static readonly ShortAnswer Hold = new(new LocalText("Hold"), [], Reason, []);

    private static readonly ShortAnswer Callback = new(new LocalText("Call back within 24 hours"), ["callback in 24 hours"], Reason, []);

    private static readonly ShortAnswer Supervisor = new(new LocalText("The supervisor", "سپروائزر"), ["team lead"], Reason, []);

    private static readonly ShortAnswer Verify = new(new LocalText("Verify the account", "اکاؤنٹ کی تصدیق"), ["verify identity", "tasdeeq", "security questions"], Reason, []);

    private static readonly ShortAnswer Thanks = new(new LocalText("Thank you", "شکریہ"), ["thanks"], Reason, []);

    public static TheoryData<string, string> Right => new()
    {
        // Case, punctuation, width, marks, blanks
        { "refund", "REFUND" }, { "refund", "  refund!!  " }, { "refund", "Ｒｅｆｕｎｄ" }, { "refund", "\"A refund.\"" }, { "refund", "money-back" }, { "refund", "moneyback" },
        { "refund", "رِیفنڈ" }, { "refund", "ريفنڈ" }, { "apology", "معذرت۔" }, { "thanks", "شُکریہ" },

        // Spelling
        { "refund", "refnd" }, { "refund", "refunds" }, { "refund", "refundd" }, { "refund", "rifund" }, { "refund", "refuned" }, { "apology", "appologise" }, { "apology", "apologize" }, { "apology", "apologies" },
        { "apology", "apologising" }, { "apology", "appology" }, { "apology", "say sory" }, { "empathy", "empaty" }, { "empathy", "emphaty" }, { "empathy", "impathy" }, { "empathy", "emapthy" },
        { "supervisor", "superviser" }, { "supervisor", "supervisior" }, { "supervisor", "supervisors" }, { "verify", "verfy the acount" }, { "verify", "verifying the account" }, { "verify", "security question" },
        { "callback", "call back within 24 hour" }, { "callback", "Callback in 24 hours" }, { "thanks", "thankyou" }, { "hold", "holdd" },

        // Roman Urdu, as it is spelt by ear
        { "apology", "mafi" }, { "apology", "maafee" }, { "apology", "mazrat" }, { "apology", "maazrat" }, { "apology", "mazarat" }, { "refund", "paisay wapas" }, { "refund", "paise vapas" }, { "refund", "paise wapis" },
        { "empathy", "humdardi" }, { "empathy", "hamdardee" }, { "verify", "tasdeek" }, { "verify", "tasdiq" },

        // Across scripts
        { "refund", "ریفنڈ" }, { "refund", "رفنڈ" }, { "refund", "پیسے واپس" }, { "apology", "معافی" }, { "apology", "سوری کہیں" }, { "apology", "اپالوجی" }, { "empathy", "ایمپتھی" }, { "empathy", "hamdardi" },
        { "supervisor", "سپروائزر" }, { "supervisor", "سوپروائزر" }, { "supervisor", "ٹیم لیڈ" }, { "thanks", "shukriya" }, { "thanks", "shukria" }, { "thanks", "شکریہ" }, { "verify", "ویریفائی اکاؤنٹ" }, { "verify", "تصدیق" },
        { "refund", "raqam ki wapsi" },

        // Words around it
        { "refund", "I would give them a refund" }, { "refund", "offer the customer a full refund please" }, { "refund", "a refund, sir" }, { "refund", "customer ko refund dena chahiye" }, { "refund", "ہم ریفنڈ دیں گے" },
        { "refund", "refund karunga" }, { "refund", "give him his money back" }, { "refund", "pehle paise wapas karein" }, { "apology", "I'd apologise first" }, { "apology", "sincerely apologise to the customer" },
        { "apology", "apologise for the delay" }, { "apology", "main maazrat karunga" }, { "apology", "گاہک سے معذرت کریں" }, { "apology", "der ki maazrat" }, { "empathy", "show some empathy" }, { "supervisor", "the customer's supervisor" }, { "verify", "account verify karein" },
        { "wait", "I'm sorry for the wait" }, { "wait", "thank you very much for waiting" }, { "nopromise", "don't promise a date" }, { "nopromise", "I would never promise them a date" }, { "nopromise", "date ka promise nahi" },
        { "nopromise", "تاریخ کا وعدہ نہیں کریں گے" },
    };

    public static TheoryData<string, string> Wrong => new()
    {
        // Nothing, and nothing to the point
        { "refund", "" }, { "refund", " ?! " }, { "refund", "a" }, { "refund", "the" }, { "refund", "yes" }, { "refund", "ok sir" }, { "refund", "I would give them" }, { "thanks", "you" },

        // The contrary
        { "refund", "not a refund" }, { "refund", "no refund" }, { "refund", "never refund" }, { "refund", "don't refund" }, { "refund", "dont give a refund" }, { "refund", "refund nahi" }, { "refund", "refund nahin dena" }, { "refund", "refund na dein" },
        { "refund", "refund mat dein" }, { "refund", "ریفنڈ نہیں" }, { "refund", "ریفنڈ نہ دیں" }, { "refund", "ریفنڈ مت دیں" }, { "refund", "refuse the refund" }, { "refund", "deny refund" }, { "refund", "without a refund" },
        { "refund", "anything but a refund" }, { "refund", "instead of a refund" }, { "refund", "refund ke baghair" }, { "refund", "ریفنڈ کے بغیر" }, { "refund", "ریفنڈ سے انکار" }, { "refund", "cannot refund" }, { "refund", "can’t refund" },
        { "apology", "won't apologise" }, { "apology", "maafi nahi mangni" }, { "apology", "معذرت نہ کریں" }, { "apology", "never say sorry" }, { "apology", "unapologetic" }, { "empathy", "no empathy" }, { "empathy", "lack of empathy or apathy" },
        { "nopromise", "promise a date" }, { "nopromise", "تاریخ کا وعدہ کریں" },

        // A listed mistake, also misspelt, in words, and beside the answer
        { "refund", "voucher" }, { "refund", "vouchar" }, { "refund", "واؤچر" }, { "refund", "give a voucher" }, { "refund", "refund or voucher" }, { "refund", "refund and a voucher" }, { "refund", "store credit" }, { "refund", "replace ment" },
        { "refund", "exchange" }, { "refund", "badal dein" }, { "apology", "explanation" }, { "apology", "explain and apologise" }, { "apology", "wazahat" }, { "apology", "وضاحت" }, { "empathy", "sympathy" }, { "empathy", "simpathy" }, { "wait", "sorry" },
        { "wait", "sorry sir" },

        // Another word
        { "refund", "refuse" }, { "refund", "remind" }, { "refund", "fund" }, { "refund", "refused" }, { "refund", "defund" }, { "refund", "رقم" }, { "refund", "money" }, { "refund", "back" }, { "refund", "paise" }, { "refund", "found" },
        { "empathy", "apathy" }, { "empathy", "empty" }, { "empathy", "ہمت" }, { "empathy", "hamdard dawakhana" }, { "hold", "told" }, { "hold", "hole" }, { "hold", "gold" }, { "hold", "held" }, { "hold", "cold" }, { "hold", "old" }, { "hold", "help" },
        { "hold", "bold" }, { "hold", "household" }, { "apology", "story" }, { "apology", "say worry" }, { "apology", "sorrow" }, { "apology", "mafia" }, { "apology", "muft" }, { "supervisor", "super" }, { "supervisor", "advisor" }, { "supervisor", "سروس" },
        { "verify", "modify the account" }, { "verify", "verify" }, { "verify", "account" }, { "callback", "call back within 48 hours" }, { "callback", "call back" }, { "callback", "call back within 2 hours" }, { "thanks", "think" }, { "thanks", "tank" },
        { "thanks", "شکوہ" }, { "thanks", "شکایت" }, { "thanks", "shikayat" },

        // Something else that has the word in it
        { "refund", "refund policy" }, { "refund", "partial refund" }, { "refund", "half of the refund" }, { "refund", "refund form" }, { "refund", "refund, discount, sorry" }, { "refund", "aadha refund" },
        { "refund", "there was a man who once long ago wanted a refund from his bank while it rained outside" },
    };

    [Theory, MemberData(nameof(Right))]
    public void It_is_the_answer(string question, string typed) => Assert.True(Of(question).Grade(typed).Right, $"'{typed}' is the answer.");

    [Theory, MemberData(nameof(Wrong))]
    public void It_is_not_the_answer(string question, string typed) => Assert.False(Of(question).Grade(typed).Right, $"'{typed}' is not the answer.");

    [Theory]
    [InlineData("refund", "a voucher", 0)]
    [InlineData("refund", "ایکسچینج", 1)]
    [InlineData("refund", "refund or voucher", 0)]
    [InlineData("refund", "not a voucher", null)]
    [InlineData("refund", "chocolate", null)]
    [InlineData("apology", "tell them to calm down", 1)]
    [InlineData("apology", "apologise", null)]
    public void A_mistake_is_named_so_that_its_reason_can_be_given(string question, string typed, int? mistake) => Assert.Equal(mistake, Of(question).Grade(typed).Mistake);

    [Fact]
    public void Every_phrasing_is_accepted_as_it_stands_and_every_mistake_is_one()
    {
        foreach (var answer in new[] { Refund, Apology, Empathy, Wait, NoPromise, Hold, Callback, Supervisor, Verify, Thanks })
        {
            Assert.All(answer.Accepts.Append(answer.Model.English).Append(answer.Model.Urdu ?? answer.Model.English), said => Assert.True(answer.Grade(said).Right, said));
            Assert.All(answer.Mistakes, (mistake, number) => Assert.All(mistake.Said, said => Assert.Equal(new Grade(0, number), answer.Grade(said))));
        }
    }

    [Fact]
    public void What_is_too_long_or_no_text_at_all_is_wrong_and_does_no_harm()
    {
        foreach (var typed in new[] { "refund " + new string('x', 10_000), string.Concat(Enumerable.Repeat("refund ", 2_000)), "\uD83D", "\uFFFE\uFFFF", new string('\u0651', 500), "{\"a\":1}", new string('a', 200) })
            Assert.False(Refund.Grade(typed).Right);
    }

    private static ShortAnswer Of(string question) => question switch
    {
        "refund" => Refund,
        "apology" => Apology,
        "empathy" => Empathy,
        "wait" => Wait,
        "nopromise" => NoPromise,
        "hold" => Hold,
        "callback" => Callback,
        "supervisor" => Supervisor,
        "verify" => Verify,
        "thanks" => Thanks,
        _ => throw new ArgumentOutOfRangeException(nameof(question)),
    };
}
