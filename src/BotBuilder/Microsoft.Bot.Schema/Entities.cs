using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Something that is known about an activity; <see cref="Type"/> says what, <see cref="Properties"/> holds the rest.</summary>
public class Entity : IEquatable<Entity>
{
    public Entity() { }
    public Entity(string type) => Type = type;
    public string Type { get; set; }
    [JsonExtensionData]
    public ExtensionProperties Properties { get; set; } = [];
    /// <summary>This entity read as a more exact kind.</summary>
    public T GetAs<T>() => BotJson.Copy<T>(this);

    /// <summary>Takes over everything that <paramref name="obj"/> says.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = BotJson.Copy<Entity>(obj);
        (Type, Properties) = (entity.Type, entity.Properties);
    }

    public bool Equals(Entity other) => other != null && BotJson.Write(this) == BotJson.Write(other);
    public override bool Equals(object obj) => ReferenceEquals(this, obj) || Equals(obj as Entity);
    public override int GetHashCode() => Type?.GetHashCode(StringComparison.Ordinal) ?? 0;
}

/// <summary>Somebody who is named in the text.</summary>
public class Mention : Entity
{
    public Mention()
        : base("mention") { }

    public Mention(ChannelAccount mentioned = default, string text = default, string type = default)
        : base(type ?? "mention") => (Mentioned, Text) = (mentioned, text);

    public ChannelAccount Mentioned { get; set; }
    /// <summary>The piece of the message's text that names them.</summary>
    public string Text { get; set; }
}

/// <summary>A reaction to a message.</summary>
public class MessageReaction
{
    public MessageReaction() { }
    public MessageReaction(string type = default) => Type = type;
    public string Type { get; set; }
    [JsonExtensionData]
    public ExtensionProperties Properties { get; set; } = [];
}

/// <summary>A piece of text to highlight in the message that is replied to.</summary>
public class TextHighlight
{
    public TextHighlight() { }
    public TextHighlight(string text = default, int? occurrence = default) => (Text, Occurrence) = (text, occurrence);
    public string Text { get; set; }
    public int? Occurrence { get; set; }
}

/// <summary>A programmatic action that goes with a request.</summary>
public class SemanticAction
{
    public SemanticAction() { }
    public SemanticAction(string id = default, IDictionary<string, Entity> entities = default) => (Id, Entities) = (id, entities);
    public string Id { get; set; }
    public string State { get; set; }
    public IDictionary<string, Entity> Entities { get; set; }
}

/// <summary>What went wrong, in one code and one sentence.</summary>
public class Error
{
    public Error() { }

    public Error(string code = default, string message = default, InnerHttpError innerHttpError = default) =>
        (Code, Message, InnerHttpError) = (code, message, innerHttpError);

    public string Code { get; set; }
    public string Message { get; set; }
    public InnerHttpError InnerHttpError { get; set; }
}

/// <summary>What another service answered.</summary>
public class InnerHttpError
{
    public InnerHttpError() { }
    public InnerHttpError(int? statusCode = default, object body = default) => (StatusCode, Body) = (statusCode, body);
    public int? StatusCode { get; set; }
    public object Body { get; set; }
}

/// <summary>The body of a refusal.</summary>
public class ErrorResponse
{
    public ErrorResponse() { }
    public ErrorResponse(Error error = default) => Error = error;
    public Error Error { get; set; }
}
