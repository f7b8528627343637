using Coach.Words;

namespace Coach.Tests.Words;

public sealed class NormalTests
{
    [Theory]
    [InlineData("  Quiz,   EMPATHY!! ", "quiz empathy")]
    [InlineData("de-escalation", "de escalation")]
    [InlineData("Café RÉSUMÉ", "cafe resume")]
    [InlineData("ＱＵＩＺ", "quiz")]
    [InlineData("quiz\t\r\n\u00A0me", "quiz me")]
    [InlineData("quiz 👍🏽", "quiz")]
    [InlineData("?!", "")]
    [InlineData("", "")]
    public void English_loses_case_width_accents_and_punctuation(string written, string form) => Assert.Equal(form, Normal.Form(written));

    [Theory]
    [InlineData("Mera QUIZ lo!", "mera quiz lo")]
    [InlineData("  kya-haal hai??", "kya haal hai")]
    public void Roman_Urdu_is_read_like_English(string written, string form) => Assert.Equal(form, Normal.Form(written));

    [Theory]
    [InlineData("كوئز", "کویز")]
    [InlineData("کوئز", "کویز")]
    [InlineData("مشقي", "مشقی")]
    [InlineData("على", "علی")]
    [InlineData("مدده", "مددہ")]
    [InlineData("دائرة", "دایرہ")]
    [InlineData("دائرۃ", "دایرہ")]
    [InlineData("جذبۀ", "جذبہ")]
    [InlineData("جذبۂ", "جذبہ")]
    [InlineData("گھر", "گہر")]
    [InlineData("آج أج إج ٱج", "اج اج اج اج")]
    [InlineData("مؤثر", "موثر")]
    public void Arabic_letter_forms_become_the_Urdu_ones(string written, string form) => Assert.Equal(form, Normal.Form(written));

    [Fact]
    public void A_letter_is_the_same_however_it_is_put_together()
    {
        Assert.Equal(Normal.Form("آ"), Normal.Form("آ"));
        Assert.Equal(Normal.Form("ۓ"), Normal.Form("ۓ"));
        Assert.Equal(Normal.Form("café"), Normal.Form("cafe\u0301"));
    }

    [Theory]
    [InlineData("اُردُو", "اردو")]
    [InlineData("مدّد", "مدد")]
    [InlineData("می\u200Cخواہم", "میخواہم")]
    [InlineData("\u202Bمدد\u202C\u200F", "مدد")]
    [InlineData("مــــدد", "مدد")]
    [InlineData("مدد، مدد۔ مدد؟", "مدد مدد مدد")]
    [InlineData("ﻣﺪﺩ", "مدد")]
    public void Urdu_loses_vowel_marks_joiners_strokes_and_its_own_punctuation(string written, string form) => Assert.Equal(form, Normal.Form(written));

    [Theory]
    [InlineData("۱۲۳", "123")]
    [InlineData("٤٥٦", "456")]
    [InlineData("７８９", "789")]
    [InlineData("x²", "x2")]
    public void Digits_of_any_script_become_0_to_9(string written, string form) => Assert.Equal(form, Normal.Form(written));

    /// <summary>Not a theory: the data of a theory is kept as UTF-8, which has no lone surrogates.</summary>
    [Fact]
    public void Text_that_is_no_text_harms_nobody()
    {
        Assert.Equal("he lp", Normal.Form("he\uD83Dlp"));
        Assert.Equal("help", Normal.Form("\uDC4Dhelp"));
        Assert.Equal("help", Normal.Form("help\uD83D"));
        Assert.Equal("help", Normal.Form("\uFFFEhelp\uFFFF"));
        Assert.Equal("he lp", Normal.Form("he\0lp"));
    }

    [Fact]
    public void A_form_stays_as_it_is_when_formed_again()
    {
        foreach (var written in new[] { "Mera QUIZ lo!", "جذبۀ دِل", "آؤ، ۵ سوال", "ﷺ ﷲ", "Straße İstanbul" })
            Assert.Equal(Normal.Form(written), Normal.Form(Normal.Form(written)));
    }
}
