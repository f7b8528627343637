using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Coach.Storage;

/// <summary>What is wrong with a database, for whoever starts the coach. No password stands in it.</summary>
public static class DatabaseFaults
{
    private const int Busy = 5, ReadOnly = 8, Full = 13, CannotOpen = 14, NoDatabase = 26;

    public static string Sentence(DbException exception) => exception switch
    {
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => "The database is read-only: the coach must be able to write to it.",
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } or SqliteException { SqliteErrorCode: Full } => "The database has no room left on its disk.",
        PostgresException refused => $"The database refuses: {refused.MessageText}.",
        NpgsqlException { InnerException: { } cause } unreached when cause.Message != unreached.Message => $"The database cannot be reached: {unreached.Message} ({cause.Message}).",
        NpgsqlException unreached => $"The database cannot be reached: {unreached.Message}.",
        SqliteException { SqliteErrorCode: ReadOnly } => "The database file is read-only: the coach must be able to write to it.",
        SqliteException { SqliteErrorCode: Busy } => "The database file is locked by another program.",
        SqliteException { SqliteErrorCode: CannotOpen } => "The database file cannot be opened: is its folder there, and may the coach write to it?",
        SqliteException { SqliteErrorCode: NoDatabase } => "The file that ConnectionStrings:Coach names is no SQLite database.",
        _ => exception.Message,
    };
}
