using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Quiz;

namespace Coach.Bot.Quiz;

/// <summary>"This is wrong": what is wrong with a question, in the person's own words or none.</summary>
public static class ReportCard
{
    public const string Input = "report";

    public static AdaptiveCard For(Visit visit, CardTokens tokens, Round round, int number, Question question)
    {
        var phrases = visit.Playbook.Quiz;
        return CardFrame.For(
            visit.Language,
            visit.Say(phrases.ReportHeading),
            [
                CardFrame.Title(visit.Say(phrases.ReportHeading)),
                CardFrame.Box(question.Ask.Spoken(visit.Language), [CardFrame.Paragraph(question.Ask.In(visit.Language))]),
                new AdaptiveTextInput
                {
                    Id = Input,
                    Label = visit.Say(phrases.ReportLabel),
                    ErrorMessage = visit.Say(phrases.ReportTooLong, ("most", Report.Longest)),
                    IsMultiline = true,
                    MaxLength = Report.Longest,
                },
            ],
            CardFrame.Button(visit.Say(phrases.ReportSend), ReportFlow.SendKind, tokens.Seal(ReportFlow.SendKind, visit.Person.Key, round.Id, number), isPrimary: true),
            WithoutInputs(CardFrame.Button(visit.Say(phrases.ReportBack), ReportFlow.BackKind, tokens.Seal(ReportFlow.BackKind, visit.Person.Key, round.Id, number))));
    }

    /// <summary>The quiet button of a question, behind the three dots: beside the others it would leave them too little room on a narrow screen.</summary>
    public static AdaptiveExecuteAction Button(Visit visit, CardTokens tokens, Round round, int number)
    {
        var button = WithoutInputs(CardFrame.Button(visit.Say(visit.Playbook.Quiz.WrongButton), ReportFlow.AskKind, tokens.Seal(ReportFlow.AskKind, visit.Person.Key, round.Id, number)));
        button.Mode = AdaptiveActionMode.Secondary;
        return button;
    }

    private static AdaptiveExecuteAction WithoutInputs(AdaptiveExecuteAction button)
    {
        button.AssociatedInputs = AdaptiveAssociatedInputs.None;
        return button;
    }
}
