using System.Collections.Frozen;
using Coach.Words;

namespace Coach.Bot.Practice;

/// <summary>Wordings of commands that an agent says to customers every day: in a call they are said to the customer.</summary>
internal static class EverydayWords
{
    private static readonly FrozenSet<string> All = new[]
    {
        "later", "enough", "that is enough", "no more", "not now", "please stop", "stop please",
        "bas", "ruko", "rukein", "roko", "rokein", "khatam", "phir se", "baad mein", "baad me", "abhi nahi", "abhi nahin",
        "بس", "رکو", "رکیں", "روکو", "ختم", "بعد میں", "پھر سے", "ابھی نہیں",
    }.Select(Normal.Form).ToFrozenSet(StringComparer.Ordinal);

    public static bool Are(string line) => All.Contains(Normal.Form(line));
}
