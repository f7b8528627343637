namespace Coach.Practice;

/// <summary>Words what was decided: the customer's answer in the last exchange of a call.</summary>
public interface ICustomerVoice
{
    /// <summary>Whether what people write is sent to a language model for it: they are told so before a call.</summary>
    bool AsksModel { get; }

    /// <summary>The answer's words; those of the call where there are no better ones. Never slower than a few seconds, and never a fault.</summary>
    Task<string> WordAsync(Call call, Customer customer, CancellationToken cancellationToken);
}

/// <summary>The customer's own lines, as the call composed them.</summary>
public sealed class OwnVoice : ICustomerVoice
{
    public bool AsksModel => false;

    public Task<string> WordAsync(Call call, Customer customer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call);
        return Task.FromResult(call.Exchanges.IsEmpty ? call.Opening : call.Exchanges[^1].Customer);
    }
}
