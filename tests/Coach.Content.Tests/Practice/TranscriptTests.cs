using System.Text;
using Coach.Practice;
using Coach.Practice.Trainees;

namespace Coach.Content.Tests.Practice;

/// <summary>Whole calls that somebody has read aloud and found like calls.</summary>
public sealed class TranscriptTests
{
    [Theory]
    [InlineData("late-fee", TraineeKind.Expert)]
    [InlineData("tills-down", TraineeKind.Expert)]
    [InlineData("refused-parcel", TraineeKind.Novice)]
    [InlineData("missed-flight", TraineeKind.Rude)]
    [InlineData("salary-missing", TraineeKind.Expert)]
    [InlineData("elderly-bill", TraineeKind.Expert)]
    [InlineData("late-return", TraineeKind.Rude)]
    [InlineData("lunch-boxes", TraineeKind.Expert)]
    public void A_call_reads_as_it_was_approved(string id, TraineeKind kind)
    {
        var customer = Book.Practice.Customer(id) ?? Book.Tariq;
        var told = Told(Trainee.Play(kind, customer, Book.Practice, 3));
        var path = Path.Combine(Repository.Path, "tests", "Coach.Content.Tests", "Practice", "Approved", $"{id}.{kind.ToString().ToLowerInvariant()}.approved.txt");
        if (File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == told)
            return;
        File.WriteAllText(path.Replace(".approved.", ".received.", StringComparison.Ordinal), told);
        Assert.Fail($"Read the received text; if it is right, put it in place of {Path.GetFileName(path)}.");
    }

    private static string Told(Call call)
    {
        var text = new StringBuilder().Append("CUSTOMER  ").Append(call.Opening).Append('\n');
        foreach (var exchange in call.Exchanges)
            text.Append("AGENT     ").Append(exchange.Agent).Append("\nCUSTOMER  ").Append(exchange.Customer).Append('\n');
        return text.Append("ENDS      ").Append(call.Ending).Append('\n').ToString();
    }
}
