namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a step of a waterfall knows and can do.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private bool _nextCalled;

    internal WaterfallStepContext(
        WaterfallDialog parentWaterfall, DialogContext dc, object options, IDictionary<string, object> values, int index, DialogReason reason,
        object result = null)
        : base(dc.Dialogs, dc, new DialogState(dc.Stack))
    {
        _waterfall = parentWaterfall;
        Parent = dc.Parent;
        (Options, Values, Index, Reason, Result) = (options, values, index, reason, result);
    }

    /// <summary>Counted from 0.</summary>
    public int Index { get; }
    /// <summary>What the waterfall was begun with.</summary>
    public object Options { get; }
    /// <summary>Why the step runs.</summary>
    public DialogReason Reason { get; }
    /// <summary>What the dialog ended with that the step before began, what that step handed to <see cref="NextAsync"/>, or the text of the message.</summary>
    public object Result { get; }
    /// <summary>What the steps of this instance keep for each other; saved with it.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Runs the next step now.</summary>
    /// <exception cref="InvalidOperationException">It was called before in this step.</exception>
    public async Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default)
    {
        Refuse.CancellationToken(result, nameof(result));
        if (_nextCalled)
            throw new InvalidOperationException($"WaterfallStepContext.NextAsync(): method already called for dialog and step '{_waterfall.Id}[{Index}]'.");

        _nextCalled = true;
        return await _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
