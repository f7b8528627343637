using System.Text;
using System.Text.Json.Nodes;
using Coach.Delivery;
using Coach.People;
using Coach.Privacy;
using Coach.Storage.Privacy;
using Dapper;

namespace Coach.Storage.Tests.Privacy;

/// <summary>
/// The promise that nothing is kept of a person that they cannot see and have erased: held against the real schema,
/// with a mark planted in every column that is personal.
/// </summary>
public sealed class PersonalColumnsTests : StorageTest
{
    private static readonly Person Amna = Kept.Person("t1");

    private static IEnumerable<(PersonalTable Table, Column.Personal Column)> Personal =>
        PersonalTables.All.SelectMany(table => table.Personal.Select(column => (table, column)));

    [Fact]
    public async Task Every_column_is_declared_as_personal_or_not() => Assert.Equal(
        await SchemaAsync(),
        PersonalTables.All.SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column.Name}")).Order(StringComparer.Ordinal));

    [Fact]
    public void Whatever_is_not_personal_says_why() =>
        Assert.All(PersonalTables.All.SelectMany(table => table.Columns).OfType<Column.Technical>(), column => Assert.NotEmpty(column.Reason));

    [Fact]
    public void A_table_with_something_personal_has_a_place_in_the_export_and_an_end() => Assert.All(
        PersonalTables.All.Where(table => table.Personal.Any()),
        table => Assert.True(table.Part.Length > 0 && table.Erasing is not Erasing.Nothing, table.Name));

    [Fact]
    public void No_two_values_of_a_part_have_one_key() =>
        Assert.All(PersonalTables.All, table => Assert.Equal(table.Personal.Count(), table.Personal.Select(column => column.Key).Distinct().Count()));

    [Fact]
    public async Task What_is_planted_in_every_personal_column_comes_out_in_the_export()
    {
        await Kept.WriteAsync(Db, Amna);
        await PlantAsync();

        var export = await Db.Turn().PersonalData.ExportAsync(Amna.Key, Kept.At, default);

        Assert.NotNull(export);
        var json = export.ToJson();
        Assert.Equal(Amna.Key.Id, json["person"]!["id"]!.GetValue<string>());
        Assert.Equal([], Personal
            .Select(personal => (Name: $"{personal.Table.Name}.{personal.Column.Name}", Expected: Mark(personal.Table, personal.Column).Exported, Exported: Exported(json, personal)))
            .Where(shown => shown.Expected != shown.Exported)
            .Select(shown => $"{shown.Name}: planted {shown.Expected}, exported {shown.Exported}"));
    }

    [Fact]
    public async Task What_is_planted_in_every_personal_column_is_nowhere_after_erasure()
    {
        await Kept.WriteAsync(Db, Amna);
        await PlantAsync();
        var visible = Personal.Where(personal => personal.Column is { Stays: null, Held: Held.Text or Held.List or Held.Question or Held.Call or Held.Debrief or Held.Json });
        Assert.Equal([], visible.Select(personal => $"{personal.Table.Name}.{personal.Column.Name}").Except(await MarkedAsync()));

        Assert.Equal(Commit.Done, await Kept.EraseAsync(Db, Amna));

        Assert.Equal([], await MarkedAsync());
        foreach (var table in PersonalTables.All.Where(table => table.Erasing is Erasing.Row))
            Assert.Equal((table.Name, 0), (table.Name, await Db.AskAsync<long>($"select count(*) from {table.Name}")));
        foreach (var table in PersonalTables.All.Where(table => table.Erasing is Erasing.Columns))
            Assert.Equal((table.Name, 0), (table.Name, await Db.AskAsync<long>($"select count(*) from {table.Name} where {string.Join(" or ", table.Personal.Select(column => $"{column.Name} is not null"))}")));
    }

    private async Task PlantAsync()
    {
        var turn = new List<Statement>();
        foreach (var (table, column) in Personal.Where(personal => personal.Column.Stays is null))
            turn.Add(new Statement($"update {table.Name} set {column.Name} = @Planted where {table.Whose}", Values(Mark(table, column).Planted)));
        var written = await Db.Database.WriteAsync(turn, default);
        Assert.All(written.Touched, touched => Assert.True(touched > 0, "Nothing is kept in a table that keeps something of people: write a row of it in Kept."));
    }

    /// <summary>Each in its own type, so that it is written as the coach would write it.</summary>
    private static object Values(object planted) => planted switch
    {
        DateTimeOffset instant => Of(instant),
        bool flag => Of(flag),
        int number => Of(number),
        byte[] closed => Of(closed),
        _ => Of((string)planted),
    };

    private static object Of<T>(T planted) => new { Planted = planted, Amna.Key.Tenant, Person = Amna.Key.Id };

    /// <summary>What is planted, and how the export must show it.</summary>
    private (object Planted, string Exported) Mark(PersonalTable table, Column.Personal column)
    {
        var number = Personal.ToList().FindIndex(personal => personal.Column == column && personal.Table == table);
        var text = column.Stays is null ? $"mark-{table.Name}-{column.Name}" : Kept.Chat(Amna).Id;
        var json = $$"""{"text":"{{text}}"}""";
        return column.Held switch
        {
            Held.Number => (1 + (number % 4), $"{1 + (number % 4)}"),
            Held.Flag => (true, "true"),
            Held.Instant => (Kept.At.AddDays(number), $"\"{PersonalExport.Instant(Kept.At.AddDays(number))}\""),
            Held.Roles => ((int)(Roles.Mentor | Roles.Admin), """["mentor","admin"]"""),
            Held.Weekdays => ((int)(Weekdays.Tue | Weekdays.Sun), """["tue","sun"]"""),
            Held.List => ($"{text};ur", $"""["{text}","ur"]"""),
            Held.Call or Held.Debrief or Held.Json when column.Purpose is { } purpose => (Db.Sealer.Seal(purpose, Encoding.UTF8.GetBytes(json)), json),
            Held.Json => (json, json),
            _ when column.Purpose is { } purpose => (Db.Sealer.Seal(purpose, Encoding.UTF8.GetBytes(text)), $"\"{text}\""),
            _ => (text, $"\"{text}\""),
        };
    }

    private static string? Exported(JsonObject json, (PersonalTable Table, Column.Personal Column) personal)
    {
        var part = json[personal.Table.Part];
        return (personal.Table.IsOne ? part : part?[0])?[personal.Column.Key]?.ToJsonString();
    }

    /// <summary>Every value in the database in which a mark, or the person, is to be read: sealed ones opened with every purpose there is.</summary>
    private async Task<List<string>> MarkedAsync()
    {
        var marks = new[] { "mark-", Amna.Key.Id, "Amna", "amna@" };
        var purposes = Personal.Select(personal => personal.Column.Purpose).OfType<string>().Distinct().ToList();
        await using var connection = await Db.Database.OpenAsync(default);
        var found = new List<string>();
        foreach (var (table, column) in PersonalTables.All.SelectMany(table => table.Columns.Select(column => (table, column))))
        {
            // The number of the chat stays beside the numbers of its messages, as is declared.
            if (column is Column.Technical { Name: "conversation" } || (table.Name is "delivery_outbox" && column.Name is "id"))
                continue;
            foreach (IDictionary<string, object?> row in await connection.QueryAsync($"select {column.Name} from {table.Name}"))
            {
                var value = row[column.Name];
                var texts = value is byte[] closed ? purposes.Select(purpose => Db.Sealer.Unseal(purpose, closed)).OfType<byte[]>().Select(Encoding.UTF8.GetString) : [$"{value}"];
                if (texts.Any(text => Array.Exists(marks, mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase))))
                    found.Add($"{table.Name}.{column.Name}");
            }
        }

        return found;
    }

    private async Task<IEnumerable<string>> SchemaAsync() =>
        (await TableShape.AllAsync(Db)).SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column.Split(' ')[0]}")).Order(StringComparer.Ordinal);
}
