using Coach.Content.Yaml;

namespace Coach.Content;

/// <summary>How names are written that content files refer to.</summary>
public static class ContentNames
{
    public const string Rule = Kebab.Rule;

    public static bool Fits(string name) => Kebab.Fits(name);
}
