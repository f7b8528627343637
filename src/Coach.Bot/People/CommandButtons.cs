using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Bot.Skills;
using Coach.Words;
using Microsoft.Bot.Builder;

namespace Coach.Bot.People;

/// <summary>Which card a command button stands on: that card stays as it is when the button is pressed.</summary>
public enum CommandCard
{
    Suggestion,
    Help,
    Greeting,
    Skills,
}

/// <summary>Buttons that do what typing the command does.</summary>
public sealed class CommandButtons(Visit visit, CardTokens tokens, MainDialogRunner dialogs, SkillsFlow skills)
{
    public const string Kind = "command";

    public static AdaptiveExecuteAction For(Visit visit, CardTokens tokens, Command command, CommandCard card, bool isPrimary = false) =>
        For(visit, tokens, command.Name, command.Title.In(visit.Language), card, isPrimary);

    /// <param name="line">What could be typed instead, for instance <c>quiz empathy</c>.</param>
    public static AdaptiveExecuteAction For(Visit visit, CardTokens tokens, string line, string title, CommandCard card, bool isPrimary = false) =>
        CardFrame.Button(title, Kind, tokens.Seal(Kind, visit.Person.Key, line, (int)card), isPrimary);

    public async Task<CardReply> PressAsync(ITurnContext context, CardToken token, CancellationToken cancellationToken)
    {
        if (visit.Playbook.Reader.Read(token.Subject) is not Reading.Asks { Command: var command })
            return new CardReply.Sentence(visit.Say(visit.Playbook.Delivery.CardIsOver));

        visit.Text = token.Subject;
        visit.IsPressed = true;
        await dialogs.RunAsync(context, cancellationToken);
        return new CardReply.Replace((CommandCard)token.Number switch
        {
            CommandCard.Help => HelpCard.For(visit, tokens),
            CommandCard.Greeting => GreetingCard.For(visit, tokens),
            CommandCard.Skills => await skills.CardAsync(cancellationToken),
            _ => SuggestionCard.Taken(visit, command),
        });
    }
}
