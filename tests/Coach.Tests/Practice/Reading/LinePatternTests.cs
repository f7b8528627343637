namespace Coach.Tests.Practice.Reading;

public sealed class LinePatternTests
{
    [Theory]
    [InlineData("late fee", "Your LATE, fee is gone", "LATE, fee")]
    [InlineData("late fee", "late. Fee", null)]
    [InlineData("refund~", "We refunded it", "refunded")]
    [InlineData("try~", "We tried it", "tried")]
    [InlineData("send~", "We sent it", "sent")]
    [InlineData("stop~", "It stopped", "stopped")]
    [InlineData("apologise~", "I apologized", "apologized")]
    [InlineData("compl*", "your complaint", "complaint")]
    [InlineData("ghal*", "aap ki غلطی", "غلطی")]
    [InlineData("*unga", "main کروں گا", "کروں گا")]
    [InlineData("*unga", "unga", null)]
    [InlineData("refund karun ga", "refund karunga", "refund karunga")]
    [InlineData("(a|b c) d", "x b c d", "b c d")]
    [InlineData("a [b|c d] e", "a c d e", "a c d e")]
    [InlineData("a [b] e", "a e", "a e")]
    [InlineData("waive the <money>", "waive the late fee now", "waive the late fee")]
    [InlineData("a _ c", "a b c", "a b c")]
    [InlineData("a _ c", "a c", null)]
    [InlineData("a .. c", "a 1 2 3 c", "a 1 2 3 c")]
    [InlineData("a .. c", "a 1 2 3 4 c", null)]
    [InlineData("a .. c", "a 1, 2 c", null)]
    [InlineData("a ... c", "a 1, 2 c", "a 1, 2 c")]
    [InlineData("a ... c", "a 1 2 3 4 5 6 7 8 c", "a 1 2 3 4 5 6 7 8 c")]
    [InlineData("a ... c", "a 1 2 3 4 5 6 7 8 9 c", null)]
    [InlineData("in # min*", "in 2,400 minutes", "in 2,400 minutes")]
    [InlineData("in # min*", "in twenty five minutes", "in twenty five minutes")]
    [InlineData("# baje", "۱۰ baje", "۱۰ baje")]
    [InlineData("by #", "by 10:30 am", "by 10:30")]
    [InlineData("# hrs", "24hrs", "24hrs")]
    [InlineData("i am @", "I am Sara", "I am Sara")]
    [InlineData("i am @", "I am sorry", null)]
    [InlineData("^ @ here", "Danish here", "Danish here")]
    [InlineData("@ here", "Danish here", null)]
    [InlineData("<CAPS>", "the APN profile", "APN")]
    [InlineData("<CAPS>", "the SIM card", null)]
    [InlineData("<CAPS>", "THE APN IS WRONG", null)]
    [InlineData("<CAPS>", "آپ کا ڈی این ایس", "ڈی این ایس")]
    [InlineData("^ you", "Well, you did", "you")]
    [InlineData("^ you", "did you", null)]
    [InlineData("^ you", "Sir please you did", "you")]
    [InlineData("done $", "It is done sir. Bye", "done")]
    [InlineData("done $", "It is done now. Bye", null)]
    [InlineData("can not do", "I can't do it", "can't do")]
    [InlineData("can't do", "I can not do it", "can not do")]
    [InlineData("that is", "that's it", "that's")]
    [InlineData("i am sorry", "I'm really sorry", "I'm really sorry")]
    [InlineData("ghalti aap ki", "Galti ap ki hai", "Galti ap ki")]
    [InlineData("ghalti aap ki", "غلطی آپ کی ہے", "غلطی آپ کی")]
    [InlineData("غلطی آپ کی", "Ghalti aap ki hai", "Ghalti aap ki")]
    [InlineData("ghalti aap ki", "ghalti to ap ki hai", "ghalti to ap ki")]
    [InlineData("refund karunga", "ریفنڈ کروں گا", "ریفنڈ کروں گا")]
    [InlineData("refund karunga", "refund karoon ga", "refund karoon ga")]
    [InlineData("kar~ hoon", "main karti hun", "karti hun")]
    [InlineData("aap ko", "Apko", "Apko")]
    [InlineData("apko", "ap ko", "ap ko")]
    [InlineData("wifi", "your wi-fi", "wi-fi")]
    [InlineData("zimmedari", "ذمہ داری", "ذمہ داری")]
    [InlineData("customer", "کسٹمر", "کسٹمر")]
    [InlineData("to hai", "to the", null)]
    public void A_pattern_finds_what_it_says(string pattern, string line, string? found) => Assert.Equal(found, Heard.Find(pattern, line));

    [Theory]
    [InlineData("(a", "'(' is not closed by ')'")]
    [InlineData("a)", "')' closes nothing")]
    [InlineData("<fe>", "there is no list 'fe'")]
    [InlineData("<fee", "'<' is not closed by '>'")]
    [InlineData("[a]", "every part may be left out: at least one word must be needed")]
    [InlineData(".. a", "it begins with '..' or '...': begin with a word, or with '^'")]
    [InlineData("a !", "'!' has no letter or digit")]
    [InlineData("a > b", "'>' stands where a word should be")]
    [InlineData("", "every part may be left out: at least one word must be needed")]
    public void A_pattern_that_cannot_be_read_says_why(string pattern, string problem) => Assert.Equal(problem, Heard.Speech.Problem(pattern));

    [Fact]
    public void A_pattern_that_is_too_long_or_too_deep_is_refused()
    {
        Assert.Equal("it is too long: split it, or make its lists shorter", Heard.Speech.Problem(string.Join(' ', Enumerable.Repeat("[a b]", 2000))));
        Assert.Equal("brackets stand too deep in each other", Heard.Speech.Problem(new string('(', 5000) + "a" + new string(')', 5000)));
    }

    [Fact]
    public void A_pattern_with_countless_ways_takes_no_longer_than_its_steps()
    {
        var hostile = string.Join(' ', Enumerable.Repeat("[a|a a] [a ... a]", 40)) + " b";

        Assert.Null(Heard.Find(hostile, string.Join(' ', Enumerable.Repeat("a", 300))));
    }

    [Fact]
    public void What_is_denied_or_quoted_is_not_stated()
    {
        const string Pattern = "refund the fee";
        var refund = Heard.Blame(Pattern);

        Assert.NotEmpty(refund.Evidence("I will refund the fee"));
        Assert.Empty(refund.Evidence("I will not refund the fee"));
        Assert.Empty(refund.Evidence("They said that we refund the fee"));
        Assert.NotNull(Heard.Find(Pattern, "They said that we refund the fee"));
        Assert.Empty((refund with { Negated = true }).Evidence("They said that we refund the fee"));
    }
}
