using Coach.Delivery;
using Coach.People;
using Coach.Words;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace Coach.Teams.Delivery;

/// <summary>
/// What Teams gets back for an invoke. For a card action it is always HTTP 200 with the status inside:
/// a bare card, an empty body or a 500 would show the person nothing.
/// </summary>
internal sealed class InvokeAnswers(IPlaybookSource playbook, IServiceScopeFactory scopes)
{
    private const string CardAction = "adaptiveCard/action";
    private const string Message = "application/vnd.microsoft.activity.message";
    private const string Error = "application/vnd.microsoft.error";

    public Task<Answer> OneMomentAsync(Incoming incoming) => SayAsync(incoming, phrases => phrases.OneMoment);

    /// <summary>To an invoke that comes once more when its answer has been forgotten.</summary>
    public Task<Answer> PastAsync(Incoming incoming) => SayAsync(incoming, phrases => phrases.CardIsOver);

    public Task<Answer> ApologyAsync(string? invoke, Language language) => SentenceAsync(invoke, ApologyText(language));

    public string ApologyText(Language language) => playbook.Current.Delivery.Apology.In(language);

    /// <summary>The language of whoever wrote; English where they are not known or cannot be looked up.</summary>
    public async Task<Language> LanguageAsync(Incoming incoming, Activity? activity)
    {
        if (activity?.From?.AadObjectId is not { } account)
            return Language.English;
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var person = await scope.ServiceProvider.GetRequiredService<IPeople>().FindAsync(incoming.Conversation.Tenant, account, CancellationToken.None);
            return person?.Speaks ?? Language.English;
        }
        catch (Exception)
        {
            // What went wrong is told by whoever asks; an apology in English is better than none.
            return Language.English;
        }
    }

    public static async Task<Answer> OfAsync(Activity activity, InvokeResponse? response) => activity.Name switch
    {
        CardAction when response is not { Status: StatusCodes.Status200OK, Body: not null } => await CardErrorAsync(response),
        _ when response is null => new Answer(StatusCodes.Status501NotImplemented, default),
        _ when response.Body is null => new Answer(response.Status, default),
        _ => new Answer(response.Status, await ActivityJson.WriteAsync(response.Body)),
    };

    private static async Task<Answer> CardErrorAsync(InvokeResponse? response)
    {
        var status = response?.Status ?? StatusCodes.Status501NotImplemented;
        var body = response?.Body ?? new AdaptiveCardInvokeResponse
        {
            StatusCode = status,
            Type = Error,
            Value = new Error("BadRequest", "The card's action was not understood."),
        };
        return new Answer(StatusCodes.Status200OK, await ActivityJson.WriteAsync(body));
    }

    private async Task<Answer> SayAsync(Incoming incoming, Func<DeliveryPhrases, Phrase> phrase)
    {
        var activity = await ActivityJson.ReadAsync(incoming.Payload);
        return await SentenceAsync(activity?.Name ?? incoming.InvokeName, phrase(playbook.Current.Delivery).In(await LanguageAsync(incoming, activity)));
    }

    private static async Task<Answer> SentenceAsync(string? name, string sentence) => name switch
    {
        CardAction => new Answer(
            StatusCodes.Status200OK,
            await ActivityJson.WriteAsync(new AdaptiveCardInvokeResponse { StatusCode = StatusCodes.Status200OK, Type = Message, Value = sentence })),
        _ => new Answer(StatusCodes.Status200OK, default),
    };
}
