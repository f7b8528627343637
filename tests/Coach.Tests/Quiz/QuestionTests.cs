using Coach.Quiz;
using Coach.Words;

namespace Coach.Tests.Quiz;

public sealed class QuestionTests
{
    private static readonly Question Single = Questions.Of("late-parcel");
    private static readonly Question Multiple = Single with { Kind = QuestionKind.Multiple, Options = Single.Options.SetItem(2, Single.Options[2] with { Right = true }) };

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    [InlineData(false, 0, 1)]
    [InlineData(false, 0, 7)]
    [InlineData(false, -1, 0)]
    [InlineData(false)]
    public void A_single_choice_is_right_with_the_right_option_alone(bool right, params int[] chosen) => Assert.Equal(right, Grading.Of(Single, new Given([.. chosen])).Right);

    [Theory]
    [InlineData(true, 0, 2)]
    [InlineData(true, 2, 0)]
    [InlineData(false, 0)]
    [InlineData(false, 2)]
    [InlineData(false, 0, 1, 2)]
    [InlineData(false)]
    public void A_multiple_choice_is_right_with_every_right_option_and_no_other(bool right, params int[] chosen) => Assert.Equal(right, Grading.Of(Multiple, new Given([.. chosen])).Right);

    [Fact]
    public void A_question_speaks_the_languages_that_it_is_asked_in()
    {
        Assert.True(Questions.Of("a").Speaks(Language.Urdu));
        Assert.False(Questions.Of("a", inUrdu: false).Speaks(Language.Urdu));
        Assert.True(Questions.Of("a", inUrdu: false).Speaks(Language.English));
    }
}
