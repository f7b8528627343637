using Coach.Words;

namespace Coach.Practice;

/// <summary>One turn of a call: read, react, say.</summary>
internal static class CallTurn
{
    private const int MostInsults = 2;

    public static Call Of(Call call, string text, PracticeBook book, Customer customer)
    {
        var line = book.Reader.Read(text);
        var reading = CaseReading.Of(line, book.Patterns(customer));
        var reaction = Reaction.Of(call, line, reading, book, customer);
        var (ending, end) = EndOf(call, reaction, customer, book.Reactions.Settings);
        var tongue = customer.Answers(TongueReader.Of(text, TongueBefore(call, customer)));
        var (answer, state) = new Answer(call, reading, reaction, book, customer, tongue).Compose(ending, end);
        var exchange = new Exchange(
            call.Exchanges.Length + 1, text, line.Moves, reaction.Why, reaction.Mood, reaction.Stage,
            [.. reaction.Progress.Learnt.Select(fact => fact.Id)],
            [.. reaction.Progress.NewSteps.Select(step => step.Id), .. reaction.Progress.NewLimits.Select(limit => limit.Id)],
            answer, state);
        return call with { Exchanges = call.Exchanges.Add(exchange), State = state, Ending = ending, End = end?.Id };
    }

    private static Tongue TongueBefore(Call call, Customer customer) =>
        call.Exchanges.IsEmpty ? customer.FirstTongue : TongueReader.Of(call.Exchanges[^1].Agent, customer.FirstTongue);

    private static (Ending? Ending, GoodEnd? End) EndOf(Call call, Reaction reaction, Customer customer, ReactionSettings settings)
    {
        var (state, mood, number) = (reaction.State, reaction.Mood, call.Exchanges.Length + 1);
        var patience = customer.Temperament.Patience;
        if (state.Boundaries >= 2 && customer.BoundaryEnd() is { } boundary && !reaction.Has(Move.Rude))
            return (Ending.Boundary, boundary);
        if (mood.Anger >= customer.Temperament.HangsUpAt || state.Insults >= MostInsults)
            return (Ending.HungUp, null);
        if (state.Waits > settings.WaitsBorne || state.Idle > patience + 2 || number >= Call.Longest)
            return (Ending.Escalated, null);
        var isContent = state.Promises.IsEmpty && mood.Anger < settings.ContentBelow;
        return reaction.Progress.End is { } end && isContent && (reaction.Has(Move.ClosingCheck) || number > state.EndInSight + 1)
            ? (end.Kind, end)
            : (null, null);
    }
}
