using System.Globalization;

namespace AdaptiveCards;

/// <summary>A height: <c>auto</c>, <c>stretch</c> or pixels.</summary>
public class AdaptiveHeight : IEquatable<AdaptiveHeight>
{
    public AdaptiveHeight() { }

    /// <exception cref="FormatException">The text is none of <c>auto</c>, <c>stretch</c>, <c>50px</c>, <c>50</c>.</exception>
    public AdaptiveHeight(string? value)
    {
        Unit = Pixels.Parse(value);
        HeightType = value switch
        {
            null or "" => AdaptiveHeightType.Auto,
            _ when Unit is not null => AdaptiveHeightType.Pixel,
            _ when value.Equals("auto", StringComparison.OrdinalIgnoreCase) => AdaptiveHeightType.Auto,
            _ when value.Equals("stretch", StringComparison.OrdinalIgnoreCase) => AdaptiveHeightType.Stretch,
            _ => throw new FormatException($"A height is auto, stretch or pixels such as 50px, not '{value}'."),
        };
    }

    public AdaptiveHeight(uint px) => (HeightType, Unit) = (AdaptiveHeightType.Pixel, px);

    public AdaptiveHeight(AdaptiveHeightType heightType) => HeightType = heightType;

    public static AdaptiveHeight Auto { get; } = new(AdaptiveHeightType.Auto);
    public static AdaptiveHeight Stretch { get; } = new(AdaptiveHeightType.Stretch);
    public AdaptiveHeightType HeightType { get; set; }
    public uint? Unit { get; set; }

    public static implicit operator AdaptiveHeight(uint value) => new(value);

    public static implicit operator AdaptiveHeight(AdaptiveHeightType value) => new(value);

    public static implicit operator AdaptiveHeight(string value) => new(value);

    public static bool operator ==(AdaptiveHeight? ah1, AdaptiveHeight? ah2) => Equals(ah1, ah2);

    public static bool operator !=(AdaptiveHeight? ah1, AdaptiveHeight? ah2) => !Equals(ah1, ah2);

    public static AdaptiveHeight Parse(string value) => new(value);

    public bool IsPixel() => HeightType == AdaptiveHeightType.Pixel;

    public bool Equals(AdaptiveHeight? other) => other is not null && HeightType == other.HeightType && (!IsPixel() || Unit == other.Unit);

    public override bool Equals(object? obj) => Equals(obj as AdaptiveHeight);

    public override int GetHashCode() => HashCode.Combine(HeightType, IsPixel() ? Unit : null);

    /// <returns>The JSON value: <c>auto</c>, <c>stretch</c>, <c>50px</c>.</returns>
    public override string ToString() => IsPixel() ? Pixels.Text(Unit ?? 0) : CardJson.Word(HeightType);
}

/// <summary>Lengths such as <c>50px</c>.</summary>
internal static class Pixels
{
    public static string Text(uint value) => string.Create(CultureInfo.InvariantCulture, $"{value}px");

    /// <returns>Whole pixels; null where the text is none.</returns>
    public static uint? Parse(string? text)
    {
        var number = text?.EndsWith("px", StringComparison.Ordinal) == true ? text[..^2] : text;
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var pixels) && pixels < uint.MaxValue ? (uint)pixels : null;
    }
}
