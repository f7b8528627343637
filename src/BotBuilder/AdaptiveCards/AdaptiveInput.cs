using System.ComponentModel;

namespace AdaptiveCards;

/// <summary>What every input has. Its <see cref="AdaptiveTypedElement.Id"/> names the value that is sent.</summary>
public abstract class AdaptiveInput : AdaptiveElement
{
    public bool IsRequired { get; set; }
    public string? Label { get; set; }
    public string? ErrorMessage { get; set; }
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
}

/// <summary>A number; <see cref="double.NaN"/> stands for none. <see href="https://adaptivecards.io/explorer/Input.Number.html"/></summary>
public class AdaptiveNumberInput : AdaptiveInput
{
    public const string TypeName = "Input.Number";

    public override string Type { get; set; } = TypeName;
    public string? Placeholder { get; set; }
    [DefaultValue(double.NaN)] public double Value { get; set; } = double.NaN;
    [DefaultValue(double.NaN)] public double Min { get; set; } = double.NaN;
    [DefaultValue(double.NaN)] public double Max { get; set; } = double.NaN;
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
}

public class AdaptiveChoice : ICardObject
{
    public string? Title { get; set; }
    public string? Value { get; set; }
}
