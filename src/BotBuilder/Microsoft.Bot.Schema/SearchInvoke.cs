namespace Microsoft.Bot.Schema;

/// <summary>The value of an <c>application/search</c> invoke: what a person types into a choice list that is filled as they type.</summary>
public class SearchInvokeValue
{
    /// <summary>One of <see cref="SearchInvokeTypes"/>.</summary>
    public string Kind { get; set; }
    public string QueryText { get; set; }
    public SearchInvokeOptions QueryOptions { get; set; }
    public object Context { get; set; }
    public string Dataset { get; set; }
}

/// <summary>Which part of the results is wanted.</summary>
public class SearchInvokeOptions
{
    public int Skip { get; set; }
    public int Top { get; set; }
}

/// <summary>The kinds of searches.</summary>
public static class SearchInvokeTypes
{
    public const string Search = "search";
    public const string SearchAnswer = "searchAnswer";
    public const string Typeahead = "typeahead";
}

/// <summary>The body of the answer to a search.</summary>
public class SearchInvokeResponse : AdaptiveCardInvokeResponse;

/// <summary>The value of a command.</summary>
public class CommandValue<T>
{
    public string CommandId { get; set; }
    public T Data { get; set; }
}

/// <summary>The value of a command's result.</summary>
public class CommandResultValue<T>
{
    public string CommandId { get; set; }
    public T Data { get; set; }
    public Error Error { get; set; }
}
