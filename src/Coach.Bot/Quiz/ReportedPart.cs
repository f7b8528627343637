using System.Collections.Immutable;
using System.Text.Json;
using Coach.Quiz;
using Coach.Words;

namespace Coach.Bot.Quiz;

/// <summary>What the trainers' list shows of a question: its reports in whole, the oldest first, as many as fit. The others follow once these are settled.</summary>
/// <param name="UpTo">When the newest report that is shown was written.</param>
internal sealed record ReportedPart(Reported Reported, string Ask, ImmutableArray<string> Texts, int MoreTexts, DateTimeOffset UpTo)
{
    private const int MostQuestions = 5;
    private const int MostTexts = 3;

    /// <summary>In bytes of JSON: the words for which a card of 25 KiB has room beside its frame and five buttons.</summary>
    private const int Room = 16_000;

    /// <summary>The first questions; fewer than five where people wrote much. Of each, one report is shown whatever its length.</summary>
    public static ImmutableArray<ReportedPart> Fitting(ImmutableArray<Reported> open, Func<Reported, string> ask)
    {
        var room = Room;
        var share = Room / Math.Clamp(open.Length, 1, MostQuestions);
        return [.. open.Take(MostQuestions).Select(reported => Of(reported, ask(reported), share)).TakeWhile(part => (room -= part.Size) >= 0)];
    }

    private int Size => SizeOf(Ask) + Texts.Sum(SizeOf);

    private static ReportedPart Of(Reported reported, string ask, int share)
    {
        var room = share - SizeOf(ask);
        var texts = ImmutableArray.CreateBuilder<string>();
        var upTo = DateTimeOffset.MinValue;
        foreach (var report in reported.Reports.Reverse())
        {
            var text = PlainText.Of(report.Text, Report.Longest);
            if (text.Length > 0)
            {
                room -= SizeOf(text);
                if (texts.Count is MostTexts || (texts.Count > 0 && room < 0))
                    break;
                texts.Add(text);
            }

            upTo = report.At;
        }

        return new ReportedPart(reported, ask, texts.ToImmutable(), reported.Reports.Count(HasWords) - texts.Count, upTo);
    }

    private static bool HasWords(Report report) => PlainText.Of(report.Text, Report.Longest).Length > 0;

    private static int SizeOf(string text) => JsonEncodedText.Encode(text).EncodedUtf8Bytes.Length;
}
