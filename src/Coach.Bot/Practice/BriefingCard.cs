using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Practice;

namespace Coach.Bot.Practice;

/// <summary>Before the call: who is calling, what the agent's screen shows, and which words the coach takes in a call.</summary>
public static class BriefingCard
{
    /// <param name="asksModel">A language model words what the customer says.</param>
    public static AdaptiveCard For(Visit visit, CardTokens tokens, Customer customer, bool asksModel = false)
    {
        var phrases = visit.Playbook.PracticePhrases;
        var heading = visit.Say(phrases.BriefingHeading, ("name", CallWords.Name(visit, customer)));
        return CardFrame.For(
            visit.Language,
            heading,
            [
                CardFrame.Title(heading),
                CardFrame.Small(CallWords.Kind(visit, customer)),
                CardFrame.Box(
                    customer.Screen.Spoken(visit.Language),
                    [CardFrame.Label(visit.Say(phrases.ScreenHeading)), CardFrame.Paragraph(customer.Screen.In(visit.Language))],
                    AdaptiveContainerStyle.Emphasis),
                CardFrame.Small(visit.Say(phrases.BriefingHow)),
                .. asksModel ? [CardFrame.Small(visit.Say(phrases.BriefingModel))] : Array.Empty<AdaptiveElement>(),
            ],
            CardFrame.Button(
                visit.Say(visit.Person.HidesMood ? phrases.ShowMoodButton : phrases.HideMoodButton),
                PracticeFlow.MoodKind,
                tokens.Seal(PracticeFlow.MoodKind, visit.Person.Key, customer.Id)));
    }
}
