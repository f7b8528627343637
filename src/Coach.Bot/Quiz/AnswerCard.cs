using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Quiz;
using Coach.Words;

namespace Coach.Bot.Quiz;

/// <summary>An answered question: the verdict, then what was chosen, what should have been, and what was rightly left, each with its reason.</summary>
public static class AnswerCard
{
    public static AdaptiveCard For(Visit visit, CardTokens tokens, Round round, int number, Question question)
    {
        var phrases = visit.Playbook.Quiz;
        var asked = round.Questions[number];
        var verdict = visit.Say(asked.Right ? phrases.Right : phrases.Wrong);
        return CardFrame.For(
            visit.Language,
            verdict,
            [
                CardFrame.Small(QuizWords.Progress(visit, round, number, question)),
                CardFrame.Title(QuizWords.Marked(asked.Right, verdict)),
                CardFrame.Box(question.Ask.Spoken(visit.Language), [CardFrame.Paragraph(question.Ask.In(visit.Language))]),
                .. Reasons(visit, asked, question),
            ],
            CardFrame.Button(
                visit.Say(round.IsOver ? phrases.SummaryButton : phrases.NextButton),
                QuizFlow.NextKind,
                tokens.Seal(QuizFlow.NextKind, visit.Person.Key, round.Id, number),
                isPrimary: true));
    }

    private static IEnumerable<AdaptiveElement> Reasons(Visit visit, Asked asked, Question question)
    {
        var phrases = visit.Playbook.Quiz;
        return
        [
            .. Group(chosen: true, right: true, phrases.ChosenAndRight, AdaptiveContainerStyle.Good),
            .. Group(chosen: true, right: false, phrases.ChosenAndWrong, AdaptiveContainerStyle.Attention),
            .. Group(chosen: false, right: true, phrases.MissedAndRight, AdaptiveContainerStyle.Good),
            .. Group(chosen: false, right: false, phrases.LeftAndWrong, shade: null),
        ];

        IEnumerable<AdaptiveElement> Group(bool chosen, bool right, Phrase label, AdaptiveContainerStyle? shade)
        {
            var options = asked.Order.Where(place => asked.Chosen.Contains(place) == chosen).Select(place => question.Options[place]).Where(option => option.Right == right);
            var reasons = options.SelectMany(option => Reason(visit, option, isQuiet: shade is null)).ToList();
            if (reasons.Count is 0)
                yield break;
            var box = CardFrame.Box(question.Ask.Spoken(visit.Language), [CardFrame.Label(QuizWords.Marked(right, visit.Say(label))), .. reasons], shade);
            box.Spacing = AdaptiveSpacing.Large;
            yield return box;
        }
    }

    private static IEnumerable<AdaptiveElement> Reason(Visit visit, Option option, bool isQuiet)
    {
        var text = option.Text.In(visit.Language);
        return [isQuiet ? CardFrame.Paragraph(text) : CardFrame.Strong(text), CardFrame.Below(option.Because.In(visit.Language), isQuiet)];
    }
}
