namespace Coach.Host.Startup;

internal static class Logging
{
    /// <summary>One line each; the framework's own chatter only when something is wrong.</summary>
    public static ILoggingBuilder AddCoachLogging(this ILoggingBuilder logging) => logging
        .ClearProviders()
        .AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "HH:mm:ss ";
            console.UseUtcTimestamp = true;
        })
        .AddFilter("Microsoft", LogLevel.Warning)
        .AddFilter("System", LogLevel.Warning)
        // They tell the path of every request, and in that of /files is a key to somebody's data: not even who wants to see everything gets it.
        .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning)
        .AddFilter("Microsoft.AspNetCore.Routing", LogLevel.Warning)
        .AddFilter("Microsoft.AspNetCore.Routing.Matching.DfaMatcher", LogLevel.Warning)
        // It makes a span and a scope for each request as soon as it may log anything, and says nothing that the coach does not.
        .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None)
        // What keeps the coach from starting is said once, as a sentence, by the command line.
        .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical)
        // It warns that keys lie unencrypted in the database: whoever reads that file reads the texts beside them anyway.
        .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
}
