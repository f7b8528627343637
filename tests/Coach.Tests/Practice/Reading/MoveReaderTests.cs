using Coach.Practice;
using Coach.Practice.Reading;

namespace Coach.Tests.Practice.Reading;

public sealed class MoveReaderTests
{
    [Theory]
    [InlineData("It is your fault.", true)]
    [InlineData("It is not your fault.", false)]
    [InlineData("It isn't really your fault.", false)]
    [InlineData("It is not only your fault.", true)]
    [InlineData("Not today, it is your fault.", true)]
    [InlineData("It never was ever or will be your fault.", true)]
    public void A_negator_within_three_words_before_denies_a_find(string line, bool fires) => Assert.Equal(fires, Heard.Blame("your fault").Evidence(line).Length > 0);

    [Theory]
    [InlineData("Ghalti aap ki nahi hai.", false)]
    [InlineData("غلطی آپ کی نہیں", false)]
    [InlineData("Nahi ghalti aap ki hai.", false)]
    [InlineData("Nahi, ghalti aap ki hai.", true)]
    [InlineData("Ghalti aap ki hai, refund nahi.", true)]
    public void An_Urdu_negator_denies_on_either_side(string line, bool fires) => Assert.Equal(fires, Heard.Blame("ghalti aap ki").Evidence(line).Length > 0);

    [Fact]
    public void A_find_with_a_negator_in_it_is_meant_so() => Assert.Equal(["not my problem"], Heard.Blame("not my problem").Evidence("That is not, not my problem."));

    [Fact]
    public void A_gap_does_not_pass_over_a_negator()
    {
        Assert.Empty(Heard.Blame("i will .. refund").Evidence("I will not refund it."));
        Assert.Equal(["I will not refund"], (Heard.Blame("i will .. refund") with { Negated = true }).Evidence("I will not refund it."));
    }

    [Theory]
    [InlineData("They told you \"your fault\", and I disagree.", false)]
    [InlineData("They told you “it is your fault”.", false)]
    [InlineData("He said that it was your fault.", false)]
    [InlineData("He said no, it was your fault.", true)]
    [InlineData("I said he said it is your fault.", false)]
    [InlineData("\"It is your fault.\"", true)]
    [InlineData("I said it was your fault.", true)]
    [InlineData("The word 'your' is in your fault.", true)]
    public void The_words_of_others_are_not_the_agents(string line, bool fires) => Assert.Equal(fires, Heard.Blame("your fault").Evidence(line).Length > 0);

    [Theory]
    [InlineData("Ap ko kaha gya k ghalti aap ki hai.", false)]
    [InlineData("آپ کو کہا گیا کہ غلطی آپ کی ہے، وہ غلط تھا۔", false)]
    public void Nor_are_they_in_Urdu(string line, bool fires) => Assert.Equal(fires, Heard.Blame("ghalti aap ki").Evidence(line).Length > 0);

    [Fact]
    public void A_rule_may_ask_for_the_words_of_others_too() =>
        Assert.Single((Heard.Blame("your fault") with { Reported = true }).Evidence("He said that it was your fault."));

    [Theory]
    [InlineData("Did you pay?", RuleScope.Question, true)]
    [InlineData("did you pay", RuleScope.Question, true)]
    [InlineData("Sir please, did you pay", RuleScope.Question, true)]
    [InlineData("Why. Did you pay.", RuleScope.Statement, false)]
    [InlineData("I see that you pay.", RuleScope.Statement, true)]
    [InlineData("you pay kahan", RuleScope.Question, true)]
    [InlineData("آپ نے دیا؟ you pay.", RuleScope.Question, false)]
    public void A_rule_may_ask_for_questions_or_for_statements(string line, RuleScope scope, bool fires) =>
        Assert.Equal(fires, (Heard.Blame("you pay") with { In = scope }).Evidence(line).Length > 0);

    [Fact]
    public void Other_patterns_allow_or_forbid_a_find()
    {
        var rule = Heard.Blame("your fault");

        Assert.Single((rule with { With = ["late"] }).Evidence("So late, your fault."));
        Assert.Empty((rule with { With = ["late"] }).Evidence("So late. Your fault."));
        Assert.Single((rule with { WithLine = ["late"] }).Evidence("So late. Your fault."));
        Assert.Empty((rule with { Unless = ["late"] }).Evidence("So late, your fault."));
        Assert.Single((rule with { Unless = ["late"] }).Evidence("So late. Your fault."));
        Assert.Empty((rule with { UnlessLine = ["late"] }).Evidence("So late. Your fault."));
        Assert.Empty((rule with { UnlessBefore = ["hardly"] }).Evidence("It was hardly ever your fault."));
        Assert.Single((rule with { UnlessBefore = ["hardly"] }).Evidence("Your fault, hardly."));
    }

    [Fact]
    public void The_longest_find_of_a_move_in_a_sentence_is_its_evidence()
    {
        var line = "Your fault, I say it is your own fault. Your fault!";

        Assert.Equal(["your own fault", "Your fault"], Heard.Blame("your [own] fault").Evidence(line));
    }

    [Fact]
    public void A_sighting_names_its_rule() => Assert.Equal([new Sighting(Move.Blame, 3, 10, "blame")], Heard.Reader(Heard.Blame("your fault")).Read("It your fault").Moves.AsEnumerable());
}
