using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Quiz;
using Coach.Words;

namespace Coach.Bot.Quiz;

/// <summary>A question to be answered.</summary>
public static class QuestionCard
{
    public const string Input = "answer";

    public static AdaptiveCard For(Visit visit, CardTokens tokens, Round round, Question question, string? note = null)
    {
        var phrases = visit.Playbook.Quiz;
        var number = round.Current;
        return CardFrame.For(
            visit.Language,
            question.Ask.In(visit.Language),
            [
                .. note is null ? Array.Empty<AdaptiveElement>() : [CardFrame.Box(visit.Language, [CardFrame.Paragraph(note)], AdaptiveContainerStyle.Emphasis)],
                CardFrame.Small(QuizWords.Progress(visit, round, number, question)),
                CardFrame.Box(
                    question.Ask.Spoken(visit.Language),
                    [
                        CardFrame.Heading(question.Ask.In(visit.Language)),
                        new AdaptiveChoiceSetInput
                        {
                            Id = Input,
                            Label = visit.Say(question.Kind is QuestionKind.Multiple ? phrases.ChooseAll : phrases.ChooseOne),
                            ErrorMessage = visit.Say(phrases.ChooseFirst),
                            IsRequired = true,
                            IsMultiSelect = question.Kind is QuestionKind.Multiple,
                            Style = AdaptiveChoiceInputStyle.Expanded,
                            Wrap = true,
                            Choices = [.. round.Questions[number].Order.Select(option => Choice(question, option, visit.Language))],
                        },
                    ]),
            ],
            CardFrame.Button(visit.Say(phrases.AnswerButton), QuizFlow.AnswerKind, tokens.Seal(QuizFlow.AnswerKind, visit.Person.Key, round.Id, number), isPrimary: true),
            StopButton(visit, tokens, round, number));
    }

    internal static AdaptiveExecuteAction StopButton(Visit visit, CardTokens tokens, Round round, int number)
    {
        var button = CardFrame.Button(visit.Say(visit.Playbook.Quiz.StopButton), QuizFlow.StopKind, tokens.Seal(QuizFlow.StopKind, visit.Person.Key, round.Id, number));
        button.AssociatedInputs = AdaptiveAssociatedInputs.None;
        return button;
    }

    private static AdaptiveChoice Choice(Question question, int option, Language language) => new()
    {
        Title = question.Options[option].Text.In(language),
        Value = option.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
