using Coach.Words;

namespace Coach.Practice;

/// <summary>What people call the moves.</summary>
public static class MoveWords
{
    public static Phrase Of(this PracticePhrases phrases, Move move)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        return move switch
        {
            Move.Greeting => phrases.MoveGreeting,
            Move.Empathy => phrases.MoveEmpathy,
            Move.Apology => phrases.MoveApology,
            Move.Paraphrase => phrases.MoveParaphrase,
            Move.Ownership => phrases.MoveOwnership,
            Move.OpenQuestion => phrases.MoveOpenQuestion,
            Move.Verify => phrases.MoveVerify,
            Move.Solution => phrases.MoveSolution,
            Move.TimeCommitment => phrases.MoveTimeCommitment,
            Move.HonestLimit => phrases.MoveHonestLimit,
            Move.Reassurance => phrases.MoveReassurance,
            Move.Thanks => phrases.MoveThanks,
            Move.ClosingCheck => phrases.MoveClosingCheck,
            Move.HoldRequest => phrases.MoveHoldRequest,
            Move.Boundary => phrases.MoveBoundary,
            Move.CalmDown => phrases.MoveCalmDown,
            Move.Dismissive => phrases.MoveDismissive,
            Move.Blame => phrases.MoveBlame,
            Move.Arguing => phrases.MoveArguing,
            Move.PolicyHiding => phrases.MovePolicyHiding,
            Move.Sarcasm => phrases.MoveSarcasm,
            Move.Overpromise => phrases.MoveOverpromise,
            Move.Rude => phrases.MoveRude,
            Move.Jargon => phrases.MoveJargon,
            _ => throw new ArgumentOutOfRangeException(nameof(move), move, "There is no such move."),
        };
    }
}
