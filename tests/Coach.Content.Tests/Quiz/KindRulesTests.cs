using Coach.Quiz;

namespace Coach.Content.Tests.Quiz;

/// <summary>What an author can get wrong with each kind of question, and how it is told.</summary>
public sealed class KindRulesTests : IDisposable
{
    private const string Ordering = """
        skill: empathy
        questions:
          - id: hard-call
            kind: ordering
            difficulty: 2
            ask: {en: In which order?, ur: کس ترتیب سے؟}
            steps:
              - text: {en: Listen, ur: سنیں}
                because: {en: First., ur: پہلے۔}
              - text: {en: Ask, ur: پوچھیں}
                because: {en: Then., ur: پھر۔}
              - text: {en: Offer, ur: حل دیں}
                because: {en: Last., ur: آخر میں۔}
        """;

    private const string ShortAnswer = """
        skill: empathy
        questions:
          - id: which-word
            kind: short-answer
            difficulty: 1
            ask: {en: What do you offer?, ur: کیا پیش کریں گے؟}
            answer: {en: A refund, ur: ریفنڈ}
            accepts:
              - money back
              - paise wapas
            because: {en: It is theirs., ur: رقم ان کی ہے۔}
            mistakes:
              - said: [voucher]
                because: {en: Not asked for., ur: مانگا نہیں گیا۔}
        """;

    private const string BestLine = """
        skill: empathy
        questions:
          - id: wedding
            kind: best-line
            difficulty: 3
            ask: {en: The wedding was yesterday.}
            lines:
              - text: {en: The one day that mattered. I am sorry.}
                worth: 100
                because: {en: The loss has a name.}
              - text: {en: Sorry for the delay.}
                worth: 50
                because: {en: It is more than a delay.}
              - text: {en: You can return it.}
                worth: 0
                because: {en: Nobody asked.}
        """;

    private readonly Dialogs _dialogs = new();

    public void Dispose() => _dialogs.Dispose();

    [Fact]
    public void Steps_become_options_in_the_right_order()
    {
        var question = Assert.Single(_dialogs.Write(Dialogs.Questions, Ordering).Playbook().Questions);

        Assert.Equal(QuestionKind.Ordering, question.Kind);
        Assert.Equal(["Listen", "Ask", "Offer"], question.Options.Select(option => option.Text.English));
        Assert.All(question.Options, option => Assert.True(option.Right));
    }

    [Fact]
    public void A_short_answer_has_phrasings_and_mistakes()
    {
        var answer = Assert.Single(_dialogs.Write(Dialogs.Questions, ShortAnswer).Playbook().Questions).Short;

        Assert.NotNull(answer);
        Assert.Equal(("A refund", "It is theirs."), (answer.Model.English, answer.Because.English));
        Assert.Equal<string>(["money back", "paise wapas"], answer.Accepts);
        Assert.Equal<string>(["voucher"], Assert.Single(answer.Mistakes).Said);
    }

    [Fact]
    public void Lines_have_their_worth()
    {
        var question = Assert.Single(_dialogs.Write(Dialogs.Questions, BestLine).Playbook().Questions);

        Assert.Equal([(100, true), (50, false), (0, false)], question.Options.Select(option => (option.Worth, option.Right)));
    }

    [Fact]
    public void An_order_with_options() => Told(
        Ordering, ["7: 'hard-call' is ordering, so 'options' does not belong to it: it has 'steps'", "3: 'hard-call' is ordering, so it needs 'steps'"], "steps:", "options:");

    [Fact]
    public void A_single_choice_with_the_keys_of_a_short_answer() => Told(
        ShortAnswer,
        [
            "7: 'which-word' is single, so 'answer' does not belong to it: it has 'options'",
            "8: 'which-word' is single, so 'accepts' does not belong to it: it has 'options'",
            "11: 'which-word' is single, so 'because' does not belong to it: it has 'options'",
            "12: 'which-word' is single, so 'mistakes' does not belong to it: it has 'options'",
            "3: 'which-word' is single, so it needs 'options'",
        ],
        "kind: short-answer", "kind: single");

    [Fact]
    public void A_short_answer_without_its_reason() => Told(
        ShortAnswer, ["3: 'which-word' is short-answer, so it needs 'because'"], "    because: {en: It is theirs., ur: رقم ان کی ہے۔}\n", "");

    [Fact]
    public void A_phrasing_with_a_no_that_the_answer_has_not() => Told(
        ShortAnswer,
        ["8: 'refund no' is in 'accepts' of 'which-word' and has a \"no\" or \"not\" in it, which 'answer' has not: with it the contrary would be right"],
        "- money back", "- refund no");

    [Fact]
    public void A_misspelt_kind() => Told(
        ShortAnswer, ["4: 'kind' must be single, multiple, ordering, short-answer or best-line, found 'shortanswer'"], "kind: short-answer", "kind: shortanswer");

    [Fact]
    public void Two_steps_are_no_order() => Told(
        Ordering, ["7: 'steps' must have 3 to 6 entries, found 2"], "      - text: {en: Ask, ur: پوچھیں}\n        because: {en: Then., ur: پھر۔}\n", "");

    [Fact]
    public void Two_steps_that_say_the_same() => Told(Ordering, ["10: this step says the same as the one in line 8"], "{en: Ask,", "{en: listen,");

    [Fact]
    public void A_step_that_is_not_in_Urdu() => Told(
        Ordering, ["10: 'because' of this step has no 'ur', but the question's 'ask' has"], "{en: Then., ur: پھر۔}", "{en: Then.}");

    [Theory]
    [InlineData("worth: 50", "worth: 100", "exactly one line must be worth 100, found 2")]
    [InlineData("worth: 100", "worth: 75", "exactly one line must be worth 100, found 0")]
    [InlineData("worth: 50", "worth: 0", "at least one line must be worth 25, 50 or 75; where every other line is simply wrong, 'kind' is single")]
    public void Lines_that_are_not_worth_what_they_must(string old, string with, string problem) =>
        Told(BestLine, [$"3: 'wedding' is best-line, so {problem}"], old, with);

    [Fact]
    public void A_worth_between_the_steps() => Told(BestLine, ["12: 'worth' must be 0, 25, 50, 75 or 100, found 60"], "worth: 50", "worth: 60");

    [Fact]
    public void A_worth_beyond_the_best() => Told(BestLine, ["12: 'worth' must be 0 to 100, found 150"], "worth: 50", "worth: 150");

    [Fact]
    public void A_line_in_Urdu_in_a_question_that_is_not() => Told(
        BestLine, ["11: 'text' of this line has 'ur', but the question's 'ask' has none"], "{en: Sorry for the delay.}", "{en: Sorry for the delay., ur: تاخیر کی معذرت۔}");

    [Fact]
    public void A_phrasing_that_is_accepted_and_a_mistake() => Told(
        ShortAnswer, ["13: 'Money back!' is a mistake here, but accepted in line 9: one of them must go"], "[voucher]", "[voucher, Money back!]");

    [Fact]
    public void Two_phrasings_that_are_the_same() => Told(
        ShortAnswer, ["10: 'MONEY-BACK' says the same as the phrasing in line 9: capitals and punctuation make no difference, so one of them is enough"], "paise wapas", "MONEY-BACK");

    [Fact]
    public void A_phrasing_that_is_the_answer_again() => Told(
        ShortAnswer, ["9: 'a refund' says the same as the phrasing in line 7: capitals and punctuation make no difference, so one of them is enough"], "money back", "a refund");

    [Fact]
    public void A_phrasing_of_signs_alone() => Told(ShortAnswer, ["9: '?!' has no letter or digit, so nobody can type it"], "money back", "\"?!\"");

    [Fact]
    public void A_phrasing_that_nobody_would_type() => Told(
        ShortAnswer, ["9: a phrasing must be at most 120 characters, found 121: people type a few words"], "money back", new string('x', 121));

    [Theory]
    [InlineData("{en: A refund, ur: ریفنڈ}", "{en: A refund}", "7: 'answer' has no 'ur', but the question's 'ask' has")]
    [InlineData("{en: It is theirs., ur: رقم ان کی ہے۔}", "{en: It is theirs.}", "11: 'because' has no 'ur', but the question's 'ask' has")]
    [InlineData("{en: Not asked for., ur: مانگا نہیں گیا۔}", "{en: Not asked for.}", "13: 'because' of this mistake has no 'ur', but the question's 'ask' has")]
    public void A_short_answer_that_is_in_Urdu_in_part(string old, string with, string problem) => Told(ShortAnswer, [problem], old, with);

    private void Told(string file, string[] problems, string old, string with)
    {
        _dialogs.Write(Dialogs.Questions, file).Replace(Dialogs.Questions, old, with);

        Assert.Equal(problems.Order(ByLine), _dialogs.Problems().Select(problem => problem.Replace("dialogs/quiz/questions/empathy.yaml:", "", StringComparison.Ordinal)));
    }

    private static readonly Comparer<string> ByLine = Comparer<string>.Create((one, other) => Line(one).CompareTo(Line(other)));

    private static int Line(string problem) => int.Parse(problem.Split(':')[0], System.Globalization.CultureInfo.InvariantCulture);
}
