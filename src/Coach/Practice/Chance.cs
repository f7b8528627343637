using System.Collections.Immutable;

namespace Coach.Practice;

/// <summary>Chance that is the same on every machine: SplitMix64 (Steele, Lea and Flood, 2014) over the call's seed and the turn's number.</summary>
public struct Chance(int seed, int turn)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong _state = ((ulong)(uint)seed << 32) ^ (uint)turn ^ Golden;

    /// <summary>From 0 to below <paramref name="most"/>.</summary>
    public int Next(int most)
    {
        _state += Golden;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)most);
    }

    public bool OneIn(int many) => Next(many) is 0;

    /// <summary>One that the agent has not said yet in the call, as long as there is one.</summary>
    public string Unsaid(ImmutableArray<string> lines, Call call)
    {
        ImmutableArray<string> left = [.. lines.Where(line => !call.Exchanges.Any(exchange => exchange.Agent.Contains(line, StringComparison.Ordinal)))];
        return Pick(left.IsEmpty ? lines : left);
    }

    public T Pick<T>(ImmutableArray<T> choices) => choices[Next(choices.Length)];
}
