namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Reads which choices a text makes.</summary>
public class ChoiceRecognizers
{
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>By name; where none is named by place ("the second one", "the last"); where no place is told by number.</summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        utterance ??= string.Empty;
        var named = Find.FindChoices(utterance, list, options);
        if (named.Count > 0)
            return named;

        options ??= new FindChoicesOptions();
        var numbers = options.RecognizeOrdinals ? Numbers.Ordinals(utterance, options.Locale) : [];
        if (numbers.Count == 0 && options.RecognizeNumbers)
            numbers = Numbers.Cardinals(utterance, options.Locale);
        return [.. numbers.SelectMany(number => ByNumber(number, list))];
    }

    private static IEnumerable<ModelResult<FoundChoice>> ByNumber(SpokenNumber number, IList<Choice> list)
    {
        var position = number.FromEnd ? list.Count - number.Value : number.Value;
        if (position < 1 || position > list.Count || decimal.Truncate(position) != position)
            yield break;

        var index = (int)position - 1;
        yield return new ModelResult<FoundChoice>
        {
            Start = number.Start,
            End = number.End,
            Text = number.Text,
            TypeName = "choice",
            Resolution = new FoundChoice { Value = list[index].Value, Index = index, Score = 1 },
        };
    }
}
