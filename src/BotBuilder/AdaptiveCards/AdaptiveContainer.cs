using System.Collections;
using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>An element that holds others.</summary>
public abstract class AdaptiveCollectionElement : AdaptiveElement, IEnumerable<AdaptiveElement>
{
    public AdaptiveContainerStyle? Style { get; set; }
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }
    public AdaptiveAction? SelectAction { get; set; }
    public bool Bleed { get; set; }
    public string? MinHeight { get; set; }

    [JsonIgnore]
    public uint PixelMinHeight
    {
        get => Pixels.Parse(MinHeight) ?? 0;
        set => MinHeight = Pixels.Text(value);
    }

    public abstract void Add(AdaptiveElement value);

    public abstract IEnumerator<AdaptiveElement> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Elements that belong together. <see href="https://adaptivecards.io/explorer/Container.html"/></summary>
public class AdaptiveContainer : AdaptiveCollectionElement
{
    public const string TypeName = "Container";

    public override string Type { get; set; } = TypeName;
    public List<AdaptiveElement> Items { get; set; } = [];
    public bool? Rtl { get; set; }

    public override void Add(AdaptiveElement value) => Items.Add(value);

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Items.GetEnumerator();
}

/// <summary>Columns side by side. <see href="https://adaptivecards.io/explorer/ColumnSet.html"/></summary>
public class AdaptiveColumnSet : AdaptiveCollectionElement
{
    public const string TypeName = "ColumnSet";

    public override string Type { get; set; } = TypeName;
    public List<AdaptiveColumn> Columns { get; set; } = [];

    /// <summary>Adds a column; any other element is left out.</summary>
    public override void Add(AdaptiveElement value)
    {
        if (value is AdaptiveColumn column)
            Columns.Add(column);
    }

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Columns.GetEnumerator();
}

/// <summary>A column. <see href="https://adaptivecards.io/explorer/Column.html"/></summary>
public class AdaptiveColumn : AdaptiveContainer
{
    public new const string TypeName = "Column";

    public override string Type { get; set; } = TypeName;
    /// <summary><c>auto</c>, <c>stretch</c>, <c>50px</c> or a weight such as <c>2</c>.</summary>
    public string? Width { get; set; }
}

/// <summary>The two words that a column's width can be.</summary>
public class AdaptiveColumnWidth
{
    public const string Auto = "auto";
    public const string Stretch = "stretch";
}
