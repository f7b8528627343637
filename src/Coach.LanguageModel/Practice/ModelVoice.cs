using System.Text.RegularExpressions;
using Coach.LanguageModel.Calling;
using Coach.LanguageModel.Masking;
using Coach.Practice;
using Coach.Words;

namespace Coach.LanguageModel.Practice;

/// <summary>The customer's decided answer in the model's words; in its own where there are none that may be used.</summary>
internal sealed class ModelVoice(Model model, Asker asker) : ICustomerVoice
{
    public bool AsksModel => true;

    public async Task<string> WordAsync(Call call, Customer customer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(customer);
        var decided = call.Exchanges.IsEmpty ? call.Opening : call.Exchanges[^1].Customer;
        if (call.Exchanges.IsEmpty || string.IsNullOrWhiteSpace(decided))
            return decided;
        try
        {
            var (mask, tongue) = (new Mask(call.Agent), TongueReader.Of(decided, customer.FirstTongue));
            var judged = await model.AskAsync(asker, VoicePrompt.For(call, tongue, mask), json => VoiceCheck.Of(json, call, tongue, mask), cancellationToken);
            return judged.Text ?? decided;
        }
        catch (RegexMatchTimeoutException)
        {
            // A text that cannot be masked does not leave; one that cannot be checked is not said.
            return decided;
        }
    }
}
