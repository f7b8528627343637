using System.Diagnostics;
using System.Net.Sockets;
using Coach.Benchmarks.Bots;

namespace Coach.Benchmarks.Load;

/// <summary>One turn of one person; it ends when the bot has answered, and tells how long the bot took to acknowledge it.</summary>
internal delegate Task<TimeSpan> TurnAsync(Wire wire, Person person);

/// <summary>All people, so many of them at the same time, each waiting for the answer before anything else.</summary>
internal sealed class Crowd(int port, StubConnector connector, int concurrency) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    private readonly List<Wire> _wires = [];

    public long Turns { get; private set; }

    /// <summary>Knocks until somebody opens, says hello, and tells how old the bot's process is when the first reply is there.</summary>
    public async Task<TimeSpan> FirstAnswerAsync(BotProcess bot)
    {
        while (_wires.Count is 0)
        {
            try
            {
                _wires.Add(await Wire.ConnectAsync(port));
            }
            catch (SocketException) when (bot.Age < LongestStart)
            {
                bot.MustBeRunning();
                await Task.Delay(5);
            }
        }

        await WatchedAsync(Scenarios.HelloAsync(_wires[0], connector.People[0]), LongestStart);
        var age = bot.Age;
        if (connector.People[0].Arrived is 0)
            throw new InvalidOperationException($"The bot listens, but has not answered within {LongestStart.TotalSeconds:N0} s.");
        while (_wires.Count < concurrency)
            _wires.Add(await Wire.ConnectAsync(port));
        return age;
    }

    /// <summary>Everybody but the first, who has done it, says hello and is greeted.</summary>
    public Task MeetAsync() => WatchedAsync(
        Task.WhenAll(_wires.Select(async (wire, slot) =>
        {
            foreach (var person in PeopleOf(slot).Where(person => person != connector.People[0]))
                await Scenarios.HelloAsync(wire, person);
        })),
        Patience);

    /// <summary>Plays on for so long, and for so many turns.</summary>
    public async Task<Played> PlayAsync(TurnAsync turn, TimeSpan duration, int atLeast = 0)
    {
        var clock = Stopwatch.StartNew();
        var slots = _wires.Select((wire, slot) => Task.Run(() => PlayAsync(turn, wire, PeopleOf(slot), clock, duration, atLeast / concurrency))).ToList();
        var all = Task.WhenAll(slots);
        await WatchedAsync(all, Patience);
        var acknowledged = (await all).SelectMany(acks => acks).ToList();
        var played = new Played(acknowledged, clock.Elapsed);
        Turns += played.Turns;
        return played;
    }

    /// <summary>Replies that never came, and those that came too often, since the bot was started.</summary>
    public async Task<(long Lost, long Doubled)> CountAsync()
    {
        await Task.Delay(TimeSpan.FromSeconds(1));
        return (connector.People.Sum(person => Math.Max(0, person.Expected - person.Arrived)), connector.People.Sum(person => Math.Max(0, person.Arrived - person.Expected)));
    }

    public void Dispose() => _wires.ForEach(wire => wire.Dispose());

    /// <summary>Until it is done; a reply that does not come is not waited for without end.</summary>
    private async Task WatchedAsync(Task playing, TimeSpan patience)
    {
        while (await Task.WhenAny(playing, Task.Delay(1000)) != playing)
        {
            foreach (var person in connector.People)
                person.GiveUp(patience);
        }

        await playing;
    }

    private static async Task<List<TimeSpan>> PlayAsync(TurnAsync turn, Wire wire, List<Person> people, Stopwatch clock, TimeSpan duration, int atLeast)
    {
        var acknowledged = new List<TimeSpan>(4096);
        for (var next = 0; clock.Elapsed < duration || acknowledged.Count < atLeast; next = (next + 1) % people.Count)
            acknowledged.Add(await turn(wire, people[next]));
        return acknowledged;
    }

    private List<Person> PeopleOf(int slot) => [.. connector.People.Where((_, number) => number % concurrency == slot)];
}

/// <summary>What was played: how long each acknowledgement took, and all of it together.</summary>
internal sealed record Played(List<TimeSpan> Acknowledged, TimeSpan Took)
{
    public int Turns => Acknowledged.Count;

    public TimeSpan Percentile(double share) => Acknowledged.Order().ElementAt((int)(share * (Turns - 1)));
}
