using System.Collections.Immutable;
using Coach.Words;

namespace Coach.Quiz;

/// <summary>What is accepted as a short answer.</summary>
/// <param name="Model">The answer that is shown afterwards; it is accepted too.</param>
/// <param name="Accepts">Further phrasings, in any language and script.</param>
public sealed record ShortAnswer(LocalText Model, ImmutableArray<string> Accepts, LocalText Because, ImmutableArray<Mistake> Mistakes)
{
    public Grade Grade(string typed)
    {
        var form = Normal.Form(typed);
        return Quiz.Grade.Of(Accepts.Append(Model.English).Append(Model.Urdu ?? "").Any(said => form.Length > 0 && Normal.Form(said) == form));
    }
}

/// <summary>An answer that people often give, and why it is not right.</summary>
public sealed record Mistake(ImmutableArray<string> Said, LocalText Because);
