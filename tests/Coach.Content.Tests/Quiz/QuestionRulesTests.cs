namespace Coach.Content.Tests.Quiz;

public sealed class QuestionRulesTests : IDisposable
{
    private const string Second = "      - text: {en: Explain the route, ur: راستہ}\n";

    private readonly Dialogs _dialogs = new();

    public void Dispose() => _dialogs.Dispose();

    [Fact]
    public void An_id_used_in_two_files() => Assert.Equal(
        ["dialogs/quiz/questions/more.yaml:3: the question 'late-parcel' already stands in dialogs/quiz/questions/empathy.yaml:3"],
        _dialogs.Write("quiz/questions/more.yaml", File.ReadAllText(Path.Combine(_dialogs.Path, Dialogs.Questions))).Problems());

    [Fact]
    public void An_unknown_skill() => Told("1: unknown skill 'empaty': did you mean 'empathy'?", "skill: empathy", "skill: empaty");

    [Fact]
    public void A_skill_that_is_like_none() => Told("1: unknown skill 'typing': the skills are empathy", "skill: empathy", "skill: typing");

    [Fact]
    public void Skills_that_could_not_be_read_are_not_called_unknown() => Assert.Equal(
        ["dialogs/skills/skills.yaml:2: 'id' is empty"],
        _dialogs.Replace(Dialogs.Skills, "id: empathy", "id:").Problems());

    [Fact]
    public void A_single_choice_with_two_right_options() =>
        Told("3: 'late-parcel' is single, so exactly one option must be right, found 2", Second, Second + "        right: true\n");

    [Fact]
    public void A_multiple_choice_with_one_right_option() =>
        Told("3: 'late-parcel' is multiple, so at least two options must be right, found 1", "kind: single", "kind: multiple");

    [Fact]
    public void A_multiple_choice_without_a_wrong_option() =>
        Told("3: 'late-parcel' is multiple, so at least one option must be wrong, found none", "kind: single", "kind: multiple", Second, Second + "        right: true\n");

    [Fact]
    public void A_single_option() => Told(
        "7: 'options' must have 2 to 6 entries, found 1", Second + "        because: {en: Not yet., ur: ابھی نہیں۔}", "");

    [Fact]
    public void Two_options_that_say_the_same() => Told("11: this option says the same as the one in line 8", "en: Explain the route", "en: SAY sorry");

    [Fact]
    public void Two_options_that_say_the_same_in_Urdu() => Told("11: this option says the same as the one in line 8", "ur: راستہ", "ur: معذرت");

    [Fact]
    public void An_Urdu_question_with_an_option_that_is_not() =>
        Told("11: 'text' of this option has no 'ur', but the question's 'ask' has", "{en: Explain the route, ur: راستہ}", "{en: Explain the route}");

    [Fact]
    public void An_Urdu_question_with_a_reason_that_is_not() =>
        Told("8: 'because' of this option has no 'ur', but the question's 'ask' has", "{en: It lands., ur: اثر ہوتا ہے۔}", "{en: It lands.}");

    [Fact]
    public void An_English_question_with_an_Urdu_option()
    {
        _dialogs.Replace(Dialogs.Questions, ", ur: پارسل دیر سے ہے۔", "").Replace(Dialogs.Questions, ", ur: اثر ہوتا ہے۔", "").Replace(Dialogs.Questions, ", ur: ابھی نہیں۔", "");

        Told("11: 'text' of this option has 'ur', but the question's 'ask' has none", ", ur: معذرت", "");
    }

    private void Told(string problem, params string[] changes)
    {
        foreach (var change in changes.Chunk(2))
            _dialogs.Replace(Dialogs.Questions, change[0], change[1]);
        Assert.Equal([$"dialogs/quiz/questions/empathy.yaml:{problem}"], _dialogs.Problems());
    }
}
