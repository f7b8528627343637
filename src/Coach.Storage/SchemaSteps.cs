using System.Reflection;

namespace Coach.Storage;

/// <summary>The numbered SQL files of one database, in their order.</summary>
public static class SchemaSteps
{
    public static IReadOnlyList<SchemaStep> For(string database)
    {
        var assembly = Assembly.GetExecutingAssembly();
        return
        [
            .. assembly.GetManifestResourceNames()
                .Select(name => name.Replace('\\', '/'))
                .Where(name => name.StartsWith(database + "/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new SchemaStep(Path.GetFileNameWithoutExtension(name), Read(assembly, name))),
        ];
    }

    private static string Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name) ?? assembly.GetManifestResourceStream(name.Replace('/', '\\'))
            ?? throw new InvalidOperationException($"The schema file {name} is missing from the build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

public sealed record SchemaStep(string Name, string Sql);
