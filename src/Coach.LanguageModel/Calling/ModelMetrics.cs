using System.Diagnostics.Metrics;

namespace Coach.LanguageModel.Calling;

/// <summary>What an operator watches: how often the model's words were used, and why they were not. Never a text or an id of a person.</summary>
internal sealed class ModelMetrics
{
    private readonly Counter<long> _answers;
    private readonly Counter<long> _tokens;
    private readonly Counter<long> _pauses;
    private readonly Histogram<double> _took;

    public ModelMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(LanguageModelMeter.Name);
        _answers = meter.CreateCounter<long>("coach.model.answers", "{answer}", "Answers of the model, by purpose and by what came of them: used, or the reason for the offline words.");
        _tokens = meter.CreateCounter<long>("coach.model.tokens", "{token}", "Tokens that were paid for, by direction.");
        _pauses = meter.CreateCounter<long>("coach.model.pauses", "{pause}", "How often the model was left alone after repeated outages.");
        _took = meter.CreateHistogram<double>("coach.model.duration", "ms", "From the question to the answer, a second try included.");
    }

    public void Answered(string purpose, string outcome) =>
        _answers.Add(1, new KeyValuePair<string, object?>("purpose", purpose), new KeyValuePair<string, object?>("outcome", outcome));

    public void Cost(int asked, int answered)
    {
        _tokens.Add(asked, new KeyValuePair<string, object?>("direction", "in"));
        _tokens.Add(answered, new KeyValuePair<string, object?>("direction", "out"));
    }

    public void Paused() => _pauses.Add(1);

    public void Took(string purpose, TimeSpan span) => _took.Record(span.TotalMilliseconds, new KeyValuePair<string, object?>("purpose", purpose));
}

/// <summary>Under which name the figures about the model are found.</summary>
public static class LanguageModelMeter
{
    public const string Name = "Coach.LanguageModel";
}
