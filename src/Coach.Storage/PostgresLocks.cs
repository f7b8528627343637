namespace Coach.Storage;

/// <summary>The keys of the advisory locks that the coach takes in its database.</summary>
internal static class PostgresLocks
{
    /// <summary>Held for as long as the schema is being brought up to date.</summary>
    public const long Schema = 0x636F616368_01;

    /// <summary>Held by the host that works on this database.</summary>
    public const long Host = 0x636F616368_02;
}
