using System.Globalization;

namespace AdaptiveCards;

/// <summary>A height: <c>auto</c>, <c>stretch</c> or pixels.</summary>
public class AdaptiveHeight : IEquatable<AdaptiveHeight>
{
    public AdaptiveHeight()
    {
    }

    /// <exception cref="FormatException">The text is none of <c>auto</c>, <c>stretch</c>, <c>50px</c>, <c>50</c>.</exception>
    public AdaptiveHeight(string? value) => (HeightType, Unit) = Dimension.Parse<AdaptiveHeightType>(value, AdaptiveHeightType.Pixel);

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
    public override string ToString() => Dimension.ToString(HeightType, IsPixel(), Unit);
}

/// <summary>The width of a column: <c>auto</c>, <c>stretch</c> or pixels. A bare number counts as pixels, not as a weight.</summary>
public class AdaptiveWidth : IEquatable<AdaptiveWidth>
{
    public AdaptiveWidth()
    {
    }

    /// <exception cref="FormatException">The text is none of <c>auto</c>, <c>stretch</c>, <c>50px</c>, <c>50</c>.</exception>
    public AdaptiveWidth(string? value) => (WidthType, Unit) = Dimension.Parse<AdaptiveWidthType>(value, AdaptiveWidthType.Pixel);

    public AdaptiveWidth(uint px) => (WidthType, Unit) = (AdaptiveWidthType.Pixel, px);

    public AdaptiveWidth(AdaptiveWidthType widthType) => WidthType = widthType;

    public static AdaptiveWidth Auto { get; } = new(AdaptiveWidthType.Auto);
    public static AdaptiveWidth Stretch { get; } = new(AdaptiveWidthType.Stretch);
    public AdaptiveWidthType WidthType { get; set; }
    public uint? Unit { get; set; }

    public static implicit operator AdaptiveWidth(uint value) => new(value);

    public static implicit operator AdaptiveWidth(AdaptiveWidthType value) => new(value);

    public static implicit operator AdaptiveWidth(string value) => new(value);

    public static bool operator ==(AdaptiveWidth? ah1, AdaptiveWidth? ah2) => Equals(ah1, ah2);

    public static bool operator !=(AdaptiveWidth? ah1, AdaptiveWidth? ah2) => !Equals(ah1, ah2);

    public static AdaptiveWidth Parse(string value) => new(value);

    public bool IsPixel() => WidthType == AdaptiveWidthType.Pixel;

    public bool Equals(AdaptiveWidth? other) => other is not null && WidthType == other.WidthType && (!IsPixel() || Unit == other.Unit);

    public override bool Equals(object? obj) => Equals(obj as AdaptiveWidth);

    public override int GetHashCode() => HashCode.Combine(WidthType, IsPixel() ? Unit : null);

    /// <returns>The JSON value: <c>auto</c>, <c>stretch</c>, <c>50px</c>.</returns>
    public override string ToString() => Dimension.ToString(WidthType, IsPixel(), Unit);
}

internal static class Dimension
{
    public static (T Type, uint? Unit) Parse<T>(string? text, T pixel)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(text))
            return default;
        if (uint.TryParse(WithoutPx(text), NumberStyles.None, CultureInfo.InvariantCulture, out var unit))
            return (pixel, unit);
        return Enum.TryParse<T>(text, ignoreCase: true, out var type) && char.IsAsciiLetter(text[0])
            ? (type, null)
            : throw new FormatException($"A size is auto, stretch or pixels such as 50px, not '{text}'.");
    }

    public static string ToString<T>(T type, bool isPixel, uint? unit)
        where T : struct, Enum
        => isPixel ? Pixels(unit ?? 0) : EnumText<T>.Of(type);

    public static string Pixels(uint value) => string.Create(CultureInfo.InvariantCulture, $"{value}px");

    /// <returns>Whole pixels of a text such as <c>50px</c>; 0 for anything else.</returns>
    public static uint Pixels(string? text)
        => double.TryParse(WithoutPx(text ?? ""), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var pixels) && pixels < uint.MaxValue
            ? (uint)pixels
            : 0;

    private static string WithoutPx(string text) => text.EndsWith("px", StringComparison.Ordinal) ? text[..^2] : text;
}
