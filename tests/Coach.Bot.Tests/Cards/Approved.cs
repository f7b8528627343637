using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdaptiveCards;

namespace Coach.Bot.Tests.Cards;

/// <summary>
/// The cards as files to look at: <c>People/Approved/greeting.en.approved.json</c>. A card that comes out otherwise is left beside it as
/// <c>greeting.en.received.json</c>; whoever likes it better moves it over the approved one.
/// </summary>
internal static class Approved
{
    private static readonly JsonSerializerOptions Pretty = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Compare(string feature, string name, AdaptiveCard card)
    {
        var folder = Path.Combine(Repository.Root, "tests", "Coach.Bot.Tests", feature, "Approved");
        var (approvedFile, receivedFile) = (Path.Combine(folder, $"{name}.approved.json"), Path.Combine(folder, $"{name}.received.json"));
        var received = JsonNode.Parse(card.ToJson())!.ToJsonString(Pretty) + "\n";
        var approved = File.Exists(approvedFile) ? File.ReadAllText(approvedFile).ReplaceLineEndings("\n") : "";
        if (received == approved)
        {
            File.Delete(receivedFile);
            return;
        }

        File.WriteAllText(receivedFile, received);
        Assert.Fail($"The card is not as approved. Render it, look at it, and if it is right: mv {receivedFile} {approvedFile}\n{FirstDifference(approved.Split('\n'), received.Split('\n'))}");
    }

    public static IEnumerable<string> Names(string feature) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Coach.Bot.Tests", feature, "Approved"), "*.approved.json")
            .Select(file => Path.GetFileName(file).Replace(".approved.json", "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static string FirstDifference(string[] approved, string[] received)
    {
        var line = approved.Zip(received).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {line + 1}\n- {approved.ElementAtOrDefault(line)}\n+ {received.ElementAtOrDefault(line)}";
    }
}
