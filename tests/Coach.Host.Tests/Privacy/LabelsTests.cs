using System.Text.Json;
using Coach.Content;
using Coach.Storage.Privacy;
using Coach.Words;

namespace Coach.Host.Tests.Privacy;

public sealed class LabelsTests
{
    [Fact]
    public void Everything_that_is_exported_has_a_name_in_both_languages_and_no_name_is_left_over()
    {
        var labels = Assert.IsType<ContentResult.Good>(ContentFolder.Read(Repository.File("dialogs"))).Playbook.Labels;
        var keys = PersonalTables.All.Where(table => table.Part.Length > 0).SelectMany(table => table.Personal.Select(column => column.Key).Append(table.Part)).Append("id").Select(JsonNamingPolicy.KebabCaseLower.ConvertName).Distinct();

        Assert.Equal(keys.Order(StringComparer.Ordinal), labels.Keys.Order(StringComparer.Ordinal));
        Assert.All(labels.Values, label => Assert.True(label.Speaks(Language.Urdu)));
    }
}
