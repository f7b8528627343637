using AdaptiveCards;
using Coach.Bot.Cards;

namespace Coach.Bot.Practice;

/// <summary>For somebody who cannot bear it any more: whom to turn to, and nothing to press.</summary>
public static class DistressCard
{
    public static AdaptiveCard For(Visit visit)
    {
        var phrases = visit.Playbook.PracticePhrases;
        var heading = visit.Say(phrases.DistressHeading);
        return CardFrame.For(
            visit.Language,
            $"{heading} {visit.Say(phrases.DistressTalk)} {visit.Say(phrases.DistressNow)}",
            [
                CardFrame.Title(heading),
                CardFrame.Paragraph(visit.Say(phrases.DistressCare)),
                CardFrame.Strong(visit.Say(phrases.DistressTalk)),
                CardFrame.Strong(visit.Say(phrases.DistressNow)),
                CardFrame.Paragraph(visit.Say(phrases.DistressLines)),
                CardFrame.Small(visit.Say(phrases.DistressOtherwise)),
            ]);
    }
}
