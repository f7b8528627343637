using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Coach.Quiz;

/// <summary>A shuffle without a random number generator: the same parts give the same place on every machine and in every run.</summary>
public static class StableOrder
{
    public static ulong Of(params ReadOnlySpan<object> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
            text.Append(part).Append('\n');
        return BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}

/// <summary>Changes when the question's wording or its right answer does.</summary>
public static class Fingerprint
{
    private static readonly ConditionalWeakTable<Question, string> Known = [];

    /// <summary>Worked out once for each question of the content in force: it is asked for at every answer.</summary>
    public static string Of(Question question) => Known.GetValue(question, Make);

    private static string Make(Question question) => StableOrder.Of(
        question.Kind, question.Ask.English, question.Ask.Urdu ?? "", string.Join('\n', question.Options.Select(Part).Concat(Phrasings(question.Short))))
        .ToString("x16", System.Globalization.CultureInfo.InvariantCulture);

    private static string Part(Option option) => $"{option.Text.English}\t{option.Text.Urdu}\t{option.Right}{(option.Worth is 0 or 100 ? "" : $"\t{option.Worth}")}";

    private static IEnumerable<string> Phrasings(ShortAnswer? answer) => answer is null
        ? []
        : [answer.Model.English, answer.Model.Urdu ?? "", .. answer.Accepts, .. answer.Mistakes.SelectMany(mistake => mistake.Said.Prepend("not"))];
}
