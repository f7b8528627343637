namespace Coach.Practice.Reading;

/// <summary>Reads by a few fixed phrases, where no rules have been written.</summary>
public sealed class PlainReader : IMoveReader
{
    private static readonly (Move Move, LinePattern Pattern)[] Phrases =
    [
        .. from said in new (Move Move, string[] Patterns)[]
           {
               (Move.Greeting, ["(hello|hi|welcome|salam|assalam*)", "(good morning|good afternoon|good evening)"]),
               (Move.Empathy, ["sorry to hear", "I can (see|hear|imagine) ...", "(must be|must have been) ...", "samajh (sakta|sakti) ..."]),
               (Move.Apology, ["I (apologise|apologize)", "I am sorry", "(maazrat|maafi) ..."]),
               (Move.Paraphrase, ["so you ... (and|because|but|since)", "if I understand ...", "to ap ..."]),
               (Move.Ownership, ["I will (take care|own|stay|handle|see to) ...", "I am taking ...", "(main|mein) khud ..."]),
               (Move.OpenQuestion, ["(tell me|walk me) ... (happened|through)", "what happened", "kya hua"]),
               (Move.Verify, ["(confirm|verify) ... (name|number|account|address|identity)", "(naam|number) ... (bata|confirm) ..."]),
               (Move.Solution, ["I am (sending|crediting|refunding|reversing|replacing|booking) ...", "I have (sent|credited|refunded|reversed|replaced|booked) ..."]),
               (Move.TimeCommitment, ["(by|within|before|in) ... (today|tomorrow|hours|minutes|days|evening)", "(kal|aaj) ... tak"]),
               (Move.HonestLimit, ["(I|we) cannot ..."]),
               (Move.Thanks, ["(thank you|thanks|shukriya)"]),
               (Move.ClosingCheck, ["anything else ...", "(aur|or) (kuch|koi) ..."]),
               (Move.HoldRequest, ["(hold|one moment|one minute|a moment)", "(intezar|line pe rahiye) ..."]),
               (Move.Boundary, ["I (want|would like) to help you but ...", "(end|ending) (this|the) call"]),
               (Move.CalmDown, ["calm down", "(lower|watch) your (voice|tone)"]),
               (Move.Blame, ["your (own|) fault", "you should have ..."]),
               (Move.PolicyHiding, ["[that is|its] (our|the|company) policy"]),
               (Move.Overpromise, ["I (guarantee|promise) ..."]),
               (Move.Rude, ["(shut up|idiot|stupid|nonsense)", "(bakwas|pagal|chup)"]),
           }
           from pattern in said.Patterns
           select (said.Move, LinePattern.Of(pattern)),
    ];

    public AgentLine Read(string text)
    {
        var words = LineWords.Of(text);
        var moves = Phrases
            .Select(phrase => (phrase.Move, Span: phrase.Pattern.Matches(words)))
            .Where(found => found.Span is not null)
            .DistinctBy(found => found.Move)
            .Select(found => Sighted(found.Move, found.Span ?? throw new InvalidOperationException("Filtered above."), words));
        return new AgentLine(text, [.. moves], words);
    }

    public LinePattern Compile(string pattern) => LinePattern.Of(pattern);

    private static Sighting Sighted(Move move, WordSpan span, LineWords words)
    {
        var (first, last) = (words.All[span.First], words.All[span.First + span.Count - 1]);
        return new Sighting(move, first.Start, last.Start + last.Length - first.Start, "plain");
    }
}
