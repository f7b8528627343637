using Coach.Privacy;
using Coach.Words;

namespace Coach.Host.Privacy;

/// <summary>What stands behind a link before its data does, or instead of it.</summary>
internal static class LinkPage
{
    public static string For(PrivacyPhrases phrases, Language language) => Html.Page(language, phrases.PageTitle.In(language),
        $"""
        <h1>{Html.Text(phrases.PageTitle.In(language))}</h1>
        <p>{Html.Text(phrases.LinkOnce.In(language))}</p>
        <form method="post"><button type="submit">{Html.Text(phrases.LinkButton.In(language))}</button></form>
        """);

    /// <summary>Why there is no data here, in every language given; the first is that of the page.</summary>
    public static string Instead(PrivacyPhrases phrases, Phrase why, params IReadOnlyList<Language> languages) => Html.Page(languages[0], phrases.PageTitle.In(languages[0]),
        $"""
        <h1>{Html.Text(phrases.PageTitle.In(languages[0]))}</h1>
        {string.Join('\n', languages.Select(language => $"<p lang=\"{language.Code()}\" dir=\"{Html.Direction(language)}\">{Html.Text(why.In(language))}</p>"))}
        """);
}
