using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Messages that show choices.</summary>
public class ChoiceFactory
{
    public static IMessageActivity ForChannel(
        string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        ForChannel(channelId, list, text, speak, options, null, null);

    /// <summary>As the channel does best: as buttons where it has them and the titles fit, else in the sentence (up to three short ones) or as a list.</summary>
    public static IMessageActivity ForChannel(
        string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null,
        string conversationType = default, IList<string> toList = default)
    {
        list ??= [];
        var longest = list.Select(choice => string.IsNullOrEmpty(choice.Action?.Title) ? choice.Value : choice.Action.Title).Max(title => title?.Length) ?? 0;
        if (longest > Channel.MaxActionTitleLength(channelId))
            return List(list, text, speak, options);
        if (Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
            return SuggestedAction(list, text, speak, toList);
        if (Channel.SupportsCardActions(channelId, list.Count))
            return HeroCard(list, text, speak);

        return list.Count <= 3 ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    /// <summary><c>text (1) one, (2) two, or (3) three</c>.</summary>
    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var message = new StringBuilder(text).Append(' ');
        for (var i = 0; i < choices.Count; i++)
        {
            if (i > 0 && i < choices.Count - 1)
                message.Append(options?.InlineSeparator ?? ", ");
            else if (i > 0)
                message.Append(i == 1 ? options?.InlineOr ?? " or " : options?.InlineOrMore ?? ", or ");
            if (options?.IncludeNumbers != false)
                message.Append('(').Append(i + 1).Append(") ");
            message.Append(Title(choices[i]));
        }

        return MessageFactory.Text(message.ToString(), speak, InputHints.ExpectingInput);
    }

    public static Activity List(IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        List(ToChoices(choices), text, speak, options);

    /// <summary>The choices below the text, one a line, numbered or dotted.</summary>
    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        var lines = (choices ?? []).Select((choice, i) => (options?.IncludeNumbers == false ? "- " : $"{i + 1}. ") + Title(choice));
        return MessageFactory.Text($"{text}\n\n   {string.Join("\n   ", lines)}", speak, InputHints.ExpectingInput);
    }

    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null) =>
        SuggestedAction(ToChoices(choices), text, speak, null);

    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null, IList<string> toList = default) =>
        SuggestedAction(ToChoices(choices), text, speak, toList);

    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null) =>
        SuggestedAction(choices, text, speak, null);

    /// <summary>The choices as buttons that go away, for the recipients in <paramref name="toList"/> only when given.</summary>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null, IList<string> toList = default) =>
        MessageFactory.SuggestedActions(Buttons(choices), text, speak, InputHints.ExpectingInput, toList);

    /// <summary>The text and the choices as buttons on a card.</summary>
    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null) =>
        MessageFactory.Attachment(new HeroCard(text: text, buttons: Buttons(choices)).ToAttachment(), null, speak, InputHints.ExpectingInput);

    public static IList<Choice> ToChoices(IList<string> choices) => [.. (choices ?? []).Select(choice => new Choice(choice))];

    private static string Title(Choice choice) => choice.Action?.Title ?? choice.Value;

    private static List<CardAction> Buttons(IList<Choice> choices) =>
        [.. (choices ?? []).Select(choice => choice.Action ?? new CardAction { Type = ActionTypes.ImBack, Value = choice.Value, Title = choice.Value })];
}
