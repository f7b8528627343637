using System.Globalization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How far a person has read. On Teams message ids are times in milliseconds.</summary>
public class ReadReceiptInfo
{
    public ReadReceiptInfo(string lastReadMessageId = default) => LastReadMessageId = lastReadMessageId;
    public string LastReadMessageId { get; set; }

    public static bool IsMessageRead(string compareMessageId, string lastReadMessageId) =>
        long.TryParse(compareMessageId, CultureInfo.InvariantCulture, out var message)
        && long.TryParse(lastReadMessageId, CultureInfo.InvariantCulture, out var last)
        && message <= last;

    public bool IsMessageRead(string compareMessageId) => IsMessageRead(compareMessageId, LastReadMessageId);
}
