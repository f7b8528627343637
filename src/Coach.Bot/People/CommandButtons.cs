using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Words;
using Microsoft.Bot.Builder;

namespace Coach.Bot.People;

/// <summary>Which card a command button stands on: that card stays as it is when the button is pressed.</summary>
public enum CommandCard
{
    Suggestion,
    Help,
    Greeting,
}

/// <summary>Buttons that do what typing the command does.</summary>
public sealed class CommandButtons(Visit visit, CardTokens tokens, MainDialogRunner dialogs)
{
    public const string Kind = "command";

    public static AdaptiveExecuteAction For(Visit visit, CardTokens tokens, Command command, CommandCard card, bool isPrimary = false) =>
        CardFrame.Button(command.Title.In(visit.Language), Kind, tokens.Seal(Kind, visit.Person.Key, command.Name, (int)card), isPrimary);

    public async Task<CardReply> PressAsync(ITurnContext context, CardToken token, CancellationToken cancellationToken)
    {
        if (visit.Playbook.Commands.FirstOrDefault(command => command.Name == token.Subject) is not { } command)
            return new CardReply.Sentence(visit.Say(visit.Playbook.Delivery.CardIsOver));

        visit.Text = command.Name;
        await dialogs.RunAsync(context, cancellationToken);
        return new CardReply.Replace((CommandCard)token.Number switch
        {
            CommandCard.Help => HelpCard.For(visit, tokens),
            CommandCard.Greeting => GreetingCard.For(visit, tokens),
            _ => SuggestionCard.Taken(visit, command),
        });
    }
}
