namespace AdaptiveCards;

/// <summary>What every input has. Its <see cref="AdaptiveTypedElement.Id"/> names the value that is sent.</summary>
public abstract class AdaptiveInput : AdaptiveElement
{
    public bool IsRequired { get; set; }
    public string? Label { get; set; }
    public string? ErrorMessage { get; set; }

    internal override void Map(CardFields json)
    {
        IsRequired = json.Flag("isRequired", IsRequired);
        Label = json.Text("label", Label);
        ErrorMessage = json.Text("errorMessage", ErrorMessage);
        base.Map(json);
    }
}

/// <summary>Text. <see href="https://adaptivecards.io/explorer/Input.Text.html"/></summary>
public class AdaptiveTextInput : AdaptiveInput
{
    public const string TypeName = "Input.Text";

    public override string Type { get; set; } = TypeName;
    public string? Placeholder { get; set; }
    public string? Value { get; set; }
    public AdaptiveTextInputStyle Style { get; set; }
    public bool IsMultiline { get; set; }

    /// <summary>In characters; 0 is no limit.</summary>
    public int MaxLength { get; set; }
    public AdaptiveAction? InlineAction { get; set; }
    public string? Regex { get; set; }

    internal override void Map(CardFields json)
    {
        Placeholder = json.Text("placeholder", Placeholder);
        Value = json.Text("value", Value);
        Style = json.Choice("style", Style);
        IsMultiline = json.Flag("isMultiline", IsMultiline);
        MaxLength = (int)json.Number("maxLength", MaxLength);
        InlineAction = json.Element("inlineAction", InlineAction);
        Regex = json.Text("regex", Regex);
        base.Map(json);
    }
}

/// <summary>A number; <see cref="double.NaN"/> stands for none. <see href="https://adaptivecards.io/explorer/Input.Number.html"/></summary>
public class AdaptiveNumberInput : AdaptiveInput
{
    public const string TypeName = "Input.Number";

    public override string Type { get; set; } = TypeName;
    public string? Placeholder { get; set; }
    public double Value { get; set; } = double.NaN;
    public double Min { get; set; } = double.NaN;
    public double Max { get; set; } = double.NaN;

    internal override void Map(CardFields json)
    {
        Placeholder = json.Text("placeholder", Placeholder);
        Value = json.Number("value", Value, unless: double.NaN);
        Min = json.Number("min", Min, unless: double.NaN);
        Max = json.Number("max", Max, unless: double.NaN);
        base.Map(json);
    }
}

/// <summary>A date, written 2026-05-31. <see href="https://adaptivecards.io/explorer/Input.Date.html"/></summary>
public class AdaptiveDateInput : AdaptiveInput
{
    public const string TypeName = "Input.Date";

    public override string Type { get; set; } = TypeName;
    public string? Placeholder { get; set; }
    public string? Value { get; set; }
    public string? Min { get; set; }
    public string? Max { get; set; }

    internal override void Map(CardFields json)
    {
        Placeholder = json.Text("placeholder", Placeholder);
        Value = json.Text("value", Value);
        Min = json.Text("min", Min);
        Max = json.Text("max", Max);
        base.Map(json);
    }
}

/// <summary>A time of day, written 17:30. <see href="https://adaptivecards.io/explorer/Input.Time.html"/></summary>
public class AdaptiveTimeInput : AdaptiveInput
{
    public const string TypeName = "Input.Time";

    public override string Type { get; set; } = TypeName;
    public string? Placeholder { get; set; }
    public string? Value { get; set; }
    public string? Min { get; set; }
    public string? Max { get; set; }

    internal override void Map(CardFields json)
    {
        Placeholder = json.Text("placeholder", Placeholder);
        Value = json.Text("value", Value);
        Min = json.Text("min", Min);
        Max = json.Text("max", Max);
        base.Map(json);
    }
}

/// <summary>Yes or no. <see href="https://adaptivecards.io/explorer/Input.Toggle.html"/></summary>
public class AdaptiveToggleInput : AdaptiveInput
{
    public const string TypeName = "Input.Toggle";

    public override string Type { get; set; } = TypeName;
    public string? Title { get; set; }
    public string? ValueOn { get; set; } = bool.TrueString;
    public string? ValueOff { get; set; } = bool.FalseString;
    public bool Wrap { get; set; }
    public string? Value { get; set; }

    internal override void Map(CardFields json)
    {
        Title = json.Text("title", Title);
        ValueOn = json.Text("valueOn", ValueOn);
        ValueOff = json.Text("valueOff", ValueOff);
        Wrap = json.Flag("wrap", Wrap);
        Value = json.Text("value", Value);
        base.Map(json);
    }
}

/// <summary>One choice or several. <see href="https://adaptivecards.io/explorer/Input.ChoiceSet.html"/></summary>
public class AdaptiveChoiceSetInput : AdaptiveInput
{
    public const string TypeName = "Input.ChoiceSet";

    public override string Type { get; set; } = TypeName;

    /// <summary>The values chosen, with commas between them.</summary>
    public string? Value { get; set; }
    public AdaptiveChoiceInputStyle Style { get; set; }
    public bool IsMultiSelect { get; set; }
    public List<AdaptiveChoice> Choices { get; set; } = [];
    public bool Wrap { get; set; }
    public string? Placeholder { get; set; }

    internal override void Map(CardFields json)
    {
        Value = json.Text("value", Value);
        Style = json.Choice("style", Style);
        IsMultiSelect = json.Flag("isMultiSelect", IsMultiSelect);
        Choices = json.Objects<AdaptiveChoice, AdaptiveChoice>("choices", Choices);
        Wrap = json.Flag("wrap", Wrap);
        Placeholder = json.Text("placeholder", Placeholder);
        base.Map(json);
    }
}

public class AdaptiveChoice : ICardObject
{
    public string? Title { get; set; }
    public string? Value { get; set; }

    void ICardObject.Map(CardFields json)
    {
        Title = json.Text("title", Title);
        Value = json.Text("value", Value);
    }
}
