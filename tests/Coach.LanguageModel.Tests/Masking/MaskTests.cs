using Coach.LanguageModel.Masking;

namespace Coach.LanguageModel.Tests.Masking;

public sealed class MaskTests
{
    [Theory]
    [InlineData("0301-1234567")]
    [InlineData("0301 123 45 67")]
    [InlineData("03011234567")]
    [InlineData("0 3 0 1 1 2 3 4 5 6 7")]
    [InlineData("+92 301 1234567")]
    [InlineData("+92-(301)-123.4567")]
    [InlineData("0092 301 1234567")]
    [InlineData("021-34567890")]
    [InlineData("111-222-333")]
    [InlineData("۰۳۰۱-۱۲۳۴۵۶۷")]
    [InlineData("۰۳۰۱ ۱۲۳ ۴۵ ۶۷")]
    [InlineData("٠٣٠١١٢٣٤٥٦٧")]
    [InlineData("0301–1234567")]
    [InlineData("0301\u200E1234567")]
    [InlineData("42101-1234567-1")]
    [InlineData("42101 1234567 1")]
    [InlineData("4210112345671")]
    [InlineData("۴۲۱۰۱-۱۲۳۴۵۶۷-۱")]
    [InlineData("4111 1111 1111 1111")]
    [InlineData("4111-1111-1111-1111")]
    [InlineData("4111111111111111")]
    [InlineData("۴۱۱۱ ۱۱۱۱ ۱۱۱۱ ۱۱۱۱")]
    [InlineData("PK36SCBL0000001123456702")]
    [InlineData("PK36 SCBL 0000 0011 2345 6702")]
    [InlineData("pk36-scbl-0000-0011-2345-6702")]
    [InlineData("PK۳۶ SCBL ۰۰۰۰ ۰۰۱۱ ۲۳۴۵ ۶۷۰۲")]
    [InlineData("DE89 3704 0044 0532 0130 00")]
    [InlineData("GB29NWBK60161331926819")]
    [InlineData("ayesha.khan+work@contoso.com.pk")]
    [InlineData("ayesha_khan @ contoso.com")]
    [InlineData("عائشہ@مثال.کام")]
    [InlineData("ayesha (at) contoso (dot) com")]
    [InlineData("ayesha at contoso dot com")]
    public void What_tells_who_somebody_is_does_not_leave_and_comes_back_as_it_was(string secret)
    {
        foreach (var sentence in new[] { $"Mera number {secret} hai, call karein.", $"({secret})", $"یہ {secret} ہے۔", secret })
        {
            var mask = new Mask();
            var hidden = mask.Hide(sentence);

            Assert.DoesNotContain(secret, hidden, StringComparison.Ordinal);
            Assert.True(hidden.Count(char.IsDigit) <= 2, hidden);
            Assert.DoesNotContain("contoso", hidden, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(sentence, mask.Show(hidden));
        }
    }

    [Theory]
    [InlineData("Order 4471, paid Rs 1,850 on the 12th at 10:30.")]
    [InlineData("Maine 2,400 rupay diye, 3 din ho gaye.")]
    [InlineData("میرا آرڈر ۴۴۷۱ ہے، ۱٬۸۵۰ روپے دیے۔")]
    [InlineData("my 10 items were lost on the way home and nobody called")]
    [InlineData("Look at this. I am at home.")]
    public void Small_figures_stay(string sentence) => Assert.Equal(sentence, new Mask().Hide(sentence));

    [Fact]
    public void The_same_value_has_the_same_placeholder_in_every_text_of_a_question()
    {
        var mask = new Mask();

        Assert.Equal("Is it [number-1]?", mask.Hide("Is it 0301-1234567?"));
        Assert.Equal("Yes, [number-1]. Or [number-2].", mask.Hide("Yes, 0301-1234567. Or 0302-7654321."));
    }

    [Fact]
    public void A_placeholder_that_somebody_types_is_none()
    {
        var mask = new Mask();

        Assert.Equal("say (number-1) and [number-1]", mask.Hide("say [number-1] and 0301-1234567"));
    }

    [Fact]
    public void The_agents_name_does_not_leave_either()
    {
        var mask = new Mask("Ayesha");

        Assert.Equal("[agent], listen. Ayeshas are many, [agent]!", mask.Hide("Ayesha, listen. Ayeshas are many, ayesha!"));
        Assert.Equal("Listen, Ayesha!", mask.Show("Listen, [agent]!"));
    }
}
