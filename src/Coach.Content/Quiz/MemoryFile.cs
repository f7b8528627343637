using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Coach.Content.Yaml;
using Coach.Quiz;
using Coach.Words;

namespace Coach.Content.Quiz;

[Describe("When questions come back. The method is FSRS-6; its standard values are a good beginning, and every change applies to all that people have answered so far.")]
internal sealed record MemoryFile
{
    private const string Step = "^[1-9][0-9]{0,3}[mhd]$";
    private const string StepRule = "must be minutes, hours or days, as in 10m, 2h or 1d";

    [Describe("How likely a question is still remembered when it comes back: 0.9 is nine times in ten. Higher means more questions."), Range(0.7, 0.99)]
    public required double Retention { get; init; }

    [Describe("After the first answers to a new question: how long until it comes back, step by step, before days begin. An empty list, [], begins with days."), RegularExpression(Step, ErrorMessage = StepRule), Length(0, 5)]
    public required IReadOnlyList<string> LearningSteps { get; init; }

    [Describe("The same after a question that was known has been forgotten."), RegularExpression(Step, ErrorMessage = StepRule), Length(0, 5)]
    public required IReadOnlyList<string> RelearningSteps { get; init; }

    [Describe("The longest time in days after which a question comes back."), Range(1, 36500)]
    public required int MaximumInterval { get; init; }

    [Describe("Who says how well a right answer was known. own-word: the person, by a button. time: the seconds taken.")]
    public required RatedBy RatedBy { get; init; }

    [Describe("Only where rated by time: a right answer within so many seconds was easy."), Range(1, 3600)]
    public int EasyWithin { get; init; } = (int)MemoryRules.Default.EasyWithin.TotalSeconds;

    [Describe("Only where rated by time: a right answer after so many seconds was hard."), Range(1, 3600)]
    public int HardAfter { get; init; } = (int)MemoryRules.Default.HardAfter.TotalSeconds;

    [Describe("The 21 weights of FSRS-6, as its optimizer gives them."), Length(FsrsParameters.WeightCount, FsrsParameters.WeightCount)]
    public required IReadOnlyList<Figure> Weights { get; init; }

    public MemoryRules ToRules() => new(ToParameters(), RatedBy, TimeSpan.FromSeconds(EasyWithin), TimeSpan.FromSeconds(HardAfter));

    public FsrsParameters ToParameters() => new()
    {
        Weights = [.. Weights.Select(weight => weight.Value)],
        RequestRetention = Retention,
        MaximumInterval = MaximumInterval,
        LearningSteps = [.. LearningSteps.Select(Wait)],
        RelearningSteps = [.. RelearningSteps.Select(Wait)],
    };

    private static TimeSpan Wait(string step)
    {
        var number = int.Parse(step[..^1], CultureInfo.InvariantCulture);
        return step[^1] switch
        {
            'm' => TimeSpan.FromMinutes(number),
            'h' => TimeSpan.FromHours(number),
            _ => TimeSpan.FromDays(number),
        };
    }
}

/// <summary>What the values must keep among each other.</summary>
internal static class MemoryFileRules
{
    public static IEnumerable<Problem> Check(ImmutableArray<Written<MemoryFile>> files)
    {
        foreach (var (path, file) in files)
        {
            if (file.EasyWithin >= file.HardAfter)
                yield return new Problem(path, 1, $"'easy-within' must be less than 'hard-after', found {file.EasyWithin} and {file.HardAfter}");
            foreach (var (weight, index) in file.Weights.Select((weight, index) => (weight, index)))
            {
                var (least, most) = file.ToParameters().Range(index);
                if (weight.Value < least || weight.Value > most)
                    yield return new Problem(path, weight.Line, string.Create(CultureInfo.InvariantCulture, $"weight {index + 1} must be {least} to {most}, found {weight.Value}"));
            }
        }
    }
}
