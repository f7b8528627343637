using System.Collections.Immutable;
using Coach.Words;

namespace Coach.Practice.Trainees;

/// <summary>
/// Works towards one of the customer's good ends: hears, takes it on, asks for what the steps need, says back what it learnt, takes the steps,
/// tells the limits honestly, says by when, and asks at the end whether anything is left.
/// </summary>
internal sealed class Expert
{
    private const int MostSaidBack = 2;

    private readonly Customer _customer;
    private readonly PracticeBook _book;
    private readonly Asker _asker;
    private readonly GoodEnd? _end;
    private readonly int _seed;

    public Expert(Customer customer, PracticeBook book, int seed)
    {
        (_customer, _book, _seed) = (customer, book, seed);
        _asker = new Asker(customer, book);
        ImmutableArray<GoodEnd> ends = [.. customer.CaseEnds()];
        _end = ends.IsEmpty ? null : ends[(int)((uint)seed % (uint)ends.Length)];
    }

    private TraineeLines Lines => _book.Trainees;

    public string Next(Call call)
    {
        var chance = new Chance(_seed, -1 - call.Exchanges.Length);
        if (call.State.Abuses > call.State.Boundaries)
            return Pick(Lines.Boundary);
        var (told, done, made) = (call.Told(), call.Done(), call.Made());
        if (call.Exchanges.IsEmpty)
            return $"{Pick(Lines.Greeting)} {Pick(Lines.Empathy)} {Pick(Lines.AskOpenly)}";

        var next = NextStep(done);
        var missing = next is null ? [] : _customer.Facts.Where(fact => next.Needs.Contains(fact.Id) && !told.Contains(fact.Id)).ToImmutableArray();
        if (!missing.IsEmpty)
            return made.Contains(Move.Ownership) ? Question(missing[0], ref chance) : $"{Pick(Lines.Ownership)} {Question(missing[0], ref chance)}";
        if (told.Count > 0 && done.Count is 0 && !made.Contains(Move.Paraphrase) && call.Exchanges[^1].Learnt.Length > 0 && CanSayBack(told))
            return made.Contains(Move.Ownership) ? Paraphrase(told, ref chance) : $"{Paraphrase(told, ref chance)} {Pick(Lines.Ownership)}";
        if (next is not null)
            return WithTime(Pick(next.Say), made, ref chance);
        if (_end is not null && _customer.Limits.FirstOrDefault(limit => _end.Needs.Contains(limit.Id) && !done.Contains(limit.Id)) is { } limit)
            return $"{Pick(Lines.BeforeNo)} {Pick(limit.Say)}";
        if (made.Contains(Move.ClosingCheck) && call.Exchanges[^1].State.EndInSight > 0)
            return $"{Pick(Lines.Empathy)} {Pick(Lines.ClosingCheck)}";
        return made.Contains(Move.TimeCommitment) ? Pick(Lines.ClosingCheck) : $"{Pick(Lines.Time)} {Pick(Lines.ClosingCheck)}";

        string Pick(Wordings wordings) => chance.Unsaid(wordings.Nearest(call.Tongue), call);
    }

    /// <summary>The next step on the way to the end, what it needs first.</summary>
    private Step? NextStep(ImmutableHashSet<string> done)
    {
        if (_end is null)
            return null;
        var wanted = new Queue<string>(_end.Needs);
        Step? first = null;
        while (wanted.TryDequeue(out var id))
        {
            if (_customer.Steps.FirstOrDefault(step => step.Id == id) is not { } step || done.Contains(id))
                continue;
            var before = step.Needs.Where(need => _customer.Steps.Any(one => one.Id == need) && !done.Contains(need)).ToList();
            if (before.Count is 0)
                return step;
            first ??= step;
            before.ForEach(wanted.Enqueue);
        }

        return first;
    }

    private bool CanSayBack(ImmutableHashSet<string> told) => _customer.Facts.Any(fact => fact.Back is not null && told.Contains(fact.Id));

    private string Question(Fact fact, ref Chance chance) => _asker.Ask(fact, _customer.FirstTongue, ref chance);

    /// <summary>The first two told facts that can be said back, in one sentence; empty where there is none.</summary>
    private string Paraphrase(ImmutableHashSet<string> told, ref Chance chance)
    {
        var tongue = _customer.FirstTongue;
        ImmutableArray<string> back = [.. _customer.Facts.Where(fact => told.Contains(fact.Id) && fact.Back is not null).Select(fact => (fact.Back ?? Wordings.None).Nearest(tongue)).Where(lines => !lines.IsEmpty).Take(MostSaidBack).Select(lines => lines[0])];
        return back.IsEmpty ? "" : chance.Pick(Lines.Paraphrase.Nearest(tongue)).Replace("{back}", string.Join(And(tongue), back), StringComparison.Ordinal);
    }

    private static string And(Tongue tongue) => tongue switch
    {
        Tongue.Urdu => "، اور ",
        Tongue.RomanUrdu => ", aur ",
        _ => ", and ",
    };

    private string WithTime(string line, ImmutableHashSet<Move> made, ref Chance chance) =>
        made.Contains(Move.TimeCommitment) || _book.Reader.Read(line).Moves.Any(sighting => sighting.Move is Move.TimeCommitment)
            ? line
            : $"{line} {chance.Pick(Lines.Time.Nearest(_customer.FirstTongue))}";
}
