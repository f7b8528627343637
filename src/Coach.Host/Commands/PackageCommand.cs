using Coach.Host.Package;
using Coach.Host.Startup;

namespace Coach.Host.Commands;

/// <summary><c>package [FILE]</c>: the app as Teams takes it, for the bot that the settings name.</summary>
internal static class PackageCommand
{
    private const string File = "coach.zip";

    public static async Task<int> RunAsync(string[] args)
    {
        var (file, settings) = args is [['-', ..], ..] or [] ? (File, args) : (args[0], args[1..]);
        var builder = WebApplication.CreateSlimBuilder(settings);
        var options = builder.Configuration.GetSection(PackageOptions.Section).Get<PackageOptions>() ?? new PackageOptions();
        var problems = options.Validate().ToList();
        var identity = AppIdentity.Read(builder.Configuration, problems);
        if (NearestFolder.Of(builder.Environment, "manifest", AppPackage.Manifest) is not { } folder)
        {
            problems.Add($"The folder 'manifest' is nowhere at or above {AppContext.BaseDirectory}: put the one of the repository beside the program.");
            return await TellAsync(problems);
        }

        if (problems.Count > 0)
            return await TellAsync(problems);

        var path = CommandLine.CallersPath(file);
        await System.IO.File.WriteAllBytesAsync(path, AppPackage.Of(folder, identity, options));
        Console.WriteLine($"{path} is the app of bot {identity.AppId}, version {options.Version}.");
        foreach (var (key, _) in options.Addresses().Where(address => address.Url is ""))
            Console.WriteLine($"{PackageOptions.Section}:{key} is not set: the app shows an example address there.");
        return CommandLine.Well;
    }

    private static async Task<int> TellAsync(List<string> problems)
    {
        foreach (var problem in problems)
            await Console.Error.WriteLineAsync(problem);
        return CommandLine.Wrong;
    }
}
