using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Coach.Words;

namespace Coach.Host.Privacy;

/// <summary>The frame of the coach's few pages: no script, one style, the language and direction of its reader.</summary>
internal static class Html
{
    private const string Style =
        """
        :root { color-scheme: light dark; }
        body { margin: 0 auto; padding: 1.5rem; max-width: 60rem; font: 1rem/1.6 system-ui, "Segoe UI", "Noto Naskh Arabic", sans-serif; }
        html[lang=ur] body { font-family: "Jameel Noori Nastaleeq", "Noto Nastaliq Urdu", "Noto Naskh Arabic", sans-serif; line-height: 2; }
        h1, h2 { line-height: 1.4; }
        dl { display: grid; grid-template-columns: minmax(8rem, 16rem) 1fr; gap: .25rem 1rem; margin: 0 0 1.5rem; }
        dt { font-weight: 600; }
        dd { margin: 0; overflow-wrap: anywhere; }
        @media (max-width: 32rem) { dl { display: block; } dd { margin-bottom: .75rem; } }
        .wide { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; }
        th, td { padding: .4rem .6rem; border-bottom: 1px solid #8888; text-align: start; vertical-align: top; }
        ol { margin: 0; padding-inline-start: 1.5rem; }
        pre { overflow-x: auto; padding: .75rem; border: 1px solid #8888; white-space: pre-wrap; overflow-wrap: anywhere; }
        button { font: inherit; padding: .6rem 1.2rem; }
        """;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>For the content security policy: this style and no other.</summary>
    public static string StyleHash { get; } = "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)));

    public static string Page(Language language, string title, string main) =>
        $"""
        <!DOCTYPE html>
        <html lang="{language.Code()}" dir="{Direction(language)}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>{Text(title)}</title>
        <style>{Style}</style>
        </head>
        <body>
        <main>
        {main}
        </main>
        </body>
        </html>

        """;

    public static string Direction(Language language) => language.IsRightToLeft() ? "rtl" : "ltr";

    public static string Text(string text) => Encoder.Encode(text);

    /// <summary>A value in its own direction, whatever the sentence around it.</summary>
    public static string Value(string text) => $"<bdi>{Text(text)}</bdi>";
}
