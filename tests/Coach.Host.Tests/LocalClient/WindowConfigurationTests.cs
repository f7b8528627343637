using Coach.Host.LocalClient;
using YamlDotNet.Serialization;

namespace Coach.Host.Tests.LocalClient;

public sealed class WindowConfigurationTests
{
    public static TheoryData<string> Windows => [.. ClientWindow.Three(56150).Select(window => window.Id)];

    [Theory]
    [MemberData(nameof(Windows))]
    public void A_window_shows_the_person_it_is_named_for(string id)
    {
        var window = ClientWindow.Three(56150).Single(window => window.Id == id);
        var row = Roster().Single(row => row["email"] == Read(id).Me["email"]);

        Assert.Equal(window.Name, Read(id).Me["name"]);
        Assert.Contains(window.Role, row["roles"].Split(';'));
    }

    [Theory]
    [MemberData(nameof(Windows))]
    public void The_client_wants_exactly_five_other_people(string id)
    {
        var (me, others, _) = Read(id);

        Assert.Equal(5, others.Count);
        Assert.Equal(6, others.Append(me).Select(person => person["id"]).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Windows))]
    public void Everybody_in_a_window_is_on_the_sample_roster(string id)
    {
        var (me, others, all) = Read(id);
        var roster = Roster().ToDictionary(row => row["email"]);

        Assert.All(others.Append(me), person =>
        {
            var row = roster[person["email"]];
            Assert.Equal(row["tenant"], all["tenantId"]);
            Assert.Equal(row["name"], person["name"]);
            Assert.Equal(row["name"], $"{person["givenName"]} {person["surname"]}");
            Assert.Equal(row["aad_object_id"], person["aadObjectId"]);
            Assert.Equal(row["email"], person["userPrincipleName"]);
        });
    }

    [Fact]
    public void The_windows_share_the_tenant_the_bot_and_the_people()
    {
        var shared = ClientWindow.Three(56150).Select(window => Read(window.Id)).Select(read =>
            (read.All["tenantId"], Bot(read.All), string.Join(' ', read.Others.Append(read.Me).Select(person => person["id"]).Order())));

        Assert.Single(shared.Distinct());

        static string Bot(Dictionary<string, object> all) => string.Join(' ', ((Dictionary<object, object>)all["bot"]).Values);
    }

    [Fact]
    public void The_windows_share_no_conversation()
    {
        string[] kinds = ["personalChat", "groupChat", "team"];
        var conversations = ClientWindow.Three(56150)
            .SelectMany(window => kinds.Select(kind => (string)((Dictionary<object, object>)Read(window.Id).All[kind])["id"]))
            .ToList();

        Assert.Equal(9, conversations.Distinct().Count());
    }

    [Fact]
    public void The_roster_has_a_team_around_the_three()
    {
        var roster = Roster();

        Assert.Equal(12, roster.Count);
        Assert.Equal(11, roster.Count(row => row["manager"] == "sana.malik@example.com"));
        Assert.Equal("ur;en", roster.Single(row => row["name"] == "Bilal Ahmed")["languages"]);
        Assert.All(roster, row => Assert.EndsWith("@example.com", row["email"], StringComparison.Ordinal));
    }

    private static (Dictionary<string, string> Me, List<Dictionary<string, string>> Others, Dictionary<string, object> All) Read(string id)
    {
        var all = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(File.ReadAllText(HostFolder.File($"{id}.yml")));
        return (Person(all["currentUser"]), [.. ((List<object>)all["users"]).Select(Person)], all);

        static Dictionary<string, string> Person(object node) => ((Dictionary<object, object>)node).ToDictionary(pair => (string)pair.Key, pair => (string)pair.Value);
    }

    /// <summary>The sample quotes nothing, so that a person can read it.</summary>
    private static List<Dictionary<string, string>> Roster()
    {
        var lines = File.ReadAllLines(HostFolder.File("people.csv"));
        var header = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => header.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second))];
    }
}
