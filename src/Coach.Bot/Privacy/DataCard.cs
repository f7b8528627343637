using AdaptiveCards;
using Coach.Bot.Cards;

namespace Coach.Bot.Privacy;

/// <summary>Two links to everything that is kept of the person: a page to read and a file to take along.</summary>
public static class DataCard
{
    public static AdaptiveCard For(Visit visit, Uri page, Uri file)
    {
        var phrases = visit.Playbook.Privacy;
        var heading = visit.Say(phrases.DataHeading);
        return CardFrame.For(
            visit.Language,
            heading,
            [
                CardFrame.Title(heading),
                CardFrame.Paragraph(visit.Say(phrases.DataIntro)),
                CardFrame.Small(visit.Say(phrases.DataWarning)),
            ],
            new AdaptiveOpenUrlAction { Title = visit.Say(phrases.PageButton), Url = page, Style = "positive" },
            new AdaptiveOpenUrlAction { Title = visit.Say(phrases.FileButton), Url = file });
    }
}
