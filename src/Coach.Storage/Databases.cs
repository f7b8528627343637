using System.Data.Common;

namespace Coach.Storage;

/// <summary>The databases that the coach can use, told apart by their connection strings.</summary>
public static class Databases
{
    private static readonly string[] OfPostgres = ["Host", "Server"];
    private static readonly string[] OfSqlite = ["Data Source", "DataSource", "Filename"];

    /// <exception cref="InvalidOperationException">It is neither; the message says how they look and does not repeat it.</exception>
    public static Database Open(string connectionString) => IsPostgres(connectionString) ? new PostgresDatabase(connectionString) : new SqliteDatabase(connectionString);

    /// <inheritdoc cref="Open"/>
    public static bool IsPostgres(string connectionString)
    {
        var settings = Parse(connectionString);
        if (Array.Exists(OfPostgres, settings.ContainsKey))
            return true;
        return Array.Exists(OfSqlite, settings.ContainsKey) ? false : throw Neither(null);
    }

    private static DbConnectionStringBuilder Parse(string connectionString)
    {
        try
        {
            return new DbConnectionStringBuilder { ConnectionString = connectionString };
        }
        catch (ArgumentException exception)
        {
            throw Neither(exception);
        }
    }

    private static InvalidOperationException Neither(Exception? because) => new(
        "ConnectionStrings:Coach names neither a PostgreSQL database (Host=db.example;Database=coach;Username=coach;Password=...) nor a SQLite file (Data Source=data/coach.db).",
        because);
}
