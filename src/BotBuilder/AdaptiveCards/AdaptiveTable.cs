using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;

namespace AdaptiveCards;

public abstract class AdaptiveCollectionWithContentAlignment : AdaptiveCollectionElement
{
    public AdaptiveVerticalContentAlignment VerticalCellContentAlignment { get; set; }
    public AdaptiveHorizontalContentAlignment HorizontalCellContentAlignment { get; set; }
}

/// <summary>Rows of cells. <see href="https://adaptivecards.io/explorer/Table.html"/></summary>
public class AdaptiveTable : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "Table";

    public override string Type { get; set; } = TypeName;
    public List<AdaptiveTableRow> Rows { get; set; } = [];
    public List<AdaptiveTableColumnDefinition> Columns { get; set; } = [];
    public AdaptiveContainerStyle? GridStyle { get; set; }
    [DefaultValue(true)] public bool ShowGridLines { get; set; } = true;
    public bool FirstRowAsHeaders { get; set; }

    /// <summary>Adds a row; any other element is left out.</summary>
    public override void Add(AdaptiveElement value)
    {
        if (value is AdaptiveTableRow row)
            Rows.Add(row);
    }

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Rows.GetEnumerator();
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
}

public class AdaptiveTableCell : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "TableCell";

    public override string Type { get; set; } = TypeName;
    public bool? Rtl { get; set; }
    public List<AdaptiveElement> Items { get; set; } = [];

    public override void Add(AdaptiveElement value) => Items.Add(value);

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Items.GetEnumerator();
}

/// <summary>A column: its width in pixels or, as <see cref="Width"/>, relative to the others.</summary>
public class AdaptiveTableColumnDefinition : ICardObject
{
    public const string TypeName = "TableColumnDefinition";

    [JsonPropertyName("verticalCellContentAlignment")] public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }
    [JsonPropertyName("horizontalCellContentAlignment")] public AdaptiveHorizontalContentAlignment HorizontalContentAlignment { get; set; }
    [JsonIgnore] public double PixelWidth { get; set; }
    [JsonIgnore] public double Width { get; set; }

    /// <summary>A number is a share, a text is pixels.</summary>
    [JsonPropertyName("width")]
    internal object? EitherWidth
    {
        get => PixelWidth > 0 ? string.Create(CultureInfo.InvariantCulture, $"{PixelWidth}px") : Width == 0 ? null : Width;
        set => (PixelWidth, Width) = value is string text ? (Pixels.Parse(text) ?? 0d, 0d) : (0d, Convert.ToDouble(value, CultureInfo.InvariantCulture));
    }
}
