using Coach.Bot.Cards;
using Coach.Bot.People;
using Coach.Privacy;
using Microsoft.Bot.Builder;

namespace Coach.Bot.Privacy;

/// <summary>Where the coach can be reached by a browser; null where nobody has said.</summary>
public interface IPublicAddress
{
    Uri? Root { get; }
}

/// <summary>What people can do about what is kept of them: see all of it, or have all of it erased.</summary>
public sealed class PrivacyFlow(IPersonalData data, IDataLinks links, LinkSeal seal, IPublicAddress address, IEnrolment enrolment, Visit visit, CardTokens tokens)
{
    public const string ForgetKind = "privacy.forget";
    public const string KeepKind = "privacy.keep";

    /// <summary>The path below which <c>GET /files/{token}</c> gives a link's data.</summary>
    public const string Path = "files/";

    public async Task ShowDataAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (address.Root is not { } root)
        {
            await context.SayAsync(WhomToAsk(), cancellationToken);
            return;
        }

        var card = DataCard.For(visit, Link(root, DataForm.Page), Link(root, DataForm.Json));
        await context.SendActivityAsync(CardFrame.Message(card), cancellationToken);
    }

    public Task AskToForgetAsync(ITurnContext context, CancellationToken cancellationToken) =>
        context.SendActivityAsync(CardFrame.Message(ForgetCard.For(visit, tokens)), cancellationToken);

    /// <summary>Everything is erased in this turn's commit, and the turn itself leaves nothing of the person behind.</summary>
    public CardReply Forget()
    {
        data.Erase(visit.Person, visit.Now);
        visit.Forget();
        return new CardReply.Replace(ForgetCard.Done(visit));
    }

    public CardReply Keep() => new CardReply.Replace(ForgetCard.Kept(visit));

    private Uri Link(Uri root, DataForm form)
    {
        var link = DataLink.To(visit.Person.Key, form, visit.Language, visit.Zone, Guid.NewGuid().ToString("N"), visit.Now);
        links.Add(link, visit.Now);
        return new Uri(root, Path + seal.Close(link));
    }

    private string WhomToAsk()
    {
        var phrases = visit.Playbook.Privacy;
        return enrolment.Contact is { Length: > 0 } contact ? visit.Say(phrases.DataFromContact, ("contact", contact)) : visit.Say(phrases.DataFromLead);
    }
}
