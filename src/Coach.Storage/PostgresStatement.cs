using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Npgsql;
using NpgsqlTypes;

namespace Coach.Storage;

/// <summary>
/// A statement as PostgreSQL wants it: <c>@Name</c> becomes <c>$1</c>, and every value goes with its type, so that an absent one has a type too.
/// How that is done for one text and one type of values is worked out once.
/// </summary>
internal static partial class PostgresStatement
{
    private static readonly ConcurrentDictionary<(string Sql, Type Values), Shape> Shapes = [];

    public static NpgsqlBatchCommand Of(Statement statement)
    {
        var shape = Shapes.GetOrAdd((statement.Sql, statement.Values.GetType()), static key => Shape.Of(key.Sql, key.Values));
        var command = new NpgsqlBatchCommand(shape.Sql);
        foreach (var value in shape.Values)
            command.Parameters.Add(value.Of(statement.Values));
        return command;
    }

    /// <summary>Texts, quoted names and comments are passed over: what stands in them is no value.</summary>
    [GeneratedRegex("""'(?:[^']|'')*'|"[^"]*"|--[^\n]*|@(?<name>\w+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Names();

    private sealed record Shape(string Sql, IReadOnlyList<PostgresValue> Values)
    {
        public static Shape Of(string sql, Type type)
        {
            var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);
            var names = new List<string>();
            var positional = new StringBuilder();
            var end = 0;
            foreach (var match in Names().Matches(sql).Where(match => match.Groups["name"].Success))
            {
                var name = match.Groups["name"].Value;
                var position = names.FindIndex(known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
                if (position < 0)
                {
                    position = names.Count;
                    names.Add(name);
                }

                positional.Append(sql, end, match.Index - end).Append('$').Append(position + 1);
                end = match.Index + match.Length;
            }

            return new Shape(
                positional.Append(sql, end, sql.Length - end).ToString(),
                [.. names.Select(name => properties.TryGetValue(name, out var property) ? PostgresValue.Of(property) : throw new InvalidOperationException($"The statement has no value for @{name}."))]);
        }
    }
}

/// <summary>A property of the values of a statement, read and typed.</summary>
internal sealed record PostgresValue(NpgsqlDbType Type, Func<object, object?> Read)
{
    public static PostgresValue Of(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type switch
        {
            // PostgreSQL keeps no zero character in a text.
            _ when type == typeof(string) => new(NpgsqlDbType.Text, owner => (property.GetValue(owner) as string)?.Replace('\0', '\uFFFD')),
            _ when type == typeof(bool) => new(NpgsqlDbType.Boolean, property.GetValue),
            _ when type == typeof(int) => new(NpgsqlDbType.Integer, property.GetValue),
            _ when type.IsEnum => new(NpgsqlDbType.Integer, owner => property.GetValue(owner) is { } value ? Convert.ToInt32(value, null) : null),
            _ when type == typeof(long) => new(NpgsqlDbType.Bigint, property.GetValue),
            _ when type == typeof(double) => new(NpgsqlDbType.Double, property.GetValue),
            _ when type == typeof(byte[]) => new(NpgsqlDbType.Bytea, property.GetValue),
            _ when type == typeof(DateTimeOffset) => new(NpgsqlDbType.TimestampTz, owner => property.GetValue(owner) is DateTimeOffset value ? Instants.Kept(value) : null),
            _ => throw new NotSupportedException($"A {type.Name} cannot be written ({property.Name})."),
        };
    }

    public NpgsqlParameter Of(object owner) => new() { NpgsqlDbType = Type, Value = Read(owner) ?? DBNull.Value };
}
