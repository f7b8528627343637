using System.Collections.Immutable;
using System.Globalization;
using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Quiz;
using Coach.Words;

namespace Coach.Bot.Quiz;

/// <summary>What was answered, or the sentence that says what is missing.</summary>
public abstract record ReadAnswer
{
    public sealed record Good(Given Given) : ReadAnswer;

    public sealed record Unclear(string Sentence) : ReadAnswer;
}

/// <summary>The inputs of a question by its kind, and what comes back from them. The client checks too, but nothing here relies on it.</summary>
public static class AnswerInputs
{
    public const string Input = "answer";

    public static IEnumerable<AdaptiveElement> For(Visit visit, Question question, Asked asked) => question.Kind switch
    {
        QuestionKind.Ordering => Places(visit, question, asked),
        QuestionKind.ShortAnswer => [Words(visit)],
        _ => [Choices(visit, question, asked)],
    };

    public static ReadAnswer Read(Visit visit, CardData data, Question question, Asked asked) => question.Kind switch
    {
        QuestionKind.Ordering => ReadPlaces(visit, data, asked),
        QuestionKind.ShortAnswer => ReadWords(visit, data[Input] ?? ""),
        _ => ReadChoices(visit, data[Input] ?? "", question),
    };

    /// <summary>The input of the step that is shown at this place. Its name tells nothing of where the step belongs.</summary>
    public static string PlaceInput(int shown) => string.Create(CultureInfo.InvariantCulture, $"place-{shown + 1}");

    private static AdaptiveChoiceSetInput Choices(Visit visit, Question question, Asked asked)
    {
        var phrases = visit.Playbook.Quiz;
        return new AdaptiveChoiceSetInput
        {
            Id = Input,
            Label = visit.Say(question.Kind switch
            {
                QuestionKind.Multiple => phrases.ChooseAll,
                QuestionKind.BestLine => phrases.ChooseLine,
                _ => phrases.ChooseOne,
            }),
            ErrorMessage = visit.Say(phrases.ChooseFirst),
            IsRequired = true,
            IsMultiSelect = question.Kind is QuestionKind.Multiple,
            Style = AdaptiveChoiceInputStyle.Expanded,
            Wrap = true,
            Choices = [.. asked.Order.Select(option => new AdaptiveChoice { Title = question.Options[option].Text.In(visit.Language), Value = Number(option) })],
        };
    }

    private static IEnumerable<AdaptiveElement> Places(Visit visit, Question question, Asked asked) =>
    [
        CardFrame.Paragraph(visit.Say(visit.Playbook.Quiz.PutInOrder)),
        .. asked.Order.Select((step, shown) => new AdaptiveChoiceSetInput
        {
            Id = PlaceInput(shown),
            Label = question.Options[step].Text.In(visit.Language),
            ErrorMessage = visit.Say(visit.Playbook.Quiz.PlaceFirst),
            IsRequired = true,
            Style = AdaptiveChoiceInputStyle.Compact,
            Choices = [.. Enumerable.Range(1, asked.Order.Length).Select(place => new AdaptiveChoice { Title = Number(place), Value = Number(place) })],
        }),
    ];

    private static AdaptiveTextInput Words(Visit visit) => new()
    {
        Id = Input,
        Label = visit.Say(visit.Playbook.Quiz.TypeAnswer),
        ErrorMessage = visit.Say(visit.Playbook.Quiz.TypeFirst),
        IsRequired = true,
        MaxLength = ShortAnswer.Longest,
    };

    /// <summary>The options chosen; unclear where the input names none, one that is not there, or two where one is asked for.</summary>
    private static ReadAnswer ReadChoices(Visit visit, string input, Question question)
    {
        var chosen = ImmutableSortedSet.CreateBuilder<int>();
        foreach (var part in input.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Parse(part) is not { } option || option >= question.Options.Length)
                return new ReadAnswer.Unclear(visit.Say(visit.Playbook.Quiz.ChooseFirst));
            chosen.Add(option);
        }

        return chosen.Count is 0 || (question.Kind is not QuestionKind.Multiple && chosen.Count > 1)
            ? new ReadAnswer.Unclear(visit.Say(visit.Playbook.Quiz.ChooseFirst))
            : new ReadAnswer.Good(new Given([.. chosen]));
    }

    private static ReadAnswer ReadPlaces(Visit visit, CardData data, Asked asked)
    {
        var steps = new int?[asked.Order.Length];
        for (var shown = 0; shown < steps.Length; shown++)
        {
            if (Parse(data[PlaceInput(shown)] ?? "") is not { } place || place < 1 || place > steps.Length)
                return new ReadAnswer.Unclear(visit.Say(visit.Playbook.Quiz.PlaceFirst));
            if (steps[place - 1] is not null)
                return new ReadAnswer.Unclear(visit.Say(visit.Playbook.Quiz.PlaceTwice, ("place", place)));
            steps[place - 1] = asked.Order[shown];
        }

        return new ReadAnswer.Good(new Given([.. steps.OfType<int>()]));
    }

    private static ReadAnswer ReadWords(Visit visit, string input)
    {
        var phrases = visit.Playbook.Quiz;
        var typed = input.Trim();
        if (typed.Length > ShortAnswer.Longest)
            return new ReadAnswer.Unclear(visit.Say(phrases.TooLong, ("most", ShortAnswer.Longest)));
        return Normal.Form(typed).Length is 0 ? new ReadAnswer.Unclear(visit.Say(phrases.TypeFirst)) : new ReadAnswer.Good(Given.Words(typed));
    }

    private static int? Parse(string number) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
