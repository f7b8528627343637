using System.Diagnostics.Metrics;

namespace Coach.Bot.Practice;

/// <summary>What an operator watches of practice. Counts alone: never a text or an id of a person.</summary>
public static class PracticeMetrics
{
    public const string Name = "Coach.Practice";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Thumbs = Meter.CreateCounter<long>("coach.practice.thumbs", description: "Thumbs below lines that a language model wrote, by reaction.");

    /// <param name="reaction"><c>like</c>, <c>dislike</c> or <c>other</c>.</param>
    public static void ThumbPressed(string reaction) => Thumbs.Add(1, new KeyValuePair<string, object?>("reaction", reaction));
}
