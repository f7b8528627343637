using Microsoft.Data.Sqlite;

namespace Coach.Storage;

/// <summary>What SQLite's result codes mean for a write: https://www.sqlite.org/rescode.html.</summary>
internal static class SqliteErrors
{
    private const int Error = 1, TooBig = 18, Constraint = 19, Mismatch = 20, Misuse = 21, OutOfRange = 25;
    private const int PrimaryKey = 1555, Unique = 2067;

    /// <summary>Somebody else was first.</summary>
    public static bool IsBrokenUniqueRule(SqliteException exception) => exception.SqliteExtendedErrorCode is PrimaryKey or Unique;

    /// <summary>The statement is at fault, not the file, the disk or a lock: SQLite undid it alone, and the transaction goes on.</summary>
    public static bool IsOfTheStatement(SqliteException exception) => exception.SqliteErrorCode is Error or TooBig or Constraint or Mismatch or Misuse or OutOfRange;
}
