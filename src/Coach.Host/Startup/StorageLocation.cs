using Coach.Storage;
using Microsoft.Data.Sqlite;

namespace Coach.Host.Startup;

/// <summary>Which database: <c>ConnectionStrings:Coach</c>, PostgreSQL or SQLite, else a SQLite file beside the program's own files.</summary>
public static class StorageLocation
{
    private const string Default = "Data Source=data/coach.db";

    /// <summary>A relative file name is relative to the content root, wherever the program was started from.</summary>
    public static string Of(IConfiguration configuration, IHostEnvironment environment)
    {
        var configured = configuration.GetConnectionString("Coach") is { Length: > 0 } text ? text : Default;
        if (Databases.IsPostgres(configured))
            return configured;
        var settings = new SqliteConnectionStringBuilder(configured);
        settings.DataSource = Path.GetFullPath(settings.DataSource, environment.ContentRootPath);
        return settings.ToString();
    }
}
