using AdaptiveCards;
using Coach.Bot.Cards;

namespace Coach.Bot.People;

/// <summary>The first thing a person sees: who this is, what it does, what it keeps, how one agrees to that and begins. Sent once in a life.</summary>
public static class GreetingCard
{
    public static AdaptiveCard For(Visit visit, CardTokens tokens)
    {
        var phrases = visit.Playbook.People;
        var hello = visit.Say(phrases.Hello, ("name", visit.Person.FirstName));
        return CardFrame.For(
            visit.Language,
            hello,
            [
                CardFrame.Title(hello),
                CardFrame.Paragraph(visit.Say(phrases.HelloWhat)),
                CardFrame.Paragraph(visit.Say(phrases.HelloBegin)),
                CardFrame.Small(visit.Say(phrases.HelloPrivacy)),
                CardFrame.Paragraph(visit.Say(visit.Playbook.Privacy.Consent)),
            ],
            Begin(),
            Button("language"),
            Button("help"));

        // It agrees by doing what the command does: going on is agreeing.
        AdaptiveExecuteAction Begin()
        {
            var quiz = Button("quiz", isPrimary: true);
            if (visit.Person.ConsentedAt is null)
                quiz.Title = visit.Say(visit.Playbook.Privacy.AgreeButton);
            return quiz;
        }

        AdaptiveExecuteAction Button(string command, bool isPrimary = false) =>
            CommandButtons.For(visit, tokens, visit.Playbook.Command(command), CommandCard.Greeting, isPrimary);
    }
}
