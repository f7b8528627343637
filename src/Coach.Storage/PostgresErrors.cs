using Npgsql;

namespace Coach.Storage;

/// <summary>What PostgreSQL's codes mean for a write: https://www.postgresql.org/docs/current/errcodes-appendix.html.</summary>
internal static class PostgresErrors
{
    /// <summary>Somebody else was first.</summary>
    public static bool IsBrokenUniqueRule(PostgresException exception) => exception.SqlState is PostgresErrorCodes.UniqueViolation;

    /// <summary>Two writes stood in each other's way, and this one was taken back.</summary>
    public static bool IsCollision(PostgresException exception) => exception.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected;

    /// <summary>The connection is gone, and what was under way on it with it.</summary>
    public static bool IsBrokenOff(NpgsqlException exception) => exception switch
    {
        PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown } => true,
        PostgresException => false,
        _ => exception.InnerException is IOException or System.Net.Sockets.SocketException,
    };

    /// <summary>Whether a commit that ended so may have been made all the same: the connection broke before the answer came.</summary>
    public static bool LeavesDoubt(Exception exception) =>
        exception is not PostgresException || exception is PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown };
}
