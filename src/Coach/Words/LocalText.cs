namespace Coach.Words;

/// <summary>A text written in English and perhaps in Urdu; where the Urdu is missing, the English is shown.</summary>
public sealed record LocalText(string English, string? Urdu = null)
{
    public string In(Language language) => language is Language.Urdu && Urdu is not null ? Urdu : English;

    /// <summary>The language that <see cref="In"/> really answers with.</summary>
    public Language Spoken(Language wanted) => wanted is Language.Urdu && Urdu is null ? Language.English : wanted;

    public bool Speaks(Language language) => language is Language.English || Urdu is not null;

    public override string ToString() => English;
}
