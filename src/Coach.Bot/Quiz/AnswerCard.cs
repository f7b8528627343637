using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Quiz;
using Coach.Words;

namespace Coach.Bot.Quiz;

/// <summary>An answered question: what was right, and why each option is or is not.</summary>
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
                CardFrame.Paragraph(question.Ask.In(visit.Language)),
                new AdaptiveContainer
                {
                    Style = asked.Right ? AdaptiveContainerStyle.Good : AdaptiveContainerStyle.Emphasis,
                    Items = [CardFrame.Heading(verdict)],
                },
                .. asked.Order.Select(option => Reason(visit, question.Options[option], asked.Chosen.Contains(option))),
            ],
            CardFrame.Button(
                visit.Say(round.IsOver ? phrases.SummaryButton : phrases.NextButton),
                QuizFlow.NextKind,
                tokens.Seal(QuizFlow.NextKind, visit.Person.Key, round.Id, number),
                isPrimary: true));
    }

    private static AdaptiveContainer Reason(Visit visit, Option option, bool chosen)
    {
        var phrases = visit.Playbook.Quiz;
        var mark = (chosen, option.Right) switch
        {
            (true, true) => phrases.ChosenAndRight,
            (true, false) => phrases.ChosenAndWrong,
            (false, true) => phrases.MissedAndRight,
            (false, false) => phrases.LeftAndWrong,
        };

        return new AdaptiveContainer
        {
            Separator = true,
            Rtl = option.Text.Spoken(visit.Language).IsRightToLeft(),
            Items =
            [
                new AdaptiveTextBlock(visit.Say(mark))
                {
                    Wrap = true,
                    Size = AdaptiveTextSize.Small,
                    Weight = AdaptiveTextWeight.Bolder,
                    Color = (chosen, option.Right) is (true, false) ? AdaptiveTextColor.Attention : option.Right ? AdaptiveTextColor.Good : AdaptiveTextColor.Default,
                },
                new AdaptiveTextBlock(option.Text.In(visit.Language)) { Wrap = true, Spacing = AdaptiveSpacing.Small, Weight = chosen ? AdaptiveTextWeight.Bolder : AdaptiveTextWeight.Default },
                new AdaptiveTextBlock(option.Because.In(visit.Language)) { Wrap = true, Spacing = AdaptiveSpacing.Small },
            ],
        };
    }
}
