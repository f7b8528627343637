using System.Buffers.Text;
using Coach.Bot.Cards;
using Coach.People;

namespace Coach.Bot.Tests.Cards;

public sealed class CardTokensTests
{
    private static readonly PersonKey Ayesha = new("tenant", "ayesha");

    private readonly SealedByKey _sealer = new();
    private readonly CardTokens _tokens;

    public CardTokensTests() => _tokens = new CardTokens(_sealer);

    [Fact]
    public void A_sealed_token_opens_as_it_was() =>
        Assert.Equal(new CardToken("quiz.answer", "tenant", "ayesha", "round", 3), _tokens.Open(_tokens.Seal("quiz.answer", Ayesha, "round", 3)));

    [Fact]
    public void A_sealed_token_tells_its_holder_nothing()
    {
        var token = _tokens.Seal("quiz.answer", Ayesha, "round");

        var bytes = System.Text.Encoding.Latin1.GetString(Base64Url.DecodeFromChars(token));
        Assert.DoesNotContain("ayesha", bytes, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("quiz", bytes, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_token_with_one_letter_changed_is_none()
    {
        var token = _tokens.Seal("quiz.answer", Ayesha, "round");

        for (var place = 0; place < token.Length; place += 7)
        {
            var changed = token[place] is 'A' ? 'B' : 'A';
            Assert.Null(_tokens.Open($"{token[..place]}{changed}{token[(place + 1)..]}"));
        }
    }

    [Fact]
    public void A_truncated_token_is_none()
    {
        var token = _tokens.Seal("quiz.answer", Ayesha, "round");

        Assert.Null(_tokens.Open(token[..^1]));
        Assert.Null(_tokens.Open(token[..(token.Length / 2)]));
    }

    [Fact]
    public void A_token_that_another_coach_has_sealed_is_none() =>
        Assert.Null(_tokens.Open(new CardTokens(new SealedByKey()).Seal("quiz.answer", Ayesha, "round")));

    [Fact]
    public void What_was_sealed_for_another_purpose_is_none() =>
        Assert.Null(_tokens.Open(Base64Url.EncodeToString(_sealer.Seal("bot state", """{"Kind":"quiz.answer","Tenant":"tenant","Person":"ayesha","Subject":"round"}"""u8))));

    [Fact]
    public void A_text_too_long_for_a_token_is_not_even_opened() => Assert.Null(_tokens.Open(_tokens.Seal("quiz.answer", Ayesha, new string('r', 4096))));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not base64 at all!")]
    [InlineData("a+b/c=")]
    [InlineData("کوئز")]
    [InlineData("AAAA")]
    public void Nonsense_is_no_token(string? nonsense) => Assert.Null(_tokens.Open(nonsense));

    [Theory]
    [InlineData("tenant", "ayesha", true)]
    [InlineData("tenant", "bilal", false)]
    [InlineData("another tenant", "ayesha", false)]
    public void A_token_belongs_to_one_person_of_one_tenant(string tenant, string person, bool belongs) =>
        Assert.Equal(belongs, new CardToken("quiz.answer", "tenant", "ayesha", "round").BelongsTo(new PersonKey(tenant, person)));
}
