using System.Globalization;
using AdaptiveCards;
using Coach.Words;

namespace Coach.Bot.Skills;

/// <summary>
/// A mastery as a bar of columns: what is sure, the interval with a mark at the best guess, and what is open. The gaps between them are
/// seen without colours. A styled column has a padding, so it cannot be narrower than that: the numbers beside the bar are exact, the bar is not.
/// </summary>
internal static class SkillBar
{
    private const string Mark = "◆";

    /// <summary>A part of fewer percent would look like more than it is.</summary>
    private const int Least = 8;

    /// <summary>All three in percent.</summary>
    public static AdaptiveColumnSet For(int low, int mean, int high, Language language)
    {
        List<AdaptiveColumn> parts =
        [
            Part(Math.Max(1, mean - low), AdaptiveContainerStyle.Good, AdaptiveSpacing.Small),
            new AdaptiveColumn
            {
                Width = "12px",
                Spacing = AdaptiveSpacing.None,
                VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
                Items = [new AdaptiveTextBlock(Mark) { Wrap = true, Size = AdaptiveTextSize.Small, HorizontalAlignment = AdaptiveHorizontalAlignment.Center }],
            },
            Part(Math.Max(1, high - mean), AdaptiveContainerStyle.Good, AdaptiveSpacing.None),
        ];
        if (low >= Least)
            parts.Insert(0, Part(low, AdaptiveContainerStyle.Accent, AdaptiveSpacing.None));
        if (100 - high >= Least)
            parts.Add(Part(100 - high, AdaptiveContainerStyle.Emphasis, AdaptiveSpacing.Small));
        foreach (var part in parts)
            part.Rtl = language.IsRightToLeft();
        return new AdaptiveColumnSet { Columns = parts, Spacing = AdaptiveSpacing.Small };
    }

    /// <summary>Never 0 and never 100: no evidence goes so far.</summary>
    public static int Percent(double share) => Math.Clamp((int)Math.Round(share * 100, MidpointRounding.AwayFromZero), 1, 99);

    private static AdaptiveColumn Part(int percent, AdaptiveContainerStyle style, AdaptiveSpacing spacing) =>
        new() { Width = percent.ToString(CultureInfo.InvariantCulture), Style = style, Spacing = spacing };
}
