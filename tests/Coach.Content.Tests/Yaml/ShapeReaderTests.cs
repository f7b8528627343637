namespace Coach.Content.Tests.Yaml;

public sealed class ShapeReaderTests : IDisposable
{
    private readonly Dialogs _dialogs = new();

    public void Dispose() => _dialogs.Dispose();

    [Fact]
    public void A_misspelt_key_is_told_once() => Told("7: unknown key 'optoins': did you mean 'options'?", "options:", "optoins:");

    [Fact]
    public void An_unknown_key() => Told("6: unknown key 'colour': here belong id, kind, difficulty, moves, ask, options, steps, answer, accepts, because, mistakes and lines", "difficulty: 2", "difficulty: 2\n    colour: red");

    [Fact]
    public void A_missing_key() => Told("3: 'difficulty' is missing", "    difficulty: 2\n", "");

    [Fact]
    public void A_text_without_English() => Told("10: 'because' has no 'en'", "because: {en: It lands., ur: اثر ہوتا ہے۔}", "because: {ur: اثر ہوتا ہے۔}");

    [Fact]
    public void A_text_without_languages() => Told("6: 'ask' must have keys: en and ur", "ask: {en: The parcel is late. What first?, ur: پارسل دیر سے ہے۔}", "ask: What first?");

    [Fact]
    public void An_empty_text() => Told("6: 'ask' (en) is empty", "en: The parcel is late. What first?", "en: \" \"");

    [Fact]
    public void A_key_with_nothing_behind_it() => Told("3: 'id' is empty", "id: late-parcel", "id:");

    [Fact]
    public void A_list_where_a_text_belongs() => Told("6: 'ask' (en) must be one text, found a list", "en: The parcel is late. What first?", "en: [The parcel is late, What first?]");

    [Fact]
    public void Keys_where_a_text_belongs() => Told("3: 'id' must be a text, found keys below it", "id: late-parcel", "id: {late: parcel}");

    [Fact]
    public void A_text_that_is_too_long() => Told("6: 'ask' (en) must be at most 400 characters, found 401", "The parcel is late. What first?", new string('a', 401));

    [Fact]
    public void A_text_of_the_greatest_length_is_fine()
    {
        _dialogs.Replace(Dialogs.Questions, "The parcel is late. What first?", new string('a', 400));

        Assert.Equal(400, Assert.Single(_dialogs.Playbook().Questions).Ask.English.Length);
    }

    [Fact]
    public void A_control_character_written_as_an_escape() => Told("6: 'ask' (en) has an invisible control character in it", "The parcel is late. What first?", "\"What\\0 first?\"");

    [Fact]
    public void An_id_that_is_not_in_small_letters() =>
        Told("3: 'id' must be small letters and digits joined by '-', as in 'late-refund', found 'Late Parcel'", "id: late-parcel", "id: Late Parcel");

    [Fact]
    public void A_word_that_is_no_choice() => Told("4: 'kind' must be single, multiple, ordering, short-answer or best-line, found 'several'", "kind: single", "kind: several");

    [Fact]
    public void A_number_out_of_range() => Told("5: 'difficulty' must be 1 to 3, found 0", "difficulty: 2", "difficulty: 0");

    [Fact]
    public void A_word_where_a_number_belongs() => Told("5: 'difficulty' must be a whole number, found 'hard'", "difficulty: 2", "difficulty: hard");

    [Fact]
    public void Yes_where_true_belongs() => Told("9: 'right' must be true or false, found 'yes'", "right: true", "right: yes");

    [Fact]
    public void A_text_where_a_list_belongs() => Assert.Equal(
        ["dialogs/quiz/commands.yaml:5: 'said-as' must be a list, with '- ' before each entry"],
        _dialogs.Replace(Dialogs.Commands, "[test me, sawal]", "test me").Problems());

    [Fact]
    public void An_empty_entry_of_a_list() => Assert.Equal(
        ["dialogs/quiz/commands.yaml:7: 'said-as' is empty"],
        _dialogs.Replace(Dialogs.Commands, "[test me, sawal]", "\n      - test me\n      -\n      - sawal").Problems());

    [Fact]
    public void A_list_where_names_belong() => Assert.Equal(
        ["dialogs/quiz/commands.yaml:1: 'commands' must have names below it, each with its own keys"],
        _dialogs.Write(Dialogs.Commands, "commands: [quiz]").Problems());

    [Fact]
    public void A_name_that_is_not_in_small_letters() => Assert.Equal(
        ["dialogs/quiz/commands.yaml:7: 'My_Team' must be small letters and digits joined by '-', as in 'late-refund'"],
        _dialogs.Replace(Dialogs.Commands, "team:", "My_Team:").Problems());

    [Fact]
    public void A_file_that_is_one_text() => Assert.Equal(
        ["dialogs/skills/skills.yaml:1: the file must have keys: skills"],
        _dialogs.Write(Dialogs.Skills, "empathy").Problems());

    [Fact]
    public void One_broken_question_does_not_hide_what_is_wrong_with_the_next()
    {
        _dialogs.Write(Dialogs.Questions, """
            skill: empathy
            questions:
              - id: one
                kind: single
              - id: two
                kind: single
                difficulty: 1
                ask: {en: What first?}
                options:
                  - {text: {en: a}, because: {en: a}}
                  - {text: {en: b}, because: {en: b}}
            """);

        Assert.Equal(
            [
                "dialogs/quiz/questions/empathy.yaml:3: 'difficulty' is missing",
                "dialogs/quiz/questions/empathy.yaml:3: 'ask' is missing",
                "dialogs/quiz/questions/empathy.yaml:5: 'two' is single, so exactly one option must be right, found 0",
            ],
            _dialogs.Problems());
    }

    private void Told(string problem, string old, string with) =>
        Assert.Equal([$"dialogs/quiz/questions/empathy.yaml:{problem}"], _dialogs.Replace(Dialogs.Questions, old, with).Problems());
}
