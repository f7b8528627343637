using System.Collections.Immutable;
using System.Globalization;
using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Practice;
using Coach.Words;

namespace Coach.Bot.Practice;

/// <summary>The anger of a call from its start to its end, as columns of a height: one for each turn, or, where they are too many for a narrow screen, the highest of a few.</summary>
internal static class MoodCurve
{
    private const int MostColumns = 10;
    private const int Tallest = 60;

    /// <summary>The padding of a styled container, in pixels: none can be lower.</summary>
    private const int Least = 32;

    public static AdaptiveColumnSet For(ImmutableArray<Mood> curve, Language language) => new()
    {
        Spacing = AdaptiveSpacing.Small,
        Columns = [.. Columns([.. curve.Select(mood => mood.Anger)]).Select(anger => Column(anger, language))],
    };

    private static IEnumerable<int> Columns(ImmutableArray<int> anger)
    {
        var columns = Math.Min(MostColumns, anger.Length);
        for (var column = 0; column < columns; column++)
        {
            var (from, to) = (column * anger.Length / columns, (column + 1) * anger.Length / columns);
            yield return anger[from..to].Max();
        }
    }

    private static AdaptiveColumn Column(int anger, Language language) => new()
    {
        Width = AdaptiveColumnWidth.Stretch,
        Spacing = AdaptiveSpacing.Small,
        Rtl = language.IsRightToLeft(),
        VerticalContentAlignment = AdaptiveVerticalContentAlignment.Bottom,
        Items =
        [
            new AdaptiveTextBlock(anger.ToString(CultureInfo.InvariantCulture)) { Wrap = true, Size = AdaptiveTextSize.Small, HorizontalAlignment = AdaptiveHorizontalAlignment.Center },
            Bar(anger, language),
        ],
    };

    private static AdaptiveColumnSet Bar(int anger, Language language)
    {
        var bar = CardFrame.Box(language, [], Style(anger));
        bar.Columns[0].PixelMinHeight = (uint)(Least + anger * Tallest / 100);
        bar.Spacing = AdaptiveSpacing.None;
        return bar;
    }

    private static AdaptiveContainerStyle Style(int anger) => anger switch
    {
        >= Mood.HotFrom => AdaptiveContainerStyle.Attention,
        >= Mood.CrossFrom => AdaptiveContainerStyle.Warning,
        _ => AdaptiveContainerStyle.Good,
    };
}
