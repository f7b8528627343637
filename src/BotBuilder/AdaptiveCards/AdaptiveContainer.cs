using System.Collections;

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

    public uint PixelMinHeight
    {
        get => Dimension.Pixels(MinHeight);
        set => MinHeight = Dimension.Pixels(value);
    }

    public abstract void Add(AdaptiveElement value);

    public abstract IEnumerator<AdaptiveElement> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal override void Map(CardFields json)
    {
        Style = json.Choice("style", Style);
        HorizontalAlignment = json.Choice("horizontalAlignment", HorizontalAlignment);
        VerticalContentAlignment = json.Choice("verticalContentAlignment", VerticalContentAlignment);
        SelectAction = json.Element("selectAction", SelectAction);
        Bleed = json.Flag("bleed", Bleed);
        MinHeight = json.Text("minHeight", MinHeight);
        base.Map(json);
    }
}

/// <summary>Elements that belong together. <see href="https://adaptivecards.io/explorer/Container.html"/></summary>
public class AdaptiveContainer : AdaptiveCollectionElement
{
    public const string TypeName = "Container";

    public override string Type { get; set; } = TypeName;
    public AdaptiveBackgroundImage? BackgroundImage { get; set; }
    public List<AdaptiveElement> Items { get; set; } = [];
    public bool? Rtl { get; set; }

    public override void Add(AdaptiveElement value) => Items.Add(value);

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Items.GetEnumerator();

    internal override void Map(CardFields json)
    {
        BackgroundImage = json.Object("backgroundImage", BackgroundImage);
        Items = json.Elements("items", Items);
        Rtl = json.Flag("rtl", Rtl);
        base.Map(json);
    }
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

    internal override void Map(CardFields json)
    {
        Columns = json.Elements("columns", Columns, type: AdaptiveColumn.TypeName);
        base.Map(json);
    }
}

/// <summary>A column. <see href="https://adaptivecards.io/explorer/Column.html"/></summary>
public class AdaptiveColumn : AdaptiveContainer
{
    public new const string TypeName = "Column";

    public override string Type { get; set; } = TypeName;
    public AdaptiveWidth? Width { get; set; }

    internal override void Map(CardFields json)
    {
        Width = json.Width("width", Width);
        base.Map(json);
    }
}

/// <summary>The two words that a column's width can be.</summary>
public class AdaptiveColumnWidth
{
    public const string Auto = "auto";
    public const string Stretch = "stretch";
}
