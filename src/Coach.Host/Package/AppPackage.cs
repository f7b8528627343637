using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Coach.Host.Package;

/// <summary>
/// The zip that is uploaded to Teams: the files of the folder <c>manifest</c>, with what the settings say filled in.
/// The same settings give the same bytes. https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package
/// </summary>
internal static class AppPackage
{
    public const string Manifest = "manifest.json";

    private static readonly string[] Others = ["ur.json", "color.png", "outline.png"];

    /// <summary>The earliest that a zip can say.</summary>
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Of(string folder, AppIdentity identity, PackageOptions options)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, Manifest, JsonSerializer.SerializeToUtf8Bytes(Filled(folder, identity, options), Readable));
            foreach (var file in Others)
                Add(zip, file, File.ReadAllBytes(Path.Combine(folder, file)));
        }

        return bytes.ToArray();
    }

    private static JsonObject Filled(string folder, AppIdentity identity, PackageOptions options)
    {
        var path = Path.Combine(folder, Manifest);
        var manifest = Read(path);
        if (manifest["bots"] is not JsonArray { Count: 1 } bots || bots[0] is not JsonObject bot || manifest["developer"] is not JsonObject developer)
            throw new InvalidOperationException($"{path} must have exactly one bot, and a developer.");

        manifest["id"] = identity.AppId;
        manifest["version"] = options.Version;
        bot["botId"] = identity.AppId;
        developer["name"] = options.DeveloperName;
        foreach (var (key, url) in options.Addresses().Where(address => address.Url is not ""))
            developer[JsonNamingPolicy.CamelCase.ConvertName(key)] = url;

        manifest["validDomains"] = identity.PublicHost is { } host ? new JsonArray(host) : [];
        return manifest;
    }

    private static JsonObject Read(string path)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllBytes(path)) as JsonObject ?? throw new InvalidOperationException($"{path} is no JSON object.");
        }
        catch (JsonException fault)
        {
            throw new InvalidOperationException($"{path}:{fault.LineNumber + 1} is no JSON.", fault);
        }
    }

    /// <summary>Stored, not deflated: what a compressor makes of it may change with its version.</summary>
    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = Always;
        using var stream = entry.Open();
        stream.Write(content);
    }
}
