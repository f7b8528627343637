using System.Text.Json;
using Coach.Quiz;
using Coach.Tests.House;

namespace Coach.Tests.Quiz;

/// <summary>Thousands of reviews as ts-fsrs computed them: <c>fsrs-vectors.mjs</c> makes the file.</summary>
public sealed class FsrsVectorTests
{
    private static readonly JsonElement[] Sets = [.. JsonDocument.Parse(Repository.Read("tests/Coach.Tests/Quiz/fsrs-vectors.json")).RootElement.GetProperty("sets").EnumerateArray()];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Sets.Length)];

    [Theory, MemberData(nameof(Numbers))]
    public void Every_review_comes_out_as_in_ts_fsrs(int set)
    {
        var fsrs = new Fsrs(Parameters(Sets[set].GetProperty("parameters")));
        foreach (var reviews in Sets[set].GetProperty("cards").EnumerateArray())
            Play(fsrs, [.. reviews.EnumerateArray()]);
    }

    [Fact]
    public void There_are_several_thousand_of_them() =>
        Assert.InRange(Sets.Sum(set => set.GetProperty("cards").EnumerateArray().Sum(card => card.GetArrayLength())), 3000, 10000);

    private static void Play(Fsrs fsrs, JsonElement[] reviews)
    {
        var memory = Memory.New(At(reviews[0][0]));
        foreach (var review in reviews)
        {
            var (now, rating) = (At(review[0]), (Rating)review[1].GetInt32());
            Assert.Equal(review[2].GetDouble(), fsrs.Retrievability(memory, now), 6);

            var preview = fsrs.Preview(memory, now)[rating];
            memory = fsrs.Review(memory, rating, now);

            Assert.Equal(memory, preview);
            Assert.Equal(
                ((State)review[3].GetInt32(), At(review[6]), review[7].GetInt32(), review[8].GetInt32(), review[9].GetInt32(), review[10].GetInt32(), now),
                (memory.State, memory.Due, memory.ScheduledDays, memory.Reps, memory.Lapses, memory.LearningSteps, memory.LastReview));
            Assert.Equal(1, memory.Stability / review[4].GetDouble(), 1e-5);
            Assert.Equal(review[5].GetDouble(), memory.Difficulty, 1e-6);
        }
    }

    private static DateTimeOffset At(JsonElement seconds) => DateTimeOffset.FromUnixTimeSeconds(seconds.GetInt64());

    private static FsrsParameters Parameters(JsonElement json)
    {
        var parameters = FsrsParameters.Default;
        foreach (var property in json.EnumerateObject())
        {
            parameters = property.Name switch
            {
                "w" => parameters with { Weights = [.. property.Value.EnumerateArray().Select(weight => weight.GetDouble())] },
                "request_retention" => parameters with { RequestRetention = property.Value.GetDouble() },
                "maximum_interval" => parameters with { MaximumInterval = property.Value.GetInt32() },
                "learning_steps" => parameters with { LearningSteps = [.. property.Value.EnumerateArray().Select(Step)] },
                "relearning_steps" => parameters with { RelearningSteps = [.. property.Value.EnumerateArray().Select(Step)] },
                "enable_short_term" => parameters with { EnableShortTerm = property.Value.GetBoolean() },
                _ => throw new InvalidOperationException($"{property.Name} is not known here."),
            };
        }

        return parameters;
    }

    private static TimeSpan Step(JsonElement step)
    {
        var text = step.GetString() ?? "";
        var number = int.Parse(text[..^1], System.Globalization.CultureInfo.InvariantCulture);
        return text[^1] switch
        {
            'd' => TimeSpan.FromDays(number),
            'h' => TimeSpan.FromHours(number),
            _ => TimeSpan.FromMinutes(number),
        };
    }
}
