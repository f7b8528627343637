using System.Collections.Immutable;
using Coach.Quiz;
using Coach.Skills;
using Coach.Words;
using static Coach.Tests.Skills.Evidences;

namespace Coach.Tests.Skills;

public sealed class SkillMapTests
{
    private static readonly ImmutableArray<Skill> Skills = [Named("empathy"), Named("language"), Named("listening")];

    [Fact]
    public void Every_skill_of_the_map_stands_in_its_order_with_the_evidence_of_its_own()
    {
        var map = Map([.. Pieces(4, 0, skill: "listening"), .. Pieces(1, 1, skill: "empathy"), .. Pieces(9, 0, skill: "withdrawn")]);

        Assert.Equal([("empathy", 2), ("language", 0), ("listening", 4)], map.Skills.Select(mapped => (mapped.Skill.Id, mapped.Mastery.Pieces)));
    }

    [Fact]
    public void The_weakest_is_the_lowest_of_those_that_are_known()
    {
        Assert.Equal("language", Map([.. Pieces(5, 1), .. Pieces(3, 3, skill: "language"), .. Pieces(0, 4, skill: "listening")]).Weakest?.Skill.Id);
        Assert.Null(Map(Pieces(0, 4)).Weakest);
    }

    [Fact]
    public void An_answer_weighs_by_the_difficulty_and_the_kind_of_its_question()
    {
        var hard = Question("hard", QuestionKind.ShortAnswer, difficulty: 3);
        var easy = Question("easy", QuestionKind.Single, difficulty: 1);

        var evidence = QuizEvidence.Of([Answer("hard", right: true), Answer("easy", right: false)], id => id switch { "hard" => hard, "easy" => easy, _ => null }, Rules);

        Assert.Equal([new Evidence(Empathy, 1, 1.25 * 1.5, Now), new Evidence(Empathy, 0, 0.75, Now)], evidence);
    }

    [Fact]
    public void An_answer_tells_of_the_skill_that_its_question_had_then_even_if_that_has_moved_or_gone()
    {
        var moved = Question("moved", QuestionKind.Single, difficulty: 2) with { Skill = "language" };
        Answered[] history = [Answer("moved", right: true), Answer("gone", right: true), Answer("gone", right: true) with { Skill = null }, Answer("moved", right: true) with { Skill = null }];

        Assert.Equal([Empathy, Empathy, "language"], QuizEvidence.Of(history, id => id is "moved" ? moved : null, Rules).Select(piece => piece.Skill));
    }

    [Fact]
    public void Whoever_has_answered_nothing_is_to_begin() => Assert.IsType<NextStep.Begin>(Next(Map([])));

    [Fact]
    public void What_is_about_to_be_forgotten_comes_first() =>
        Assert.Equal(new NextStep.Refresh(3), NextStep.Of(Map(Pieces(0, 9)), Rules, due: 3, isEnough: false, _ => true));

    [Fact]
    public void The_weakest_skill_comes_next_as_long_as_it_is_not_strong()
    {
        var next = Next(Map([.. Pieces(6, 2), .. Pieces(3, 4, skill: "language"), .. Pieces(2, 0, skill: "listening")]));

        Assert.Equal("language", Assert.IsType<NextStep.Practise>(next).Weakest.Skill.Id);
    }

    [Fact]
    public void Where_all_that_is_known_is_strong_the_skill_that_is_nearest_to_being_known_comes_next()
    {
        var next = Assert.IsType<NextStep.FindOut>(Next(Map([.. Pieces(20, 0), .. Pieces(1, 0, skill: "language"), .. Pieces(1, 2, skill: "listening")])));

        Assert.Equal(("listening", 2), (next.Skill.Skill.Id, next.Missing));
    }

    [Fact]
    public void A_skill_whose_answers_are_too_old_lacks_as_many_as_their_weight_has_lost()
    {
        var next = Assert.IsType<NextStep.FindOut>(Next(Map([.. Pieces(20, 0), .. Pieces(6, 0, daysAgo: 180, skill: "language"), .. Pieces(1, 2, skill: "listening")])));

        Assert.Equal(("language", 2), (next.Skill.Skill.Id, next.Missing));
    }

    [Fact]
    public void After_enough_rounds_of_a_day_nothing_is_suggested_whatever_is_due() =>
        Assert.IsType<NextStep.Rest>(NextStep.Of(Map(Pieces(0, 9)), Rules, due: 3, isEnough: true, _ => true));

    [Fact]
    public void Where_all_is_known_and_strong_it_is_to_be_kept() =>
        Assert.IsType<NextStep.Keep>(Next(Map([.. Pieces(30, 0), .. Pieces(20, 0, skill: "language"), .. Pieces(40, 0, skill: "listening")])));

    [Fact]
    public void A_skill_without_questions_is_never_suggested()
    {
        var map = Map([.. Pieces(0, 9), .. Pieces(0, 5, skill: "language")]);

        Assert.Equal("language", Assert.IsType<NextStep.Practise>(NextStep.Of(map, Rules, 0, false, skill => skill.Id is not "empathy")).Weakest.Skill.Id);
        Assert.IsType<NextStep.Begin>(NextStep.Of(map, Rules, 0, false, _ => false));
    }

    private static SkillMap Map(Evidence[] evidence) => SkillMap.Of(Skills, evidence, Rules, Now);

    private static NextStep Next(SkillMap map) => NextStep.Of(map, Rules, due: 0, isEnough: false, _ => true);

    private static Skill Named(string id) => new(id, new LocalText(id), new LocalText(id), ["QA"]);

    private static Question Question(string id, QuestionKind kind, int difficulty) => new(id, Empathy, kind, difficulty, new LocalText(id), [], $"empathy.yaml:{id.Length}");

    private static Answered Answer(string question, bool right) => new(question, Empathy, right, right ? 1 : 0, right ? Rating.Good : Rating.Again, Now);
}
