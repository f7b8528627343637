using AdaptiveCards;
using Coach.Bot.Cards;

namespace Coach.Bot.Privacy;

/// <summary>What goes and what stays, before anything is erased; and what was done.</summary>
public static class ForgetCard
{
    public static AdaptiveCard For(Visit visit, CardTokens tokens)
    {
        var phrases = visit.Playbook.Privacy;
        var heading = visit.Say(phrases.ForgetHeading);
        return CardFrame.For(
            visit.Language,
            heading,
            [
                CardFrame.Title(heading),
                CardFrame.Paragraph(visit.Say(phrases.ForgetGoes)),
                CardFrame.Paragraph(visit.Say(phrases.ForgetStays)),
                CardFrame.Strong(visit.Say(phrases.ForgetForGood)),
            ],
            Button(visit.Say(phrases.KeepButton), PrivacyFlow.KeepKind),
            Button(visit.Say(phrases.ForgetButton), PrivacyFlow.ForgetKind));

        AdaptiveExecuteAction Button(string title, string kind) => CardFrame.Button(title, kind, tokens.Seal(kind, visit.Person.Key, ""));
    }

    public static AdaptiveCard Kept(Visit visit) => Sentences(visit, visit.Say(visit.Playbook.Privacy.Kept));

    public static AdaptiveCard Done(Visit visit) => Sentences(visit, visit.Say(visit.Playbook.Privacy.Forgotten), visit.Say(visit.Playbook.Privacy.ForgottenStays));

    private static AdaptiveCard Sentences(Visit visit, string first, params IEnumerable<string> others) =>
        CardFrame.For(visit.Language, first, [CardFrame.Strong(first), .. others.Select(CardFrame.Paragraph)]);
}
