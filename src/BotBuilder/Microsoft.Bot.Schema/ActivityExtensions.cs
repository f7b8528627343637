using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

/// <summary>Mentions in a message's text.</summary>
public static partial class ActivityExtensions
{
    public static bool MentionsId(this IMessageActivity activity, string id) => activity.GetMentions().Any(mention => mention.Mentioned.Id == id);

    public static bool MentionsRecipient(this IMessageActivity activity) => activity.MentionsId(activity.Recipient.Id);

    /// <summary>Takes the mention of the recipient out of the text; changes the activity and returns its text.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity) => activity.RemoveMentionText(activity.Recipient.Id);

    /// <summary>Takes the mentions of one account out of the text; changes the activity and returns its text.</summary>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned.Id == id))
        {
            if (mention.Text == null)
            {
                activity.Text = NameInTag(mention.Mentioned.Name).Replace(activity.Text, string.Empty).Trim();
                continue;
            }

            var name = Tag().Match(mention.Text);
            if (!name.Success)
                continue;
            activity.Text = activity.Text.Replace(name.Groups["name"].Value, string.Empty, StringComparison.Ordinal);
            activity.Text = EmptyTag().Replace(activity.Text, string.Empty);
        }

        return activity.Text;
    }

    private static Regex NameInTag(string name) => new($"<at>{Regex.Escape(name ?? string.Empty)}</at>", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));

    [GeneratedRegex("<at[^>]*>(?<name>.*?)</at>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("<at></at>", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EmptyTag();
}
