using System.ComponentModel.DataAnnotations;
using Coach.Practice;

namespace Coach.Content.Quiz;

/// <summary>The moves of practice by the names that files call them.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MoveWordsAttribute() : AllowedValuesAttribute([.. MoveNames.All]);
