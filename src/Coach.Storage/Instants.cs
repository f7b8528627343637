using System.Data;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Coach.Storage;

/// <summary>Instants are UTC milliseconds on SQLite, and the database's own type elsewhere.</summary>
internal sealed class Instants : SqlMapper.TypeHandler<DateTimeOffset>
{
    private static readonly Lock Registering = new();
    private static bool _registered;

    public static void Register()
    {
        lock (Registering)
        {
            if (_registered)
                return;
            SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
            SqlMapper.RemoveTypeMap(typeof(DateTimeOffset?));
            SqlMapper.AddTypeHandler(new Instants());
            _registered = true;
        }
    }

    public override void SetValue(IDbDataParameter parameter, DateTimeOffset value)
    {
        if (parameter is SqliteParameter)
            parameter.Value = value.ToUnixTimeMilliseconds();
        else
            parameter.Value = Kept(value);
    }

    /// <summary>What is kept of an instant on every database: UTC, to the millisecond.</summary>
    public static DateTimeOffset Kept(DateTimeOffset value) => DateTimeOffset.FromUnixTimeMilliseconds(value.ToUnixTimeMilliseconds());

    public override DateTimeOffset Parse(object value) => Of(value);

    public static DateTimeOffset Of(object value) => value switch
    {
        long milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds),
        DateTime utc => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)),
        DateTimeOffset instant => instant,
        _ => throw new DataException(string.Create(CultureInfo.InvariantCulture, $"A {value.GetType().Name} is no instant.")),
    };
}
