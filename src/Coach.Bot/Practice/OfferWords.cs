using Coach.Practice;
using Coach.Skills;
using Coach.Words;

namespace Coach.Bot.Practice;

/// <summary>Why a customer is offered, in words.</summary>
internal static class OfferWords
{
    private const int MostReasons = 2;

    /// <param name="first">The reason that comes first, where they asked for something.</param>
    public static string Why(Visit visit, Offer offer, Skill? weakest, Phrase? first)
    {
        var reasons = offer.Because.Select(reason => Why(visit, offer, reason, weakest)).Take(MostReasons);
        return string.Join(visit.Language.IsRightToLeft() ? "؛ " : "; ", first is null ? reasons : reasons.Prepend(visit.Say(first)).Take(MostReasons));
    }

    private static string Why(Visit visit, Offer offer, Fits reason, Skill? weakest)
    {
        var phrases = visit.Playbook.PracticePhrases;
        return reason switch
        {
            Fits.Harder => visit.Say(phrases.WhyHarder),
            Fits.Easier => visit.Say(phrases.WhyEasier),
            Fits.SameLevel => visit.Say(phrases.WhySameLevel),
            Fits.TrainsWeakest when weakest is not null => visit.Say(phrases.WhyTrainsWeakest, ("skill", weakest.Name.In(visit.Language))),
            Fits.OwnCampaign => visit.Say(phrases.WhyOwnCampaign),
            Fits.TryAgain => visit.Say(phrases.WhyTryAgain),
            Fits.OwnTongue => visit.Say(phrases.WhyOwnTongue, ("tongue", CallWords.Tongue(visit, offer.Customer.FirstTongue))),
            Fits.Trains when visit.Playbook.Skills.FirstOrDefault(skill => skill.Id == offer.Trained) is { } skill => visit.Say(phrases.WhyTrains, ("skill", skill.Name.In(visit.Language))),
            _ => visit.Say(phrases.WhyFirst),
        };
    }
}
