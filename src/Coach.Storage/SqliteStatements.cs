using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Coach.Storage;

/// <summary>
/// The writer's statements, each prepared once and kept: Microsoft.Data.Sqlite prepares anew at every call, which costs more than the write itself.
/// For one thread at a time.
/// </summary>
internal sealed class SqliteStatements(SqliteConnection connection) : IDisposable
{
    private static readonly object NoValues = new();

    private readonly Dictionary<string, SqliteStatement> _kept = new(StringComparer.Ordinal);

    /// <summary>Whether a transaction is open; SQLite ends one by itself after some errors.</summary>
    public bool IsInTransaction => raw.sqlite3_get_autocommit(Database) is 0;

    private sqlite3 Database => connection.Handle ?? throw new ObjectDisposedException(nameof(SqliteConnection), "The connection is closed.");

    /// <summary>Runs one statement with the properties of <paramref name="values"/> as its values; returns how many rows it touched.</summary>
    public int Execute(string sql, object? values = null)
    {
        if (!_kept.TryGetValue(sql, out var statement))
            _kept.Add(sql, statement = new SqliteStatement(Database, sql));
        return statement.Execute(values ?? NoValues);
    }

    public void Dispose()
    {
        foreach (var statement in _kept.Values)
            statement.Dispose();
        _kept.Clear();
    }
}

internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly string[] _names;
    private Type? _valuesType;
    private MethodInvoker[] _values = [];

    public SqliteStatement(sqlite3 database, string sql)
    {
        _database = database;
        Check(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement, out var rest));
        if (!string.IsNullOrWhiteSpace(rest))
            throw new ArgumentException("One statement at a time.", nameof(sql));
        _names = [.. Enumerable.Range(1, raw.sqlite3_bind_parameter_count(_statement)).Select(place => raw.sqlite3_bind_parameter_name(_statement, place).utf8_to_string()[1..])];
    }

    public int Execute(object values)
    {
        try
        {
            Bind(values);
            var before = raw.sqlite3_total_changes(_database);
            int result;
            do
                result = raw.sqlite3_step(_statement);
            while (result is raw.SQLITE_ROW);
            Check(result);
            return raw.sqlite3_total_changes(_database) - before;
        }
        finally
        {
            raw.sqlite3_reset(_statement);
            raw.sqlite3_clear_bindings(_statement);
        }
    }

    public void Dispose() => _statement.Dispose();

    private void Bind(object values)
    {
        if (values.GetType() != _valuesType)
        {
            _values = [.. _names.Select(name => MethodInvoker.Create(Getter(values.GetType(), name)))];
            _valuesType = values.GetType();
        }

        for (var index = 0; index < _values.Length; index++)
            Check(Bind(index + 1, _values[index].Invoke(values)));
    }

    private int Bind(int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, place),
        string text => raw.sqlite3_bind_text(_statement, place, text),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, place, bytes),
        long number => raw.sqlite3_bind_int64(_statement, place, number),
        int number => raw.sqlite3_bind_int64(_statement, place, number),
        bool flag => raw.sqlite3_bind_int64(_statement, place, flag ? 1 : 0),
        Enum number => raw.sqlite3_bind_int64(_statement, place, Convert.ToInt64(number, CultureInfo.InvariantCulture)),
        double number => raw.sqlite3_bind_double(_statement, place, number),
        DateTimeOffset instant => raw.sqlite3_bind_int64(_statement, place, instant.ToUnixTimeMilliseconds()),
        _ => throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"A {value.GetType().Name} cannot be kept in SQLite."), nameof(value)),
    };

    private static MethodInfo Getter(Type type, string name) =>
        type.GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)?.GetMethod ?? throw new ArgumentException($"There is no value for @{name}.", nameof(name));

    private void Check(int result)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_DONE))
            SqliteException.ThrowExceptionForRC(result, _database);
    }
}
