using Coach.Words;

namespace Coach.Practice;

/// <summary>What the customer answers: to what hurt or helped, then to what was asked, then what they push for.</summary>
internal sealed class Answer
{
    private const int MostParts = 4;

    private readonly Call _call;
    private readonly CaseReading _case;
    private readonly Reaction _reaction;
    private readonly PracticeBook _book;
    private readonly Customer _customer;
    private readonly Tongue _tongue;
    private readonly List<string> _parts = [];
    private CallState _state;
    private Chance _chance;

    public Answer(Call call, CaseReading reading, Reaction reaction, PracticeBook book, Customer customer, Tongue tongue)
    {
        (_call, _case, _reaction, _book, _customer, _tongue) = (call, reading, reaction, book, customer, tongue);
        _state = reaction.State;
        _chance = new Chance(call.Seed, call.Exchanges.Length + 1);
    }

    private MoodBand Band => _reaction.Mood.Band;

    public (string Text, CallState State) Compose(Ending? ending, GoodEnd? end)
    {
        if (ending is not null)
        {
            Last(ending.Value, end);
        }
        else
        {
            ReactionPart();
            Answers();
            Push();
        }

        return (string.Join(' ', _parts), _state);
    }

    private void Last(Ending ending, GoodEnd? end)
    {
        if (end is not null)
            Say(end.Says);
        else
            Say(ending is Ending.HungUp ? Cue.HangsUp : Cue.Escalates);
    }

    /// <summary>What hurt comes before what helped; of each what the customer has own words for, then the strongest.</summary>
    private void ReactionPart()
    {
        var strongest = _reaction.Effects
            .Where(effect => effect.Row.Says is not null || OwnWords(effect) is not null)
            .OrderByDescending(effect => effect.Anger > 0).ThenByDescending(effect => OwnWords(effect) is not null).ThenByDescending(effect => Math.Abs(effect.Anger) + Math.Abs(effect.Trust))
            .FirstOrDefault();
        if (strongest is null)
            return;
        if (OwnWords(strongest) is { } own)
            Say(own);
        else if (strongest.Row.Says is { } cue)
            Say(cue);

        // A step that came before a kind word annoys, and is heard all the same.
        if (strongest.Row.Happening is Happening.TooSoon && _reaction.Progress.NewSteps is [var step, ..])
            Say(step.Reply);
    }

    private Wordings? OwnWords(Effect effect) => effect.Row.Happening switch
    {
        Happening.StepDone => _customer.Steps.FirstOrDefault(step => step.Id == effect.Source)?.Reply,
        Happening.LimitToldWell => _customer.Limits.FirstOrDefault(limit => limit.Id == effect.Source)?.Reply,
        Happening.HotButton => _customer.HotButtons.FirstOrDefault(button => button.Id == effect.Source)?.Reply,
        _ => null,
    };

    private void Answers()
    {
        foreach (var fact in _reaction.Progress.Learnt.Concat(_case.Asked.Where(fact => _reaction.Progress.ToldBefore.Contains(fact.Id)).Take(1)))
            Say(fact.Says, most: int.MaxValue);
        if (_case.AsksUnknown && _reaction.Progress.Learnt.IsEmpty)
            Say(Cue.DoesNotKnow);
        else if (_case.AsksElse && _parts.Count is 0 && !_reaction.Has(Move.ClosingCheck) && !_reaction.Has(Move.OpenQuestion))
            Say(Cue.NotUnderstood);
    }

    private void Push()
    {
        if (_customer.Temperament.Abusive && Band is MoodBand.Hot && _state.Boundaries == _call.State.Boundaries && (_state.Boundaries is 0 || _customer.BoundaryEnd() is not null))
        {
            Say(Cue.Abuses);
            _state = _state with { Abuses = _state.Abuses + 1 };
        }
        else if (_state.Idle > _customer.Temperament.Patience && !_state.Warned)
        {
            Say(Cue.Warns);
            _state = _state with { Warned = true };
        }
        else if (_parts.Count is 0 || _parts.Count is 1 && _case.Asked.IsEmpty && _chance.OneIn(3))
        {
            Say(_state.EndInSight > 0 && !_state.Timed ? Cue.AsksWhen : _reaction.Stage >= Stage.Solve ? Cue.AsksWhatNext : Cue.Vents);
        }
    }

    private void Say(Cue cue) => Say(_book.Say(cue, Band, _customer));

    private void Say(Wordings wordings, int most = MostParts)
    {
        if (_parts.Count < most && Lines.Fresh(wordings.Nearest(_tongue), _call, _customer, _tongue, ref _chance) is { } line)
            _parts.Add(line);
    }
}
