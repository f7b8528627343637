using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>How a language says yes and no, and writes a list.</summary>
public class PromptCultureModel
{
    /// <summary>In lower case: <c>en-us</c>.</summary>
    public string Locale { get; set; }
    /// <summary>Between choices: <c>", "</c>.</summary>
    public string Separator { get; set; }
    /// <summary>Between two: <c>" or "</c>.</summary>
    public string InlineOr { get; set; }
    /// <summary>Before the last of more: <c>", or "</c>.</summary>
    public string InlineOrMore { get; set; }
    public string YesInLanguage { get; set; }
    public string NoInLanguage { get; set; }

    internal ChoiceFactoryOptions Choices() => new(Separator, InlineOr, InlineOrMore, true);
}

/// <summary>The languages in which the choice and confirm prompts can ask.</summary>
/// <remarks>The public ones are the official ones. Urdu (<c>ur-pk</c>) and Roman Urdu (<c>ur-latn</c>) are known to the prompts besides.</remarks>
public static class PromptCultureModels
{
    public static PromptCultureModel Bulgarian => Model("bg-bg", "да", "Не", " или ");
    public static PromptCultureModel Chinese => Model("zh-cn", "是的", "不", " 要么 ", "， ");
    public static PromptCultureModel Dutch => Model("nl-nl", "Ja", "Nee", " of ");
    public static PromptCultureModel English => Model("en-us", "Yes", "No", " or ");
    public static PromptCultureModel French => Model("fr-fr", "Oui", "Non", " ou ");
    public static PromptCultureModel German => Model("de-de", "Ja", "Nein", " oder ");
    public static PromptCultureModel Hindi => Model("hi-in", "हां", "नहीं", " या ");
    public static PromptCultureModel Italian => Model("it-it", "Si", "No", " o ", orMore: " o ");
    public static PromptCultureModel Japanese => Model("ja-jp", "はい", "いいえ", " または ", "、 ");
    public static PromptCultureModel Korean => Model("ko-kr", "예", "아니", " 또는 ", orMore: " 또는 ");
    public static PromptCultureModel Portuguese => Model("pt-br", "Sim", "Não", " ou ");
    public static PromptCultureModel Spanish => Model("es-es", "Sí", "No", " o ");
    public static PromptCultureModel Swedish => Model("sv-se", "Ja", "Nej", " eller ", orMore: " eller ");
    public static PromptCultureModel Turkish => Model("tr-tr", "Evet", "Hayır", " veya ", orMore: " veya ");
    internal static PromptCultureModel Urdu => Model("ur-pk", "جی ہاں", "نہیں", " یا ", "، ");
    internal static PromptCultureModel RomanUrdu => Model("ur-latn", "Haan", "Nahi", " ya ");
    internal static PromptCultureModel[] All { get; } = [.. GetSupportedCultures(), Urdu, RomanUrdu];

    /// <summary>The known locale of the same language; a name that no known language has comes back in lower case.</summary>
    public static string MapToNearestLanguage(string cultureCode)
    {
        if (string.IsNullOrWhiteSpace(cultureCode))
            return cultureCode;

        var code = cultureCode.ToLowerInvariant();
        var language = code.Split('-')[0];
        return All.FirstOrDefault(culture => code == culture.Locale || code.StartsWith(culture.Locale + "-", StringComparison.Ordinal))?.Locale
            ?? All.FirstOrDefault(culture => culture.Locale.StartsWith(language, StringComparison.Ordinal))?.Locale
            ?? code;
    }

    public static PromptCultureModel[] GetSupportedCultures() =>
    [
        Bulgarian, Chinese, Dutch, English, French, German, Hindi, Italian, Japanese, Korean, Portuguese, Spanish, Swedish, Turkish,
    ];

    /// <summary>The nearest locale that a prompt has words for; English when it has none.</summary>
    internal static string Known(string cultureCode, Func<string, bool> has)
    {
        var nearest = MapToNearestLanguage(cultureCode);
        return !string.IsNullOrEmpty(nearest) && has(nearest) ? nearest : "en-us";
    }

    private static PromptCultureModel Model(string locale, string yes, string no, string or, string separator = ", ", string orMore = null) => new()
    {
        Locale = locale,
        YesInLanguage = yes,
        NoInLanguage = no,
        Separator = separator,
        InlineOr = or,
        InlineOrMore = orMore ?? separator.TrimEnd() + or,
    };
}
