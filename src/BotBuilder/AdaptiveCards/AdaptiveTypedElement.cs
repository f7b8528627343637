using System.ComponentModel;
using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>What every element, action and card has.</summary>
[JsonConverter(typeof(CardJsonConverter))]
public abstract class AdaptiveTypedElement : ICardObject
{
    public abstract string Type { get; set; }
    public string? Id { get; set; }
    public AdaptiveFallbackElement? Fallback { get; set; }

    /// <summary>Features and their least versions, or <c>*</c>, without which the fallback is shown.</summary>
    public IDictionary<string, string>? Requires { get; set; }

    /// <summary>Properties that this library does not know, written after all others. Keys ignore case.</summary>
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = new(StringComparer.OrdinalIgnoreCase);
}

/// <summary>What every element in a body has.</summary>
[JsonConverter(typeof(CardJsonConverter))]
public abstract class AdaptiveElement : AdaptiveTypedElement
{
    public AdaptiveSpacing Spacing { get; set; }
    public bool Separator { get; set; }
    public AdaptiveHeight Height { get; set; } = new();
    [DefaultValue(true)] public bool IsVisible { get; set; } = true;
}

/// <summary>What to show where an element is not supported: nothing at all, or other content.</summary>
public class AdaptiveFallbackElement
{
    public AdaptiveFallbackElement() { }

    public AdaptiveFallbackElement(AdaptiveFallbackType fallbackType) => Type = fallbackType;

    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent) => (Type, Content) = (AdaptiveFallbackType.Content, fallbackContent);

    public enum AdaptiveFallbackType { None, Drop, Content }

    public AdaptiveFallbackType Type { get; set; }
    public AdaptiveTypedElement? Content { get; set; }
}

/// <summary>An element of a type that this library does not know; its properties are in <see cref="AdaptiveTypedElement.AdditionalProperties"/>.</summary>
public class AdaptiveUnknownElement : AdaptiveElement
{
    public override string Type { get; set; } = "";
}

/// <summary>A dictionary under the name that the official library gives it.</summary>
public class SerializableDictionary<TKey, TValue> : Dictionary<TKey, TValue>
    where TKey : notnull
{
    public SerializableDictionary() { }

    public SerializableDictionary(IEqualityComparer<TKey> comparer)
        : base(comparer) { }
}
