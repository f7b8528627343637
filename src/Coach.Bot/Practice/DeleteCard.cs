using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Practice;
using Coach.Words;

namespace Coach.Bot.Practice;

/// <summary>What goes with a call, before it is deleted.</summary>
public static class DeleteCard
{
    public static AdaptiveCard For(Visit visit, CardTokens tokens, Rehearsal call, Customer customer)
    {
        var phrases = visit.Playbook.PracticePhrases;
        var heading = visit.Say(phrases.DeleteHeading, ("name", CallWords.Name(visit, customer)));
        return CardFrame.For(
            visit.Language,
            heading,
            [CardFrame.Title(heading), CardFrame.Paragraph(visit.Say(phrases.DeleteWhat))],
            Button(phrases.DeleteNo, CallsFlow.ReadKind),
            Button(phrases.DeleteYes, CallsFlow.DeleteKind));

        AdaptiveExecuteAction Button(Phrase title, string kind) => CardFrame.Button(visit.Say(title), kind, tokens.Seal(kind, visit.Person.Key, call.Id));
    }
}
