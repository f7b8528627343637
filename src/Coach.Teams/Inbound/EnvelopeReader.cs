using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Unicode;

namespace Coach.Teams.Inbound;

/// <summary>
/// Reads the envelope of any bytes whatever: of an activity that is safe to parse again, or null. It refuses what two parsers could
/// read differently (a name twice, or in another case), so that what was checked here is what the bot gets to see.
/// </summary>
public static class EnvelopeReader
{
    private const int MaxText = 1_000;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    private static readonly string[] ActivityNames =
        ["type", "id", "name", "channelId", "serviceUrl", "conversation", "channelData", "from", "recipient", "replyToId", "deliveryMode", "value"];

    private static readonly string[] ConversationNames = ["id", "tenantId", "conversationType"];
    private static readonly string[] AccountNames = ["id", "name", "aadObjectId"];
    private static readonly string[] ChannelDataNames = ["tenant"];
    private static readonly string[] TenantNames = ["id"];

    public static ActivityEnvelope? Read(ReadOnlyMemory<byte> body)
    {
        if (!Utf8.IsValid(body.Span) || Surrogates.AreBroken(body.Span))
            return null;
        try
        {
            using var json = JsonDocument.Parse(body, Strict);
            return Read(json.RootElement, body.Span);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ActivityEnvelope? Read(JsonElement json, ReadOnlySpan<byte> body)
    {
        var wellFormed = true;
        var activity = Known(json, ActivityNames);
        var conversation = Inner(activity, "conversation", ConversationNames);
        var tenant = Inner(Inner(activity, "channelData", ChannelDataNames), "tenant", TenantNames);
        var from = Inner(activity, "from", AccountNames);
        var recipient = Inner(activity, "recipient", AccountNames);
        var type = Text(activity, "type");
        var id = Text(activity, "id");
        // Nobody here reads these, but the bot's own reader takes them for text.
        _ = (Text(from, "name"), Text(recipient, "name"), Text(conversation, "conversationType"), Text(activity, "deliveryMode"));
        var envelope = new ActivityEnvelope(type ?? "", id ?? IdOf(body), Text(conversation, "id") ?? "")
        {
            Name = Text(activity, "name"),
            ChannelId = Text(activity, "channelId"),
            ServiceUrl = Text(activity, "serviceUrl"),
            ConversationTenantId = Text(conversation, "tenantId"),
            ChannelTenantId = Text(tenant, "id"),
            FromId = Text(from, "id"),
            FromAadObjectId = Text(from, "aadObjectId"),
            RecipientId = Text(recipient, "id"),
            ReplyToId = Text(activity, "replyToId"),
        };
        var complete = type is not null && envelope.ConversationId is not "" && (id is not null || !(envelope.IsMessage || envelope.IsInvoke));
        return wellFormed && complete ? envelope : null;

        JsonElement Inner(JsonElement part, string name, string[] names) =>
            part.ValueKind is JsonValueKind.Object && part.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null
                ? Known(value, names)
                : default;

        JsonElement Known(JsonElement part, string[] names)
        {
            wellFormed &= part.ValueKind is JsonValueKind.Object;
            if (!wellFormed)
                return part;
            foreach (var property in part.EnumerateObject())
                wellFormed &= !IsLookAlike(property.Name, names);
            return part;
        }

        string? Text(JsonElement part, string name)
        {
            if (part.ValueKind is not JsonValueKind.Object || !part.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null)
                return null;
            var text = value.ValueKind is JsonValueKind.String ? value.GetString() : null;
            // No database keeps a zero character in a text, or not every one does.
            wellFormed &= text is { Length: <= MaxText } && !text.Contains('\0');
            return text is "" ? null : text;
        }
    }

    private static bool IsLookAlike(string property, string[] names)
    {
        foreach (var name in names)
        {
            if (property.Length == name.Length && property != name && property.Equals(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Teams names what it sends; a notice without an id is known again by being the same, byte for byte.</summary>
    private static string IdOf(ReadOnlySpan<byte> body) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(body));
}
