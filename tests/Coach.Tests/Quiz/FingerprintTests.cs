using Coach.Quiz;
using Coach.Words;

namespace Coach.Tests.Quiz;

public sealed class FingerprintTests
{
    private static readonly Question Question = Questions.Of("late-parcel");

    public static TheoryData<string, Question> Rewritten => new()
    {
        { "the question in English", Question with { Ask = Question.Ask with { English = "What now?" } } },
        { "the question in Urdu", Question with { Ask = Question.Ask with { Urdu = "اب کیا؟" } } },
        { "the question in one language less", Question with { Ask = Question.Ask with { Urdu = null } } },
        { "an option in English", With(1, Question.Options[1] with { Text = new LocalText("Elaborate", "وضاحت") }) },
        { "an option in Urdu", With(1, Question.Options[1] with { Text = new LocalText("Explain", "تفصیل") }) },
        { "the right answer", With(1, Question.Options[1] with { Right = true }) },
        { "the order of the options", Question with { Options = [.. Question.Options.Reverse()] } },
        { "the number of options", Question with { Options = Question.Options.RemoveAt(2) } },
        { "the kind", Question with { Kind = QuestionKind.Multiple } },
        { "the worth of a line", With(1, Question.Options[1] with { Worth = 50 }) },
        { "an accepted phrasing", Question with { Short = new ShortAnswer(new LocalText("Refund"), [], new LocalText("."), []) } },
    };

    [Theory, MemberData(nameof(Rewritten))]
    public void It_changes_with(string what, Question rewritten) => Assert.True(Fingerprint.Of(Question) != Fingerprint.Of(rewritten), $"The fingerprint did not see that {what} changed.");

    [Fact]
    public void It_does_not_change_with_the_reasons_the_difficulty_or_the_place_in_the_file()
    {
        var moved = With(0, Question.Options[0] with { Because = new LocalText("It does.") }) with { Difficulty = 3, Source = "elsewhere.yaml:9", Skill = "language" };

        Assert.Equal(Fingerprint.Of(Question), Fingerprint.Of(moved));
    }

    [Fact]
    public void It_tells_a_phrasing_from_a_mistake()
    {
        var (accepted, mistaken) = (new ShortAnswer(new LocalText("Refund"), ["money"], new LocalText("."), []), new ShortAnswer(new LocalText("Refund"), [], new LocalText("."), [new Mistake(["money"], new LocalText("."))]));

        Assert.NotEqual(Fingerprint.Of(Question with { Short = accepted }), Fingerprint.Of(Question with { Short = mistaken }));
    }

    [Fact]
    public void It_is_sixteen_letters() => Assert.Matches("^[0-9a-f]{16}$", Fingerprint.Of(Question));

    private static Question With(int index, Option option) => Question with { Options = Question.Options.SetItem(index, option) };
}
