using System.Globalization;
using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Quiz;
using Coach.Words;

namespace Coach.Bot.Quiz;

/// <summary>What was given beside what is right, with the reason for each part, by the kind of the question.</summary>
internal static class AnswerReasons
{
    public static IEnumerable<AdaptiveElement> For(Visit visit, Asked asked, Question question) => question.Kind switch
    {
        QuestionKind.Ordering => Order(visit, asked, question),
        QuestionKind.ShortAnswer when question.Short is { } answer => Words(visit, asked, question, answer),
        QuestionKind.BestLine => Lines(visit, asked, question),
        _ => Choices(visit, asked, question),
    };

    private static IEnumerable<AdaptiveElement> Choices(Visit visit, Asked asked, Question question)
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
            var options = asked.Order.Where(place => asked.Chosen.Contains(place) == chosen).Select(place => question.Options[place]).Where(option => option.Right == right).ToList();
            if (options.Count > 0)
                yield return Box(question.Ask.Spoken(visit.Language), QuizWords.Marked(right, visit.Say(label)), options.SelectMany(option => Reason(visit, option, isQuiet: shade is null)), shade);
        }
    }

    /// <summary>The steps as they belong, each with the place that it was given.</summary>
    private static IEnumerable<AdaptiveElement> Order(Visit visit, Asked asked, Question question)
    {
        var phrases = visit.Playbook.Quiz;
        yield return CardFrame.Heading(visit.Say(phrases.RightOrder));
        for (var step = 0; step < question.Options.Length; step++)
        {
            var given = asked.Chosen.IndexOf(step);
            var label = QuizWords.Marked(given == step, visit.Say(given == step ? phrases.PlacedRight : phrases.PlacedWrong, ("place", given + 1)));
            var text = string.Create(CultureInfo.InvariantCulture, $"{step + 1} · {question.Options[step].Text.In(visit.Language)}");
            yield return Box(
                question.Ask.Spoken(visit.Language),
                label,
                [CardFrame.Strong(text), CardFrame.Below(question.Options[step].Because.In(visit.Language))],
                given == step ? AdaptiveContainerStyle.Good : AdaptiveContainerStyle.Attention);
        }
    }

    private static IEnumerable<AdaptiveElement> Words(Visit visit, Asked asked, Question question, ShortAnswer answer)
    {
        var phrases = visit.Playbook.Quiz;
        var spoken = question.Ask.Spoken(visit.Language);
        if (asked.Typed is { Length: > 0 } typed)
        {
            var mistake = asked.Right ? null : answer.Grade(typed).Mistake;
            yield return Box(
                spoken,
                QuizWords.Marked(asked.Right, visit.Say(phrases.YouTyped)),
                [
                    CardFrame.Strong(Isolate.Text(PlainText.Of(typed, ShortAnswer.Longest))),
                    .. mistake is { } number ? [CardFrame.Below(answer.Mistakes[number].Because.In(visit.Language))] : Array.Empty<AdaptiveElement>(),
                ],
                asked.Right ? AdaptiveContainerStyle.Good : AdaptiveContainerStyle.Attention);
        }

        yield return Box(
            spoken,
            QuizWords.Marked(true, visit.Say(phrases.ModelAnswer)),
            [CardFrame.Strong(answer.Model.In(visit.Language)), CardFrame.Below(answer.Because.In(visit.Language))],
            AdaptiveContainerStyle.Good);
    }

    /// <summary>The line that was chosen, then the others from the best to the worst.</summary>
    private static IEnumerable<AdaptiveElement> Lines(Visit visit, Asked asked, Question question) => asked.Order
        .OrderBy(place => asked.Chosen.Contains(place) ? 0 : 1)
        .ThenByDescending(place => question.Options[place].Worth)
        .Select(place =>
        {
            var (line, chosen) = (question.Options[place], asked.Chosen.Contains(place));
            var worth = visit.Say(QuizWords.Worth(visit.Playbook.Quiz, line.Worth));
            AdaptiveContainerStyle? shade = line.Worth is 100 ? AdaptiveContainerStyle.Good : chosen ? line.Worth is 0 ? AdaptiveContainerStyle.Attention : AdaptiveContainerStyle.Warning : null;
            return Box(
                question.Ask.Spoken(visit.Language),
                QuizWords.Marked(line.Worth / 100.0, chosen ? visit.Say(visit.Playbook.Quiz.ChosenLine, ("worth", worth)) : worth),
                Reason(visit, line, isQuiet: shade is null),
                shade);
        });

    private static AdaptiveColumnSet Box(Language language, string label, IEnumerable<AdaptiveElement> items, AdaptiveContainerStyle? shade)
    {
        var box = CardFrame.Box(language, [CardFrame.Label(label), .. items], shade);
        box.Spacing = AdaptiveSpacing.Large;
        return box;
    }

    private static IEnumerable<AdaptiveElement> Reason(Visit visit, Option option, bool isQuiet)
    {
        var text = option.Text.In(visit.Language);
        return [isQuiet ? CardFrame.Paragraph(text) : CardFrame.Strong(text), CardFrame.Below(option.Because.In(visit.Language), isQuiet)];
    }
}
