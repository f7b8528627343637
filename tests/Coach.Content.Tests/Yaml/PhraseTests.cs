namespace Coach.Content.Tests.Yaml;

public sealed class PhraseTests : IDisposable
{
    private const string Hello = "en: \"Hello {name}\"";
    private const string Score = "en: \"SummaryScore {right} {count}\"";

    private readonly Dialogs _dialogs = new();

    public void Dispose() => _dialogs.Dispose();

    [Fact]
    public void A_phrase_that_is_missing() => Assert.Equal(
        ["dialogs/people/phrases.yaml:1: 'hello' is missing"],
        _dialogs.Replace("people/phrases.yaml", "hello:\n  {en: \"Hello {name}\", ur: \"{name} اردو\"}\n", "").Problems());

    [Fact]
    public void A_phrase_that_nothing_says() => Assert.Equal(
        ["dialogs/people/phrases.yaml:1: unknown key 'helo': did you mean 'hello'?"],
        _dialogs.Replace("people/phrases.yaml", "hello:\n", "helo:\n").Problems());

    [Fact]
    public void A_phrase_without_Urdu() => Told("1: 'hello' has no 'ur'", Hello + ", ur: \"{name} اردو\"", Hello);

    [Fact]
    public void A_placeholder_that_is_left_out() => Told("2: 'hello' (en) must use {name}", Hello, "en: \"Hello\"");

    [Fact]
    public void A_placeholder_that_is_misspelt() => Told("2: 'hello' (en) has a {nmae} that nothing fills: did you mean {name}?", Hello, "en: \"Hello {nmae}\"");

    [Fact]
    public void A_placeholder_that_is_unknown() => Told("2: 'hello' (en) has a {team} that nothing fills: here belong {name}", Hello, "en: \"Hello {name} of {team}\"");

    [Fact]
    public void A_placeholder_where_there_are_none() => Told(
        "4: 'hello-what' (en) has a {name} that nothing fills: this sentence has no placeholders", "en: \"HelloWhat \"", "en: \"I am yours, {name}\"");

    [Theory]
    [InlineData("Hello {name")]
    [InlineData("Hello name}")]
    [InlineData("Hello {{name}}")]
    [InlineData("Hello }name{")]
    public void Braces_that_do_not_pair(string text) => Told("2: 'hello' (en) has a '{' without its '}', or a '}' without its '{'", Hello, $"en: \"{text}\"");

    [Fact]
    public void A_form_for_one_may_leave_out_the_count() =>
        Assert.Equal("{right} of one", _dialogs.Replace("quiz/phrases.yaml", Score, "en: {one: \"{right} of one\", other: \"{right} of {count}\"}").Playbook().Quiz.SummaryScore.English.One);

    [Fact]
    public void A_form_for_one_must_use_the_others() => Assert.Equal(
        [$"dialogs/quiz/phrases.yaml:{LineOfScore}: 'summary-score' (en) must use {{right}}"],
        _dialogs.Replace("quiz/phrases.yaml", Score, "en: {one: \"one\", other: \"{right} of {count}\"}").Problems());

    [Fact]
    public void A_form_for_one_without_the_others() => Assert.Equal(
        [$"dialogs/quiz/phrases.yaml:{LineOfScore}: 'summary-score' (en) has no 'other'"],
        _dialogs.Replace("quiz/phrases.yaml", Score, "en: {one: \"{right} of one\"}").Problems());

    [Fact]
    public void A_form_for_one_where_nothing_is_counted() =>
        Told("2: 'hello' (en) has a form 'one', but no {count} that could choose it", Hello, "en: {one: \"Hello {name}\", other: \"Hello {name}\"}");

    private int LineOfScore => 1 + Array.FindIndex(File.ReadAllLines(Path.Combine(_dialogs.Path, "quiz/phrases.yaml")), line => line.StartsWith("summary-score:", StringComparison.Ordinal)) + 1;

    private void Told(string problem, string old, string with) => Assert.Equal([$"dialogs/people/phrases.yaml:{problem}"], _dialogs.Replace("people/phrases.yaml", old, with).Problems());
}
