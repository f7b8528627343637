using Coach.Host.LocalClient;

namespace Coach.Host.Tests.LocalClient;

public sealed class SmallPartsTests
{
    [Theory]
    [InlineData("Listening on 56150", 56150)]
    [InlineData("Listening on 40291\r", 40291)]
    [InlineData("log Listening on 56150", null)]
    [InlineData("Listening on ", null)]
    [InlineData("Listening on 0", null)]
    [InlineData("Listening on 99999", null)]
    [InlineData("Port 56150 is already in use. Finding an available port...", null)]
    [InlineData(null, null)]
    public void The_port_is_read_from_what_the_client_prints(string? line, int? port) => Assert.Equal(port, ListeningLine.Port(line));

    [Theory]
    [InlineData("http://localhost:3978", "http://localhost:3978/api/messages")]
    [InlineData("http://127.0.0.1:41234", "http://127.0.0.1:41234/api/messages")]
    [InlineData("http://[::]:3978", "http://localhost:3978/api/messages")]
    [InlineData("http://0.0.0.0:80", "http://localhost:80/api/messages")]
    [InlineData("http://*:5000", "http://localhost:5000/api/messages")]
    [InlineData("https://localhost:7000;http://localhost:5000", "http://localhost:5000/api/messages")]
    [InlineData("https://localhost:7000", null)]
    [InlineData("http://unix:/run/coach.sock", null)]
    [InlineData("", null)]
    public void The_client_calls_the_coach_where_it_listens(string addresses, string? endpoint) =>
        Assert.Equal(endpoint, BotEndpoint.Of(addresses.Split(';', StringSplitOptions.RemoveEmptyEntries)));

    [Theory]
    [InlineData("v20.20.2\n", "20.20.2")]
    [InlineData("v18.0.0", "18.0.0")]
    [InlineData("command not found", null)]
    public void Node_tells_its_version(string printed, string? version) => Assert.Equal(version, NodeRuntime.Parse(printed)?.ToString());

    [Fact]
    public void A_node_that_is_new_enough_is_no_problem() => Assert.Null(NodeRuntime.Problem(new Version(18, 0, 0)));

    [Theory]
    [InlineData(null, "is not installed")]
    [InlineData("16.20.0", "this is 16.20.0")]
    public void Without_node_the_person_learns_what_to_install_and_what_works_without(string? found, string why)
    {
        var problem = NodeRuntime.Problem(found is null ? null : Version.Parse(found));

        Assert.Contains(why, problem, StringComparison.Ordinal);
        Assert.Contains("Node.js 18 or newer", problem, StringComparison.Ordinal);
        Assert.Contains("dotnet run --project src/Coach.Host -- chat --as ayesha", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void The_links_are_the_ports_really_listened_on_one_line_a_person()
    {
        var three = ClientWindow.Three(56150);

        var links = Links.Of([(three[1], "http://localhost:56151"), (three[0], "http://localhost:40291")]);

        Assert.Equal(
            [
                "The coach is in these pages; open one and say hi:",
                "  Ayesha Khan (agent)    http://localhost:40291",
                "  Bilal Ahmed (mentor)   http://localhost:56151",
            ],
            links.Split(Environment.NewLine));
    }

    [Fact]
    public void An_installation_that_was_cut_off_is_not_taken_for_one()
    {
        using var cache = new TemporaryFolder();
        var package = new ClientPackage(HostFolder.Client.Source, cache.Path);
        Directory.CreateDirectory(Path.Combine(package.Folder, "node_modules"));
        Directory.CreateDirectory(Path.GetDirectoryName(package.Script.Replace(package.Folder, package.Folder + ".partial", StringComparison.Ordinal))!);

        Assert.False(package.IsInstalled);
    }

    [Fact]
    public void A_configuration_that_changes_makes_another_window()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("a"), "one");
        var before = ClientFolders.Fingerprint(folder.File("a"));
        File.WriteAllText(folder.File("a"), "two");

        Assert.NotEqual(before, ClientFolders.Fingerprint(folder.File("a")));
    }
}
