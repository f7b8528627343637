using System.Collections.Immutable;
using System.Globalization;
using Coach.People;

namespace Coach.Content.People;

/// <summary>One row of <c>people.csv</c>, column by column. What is wrong is collected, so that a row is put right in one go.</summary>
internal sealed class RosterCells(string[] headers, string[] cells)
{
    private const int Longest = 200;

    private static readonly char[] Between = [';', '|', ','];
    private static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    private static readonly string[] RoleNames = ["agent", "mentor", "manager", "trainer", "admin"];

    private readonly List<string> _problems = [];

    public IReadOnlyList<string> Problems => _problems;

    public RosterEntry? Entry()
    {
        var entry = new RosterEntry(Text("tenant") ?? Wrong<string>("'tenant' is empty.") ?? "", Name())
        {
            AadObjectId = Text("aad_object_id"),
            Email = Email("email", "an e-mail address"),
            Team = Text("team"),
            Site = Text("site"),
            Manager = Email("manager", "the manager's e-mail address"),
            Roles = Roles(),
            Campaign = Text("campaign"),
            Languages = SpokenLanguages(),
            Shift = Shift(),
            TimeZone = TimeZone(),
            Cohort = Text("cohort"),
            StartDate = StartDate(),
        };
        if (Raw("aad_object_id").Length is 0 && Raw("email").Length is 0)
            Wrong<string>("'aad_object_id' and 'email' are both empty: one of them must say who this is.");
        return _problems.Count is 0 ? entry : null;
    }

    private string Name()
    {
        var name = Raw("name");
        if (name.Length is 0)
            Wrong<string>("'name' is empty.");
        else if (!PersonName.IsClean(name))
            Wrong<string>($"'name' must be a plain name of at most {PersonName.Longest} letters, without signs such as * < [ #, {Sentence.Found(name)}.");
        return name;
    }

    private string? Email(string column, string what)
    {
        if (Text(column) is not { } email)
            return null;
        var at = email.IndexOf('@', StringComparison.Ordinal);
        var plausible = at > 0 && at == email.LastIndexOf('@') && email.LastIndexOf('.') > at + 1 && !email.EndsWith('.') && !email.Any(char.IsWhiteSpace);
        return plausible ? email : Wrong<string>($"'{column}' must be {what} such as ayesha@example.com, {Sentence.Found(email)}.");
    }

    private Roles Roles()
    {
        var roles = Coach.People.Roles.None;
        foreach (var role in Split("roles"))
        {
            if (RoleNames.Contains(role, StringComparer.OrdinalIgnoreCase))
                roles |= Enum.Parse<Roles>(role, ignoreCase: true);
            else
                Wrong<string>($"'roles' may hold {Sentence.List(RoleNames)}, {Sentence.Found(role)}.");
        }

        return roles is Coach.People.Roles.None ? Coach.People.Roles.Agent : roles;
    }

    private ImmutableArray<string> SpokenLanguages()
    {
        var codes = Split("languages");
        foreach (var code in codes.Where(code => !IsLanguage(code.Split('-'))))
            Wrong<string>($"'languages' must be language codes such as en;ur, {Sentence.Found(code)}.");
        return codes.Length is 0 ? ["en"] : [.. codes.Select(code => code.ToLowerInvariant())];
    }

    private static bool IsLanguage(string[] parts) =>
        parts is [{ Length: 2 or 3 }] or [{ Length: 2 or 3 }, { Length: 2 or 4 }] && parts.All(part => part.All(char.IsAsciiLetter));

    private Shift? Shift()
    {
        string[] columns = ["shift_start", "shift_end", "shift_days"];
        var missing = columns.Where(column => Raw(column).Length is 0).ToArray();
        if (missing.Length == columns.Length)
            return null;
        if (missing.Length > 0)
            return Wrong<Shift>($"'shift_start', 'shift_end' and 'shift_days' belong together, but {Sentence.List(missing.Select(column => $"'{column}'"))} {(missing.Length is 1 ? "is" : "are")} empty.");

        var (start, end, days) = (Time("shift_start"), Time("shift_end"), ShiftDays());
        if (start is null || end is null || days is Weekdays.None)
            return null;
        return start == end ? Wrong<Shift>("'shift_start' and 'shift_end' are the same time.") : new Shift(start.Value, end.Value, days);
    }

    // A spreadsheet that opens 09:00 saves 9:00.
    private TimeOnly? Time(string column)
    {
        if (TimeOnly.TryParseExact(Raw(column), ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return time;
        Wrong<string>($"'{column}' must be a time such as 09:00, {Sentence.Found(Raw(column))}.");
        return null;
    }

    private Weekdays ShiftDays()
    {
        var days = Weekdays.None;
        foreach (var part in Split("shift_days"))
        {
            var ends = part.Split('-', StringSplitOptions.TrimEntries).Select(day => Array.IndexOf(Days, day.ToLowerInvariant())).ToArray();
            if (ends.Length > 2 || ends.Contains(-1))
            {
                Wrong<string>($"'shift_days' must be days such as Mon-Fri or Mon;Wed;Sat, {Sentence.Found(part)}.");
                return Weekdays.None;
            }

            for (var day = ends[0]; ; day = (day + 1) % Days.Length)
            {
                days |= (Weekdays)(1 << day);
                if (day == ends[^1])
                    break;
            }
        }

        return days;
    }

    private string? TimeZone()
    {
        if (Text("time_zone") is not { } id)
            return null;
        return TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) && zone.HasIanaId
            ? zone.Id
            : Wrong<string>($"'time_zone' must be a zone such as Asia/Karachi, {Sentence.Found(id)}.");
    }

    private DateOnly? StartDate()
    {
        if (Text("start_date") is not { } written)
            return null;
        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        Wrong<string>($"'start_date' must be a date such as 2026-03-31, {Sentence.Found(written)}.");
        return null;
    }

    private string[] Split(string column) => Text(column)?.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>The cell on one line; null when it is empty or missing.</summary>
    private string? Text(string column)
    {
        var text = string.Join(' ', Raw(column).Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        if (text.Length > Longest)
            return Wrong<string>($"'{column}' must be at most {Longest} characters, found {text.Length}.");
        if (text.Any(char.IsControl))
            return Wrong<string>($"'{column}' has an invisible control character in it.");
        return text.Length is 0 ? null : text;
    }

    private string Raw(string column) => Array.IndexOf(headers, column) is >= 0 and var index && index < cells.Length ? cells[index] : "";

    private T? Wrong<T>(string sentence)
        where T : class
    {
        _problems.Add(sentence);
        return null;
    }
}
