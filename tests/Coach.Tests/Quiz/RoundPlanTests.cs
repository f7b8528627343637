using System.Globalization;
using Coach.Quiz;
using Coach.Words;

namespace Coach.Tests.Quiz;

public sealed class RoundPlanTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_was_wrong_comes_first_then_what_is_new_then_what_was_seen_longest_ago()
    {
        Answered[] history = [Right("yesterday", 6), Right("last week", 1), Wrong("wrong lately", 5), Wrong("wrong before", 2), Right("long ago", 0)];

        Assert.Equal(
            ["wrong before", "wrong lately", "new", "long ago", "last week"],
            Chosen(["yesterday", "last week", "new", "wrong lately", "long ago", "wrong before"], history));
    }

    [Fact]
    public void Only_the_last_answer_counts()
    {
        Assert.Equal(["new", "mended"], Chosen(["mended", "new"], [Right("mended", 3), Wrong("mended", 1)]));
        Assert.Equal(["broken", "new"], Chosen(["new", "broken"], [Wrong("broken", 3), Right("broken", 1)]));
    }

    [Fact]
    public void An_answer_to_a_question_that_is_gone_changes_nothing() => Assert.Equal(["new"], Chosen(["new"], [Wrong("gone", 1)]));

    [Fact]
    public void A_round_is_five_questions_or_as_many_as_there_are()
    {
        Assert.Equal(5, Chosen([.. Enumerable.Range(0, 20).Select(number => $"q{number}")], []).Distinct().Count());
        Assert.Equal(3, Chosen(["a", "b", "c"], []).Length);
        Assert.Empty(Chosen([], []));
    }

    [Fact]
    public void Skills_are_spread_as_far_as_they_go()
    {
        var questions = new[] { ("a1", "a"), ("a2", "a"), ("a3", "a"), ("a4", "a"), ("b1", "b"), ("b2", "b"), ("c1", "c") }.Select(pair => Questions.Of(pair.Item1, pair.Item2));

        var skills = RoundPlan.Choose(questions, [Wrong("a1", 1), Wrong("a2", 1), Wrong("a3", 1), Wrong("a4", 1)], Language.English, "seed").Select(asked => asked.Question[..1]);

        Assert.Equal("aabbc", string.Concat(skills.Order()));
    }

    [Fact]
    public void Another_language_comes_only_when_none_is_left_in_the_persons_own()
    {
        Question[] questions =
        [
            Questions.Of("english-1", "a", inUrdu: false), Questions.Of("english-2", "b", inUrdu: false), Questions.Of("english-3", "c", inUrdu: false), Questions.Of("english-4", "d", inUrdu: false),
            Questions.Of("urdu-1", "e"), Questions.Of("urdu-2", "e"), Questions.Of("urdu-3", "e"),
        ];

        var chosen = RoundPlan.Choose(questions, [Wrong("english-3", 1)], Language.Urdu, "seed").Select(asked => asked.Question).ToList();

        Assert.Equal(["urdu-1", "urdu-2", "urdu-3"], chosen.Take(3).Order());
        Assert.Equal("english-3", chosen[3]);
        Assert.Equal(5, chosen.Count);
    }

    [Fact]
    public void The_same_seed_gives_the_same_round_whatever_the_culture_and_the_order_of_the_files()
    {
        string[] ids = [.. Enumerable.Range(0, 30).Select(number => $"i-{number}")];
        var expected = Round(ids, "seed");

        foreach (var culture in new[] { "en-US", "ur-PK", "tr-TR", "ar-SA", "" })
        {
            var before = CultureInfo.CurrentCulture;
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            try
            {
                Assert.Equal(expected, Round([.. ids.Reverse()], "seed"));
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }
    }

    /// <summary>Written down, so that a round that is open survives an update of the coach with its options in place.</summary>
    [Fact]
    public void The_order_is_the_same_in_every_version() => Assert.Equal(
        ["e 0,2,1", "f 1,0,2", "d 1,2,0", "a 2,0,1", "c 1,0,2"], Round(["a", "b", "c", "d", "e", "f"], "seed"));

    [Fact]
    public void Another_seed_gives_another_round()
    {
        string[] ids = [.. Enumerable.Range(0, 30).Select(number => $"i-{number}")];

        Assert.NotEqual(Round(ids, "seed"), Round(ids, "another"));
    }

    [Fact]
    public void Options_are_shuffled_and_none_is_lost()
    {
        var orders = Enumerable.Range(0, 40).Select(seed => RoundPlan.Ask(Questions.Of("a"), $"seed {seed}").Order).ToList();

        Assert.All(orders, order => Assert.Equal([0, 1, 2], order.Order()));
        Assert.Equal(6, orders.Select(order => string.Join(',', order)).Distinct().Count());
    }

    [Fact]
    public void A_question_is_asked_with_the_fingerprint_of_its_wording() =>
        Assert.Equal(("a", Fingerprint.Of(Questions.Of("a"))), (RoundPlan.Ask(Questions.Of("a"), "seed").Question, RoundPlan.Ask(Questions.Of("a"), "seed").Fingerprint));

    private static Answered Right(string question, int day) => new(question, true, Monday.AddDays(day));

    private static Answered Wrong(string question, int day) => new(question, false, Monday.AddDays(day));

    private static string[] Chosen(string[] ids, Answered[] history) =>
        [.. RoundPlan.Choose(ids.Select(id => Questions.Of(id)), history, Language.English, "seed").Select(asked => asked.Question)];

    private static string[] Round(string[] ids, string seed) =>
        [.. RoundPlan.Choose(ids.Select(id => Questions.Of(id)), [], Language.English, seed).Select(asked => $"{asked.Question} {string.Join(',', asked.Order)}")];
}
