namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A piece of a text, from <see cref="Start"/> to <see cref="End"/> inclusive, and what it means.</summary>
public class ModelResult<T>
{
    public string Text { get; set; }
    public int Start { get; set; }
    public int End { get; set; }
    /// <summary><c>choice</c> or <c>value</c>.</summary>
    public string TypeName { get; set; }
    public T Resolution { get; set; }
}

/// <summary>The choice that was made.</summary>
public class FoundChoice
{
    public string Value { get; set; }
    /// <summary>Its place among the choices, counted from 0.</summary>
    public int Index { get; set; }
    /// <summary>1 when the words stood together in full, less with others between them.</summary>
    public float Score { get; set; }
    /// <summary>Which of its names was found; null when it was chosen by number.</summary>
    public string Synonym { get; set; }
}

/// <summary>As <see cref="FoundChoice"/>, for <see cref="Find.FindValues"/>.</summary>
public class FoundValue
{
    public string Value { get; set; }
    public int Index { get; set; }
    public float Score { get; set; }
}

/// <summary>A value to search for, and whose it is.</summary>
public class SortedValue
{
    public string Value { get; set; }
    public int Index { get; set; }
}

public class FindValuesOptions
{
    /// <summary>Whether some of a value's words are enough.</summary>
    public bool AllowPartialMatches { get; set; }
    public string Locale { get; set; }
    /// <summary>How many other words may stand between two of a value; 2 unless set.</summary>
    public int? MaxTokenDistance { get; set; }
    /// <summary><see cref="Tokenizer.DefaultTokenizer"/> unless set.</summary>
    public TokenizerFunction Tokenizer { get; set; }
}

public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Whether the choices' values are not searched for.</summary>
    public bool NoValue { get; set; }
    /// <summary>Whether the titles of their buttons are not searched for.</summary>
    public bool NoAction { get; set; }
    public bool RecognizeNumbers { get; set; } = true;
    public bool RecognizeOrdinals { get; set; } = true;

    internal FindChoicesOptions In(string locale)
    {
        var options = (FindChoicesOptions)MemberwiseClone();
        options.Locale = locale;
        return options;
    }
}
