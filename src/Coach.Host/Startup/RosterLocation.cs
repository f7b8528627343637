namespace Coach.Host.Startup;

/// <summary>Where the roster file is: as configured, else the sample beside the local client.</summary>
internal static class RosterLocation
{
    private const string Sample = "LocalClient/people.csv";

    public static string Of(string? configured, IHostEnvironment environment) => Path.GetFullPath(configured is { Length: > 0 } ? configured : Sample, environment.ContentRootPath);
}
