using System.Collections.Immutable;
using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Bot.Practice;
using Coach.Practice;
using Coach.Skills;
using Coach.Words;

namespace Coach.Bot.Tests.Practice;

/// <summary>Every card of this feature, by the name of its approved file.</summary>
internal static class PracticeCards
{
    public static IReadOnlyDictionary<string, Func<Language, CardTokens, AdaptiveCard>> All { get; } = new Dictionary<string, Func<Language, CardTokens, AdaptiveCard>>
    {
        ["offer"] = (language, tokens) => OfferCard.For(Visit(language), tokens, Offers(language), waiting: null),
        ["offer-waiting"] = (language, tokens) => OfferCard.For(Visit(language), tokens, Offers(language), (Calls.Id, Calls.Farah)),
        ["offer-nearest"] = (language, tokens) => OfferCard.For(Visit(language), tokens, [.. Offers(language).Take(2)], waiting: null, Scene.Playbook.PracticePhrases.Nearest),
        ["offer-which-one"] = (language, tokens) => OfferCard.For(Visit(language), tokens, [.. Offers(language).Take(2).Select(offer => offer with { Why = Scene.Playbook.PracticePhrases.WhyNamed.In(language) })], waiting: null, Scene.Playbook.PracticePhrases.WhichOne),
        ["briefing"] = (language, tokens) => BriefingCard.For(Visit(language), tokens, Calls.Farah),
        ["briefing-without-mood"] = (language, tokens) => BriefingCard.For(Visit(language, hidesMood: true), tokens, Calls.Rashid),
        ["briefing-with-a-model"] = (language, tokens) => BriefingCard.For(Visit(language), tokens, Calls.Rashid, asksModel: true),
        ["distress"] = (language, _) => DistressCard.For(Visit(language)),
        ["debrief"] = (language, tokens) => DebriefCard.For(Visit(language), tokens, Calls.Ended(language), Calls.Farah, Moved(before: 55, after: 61)),
        ["debrief-hard"] = (language, tokens) => DebriefCard.For(Visit(language), tokens, Calls.Ended(language, Calls.Rashid, Ending.HungUp), Calls.Rashid, Moved(pieces: 3)),
        ["debrief-of-a-fork"] = (language, tokens) => DebriefCard.For(Visit(language), tokens, Calls.Ended(language, ending: Ending.EndedByAgent) with { ForkedFrom = "call-0" }, Calls.Farah, moved: null),
        ["debrief-longest"] = (language, tokens) => DebriefCard.For(Visit(language), tokens, Calls.Longest(language), Calls.Rashid, Moved(before: 50, after: 44)),
        ["rubric"] = (language, tokens) => RubricCard.For(Visit(language), tokens, Calls.Ended(language)),
        ["rubric-longest"] = (language, tokens) => RubricCard.For(Visit(language), tokens, Calls.Longest(language)),
        ["rubric-with-a-model"] = (language, tokens) => RubricCard.For(Visit(language), tokens, Calls.Ended(language) with { Noticed = Noticed }),
        ["what-if"] = (language, tokens) => WhatIfCard.For(Visit(language), tokens, Calls.Ended(language), Calls.Farah, 1, Suggested(language)),
        ["what-if-longest"] = (language, tokens) => WhatIfCard.For(Visit(language), tokens, Calls.Longest(language), Calls.Rashid, 40, Suggested(language)),
        ["fork"] = (language, tokens) => Fork(language, tokens, Calls.Ended(language), 1),
        ["fork-longest"] = (language, tokens) => Fork(language, tokens, Calls.Longest(language), 40),
        ["calls"] = (language, tokens) => CallsCard.For(Visit(language), tokens, Past(3), page: 0),
        ["calls-in-the-middle"] = (language, tokens) => CallsCard.For(Visit(language), tokens, Past(11), page: 1),
        ["calls-deleted"] = (language, tokens) => CallsCard.For(Visit(language), tokens, Past(1), page: 0, Scene.Playbook.PracticePhrases.Deleted.In(language)),
        ["transcript"] = (language, tokens) => TranscriptCard.For(Visit(language), tokens, Calls.Ended(language) with { Worded = [2] }, Calls.Farah, page: 0),
        ["transcript-longest"] = (language, tokens) => TranscriptCard.For(Visit(language), tokens, Calls.Longest(language), Calls.Rashid, page: 1),
        ["transcript-open"] = (language, tokens) => TranscriptCard.For(Visit(language), tokens, Calls.Open(Calls.Rashid), Calls.Rashid, page: 0),
        ["delete"] = (language, tokens) => DeleteCard.For(Visit(language), tokens, Calls.Ended(language), Calls.Farah),
    };

    private static ImmutableArray<ProposedReading> Noticed { get; } = [new(1, Move.Reassurance, "you will not pay for our mistake"), new(2, Move.CalmDown, "آپ آرام سے بات کریں")];

    private static Visit Visit(Language language, bool hidesMood = false) => Scene.Visit(Scene.Ayesha(language) with { HidesMood = hidesMood });

    private static ImmutableArray<OfferedCustomer> Offers(Language language)
    {
        var phrases = Scene.Playbook.PracticePhrases;
        return
        [
            new OfferedCustomer(Calls.Farah, phrases.WhyTrainsWeakest.In(language, ("skill", Scene.Playbook.Skill("empathy").Name.In(language)))),
            new OfferedCustomer(Calls.James, phrases.WhySameLevel.In(language)),
            new OfferedCustomer(Calls.Rashid, phrases.WhyTryAgain.In(language)),
        ];
    }

    private static ImmutableArray<string> Suggested(Language language) => language is Language.Urdu
        ? ["آپ نے وقت پر ادا کیا اور پھر بھی فیس لگی، یہ واقعی ناگوار ہے۔", "تیسری بار فون کرنا پڑا، معذرت۔"]
        : ["You paid on time and were charged all the same: I see why that makes you angry.", "Three calls for a mistake of ours. I am sorry."];

    private static SkillMoved Moved(int before = 50, int after = 50, int pieces = 12)
    {
        return new SkillMoved(Scene.Playbook.Skill("empathy"), Of(before, pieces - 1), Of(after, pieces));

        static Mastery Of(int percent, int pieces) => new(pieces, Math.Max(0, Mastery.Enough - pieces), new BetaDistribution(percent / 10.0, (100 - percent) / 10.0));
    }

    /// <summary>The same call, with the turn in a better mood.</summary>
    private static AdaptiveCard Fork(Language language, CardTokens tokens, Rehearsal call, int turn)
    {
        var tried = call.Try(new TriedLine(1, turn, call.Call.Exchanges[turn - 1].Agent));
        var exchanges = call.Call.Exchanges.Select(exchange => exchange with { Mood = exchange.Mood.Moved(exchange.Number >= turn ? -15 : 0, 5) }).ToImmutableArray();
        var whole = call.Call with { Exchanges = exchanges, Ending = null };
        return ForkCard.For(Visit(language), tokens, tried, Calls.Farah, whole with { Exchanges = exchanges[..turn] }, whole);
    }

    private static ImmutableArray<NamedCall> Past(int count) =>
    [
        .. Enumerable.Range(0, count).Select(place => new NamedCall(
            new ListedCall($"call-{count - place}", "late-fee", "v", Scene.Now.AddDays(-place), place is 0 && count > 1 ? null : Scene.Now.AddDays(-place), place is 0 && count > 1 ? null : (Ending)(place % 6), place is 0 && count > 1 ? null : 40 + place, place is 1 ? $"call-{count}" : null),
            "Farah Siddiqui")),
    ];
}
