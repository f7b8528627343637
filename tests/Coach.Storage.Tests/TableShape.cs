using Dapper;

namespace Coach.Storage.Tests;

/// <summary>A table as a database tells it, in words that are the same for both databases.</summary>
public sealed record TableShape(string Name, IReadOnlyList<string> Columns, IReadOnlyList<string> Rules)
{
    private const string SqliteColumns =
        """
        select t.name as "Table", lower(c.name || ' ' || c.type || case when c."notnull" then ' not null' else '' end
               || case when c.dflt_value is null then '' else ' default ' || c.dflt_value end) as Line
        from pragma_table_list t join pragma_table_info(t.name) c where t.schema = 'main' and t.name not like 'sqlite_%' order by t.name, c.cid
        """;

    private const string SqliteRules =
        """
        select t.name as "Table", case i.origin when 'pk' then 'primary key' when 'u' then 'unique' else case when i."unique" then 'unique ' else '' end || 'index ' || i.name end
               || ' (' || (select group_concat(x.name, ', ') from (select name from pragma_index_info(i.name) order by seqno) x) || ')'
               || coalesce(substr(m.sql, instr(m.sql, ' where ')) , '') as Line
        from pragma_table_list t join pragma_index_list(t.name) i left join sqlite_master m on m.type = 'index' and m.name = i.name and instr(m.sql, ' where ') > 0
        where t.schema = 'main' and t.name not like 'sqlite_%'
        union all
        select t.name, 'primary key (' || c.name || ')' from pragma_table_list t join pragma_table_info(t.name) c
        where t.schema = 'main' and t.name not like 'sqlite_%' and c.pk = 1 and c.type = 'INTEGER' and not exists (select 1 from pragma_index_list(t.name) where origin = 'pk')
        """;

    private const string PostgresColumns =
        """
        select table_name as "Table", column_name || ' '
               || case data_type when 'bytea' then 'blob' when 'double precision' then 'real' when 'text' then 'text'
                  when 'integer' then 'integer' when 'bigint' then 'integer' when 'boolean' then 'integer' when 'timestamp with time zone' then 'integer' else data_type end
               || case is_nullable when 'NO' then ' not null' else '' end
               || case when column_default is null then '' when column_default = 'false' then ' default 0' when column_default = 'true' then ' default 1'
                  else ' default ' || replace(column_default, '::text', '') end as "Line"
        from information_schema.columns where table_schema = 'public' order by table_name, ordinal_position
        """;

    private const string PostgresRules =
        """
        select t.relname as "Table", case when i.indisprimary then 'primary key' when c.oid is not null then 'unique' else case when i.indisunique then 'unique ' else '' end || 'index ' || x.relname end
               || ' (' || (select string_agg(a.attname, ', ' order by k.place) from unnest(i.indkey) with ordinality k (attnum, place)
                           join pg_attribute a on a.attrelid = t.oid and a.attnum = k.attnum) || ')'
               || coalesce(' where ' || pg_get_expr(i.indpred, i.indrelid), '') as "Line"
        from pg_index i join pg_class t on t.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
        left join pg_constraint c on c.conindid = i.indexrelid and c.contype = 'u'
        where t.relnamespace = 'public'::regnamespace
        """;

    /// <summary>All tables by their names, their columns in order.</summary>
    public static async Task<IReadOnlyList<TableShape>> AllAsync(TemporaryDatabase db)
    {
        await using var connection = await db.Database.OpenAsync(default);
        var isSqlite = db is TemporarySqlite;
        var columns = await connection.QueryAsync<(string Table, string Line)>(isSqlite ? SqliteColumns : PostgresColumns);
        var rules = (await connection.QueryAsync<(string Table, string Line)>(isSqlite ? SqliteRules : PostgresRules)).ToLookup(rule => rule.Table, rule => Plain(rule.Line));
        return
        [
            .. columns.GroupBy(column => column.Table, column => column.Line)
                .OrderBy(table => table.Key, StringComparer.Ordinal)
                .Select(table => new TableShape(table.Key, [.. table], [.. rules[table.Key].Order(StringComparer.Ordinal)])),
        ];
    }

    public IEnumerable<string> Lines() => Columns.Concat(Rules).Select(line => $"{Name}: {line}");

    /// <summary>PostgreSQL tells a condition with brackets and casts that nobody wrote.</summary>
    private static string Plain(string rule)
    {
        var where = rule.IndexOf(" where ", StringComparison.Ordinal);
        return where < 0 ? rule : rule[..where] + string.Concat(rule[where..].Split('(', ')')).Replace("::text", "", StringComparison.Ordinal).ToLower(null);
    }
}
