using System.Collections.Immutable;
using System.Text;
using Coach.People;
using CsvHelper;

namespace Coach.Content.People;

/// <summary><c>people.csv</c>: the good rows, and what is wrong with the others. UTF-8, or UTF-16 with its mark; comma, semicolon or tab, as the header has it.</summary>
public sealed record RosterFile(ImmutableArray<RosterRow> Rows, ImmutableArray<RowProblem> Problems)
{
    private const int Largest = 64 * 1024 * 1024;

    private static readonly char[] Separators = [',', ';', '\t'];

    public static RosterFile Read(Stream file)
    {
        if (Text(file) is not { } text)
            return Refused("The file is no text that can be read here: in Excel, save it as 'CSV UTF-8 (comma delimited)'.");

        var broken = new Dictionary<long, string>();
        using var csv = CsvReader.Create(new StringReader(text), new CsvReaderOptions
        {
            Separator = Separator(text),
            TrimWhitespace = true,
            TrimInsideQuotes = true,
            TrackLineNumbers = true,
            OnMalformedRecord = record => broken[record.LineNumber] = Explain(record.Reason),
        });
        var headers = csv.Headers.Select(header => header.Trim().ToLowerInvariant()).ToArray();
        var problems = ImmutableArray.CreateBuilder<RowProblem>();
        problems.AddRange(RosterColumns.Problems(headers).Select(sentence => new RowProblem(1, sentence)));
        if (!RosterColumns.Suffice(headers))
            return new RosterFile([], problems.ToImmutable());

        var rows = ImmutableArray.CreateBuilder<RosterRow>();
        while (csv.Read())
        {
            var line = (int)csv.LineNumber;
            var cells = Enumerable.Range(0, csv.FieldCount).Select(csv.GetString).ToArray();
            if (cells.All(cell => cell.Length is 0))
                continue;

            var row = new RosterCells(headers, cells);
            if (broken.TryGetValue(line, out var quotes))
                problems.Add(new RowProblem(line, quotes));
            else if (cells.Length > headers.Length)
                problems.Add(new RowProblem(line, $"The row has {cells.Length} values, the header {headers.Length}: put quotes around a value that contains '{csv.Separator}'."));
            else if (row.Entry() is { } entry)
                rows.Add(new RosterRow(line, entry));
            problems.AddRange(row.Problems.Select(sentence => new RowProblem(line, sentence)));
        }

        return new RosterFile(rows.ToImmutable(), problems.ToImmutable());
    }

    private static RosterFile Refused(string sentence) => new([], [new RowProblem(1, sentence)]);

    private static string? Text(Stream file)
    {
        using var bytes = new MemoryStream();
        var block = new byte[81920];
        while (file.Read(block) is > 0 and var count && bytes.Length <= Largest)
            bytes.Write(block, 0, count);
        if (bytes.Length > Largest)
            return null;

        try
        {
            var all = bytes.ToArray();
            var text = EncodingOf(all).GetString(all).TrimStart('\uFEFF');
            return text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding EncodingOf(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
    };

    private static char Separator(string text)
    {
        var header = text.AsSpan().TrimStart("\r\n").ToString().Split('\r', '\n')[0];
        return Separators.MaxBy(sign => header.Count(letter => letter == sign));
    }

    private static string Explain(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote => "A quotation mark opens in this row and is never closed: everything behind it was lost.",
        _ => "A quotation mark stands inside a value: put quotes around the whole value and write the one inside it twice.",
    };
}
