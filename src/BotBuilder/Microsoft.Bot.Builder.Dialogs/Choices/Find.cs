namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Searches a text for the names of choices.</summary>
public static class Find
{
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    /// <summary>The choices that are named, in the order in which they are.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var names = choices.SelectMany((choice, index) => Names(choice, options).Select(name => new SortedValue { Value = name, Index = index }));
        return [.. FindValues(utterance, [.. names], options).Select(found => new ModelResult<FoundChoice>
        {
            Start = found.Start,
            End = found.End,
            Text = found.Text,
            TypeName = "choice",
            Resolution = new FoundChoice
            {
                Value = choices[found.Resolution.Index].Value,
                Index = found.Resolution.Index,
                Score = found.Resolution.Score,
                Synonym = found.Resolution.Value,
            },
        })];
    }

    /// <summary>The values that occur, in the order in which they do. A text that is one of them is that one; else longer and closer matches go first, and no word counts twice.</summary>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions options = null)
    {
        if (values.Find(value => value.Value.Equals(utterance, StringComparison.OrdinalIgnoreCase)) is { } exact)
            return [Result(exact, 0, utterance.Length - 1, utterance, 1)];

        options ??= new FindValuesOptions();
        var tokenize = options.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var tokens = tokenize(utterance, options.Locale);
        var matches = values
            .OrderByDescending(value => value.Value.Length)
            .SelectMany(value => Matches(value, tokenize(value.Value.Trim(), options.Locale), tokens, options))
            .OrderByDescending(match => match.Score);

        var found = new List<ModelResult<FoundValue>>();
        var used = new HashSet<int>();
        foreach (var match in matches)
        {
            var span = Enumerable.Range(match.First, match.Last - match.First + 1);
            if (span.Any(used.Contains) || found.Exists(other => other.Resolution.Index == match.Value.Index))
                continue;

            used.UnionWith(span);
            var (start, end) = (tokens[match.First].Start, tokens[match.Last].End);
            found.Add(Result(match.Value, start, end, utterance[start..(end + 1)], match.Score));
        }

        return [.. found.OrderBy(result => result.Start)];
    }

    private static IEnumerable<string> Names(Choice choice, FindChoicesOptions options)
    {
        if (choice.Value != null && options?.NoValue != true)
            yield return choice.Value;
        if (choice.Action?.Title != null && options?.NoAction != true)
            yield return choice.Action.Title;
        foreach (var synonym in choice.Synonyms ?? [])
            yield return synonym;
    }

    /// <summary>Every place where the value's words occur in order.</summary>
    private static IEnumerable<Match> Matches(SortedValue value, List<Token> wanted, List<Token> tokens, FindValuesOptions options)
    {
        for (var from = 0; from < tokens.Count;)
        {
            if (NextMatch(value, wanted, tokens, options, from) is not { } match)
                yield break;
            yield return match;
            from = match.Last + 1;
        }
    }

    private static Match NextMatch(SortedValue value, List<Token> wanted, List<Token> tokens, FindValuesOptions options, int from)
    {
        var (matched, skipped, first, last) = (0, 0, -1, -1);
        foreach (var word in wanted)
        {
            var at = tokens.FindIndex(from, token => token.Normalized == word.Normalized);
            var distance = matched > 0 ? at - from : 0;
            if (at < 0 || distance > (options.MaxTokenDistance ?? 2))
                continue;

            matched++;
            skipped += distance;
            (first, last) = (first < 0 ? at : first, at);
            from = at + 1;
        }

        if (matched == 0 || (matched < wanted.Count && !options.AllowPartialMatches))
            return null;

        // A partial match is found but scores nothing, as in the official SDK, where the share of words found is a whole number.
        return new Match(value, first, last, matched == wanted.Count ? (float)matched / (matched + skipped) : 0);
    }

    private static ModelResult<FoundValue> Result(SortedValue value, int start, int end, string text, float score) => new()
    {
        Start = start,
        End = end,
        Text = text,
        TypeName = "value",
        Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = score },
    };

    private sealed record Match(SortedValue Value, int First, int Last, float Score);
}
