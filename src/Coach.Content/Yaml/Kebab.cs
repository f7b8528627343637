using System.Text.RegularExpressions;

namespace Coach.Content.Yaml;

/// <summary>How names that code and other files refer to are written.</summary>
internal static class Kebab
{
    public const string Pattern = "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$";
    public const string Rule = "must be small letters and digits joined by '-', as in 'late-refund'";

    public static bool Fits(string name) => Regex.IsMatch(name, Pattern, RegexOptions.NonBacktracking);
}
