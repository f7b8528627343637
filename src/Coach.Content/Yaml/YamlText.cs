using System.Text;

namespace Coach.Content.Yaml;

/// <summary>The text of a file, or why it is none: too large, not UTF-8, with tabs or invisible characters.</summary>
internal static class YamlText
{
    public const int Largest = 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string? Read(string path, Tell tell)
    {
        try
        {
            using var file = File.OpenRead(path);
            if (file.Length > Largest)
            {
                tell(1, "the file is larger than 1 MB: split it into several");
                return null;
            }

            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            return Decode(bytes, tell) is { } text && IsClean(text, tell) ? text : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            tell(1, "the file cannot be opened: close it in other programs, and check that the coach may read it");
            return null;
        }
    }

    private static string? Decode(byte[] bytes, Tell tell)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            tell(1 + bytes.AsSpan(0, fault.Index).Count((byte)'\n'), "here stands a letter that is not UTF-8: save the file with the encoding 'UTF-8'");
            return null;
        }
    }

    private static bool IsClean(string text, Tell tell)
    {
        if (text.StartsWith('\uFEFF'))
        {
            tell(1, "the file begins with an invisible mark (BOM): save it with the encoding 'UTF-8', not 'UTF-8 with BOM'");
            return false;
        }

        var clean = true;
        var number = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range);
            number++;
            if (line[..^line.TrimStart().Length].Contains('\t'))
                clean = Refuse(number, "the line begins with a tab: indent with blanks");
            else if (line.TrimEnd('\r').ContainsInvisible())
                clean = Refuse(number, "an invisible control character stands in this line: delete the line and write it anew");
        }

        return clean;

        bool Refuse(int line, string sentence)
        {
            tell(line, sentence);
            return false;
        }
    }

    private static bool ContainsInvisible(this ReadOnlySpan<char> line)
    {
        foreach (var letter in line)
        {
            // The line and paragraph separators end a line for YAML, but not for an editor: line numbers would drift.
            if (char.IsControl(letter) && letter is not '\t' || letter is '\u2028' or '\u2029' or '\uFEFF')
                return true;
        }

        return false;
    }
}
