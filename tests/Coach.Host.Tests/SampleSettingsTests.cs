using System.Globalization;
using System.Text.Json;
using Coach.Host.LocalClient;
using Coach.Host.Package;
using Coach.Host.Privacy;
using Coach.Host.Startup;
using Coach.Host.Tests.LocalClient;
using Coach.LanguageModel;
using Coach.Teams;
using Coach.Teams.Delivery;

namespace Coach.Host.Tests;

public sealed class SampleSettingsTests
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Settings whose default is decided at start, as their comment in the sample says.</summary>
    private static readonly string[] DecidedAtStart = ["Client:Start", "Teams:ServiceHosts"];

    public static TheoryData<string, object> Sections => new()
    {
        { "Client:", new LocalClientOptions() },
        { "Host:", new AddressOptions() },
        { "People:", new PeopleOptions() },
        { "Teams:", new TeamsOptions() },
        { "Delivery:", new TurnOptions() },
        { "OpenAI:", new OpenAIOptions() },
        { "Package:", new PackageOptions() },
    };

    [Theory]
    [MemberData(nameof(Sections))]
    public async Task The_sample_names_every_setting_with_its_default(string section, object defaults)
    {
        using var sample = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(HostFolder.Path, "..", "..", "appsettings.sample.json")), WithComments);
        foreach (var property in defaults.GetType().GetProperties().Where(property => property.CanWrite))
        {
            var name = property.Name.StartsWith("MicrosoftApp", StringComparison.Ordinal) ? property.Name : section + property.Name;
            var written = Find(sample.RootElement, name);
            Assert.True(written is not null, $"appsettings.sample.json does not name {name}.");
            if (!DecidedAtStart.Contains(name))
                Assert.Equal(Text(property.GetValue(defaults)), Text(written.Value));
        }
    }

    private static JsonElement? Find(JsonElement root, string name)
    {
        JsonElement? found = root;
        foreach (var key in name.Split(':'))
            found = found is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(key, out var child) ? child : null;
        return found;
    }

    private static string Text(object? value) => value switch
    {
        null or string[] => "",
        JsonElement { ValueKind: JsonValueKind.Array } => "",
        JsonElement json => json.ToString(),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
