using System.ComponentModel;
using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>What every button has.</summary>
[JsonConverter(typeof(CardJsonConverter))]
public abstract class AdaptiveAction : AdaptiveTypedElement
{
    public string? Title { get; set; }
    public string? IconUrl { get; set; }

    /// <summary><c>default</c>, <c>positive</c> or <c>destructive</c>.</summary>
    [DefaultValue("default")] public string Style { get; set; } = "default";

    [DefaultValue(true)] public bool IsEnabled { get; set; } = true;
    public AdaptiveActionMode Mode { get; set; }
    public string? Tooltip { get; set; }
}

/// <summary>Sends the inputs as an invoke whose answer can replace the card. <see href="https://adaptivecards.io/explorer/Action.Execute.html"/></summary>
public class AdaptiveExecuteAction : AdaptiveAction
{
    public const string TypeName = "Action.Execute";

    public override string Type { get; set; } = TypeName;

    /// <summary>Sent along with the inputs. After reading: a value whose <c>ToString()</c> is its JSON.</summary>
    public object? Data { get; set; }

    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }
    [DefaultValue("")] public string Verb { get; set; } = "";

    [JsonIgnore]
    public string? DataJson
    {
        get => CardJson.Text(Data);
        set => Data = CardJson.Any(value);
    }
}

/// <summary>Sends the inputs as a message. <see href="https://adaptivecards.io/explorer/Action.Submit.html"/></summary>
public class AdaptiveSubmitAction : AdaptiveAction
{
    public const string TypeName = "Action.Submit";

    public override string Type { get; set; } = TypeName;

    /// <summary>Sent along with the inputs. After reading: a value whose <c>ToString()</c> is its JSON.</summary>
    public object? Data { get; set; }

    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    [JsonIgnore]
    public string? DataJson
    {
        get => CardJson.Text(Data);
        set => Data = CardJson.Any(value);
    }
}

/// <summary>Opens a page. <see href="https://adaptivecards.io/explorer/Action.OpenUrl.html"/></summary>
public class AdaptiveOpenUrlAction : AdaptiveAction
{
    public const string TypeName = "Action.OpenUrl";

    public override string Type { get; set; } = TypeName;
    public Uri? Url { get; set; }

    [JsonIgnore]
    public string? UrlString
    {
        get => Url?.ToString();
        set => Url = CardJson.Link(value);
    }
}

/// <summary>Unfolds another card. <see href="https://adaptivecards.io/explorer/Action.ShowCard.html"/></summary>
public class AdaptiveShowCardAction : AdaptiveAction
{
    public const string TypeName = "Action.ShowCard";

    public override string Type { get; set; } = TypeName;
    public AdaptiveCard? Card { get; set; }
}

/// <summary>Shows or hides elements. <see href="https://adaptivecards.io/explorer/Action.ToggleVisibility.html"/></summary>
public class AdaptiveToggleVisibilityAction : AdaptiveAction
{
    public const string TypeName = "Action.ToggleVisibility";

    public override string Type { get; set; } = TypeName;
    public List<AdaptiveTargetElement> TargetElements { get; set; } = [];
}

/// <summary>An element to show, to hide or, in JSON its id alone, to turn over.</summary>
public class AdaptiveTargetElement : ICardObject
{
    public AdaptiveTargetElement() { }

    public AdaptiveTargetElement(string elementId) => ElementId = elementId;

    public AdaptiveTargetElement(string elementId, bool isVisible) => (ElementId, IsVisible) = (elementId, isVisible);

    public string? ElementId { get; set; }
    public bool? IsVisible { get; set; }

    public static implicit operator AdaptiveTargetElement(string elementId) => new(elementId);
}

/// <summary>Buttons inside the body. <see href="https://adaptivecards.io/explorer/ActionSet.html"/></summary>
public class AdaptiveActionSet : AdaptiveElement
{
    public const string TypeName = "ActionSet";

    public override string Type { get; set; } = TypeName;
    public List<AdaptiveAction> Actions { get; set; } = [];
}

/// <summary>An action of a type that this library does not know.</summary>
public class AdaptiveUnknownAction : AdaptiveAction
{
    public override string Type { get; set; } = "";
}
