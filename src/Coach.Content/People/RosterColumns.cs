namespace Coach.Content.People;

/// <summary>The columns of <c>people.csv</c>, in any order.</summary>
internal static class RosterColumns
{
    private static readonly string[] Known =
    [
        "tenant", "aad_object_id", "email", "name", "team", "site", "manager", "roles", "campaign", "languages",
        "shift_start", "shift_end", "shift_days", "time_zone", "cohort", "start_date",
    ];

    private static readonly string[] Needed = ["tenant", "name"];

    public static bool Suffice(string[] headers) =>
        !Needed.Except(headers).Any() && (headers.Contains("email") || headers.Contains("aad_object_id"));

    public static IEnumerable<string> Problems(string[] headers)
    {
        if (headers.Length is 0)
        {
            yield return $"The file is empty: its first line names the columns {Sentence.List(Known)}.";
            yield break;
        }

        foreach (var missing in Needed.Except(headers))
            yield return $"The column '{missing}' is missing.";
        if (!headers.Contains("email") && !headers.Contains("aad_object_id"))
            yield return "The columns 'email' and 'aad_object_id' are missing: one of them must say who is who.";

        var unknown = headers.Except(Known).ToArray();
        if (unknown.Length > 0)
            yield return $"{Sentence.List(unknown.Select(Misnamed))} {(unknown.Length is 1 ? "is no column" : "are no columns")} of this file: they are {Sentence.List(Known)}.";
        foreach (var twice in headers.CountBy(header => header).Where(count => count.Value > 1))
            yield return $"The column '{twice.Key}' stands here {twice.Value} times.";
    }

    private static string Misnamed(string column) => Sentence.Meant(column, Known) is { } meant ? $"'{column}' (did you mean '{meant}'?)" : $"'{column}'";
}
