using System.Globalization;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Makes words comparable: lower case, no accents and no vowel signs, Arabic letters as Urdu writes them.</summary>
internal static class Words
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            folded.Append(c switch
            {
                'ي' or 'ى' => 'ی',
                'ك' => 'ک',
                'ه' or 'ۃ' => 'ہ',
                _ => char.ToLowerInvariant(c),
            });
        }

        return folded.ToString();
    }

    /// <summary>Values by word, from lines of a value and the words for it.</summary>
    public static Dictionary<string, T> Table<T>(params (T Value, string Words)[] rows) => rows
        .SelectMany(row => row.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (Word: Fold(word), row.Value)))
        .ToDictionary(entry => entry.Word, entry => entry.Value);
}
