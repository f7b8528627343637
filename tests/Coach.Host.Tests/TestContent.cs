namespace Coach.Host.Tests;

/// <summary>The real dialogs in a folder of their own, but for the questions and the customers: five of each that stay as they are, whatever the trainers write.</summary>
internal sealed class TestContent
{
    public const string Empathy = "quiz/questions/empathy.yaml";
    public const string LateFee = "practice/customers/late-fee.yaml";
    public const string DeEscalation = "quiz/questions/de-escalation.yaml";

    public TestContent(string above)
    {
        Path = System.IO.Path.Combine(above, "dialogs");
        Copy(Repository.File("dialogs"), Path);
        Directory.Delete(File("quiz/questions"), recursive: true);
        Copy(Repository.File("tests", "Coach.Host.Tests", "Content"), File("quiz/questions"));
        Directory.Delete(File("practice/customers"), recursive: true);
        Copy(Repository.File("tests", "Coach.Host.Tests", "Customers"), File("practice/customers"));
    }

    public string Path { get; }

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Replace(string name, string old, string with)
    {
        var text = System.IO.File.ReadAllText(File(name));
        Assert.Contains(old, text, StringComparison.Ordinal);
        System.IO.File.WriteAllText(File(name), text.Replace(old, with, StringComparison.Ordinal));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(to, System.IO.Path.GetRelativePath(from, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            System.IO.File.Copy(file, target);
        }
    }
}
