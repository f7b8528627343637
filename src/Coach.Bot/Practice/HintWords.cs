using Coach.Practice;

namespace Coach.Bot.Practice;

/// <summary>A hint as it is told: what would help, why, and a line that shows it.</summary>
internal static class HintWords
{
    public static string For(Visit visit, Hint hint)
    {
        var phrases = visit.Playbook.PracticePhrases;
        var idea = visit.Say(phrases.Hint, ("idea", Idea(visit, hint)), ("why", hint.Because.In(visit.Language)));
        return $"{idea}\n\n{visit.Say(phrases.HintLine, ("line", hint.Example))}";
    }

    private static string Idea(Visit visit, Hint hint)
    {
        var phrases = visit.Playbook.PracticePhrases;
        var about = hint.About?.In(visit.Language) ?? "";
        return hint.Advice switch
        {
            Advice.Acknowledge => visit.Say(phrases.AdviceAcknowledge),
            Advice.AskOpenly => visit.Say(phrases.AdviceAskOpenly),
            Advice.AskFor => visit.Say(phrases.AdviceAskFor, ("about", about)),
            Advice.TakeItOn => visit.Say(phrases.AdviceTakeItOn),
            Advice.TakeStep => visit.Say(phrases.AdviceTakeStep, ("about", about)),
            Advice.TellLimit => visit.Say(phrases.AdviceTellLimit, ("about", about)),
            Advice.SayWhen => visit.Say(phrases.AdviceSayWhen),
            Advice.SetBoundary => visit.Say(phrases.AdviceSetBoundary),
            Advice.TakePromiseBack => visit.Say(phrases.AdviceTakePromiseBack, ("about", about)),
            _ => visit.Say(phrases.AdviceAskWhetherAnythingIsLeft),
        };
    }
}
