namespace Coach.Words;

/// <summary>Finds the language that somebody names, in any language and script: "Urdu", "اردو میں", "english please".</summary>
public static class LanguageNames
{
    private static readonly (string Name, Language Language)[] Names =
    [
        .. new[] { "en", "english", "inglish", "angrezi", "انگریزی", "انگلش" }.Select(name => (Normal.Form(name), Language.English)),
        .. new[] { "ur", "urdu", "urdo", "اردو", "اُردو" }.Select(name => (Normal.Form(name), Language.Urdu)),
    ];

    public static Language? Find(string? said)
    {
        foreach (var word in Normal.Form(said ?? "").Split(' '))
        {
            foreach (var (name, language) in Names)
            {
                if (word == name)
                    return language;
            }
        }

        return null;
    }

    public static IEnumerable<string> Of(Language language) => Names.Where(name => name.Language == language).Select(name => name.Name);
}
