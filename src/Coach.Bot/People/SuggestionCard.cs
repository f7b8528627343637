using System.Collections.Immutable;
using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Words;

namespace Coach.Bot.People;

/// <summary>To a line that is no command: the commands that it may have meant, as buttons.</summary>
public static class SuggestionCard
{
    public static AdaptiveCard For(Visit visit, CardTokens tokens, ImmutableArray<Command> nearest)
    {
        var question = visit.Say(visit.Playbook.People.DidYouMean);
        return CardFrame.For(
            visit.Language,
            question,
            [CardFrame.Paragraph(question)],
            nearest.Select(command => CommandButtons.For(visit, tokens, command, CommandCard.Suggestion)));
    }

    /// <summary>The same card once a button was pressed.</summary>
    public static AdaptiveCard Taken(Visit visit, Command command)
    {
        var title = command.Title.In(visit.Language);
        return CardFrame.For(visit.Language, title, [CardFrame.Paragraph($"✓ {title}")]);
    }
}
