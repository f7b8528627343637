namespace Coach.Teams.Connector;

/// <summary>How long to wait after a failed try: 1, 2, 4, 8… seconds, a minute at most; of that a seeded half to the whole, so that many senders do not come back as one.</summary>
public static class Backoff
{
    private const double LongestSeconds = 60;

    public static TimeSpan After(int number, int seed)
    {
        var seconds = Math.Min(LongestSeconds, Math.Pow(2, number - 1));
        var share = new Random(HashOf(number, seed)).NextDouble();
        return TimeSpan.FromSeconds(seconds * (0.5 + (share / 2)));
    }

    /// <summary>The same in every process, unlike <see cref="HashCode"/>.</summary>
    private static int HashOf(int number, int seed) => unchecked((seed * 397) ^ number);
}
