using Coach.Practice;
using Coach.Words;

namespace Coach.Bot.Practice;

/// <summary>Words that several parts of practice share.</summary>
internal static class CallWords
{
    private const string RightToLeft = "\u200F";
    private const int Steps = 5;

    public static string Name(Visit visit, Customer customer) => customer.Name.In(visit.Language);

    /// <summary>What the customer says, with the name before it in the same script, so that neither turns the other around.</summary>
    public static string Line(Customer customer, string text)
    {
        var isUrdu = text.Any(IsUrdu);
        var line = $"**{customer.Name.In(isUrdu ? Language.Urdu : Language.English)}:** {text}";
        return isUrdu ? $"{RightToLeft}{line}" : line;
    }

    /// <summary>The same with the mood below it, unless the person has hidden that.</summary>
    public static string Spoken(Visit visit, Customer customer, string text, Mood mood) =>
        visit.Person.HidesMood ? Line(customer, text) : $"{Line(customer, text)}\n\n{Strip(visit, mood)}";

    /// <summary>The mood as a bar of five steps and a word. The direction mark stands behind the underscore: in front of it nothing would be slanted.</summary>
    public static string Strip(Visit visit, Mood mood)
    {
        var step = Step(mood.Anger);
        var mark = visit.Language.IsRightToLeft() ? RightToLeft : "";
        return $"_{mark}{visit.Say(MoodWord(visit.Playbook.PracticePhrases, step))}_ {new string('▰', step)}{new string('▱', Steps - step)}";
    }

    /// <summary>1 for calm to 5 for furious.</summary>
    public static int Step(int anger) => Math.Min(Steps, anger / 20 + 1);

    public static string Difficulty(Visit visit, Customer customer)
    {
        var phrases = visit.Playbook.PracticePhrases;
        return visit.Say(customer.Difficulty switch
        {
            <= 1 => phrases.DifficultyFirst,
            2 => phrases.DifficultyEasy,
            3 => phrases.DifficultyNormal,
            4 => phrases.DifficultyHard,
            _ => phrases.DifficultyWorst,
        });
    }

    public static string Tongue(Visit visit, Tongue tongue)
    {
        var phrases = visit.Playbook.PracticePhrases;
        return visit.Say(tongue switch
        {
            Words.Tongue.Urdu => phrases.TongueUrdu,
            Words.Tongue.RomanUrdu => phrases.TongueRomanUrdu,
            _ => phrases.TongueEnglish,
        });
    }

    /// <summary>A campaign that has no name of its own is called as its file calls it.</summary>
    public static string Campaign(Visit visit, string campaign)
    {
        var phrases = visit.Playbook.PracticePhrases;
        var name = campaign switch
        {
            "telecom" => phrases.CampaignTelecom,
            "banking" => phrases.CampaignBanking,
            "e-commerce" => phrases.CampaignECommerce,
            "food-delivery" => phrases.CampaignFoodDelivery,
            "airline" => phrases.CampaignAirline,
            "electricity" => phrases.CampaignElectricity,
            "insurance" => phrases.CampaignInsurance,
            "internet" => phrases.CampaignInternet,
            _ => null,
        };
        return name is null ? campaign : visit.Say(name);
    }

    public static string Ending(Visit visit, Ending? ending)
    {
        var phrases = visit.Playbook.PracticePhrases;
        return visit.Say(ending switch
        {
            Coach.Practice.Ending.Resolved => phrases.EndingResolved,
            Coach.Practice.Ending.Accepted => phrases.EndingAccepted,
            Coach.Practice.Ending.Boundary => phrases.EndingBoundary,
            Coach.Practice.Ending.Escalated => phrases.EndingEscalated,
            Coach.Practice.Ending.HungUp => phrases.EndingHungUp,
            Coach.Practice.Ending.EndedByAgent => phrases.EndingEndedByAgent,
            _ => phrases.EndingOpen,
        });
    }

    /// <summary>Campaign, how hard, and in which tongues, on one line.</summary>
    public static string Kind(Visit visit, Customer customer) => string.Join(
        " · ",
        Campaign(visit, customer.Campaign),
        $"{new string('●', customer.Difficulty)}{new string('○', Steps - customer.Difficulty)} {Difficulty(visit, customer)}",
        string.Join(visit.Language.IsRightToLeft() ? "، " : ", ", customer.Speaks.Select(tongue => Tongue(visit, tongue))));

    private static Phrase MoodWord(PracticePhrases phrases, int step) => step switch
    {
        1 => phrases.MoodCalm,
        2 => phrases.MoodUneasy,
        3 => phrases.MoodAnnoyed,
        4 => phrases.MoodAngry,
        _ => phrases.MoodFurious,
    };

    private static bool IsUrdu(char letter) => letter is >= '\u0600' and <= '\u06FF';
}
