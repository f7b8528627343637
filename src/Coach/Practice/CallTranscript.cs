using System.Text.Json;

namespace Coach.Practice;

/// <summary>A call as text, with the moods and the rows that moved them: for trainers and tests.</summary>
public static class CallTranscript
{
    public static IEnumerable<string> Of(Call call, Customer customer, Debrief debrief)
    {
        yield return $"{customer.Name.English} ({customer.Id}, difficulty {customer.Difficulty}, seed {call.Seed})";
        yield return "";
        yield return $"   CUSTOMER  {call.Opening}";
        yield return $"             anger {call.Start.Anger}, trust {call.Start.Trust}";
        foreach (var exchange in call.Exchanges)
        {
            yield return "";
            yield return $"{exchange.Number,2} AGENT     {exchange.Agent}";
            yield return $"   CUSTOMER  {exchange.Customer}";
            yield return $"             anger {exchange.Mood.Anger}, trust {exchange.Mood.Trust}, {Lower(exchange.Stage)}{Why(exchange)}";
        }

        yield return "";
        yield return $"{(call.Ending is { } ending ? JsonNamingPolicy.KebabCaseLower.ConvertName($"{ending}") : "not over")}{(call.End is null ? "" : $": {call.End}")}. Score {debrief.Score} ({debrief.RubricPoints} of 60 for how, {debrief.ResultPoints} of 40 for the result).";
        foreach (var item in debrief.Items)
            yield return $"  {(item.Counts ? Number(item.Score) : "-")} {item.Name.English}{string.Concat(item.Evidence.Select(quote => $"; {(quote.Good ? "+" : "-")} {quote.Shows} ({quote.Turn})"))}";
        yield return $"  Best line {Number(debrief.Best)}, costliest {Number(debrief.Costliest)}. {debrief.TryNext.English}";
    }

    private static string Why(Exchange exchange) => string.Concat(exchange.Why.Select(reason => $"; {reason.Row} {Signed(reason.Anger)}/{Signed(reason.Trust)}"));

    private static string Signed(int number) => number > 0 ? $"+{Number(number)}" : Number(number);

    private static string Number(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none";

    private static string Lower(Stage stage) => JsonNamingPolicy.KebabCaseLower.ConvertName(stage.ToString());
}
