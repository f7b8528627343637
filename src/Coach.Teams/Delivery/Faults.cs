namespace Coach.Teams.Delivery;

/// <summary>An exception for a log: its types and where it came from. Its message stays out, since it may quote what somebody wrote.</summary>
internal static class Faults
{
    public static string Of(Exception exception)
    {
        var types = new List<string>();
        for (var fault = exception; fault is not null; fault = fault.InnerException)
            types.Add(fault.GetType().Name);
        return $"{string.Join(" < ", types)}{Environment.NewLine}{exception.StackTrace}";
    }
}
