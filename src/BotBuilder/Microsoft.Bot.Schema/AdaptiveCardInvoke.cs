namespace Microsoft.Bot.Schema;

/// <summary>The value of an <c>adaptiveCard/action</c> invoke.</summary>
public class AdaptiveCardInvokeValue
{
    public AdaptiveCardInvokeAction Action { get; set; }
    public AdaptiveCardAuthentication Authentication { get; set; }
    public string State { get; set; }
}

/// <summary>The <c>Action.Execute</c> that was pressed.</summary>
public class AdaptiveCardInvokeAction
{
    public string Type { get; set; }
    public string Id { get; set; }
    public string Verb { get; set; }
    public object Data { get; set; }
}

/// <summary>A token that came with a card's action.</summary>
public class AdaptiveCardAuthentication
{
    public string Id { get; set; }
    public string ConnectionName { get; set; }
    public string Token { get; set; }
}

/// <summary>The body of the answer to an <c>adaptiveCard/action</c> invoke.</summary>
public class AdaptiveCardInvokeResponse
{
    public int StatusCode { get; set; }
    /// <summary>The media type of <see cref="Value"/>.</summary>
    public string Type { get; set; }
    public object Value { get; set; }
}
