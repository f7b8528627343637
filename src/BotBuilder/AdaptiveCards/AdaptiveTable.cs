using System.Globalization;

namespace AdaptiveCards;

public abstract class AdaptiveCollectionWithContentAlignment : AdaptiveCollectionElement
{
    public AdaptiveVerticalContentAlignment VerticalCellContentAlignment { get; set; }
    public AdaptiveHorizontalContentAlignment HorizontalCellContentAlignment { get; set; }

    internal override void Map(CardFields json)
    {
        VerticalCellContentAlignment = json.Choice("verticalCellContentAlignment", VerticalCellContentAlignment);
        HorizontalCellContentAlignment = json.Choice("horizontalCellContentAlignment", HorizontalCellContentAlignment);
        base.Map(json);
    }
}

/// <summary>Rows of cells. <see href="https://adaptivecards.io/explorer/Table.html"/></summary>
public class AdaptiveTable : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "Table";

    public override string Type { get; set; } = TypeName;
    public List<AdaptiveTableRow> Rows { get; set; } = [];
    public List<AdaptiveTableColumnDefinition> Columns { get; set; } = [];
    public AdaptiveContainerStyle? GridStyle { get; set; }
    public bool ShowGridLines { get; set; } = true;
    public bool FirstRowAsHeaders { get; set; }

    /// <summary>Adds a row; any other element is left out.</summary>
    public override void Add(AdaptiveElement value)
    {
        if (value is AdaptiveTableRow row)
            Rows.Add(row);
    }

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Rows.GetEnumerator();

    internal override void Map(CardFields json)
    {
        Rows = json.Elements("rows", Rows, type: AdaptiveTableRow.TypeName);
        Columns = json.Objects<AdaptiveTableColumnDefinition, AdaptiveTableColumnDefinition>("columns", Columns);
        GridStyle = json.Choice("gridStyle", GridStyle);
        ShowGridLines = json.Flag("showGridLines", ShowGridLines, unless: true);
        FirstRowAsHeaders = json.Flag("firstRowAsHeaders", FirstRowAsHeaders);
        base.Map(json);
    }
}

public class AdaptiveTableRow : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "TableRow";

    public override string Type { get; set; } = TypeName;
    public List<AdaptiveTableCell> Cells { get; set; } = [];
    public bool? Rtl { get; set; }

    /// <summary>Adds a cell; any other element is left out.</summary>
    public override void Add(AdaptiveElement value)
    {
        if (value is AdaptiveTableCell cell)
            Cells.Add(cell);
    }

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Cells.GetEnumerator();

    internal override void Map(CardFields json)
    {
        Cells = json.Elements("cells", Cells, type: AdaptiveTableCell.TypeName);
        Rtl = json.Flag("rtl", Rtl);
        base.Map(json);
    }
}

public class AdaptiveTableCell : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "TableCell";

    public override string Type { get; set; } = TypeName;
    public bool? Rtl { get; set; }
    public List<AdaptiveElement> Items { get; set; } = [];

    public override void Add(AdaptiveElement value) => Items.Add(value);

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Items.GetEnumerator();

    internal override void Map(CardFields json)
    {
        Rtl = json.Flag("rtl", Rtl);
        Items = json.Elements("items", Items);
        base.Map(json);
    }
}

/// <summary>A column: its width in pixels or, as <see cref="Width"/>, relative to the others.</summary>
public class AdaptiveTableColumnDefinition : ICardObject
{
    public const string TypeName = "TableColumnDefinition";

    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }
    public AdaptiveHorizontalContentAlignment HorizontalContentAlignment { get; set; }
    public double PixelWidth { get; set; }
    public double Width { get; set; }

    void ICardObject.Map(CardFields json)
    {
        VerticalContentAlignment = json.Choice("verticalCellContentAlignment", VerticalContentAlignment);
        HorizontalContentAlignment = json.Choice("horizontalCellContentAlignment", HorizontalContentAlignment);
        var pixels = json.IsText("width") || PixelWidth > 0
            ? json.Text("width", string.Create(CultureInfo.InvariantCulture, $"{PixelWidth}px"))
            : null;
        PixelWidth = double.TryParse(pixels?.Replace("px", "", StringComparison.Ordinal), CultureInfo.InvariantCulture, out var width) ? width : 0;
        Width = pixels is null ? json.Number("width", Width) : Width;
    }
}
