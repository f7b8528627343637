using System.Collections.Frozen;
using Coach.Practice.Reading;

namespace Coach.Practice;

/// <summary>Whether words of a line ask, offer or state.</summary>
internal static class Asking
{
    /// <summary>So few words ask without a verb: "Order number."</summary>
    private const int Terse = 5;

    private static readonly FrozenSet<Move> Comforting = [Move.Empathy, Move.Apology, Move.Ownership, Move.Reassurance, Move.Thanks];

    /// <summary>Words of the sentences that ask without being questions: "I need your order number", "order number bata dein".</summary>
    private static readonly FrozenSet<string> Requests = """
        please kindly tell give share need require provide confirm verify describe explain may can could let want would like looking wondering know check repeat spell send read
        bata batana batain batein bataen batayen batayein bataiye batao batadein batado dein den dijiye dijye dijiyega do chahiye chahye farmayen farmaiye farmaein zara likhein bhejein bhej pooch puch poochna jaan janna confirm sunayein samjhayein dikhayein
        بتا بتائیں بتائیے بتایئے بتانا بتاؤ دیں دے دیجیے دیجئے دیجیئے چاہیے چاہئے فرمائیں فرمائیے ذرا لکھیں بھیجیں پوچھ پوچھنا جان کنفرم سنائیں سمجھائیں
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(Coach.Words.Normal.Form).ToFrozenSet();

    /// <summary>Whether the find means for the case what its pattern is for.</summary>
    public static bool Holds(AgentLine line, Bearing bearing, WordSpan find) => bearing switch
    {
        Bearing.Asks => (IsQuestion(line.Words, find) || IsRequest(line.Words, find) && !IsComfort(line, find)) && !IsParaphrase(line, find),
        Bearing.Offers => IsQuestion(line.Words, find),
        Bearing.Does or Bearing.Promises => !IsQuestion(line.Words, find) && !line.Words.IsNegated(find) && !line.Words.IsUnreal(find),
        Bearing.Tells => !HasQuestionMark(line.Words, find),
        _ => true,
    };

    private static bool IsQuestion(LineWords words, WordSpan span) => words.Questions[words.All[span.First].Sentence];

    /// <summary>"What happens to him I cannot tell you" opens as a question and is none.</summary>
    private static bool HasQuestionMark(LineWords words, WordSpan span) => words.All[words.Sentence(words.All[span.First].Sentence).End - 1].Asks;

    private static bool IsRequest(LineWords words, WordSpan span)
    {
        var (sentence, count, asks) = (words.All[span.First].Sentence, 0, false);
        foreach (var word in words.All)
        {
            if (word.Sentence != sentence)
                continue;
            count++;
            asks |= Requests.Contains(word.Form);
        }

        return asks || count <= Terse;
    }

    /// <summary>"I can hear how hard that is" asks for nothing, whatever its words.</summary>
    private static bool IsComfort(AgentLine line, WordSpan span)
    {
        var (start, end) = (line.Words.All[span.First].Start, line.Words.All[span.First + span.Count - 1].Start);
        return line.Moves.Any(sighting => Comforting.Contains(sighting.Move) && sighting.Start <= end && start < sighting.Start + sighting.Length);
    }

    /// <summary>Saying back what was heard, to make sure, is no asking again.</summary>
    private static bool IsParaphrase(AgentLine line, WordSpan span)
    {
        var sentence = line.Words.All[span.First].Sentence;
        return line.Moves.Any(sighting => sighting.Move is Move.Paraphrase && line.Words.All.Any(word => word.Sentence == sentence && word.Start >= sighting.Start && word.Start < sighting.Start + sighting.Length));
    }
}
