using System.Collections.Immutable;
using Coach.Practice.Reading;

namespace Coach.Practice;

/// <summary>A row that holds for a line, with its weight for this customer and this time; before caps.</summary>
/// <param name="Source">What of the customer's file it is about: a step, a limit, a hot button; null for none.</param>
internal sealed record Effect(ReactionRow Row, int Anger, int Trust, string? Source = null);

/// <summary>What a line does to the customer.</summary>
internal sealed class Reaction
{
    private static readonly ImmutableArray<Move> Acknowledging = [Move.Empathy, Move.Apology, Move.Paraphrase, Move.Ownership];

    /// <summary>What makes a no bearable when it stands beside it.</summary>
    private static readonly ImmutableArray<Move> Softening = [.. Acknowledging, Move.Solution, Move.TimeCommitment, Move.HonestLimit];

    /// <summary>Up to this difficulty good lines calm in full.</summary>
    private const int Easy = 2;

    private readonly Call _call;
    private readonly Customer _customer;
    private readonly ReactionTable _table;
    private readonly ImmutableArray<Move> _moves;
    private readonly CaseReading _case;
    private readonly bool _isSilence;

    /// <summary>The customer was acknowledged, in this line or before.</summary>
    private readonly bool _isHeard;
    private readonly HashSet<Circumstance> _circumstances = [];
    private readonly List<Effect> _effects = [];

    private Reaction(Call call, AgentLine line, CaseReading reading, PracticeBook book, Customer customer)
    {
        (_call, _customer, _table, _case) = (call, customer, book.Reactions, reading);
        _moves = [.. line.Moves.Select(sighting => sighting.Move).Distinct()];
        Progress = CaseProgress.Of(call, reading, customer, Has(Move.OpenQuestion));
        _isSilence = line.Words.All.IsEmpty;
        _isHeard = call.State.Heard || _moves.Any(Acknowledging.Contains);
    }

    public CaseProgress Progress { get; }

    public ImmutableArray<Effect> Effects => [.. _effects];

    public ImmutableArray<Reason> Why { get; private set; } = [];

    public Mood Mood { get; private set; }

    public CallState State { get; private set; } = CallState.None;

    public Stage Stage { get; private set; }

    private int Number => _call.Exchanges.Length + 1;

    public bool Has(Move move) => _moves.Contains(move);

    public static Reaction Of(Call call, AgentLine line, CaseReading reading, PracticeBook book, Customer customer)
    {
        var reaction = new Reaction(call, line, reading, book, customer);
        reaction.Circumstances();
        reaction.Happenings();
        reaction.Moves();
        reaction.NextState();
        (reaction.Why, reaction.Mood) = Capped.Of(reaction._effects, call.Mood, reaction.IsMoving, reaction._table.Settings);
        reaction.Stage = reaction.NextStage();
        return reaction;
    }

    private void Circumstances()
    {
        var before = _call.State;
        var endInSight = before.EndInSight > 0 || Progress.End is not null;
        Set(before.Heard, Circumstance.Heard, Circumstance.Unheard);
        Set(Progress.ToldBefore.Count > 0, Circumstance.SomethingTold, Circumstance.NothingTold);
        Set(Progress.HasMoved, Circumstance.CaseMoved, Circumstance.CaseStuck);
        Set(before.Abuses > before.Boundaries, Circumstance.Abused, Circumstance.NotAbused);
        Set(endInSight, Circumstance.EndInSight, Circumstance.NoEndInSight);
        if (before.Idle >= _customer.Temperament.Patience)
            _circumstances.Add(Circumstance.Impatient);
        if (before.Waits > 0)
            _circumstances.Add(Circumstance.Waiting);

        void Set(bool holds, Circumstance yes, Circumstance no) => _circumstances.Add(holds ? yes : no);
    }

    private void Happenings()
    {
        var before = _call.State;
        foreach (var step in Progress.NewSteps)
            Add(Happening.StepDone, step.Id);
        foreach (var limit in Progress.NewLimits)
            Add(IsToldWell ? Happening.LimitToldWell : Happening.LimitToldBadly, limit.Id);
        if (Progress.LearnsNeeded)
            Add(Happening.FactLearnt);
        if (Progress.End is not null && before.EndInSight is 0)
            Add(Happening.EndInSight);
        if (Progress.Offers is { } offered)
            Add(Happening.StepOffered, offered.Id);
        if (Progress.Guesses is { } guessed)
            Add(Happening.Guess, guessed.Id);
        if (!_isHeard && (Has(Move.Solution) || !Progress.NewSteps.IsEmpty))
            Add(Happening.TooSoon);
        if (Progress.AskedAgain)
            Add(Happening.AskedAgain);
        foreach (var button in _case.Pressed)
            _effects.AddRange(_table.Of(Happening.HotButton).Take(1).Select(row => new Effect(row, button.Anger, row.Trust, button.Id)));
        foreach (var promise in before.Promises)
        {
            if (_case.Told.Any(limit => limit.Id == promise.Limit))
                Add(Happening.PromiseTakenBack, promise.Limit);
            else if (promise.Due <= Number || Progress.End is not null)
                Add(Happening.PromiseBroken, promise.Limit);
        }

        foreach (var limit in _case.Promised)
            Add(Happening.PromiseMade, limit.Id);
        if (before.Waits > 0 && !Has(Move.HoldRequest) && !Progress.ComesNearer && !Has(Move.TimeCommitment))
            Add(Happening.CameBackEmpty);
        if (_isSilence)
            Add(Happening.Silence);
        else if (Idle > _customer.Temperament.Patience)
            Add(Happening.NoProgress);
    }

    private bool IsToldWell => !_moves.Any(move => move.IsBad()) && (_moves.Any(Softening.Contains) || !Progress.NewSteps.IsEmpty || Progress.Offers is not null);

    /// <summary>Taking it on is believed for as long as patience lasts without the case coming nearer; a step that was done always.</summary>
    private bool IsMoving => State.Moving && (State.Idle < _customer.Temperament.Patience || !Progress.NewSteps.IsEmpty || _customer.Steps.Any(step => Progress.DoneBefore.Contains(step.Id)));

    private int Idle => Progress.ComesNearer || _isHeard && !_call.State.Heard ? 0 : _call.State.Idle + 1;

    private void Moves()
    {
        foreach (var move in _moves)
        {
            var times = _call.Exchanges.Count(exchange => exchange.Moves.Any(sighting => sighting.Move == move));
            _circumstances.Remove(times is 0 ? Circumstance.Again : Circumstance.First);
            _circumstances.Add(times is 0 ? Circumstance.First : Circumstance.Again);
            if (_table.Of(move).FirstOrDefault(row => row.When.All(_circumstances.Contains)) is { } row && !IsCovered(move))
                _effects.Add(Weighed(row, move, times));
        }
    }

    /// <summary>A step that was done, guessed or came too soon counts as that, and not as a solution as well.</summary>
    private bool IsCovered(Move move) => move switch
    {
        Move.Solution => _effects.Exists(effect => effect.Row.Happening is Happening.StepDone or Happening.Guess or Happening.TooSoon),
        Move.HonestLimit => _effects.Exists(effect => effect.Row.Happening is Happening.LimitToldWell or Happening.LimitToldBadly),
        _ => false,
    };

    private Effect Weighed(ReactionRow row, Move move, int times)
    {
        var temperament = _customer.Temperament;
        if (row.Anger >= 0 && row.Trust <= 0)
            return new Effect(row, row.Anger * (temperament.InflamedBy.Contains(move) ? _table.Settings.InflamedBy : 100) / 100, row.Trust);

        // Trust opens the ear: words count for three quarters with none of it and for five with all.
        long weight = temperament.CalmedBy.Contains(move) ? _table.Settings.CalmedBy : 100;
        long fade = 1_000_000;
        for (var time = 0; time < times; time++)
            fade = fade * _table.Settings.Fade / 100;
        return new Effect(
            row,
            row.Anger > 0 ? row.Anger : Calming((int)(row.Anger * weight * (75 + _call.Mood.Trust / 2) * fade / 10_000_000_000)),
            row.Trust < 0 ? row.Trust : (int)(row.Trust * weight * fade / 100_000_000));
    }

    private void Add(Happening happening, string? source = null) =>
        _effects.AddRange(_table.Of(happening).Where(row => row.When.All(_circumstances.Contains)).Take(1).Select(row => new Effect(row, Calming(row.Anger), row.Trust, source)));

    /// <summary>What heats counts in full; what calms, by how hard the customer is.</summary>
    private int Calming(int anger) => anger >= 0 ? anger : anger * (100 - Math.Max(0, _customer.Difficulty - Easy) * _table.Settings.CalmsLess) / 100;

    private void NextState()
    {
        var before = _call.State;
        var kept = before.Promises.Where(promise => promise.Due > Number && Progress.End is null && _case.Told.All(limit => limit.Id != promise.Limit));
        var made = _case.Promised.Select(limit => new Promise(limit.Id, Number + _table.Settings.PromiseReturns)).ToList();
        if (made.Count is 0 && Has(Move.Overpromise))
            made.Add(new Promise(null, Number + _table.Settings.PromiseReturns));
        State = before with
        {
            Idle = Idle,
            Heard = _isHeard,
            Moving = before.Moving || Has(Move.Ownership) || !Progress.NewSteps.IsEmpty,
            Waits = Has(Move.HoldRequest) && !Progress.ComesNearer ? before.Waits + 1 : 0,
            Promises = [.. kept, .. made.Where(promise => !before.Promises.Any(old => old.Limit == promise.Limit))],
            Boundaries = before.Boundaries + (Has(Move.Boundary) && before.Abuses > before.Boundaries ? 1 : 0),
            Insults = before.Insults + (Has(Move.Rude) ? 1 : 0),
            Timed = before.Timed || Has(Move.TimeCommitment),
            EndInSight = before.EndInSight > 0 ? before.EndInSight : Progress.End is null ? 0 : Number,
        };
    }

    private Stage NextStage()
    {
        var stage = State.EndInSight > 0 ? Has(Move.ClosingCheck) ? Stage.Close : Stage.Confirm
            : Progress.HasMoved || Progress.KnowsEnough ? Stage.Solve
            : State.Heard || Progress.ToldBefore.Count > 0 || !Progress.Learnt.IsEmpty ? Stage.Understand
            : Stage.Connect;
        return stage > _call.Stage ? stage : _call.Stage;
    }
}
