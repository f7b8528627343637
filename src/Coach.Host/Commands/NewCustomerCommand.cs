using Coach.Content;
using Coach.Content.Practice;
using Coach.Host.Startup;

namespace Coach.Host.Commands;

/// <summary><c>new-customer ID</c>: writes a customer's file that works, with every key explained, for a trainer to change.</summary>
internal static class NewCustomerCommand
{
    public static int Run(string[] args)
    {
        if (args is not [var id, .. var settings] || id.StartsWith('-'))
            return Tell("Say how the customer's file is called: new-customer late-refund", CommandLine.Misused);
        if (!ContentNames.Fits(id))
            return Tell($"'{id}' {ContentNames.Rule}.", CommandLine.Misused);

        var builder = WebApplication.CreateSlimBuilder(settings);
        var folder = Path.Combine(ContentLocation.Of(builder.Configuration, builder.Environment), "practice", "customers");
        var file = Path.Combine(folder, $"{id}.yaml");
        if (File.Exists(file))
            return Tell($"There is a customer {id} already: {file}", CommandLine.Wrong);
        Directory.CreateDirectory(folder);
        File.WriteAllText(file, CustomerTemplate.Text());
        Console.WriteLine($"{file} is written. It works as it stands: change it, then run check, and simulate {id} --as expert.");
        return CommandLine.Well;
    }

    private static int Tell(string sentence, int code)
    {
        Console.Error.WriteLine(sentence);
        return code;
    }
}
