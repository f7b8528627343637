using Coach.LanguageModel.Calling;
using Coach.LanguageModel.Masking;
using Coach.LanguageModel.Practice;
using Coach.Testing;
using Coach.Words;

namespace Coach.LanguageModel.Tests.Practice;

public sealed class VoiceCheckTests
{
    private const string Phone = "It's 0301-1234567, in the name of Karim. Hurry up!";
    private const string Urdu = "میرا آرڈر نمبر 4471 ہے، اور کسی نے فون نہیں کیا۔";
    private const string Roman = "Mera order number 4471 hai aur kisi ne call nahi ki.";

    [Theory]
    [InlineData(Calls.Decided, Calls.Reworded)]
    [InlineData(Calls.Decided, "4471. There, and Rs 1,850 is what I paid. Why does NOBODY call me back?")]
    [InlineData(Calls.Decided, "Ugh, fine — 4471! Rs 1,850 gone, and not a single call back; it's a joke, it really is...")]
    [InlineData(Phone, "In the name of Karim, it is [number-1]. Now hurry!")]
    [InlineData("Nobody called. I am done.", "I am done with this. Nobody called!")]
    public void The_same_in_other_words_may_be_said(string decided, string line) => Assert.Null(Judge(line, decided).Why);

    [Theory]
    [InlineData("missing_figure", "My order? I told you, I paid Rs 1,850!")]
    [InlineData("missing_figure", "It is 447 1 and I paid Rs 1,850.")]
    [InlineData("missing_figure", "It is 4471 and I paid Rs 1850.")]
    [InlineData("missing_figure", "It is 4472 and I paid Rs 1,850.")]
    [InlineData("new_figure", "It is 4471, I paid Rs 1,850, and I want 5000 back.")]
    [InlineData("new_figure", "It is 4471, I paid Rs 1,850, and I waited for three weeks.")]
    [InlineData("new_figure", "It is 4471, I paid Rs 1,850 last Friday.")]
    [InlineData("new_figure", "It is 4471 or [number-1], I paid Rs 1,850.")]
    [InlineData("new_name", "It is 4471, I paid Rs 1,850 to your man Salman.")]
    [InlineData("new_name", "It is 4471, I paid Rs 1,850 at your branch in Gulshan, Lahore.")]
    [InlineData("markup", "It is **4471** and I paid Rs 1,850.")]
    [InlineData("markup", "It is 4471, I paid Rs 1,850, see https://pay.example/x")]
    [InlineData("markup", "It is 4471, I paid Rs 1,850, see pay.com now")]
    [InlineData("markup", "It is 4471, I paid Rs 1,850 <at>Ayesha</at>")]
    [InlineData("markup", "It is 4471, I paid Rs 1,850 @ayesha")]
    [InlineData("markup", "- It is 4471\n- I paid Rs 1,850")]
    [InlineData("markup", "It is 4471, I paid Rs 1,850 \u202Eback\u202C")]
    [InlineData("markup", "It is 4471, I paid Rs 1,850 `now`")]
    [InlineData("out_of_role", "As an AI I cannot say, but it is 4471 and Rs 1,850.")]
    [InlineData("out_of_role", "It is 4471, I paid Rs 1,850. Your score is full marks.")]
    [InlineData("out_of_role", "Customer: it is 4471, I paid Rs 1,850.")]
    [InlineData("out_of_role", "My instructions say 4471 and Rs 1,850.")]
    [InlineData("tongue", "Mera number 4471 hai aur maine Rs 1,850 diye, kisi ne call nahi ki.")]
    [InlineData("tongue", "4471 اور Rs 1,850 میں نے دیے ہیں")]
    [InlineData("empty", "   ")]
    public void What_says_more_less_or_something_else_is_not_said(string reason, string line) => Assert.Equal(reason, Judge(line, Calls.Decided).Why?.Name());

    [Fact]
    public void What_is_much_longer_than_decided_is_not_said()
    {
        Assert.Equal(Fallback.Length, Judge("I am done with this. " + string.Concat(Enumerable.Repeat("Do you hear me? ", 20)), "I am done.").Why);
        Assert.Equal(Fallback.Length, Judge("?", "I am done.").Why);
    }

    [Theory]
    [InlineData(Tongue.Urdu, Urdu, "آرڈر نمبر 4471 لکھ لیں، کسی نے فون تک نہیں کیا۔", null)]
    [InlineData(Tongue.Urdu, Urdu, "آرڈر نمبر 4471 ہے، تین دن سے کسی نے فون نہیں کیا۔", "new_figure")]
    [InlineData(Tongue.Urdu, Urdu, "آرڈر نمبر ۴۴۷۱ ہے، کسی نے فون نہیں کیا۔", "missing_figure")]
    [InlineData(Tongue.Urdu, Urdu, "Order number 4471 hai, kisi ne call nahi ki.", "tongue")]
    [InlineData(Tongue.Urdu, Urdu, "میں مصنوعی ذہانت ہوں، 4471۔", "out_of_role")]
    [InlineData(Tongue.RomanUrdu, Roman, "Order number 4471 hai mera, kisi ne call tak nahi ki.", null)]
    [InlineData(Tongue.RomanUrdu, Roman, "Order number 4471 hai mera, kal se kisi ne call nahi ki.", "new_figure")]
    [InlineData(Tongue.RomanUrdu, Roman, "My order number is 4471 and nobody has called me.", "tongue")]
    [InlineData(Tongue.RomanUrdu, Roman, "آرڈر نمبر 4471 ہے، کسی نے فون نہیں کیا۔", "tongue")]
    public void Urdu_in_both_scripts_is_held_to_the_same(Tongue tongue, string decided, string line, string? reason) =>
        Assert.Equal(reason, Judge(line, decided, tongue).Why?.Name());

    [Fact]
    public void The_model_owning_up_to_another_language_or_role_is_believed()
    {
        Assert.Equal(Fallback.Tongue, VoiceCheck.Of(ModelServer.Line(Calls.Reworded, "ur"), Calls.Saying("Hello"), Tongue.English, new Mask()).Why);
        Assert.Equal(Fallback.OutOfRole, VoiceCheck.Of(ModelServer.Line(Calls.Reworded, isInRole: false), Calls.Saying("Hello"), Tongue.English, new Mask()).Why);
    }

    private static Judged Judge(string line, string decided, Tongue tongue = Tongue.English)
    {
        var (mask, call) = (new Mask(), Calls.Saying("What is your number?", decided, tongue));
        mask.Hide(decided);
        return VoiceCheck.Of(ModelServer.Line(line, tongue.Code()), call, tongue, mask);
    }
}
