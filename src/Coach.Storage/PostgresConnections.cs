using Npgsql;

namespace Coach.Storage;

/// <summary>How the coach connects to PostgreSQL, where the connection string does not say otherwise.</summary>
internal static class PostgresConnections
{
    private const int Together = 40;
    private const int ConnectSeconds = 5;
    private const int CommandSeconds = 15;

    /// <summary>A host that vanished in the middle of a transaction lets go of its rows after this.</summary>
    private const string Patience = "set idle_in_transaction_session_timeout = '30s'";

    public static NpgsqlDataSource Of(string connectionString)
    {
        var source = new NpgsqlDataSourceBuilder(Settings(connectionString).ToString());
        source.UsePhysicalConnectionInitializer(
            connection =>
            {
                using var command = new NpgsqlCommand(Patience, connection);
                command.ExecuteNonQuery();
            },
            async connection =>
            {
                await using var command = new NpgsqlCommand(Patience, connection);
                await command.ExecuteNonQueryAsync();
            });
        return source.Build();
    }

    public static NpgsqlConnectionStringBuilder Settings(string connectionString)
    {
        var settings = Parse(connectionString);
        Default("Application Name", "coach");
        Default("Maximum Pool Size", Together);
        Default("Timeout", ConnectSeconds);
        Default("Command Timeout", CommandSeconds);
        // The same few dozen statements, over and over: from the second time on they are prepared.
        Default("Max Auto Prepare", 200);
        Default("Auto Prepare Min Usages", 2);
        // Nobody changes a setting of the session, so there is nothing to put back.
        Default("No Reset On Close", true);
        return settings;

        void Default(string key, object value)
        {
            if (!settings.ShouldSerialize(key))
                settings[key] = value;
        }
    }

    private static NpgsqlConnectionStringBuilder Parse(string connectionString)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connectionString);
        }
        catch (ArgumentException exception)
        {
            // Which setting it is, and not what it was set to: that might be a password.
            throw new InvalidOperationException($"ConnectionStrings:Coach has a setting that Npgsql, PostgreSQL's driver, does not know or cannot read: {exception.ParamName}.", exception);
        }
    }
}
