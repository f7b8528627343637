using System.Globalization;

namespace AdaptiveCards;

/// <summary>A version of the card schema, such as 1.5. A third part is ignored.</summary>
public class AdaptiveSchemaVersion : IComparable<AdaptiveSchemaVersion>, IEquatable<AdaptiveSchemaVersion>
{
    public AdaptiveSchemaVersion() { }

    public AdaptiveSchemaVersion(int major, int minor) => (Major, Minor) = (major, minor);

    /// <exception cref="AdaptiveSerializationException">The text is not of the form <c>1</c> or <c>1.5</c>.</exception>
    public AdaptiveSchemaVersion(string versionString)
    {
        ArgumentNullException.ThrowIfNull(versionString);
        var parts = versionString.Split('.');
        var minor = 0;
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            || (parts.Length > 1 && !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out minor)))
            throw new AdaptiveSerializationException($"A schema version looks like 1.5, not like '{versionString}'.");
        (Major, Minor) = (major, minor);
    }

    public int Major { get; set; }
    public int Minor { get; set; }

    public static implicit operator AdaptiveSchemaVersion(string versionString) => new(versionString);

    public static bool operator ==(AdaptiveSchemaVersion? version1, AdaptiveSchemaVersion? version2) => Equals(version1, version2);

    public static bool operator !=(AdaptiveSchemaVersion? version1, AdaptiveSchemaVersion? version2) => !Equals(version1, version2);

    public static bool operator <(AdaptiveSchemaVersion? left, AdaptiveSchemaVersion? right) => Compare(left, right) < 0;

    public static bool operator >(AdaptiveSchemaVersion? left, AdaptiveSchemaVersion? right) => Compare(left, right) > 0;

    public static bool operator <=(AdaptiveSchemaVersion? left, AdaptiveSchemaVersion? right) => Compare(left, right) <= 0;

    public static bool operator >=(AdaptiveSchemaVersion? left, AdaptiveSchemaVersion? right) => Compare(left, right) >= 0;

    public int CompareTo(AdaptiveSchemaVersion? other) => other is null ? 1 : (Major, Minor).CompareTo((other.Major, other.Minor));

    public bool Equals(AdaptiveSchemaVersion? other) => other is not null && CompareTo(other) == 0;

    public override bool Equals(object? obj) => Equals(obj as AdaptiveSchemaVersion);

    public override int GetHashCode() => HashCode.Combine(Major, Minor);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    private static int Compare(AdaptiveSchemaVersion? left, AdaptiveSchemaVersion? right) => Comparer<AdaptiveSchemaVersion>.Default.Compare(left, right);
}
