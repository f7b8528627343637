using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Quiz;
using Coach.Words;

namespace Coach.Bot.Quiz;

/// <summary>An answered question: the verdict, then what was chosen, what should have been, and what was rightly left, each with its reason.</summary>
public static class AnswerCard
{
    /// <param name="preview">What the answer leads to, by how well it was known.</param>
    public static AdaptiveCard For(Visit visit, CardTokens tokens, Round round, int number, Question question, Preview preview, string? note = null)
    {
        var phrases = visit.Playbook.Quiz;
        var asked = round.Questions[number];
        var verdict = visit.Say(asked.Credit switch { >= 1 => phrases.Right, > 0 => phrases.PartlyRight, _ => phrases.Wrong });
        return CardFrame.For(
            visit.Language,
            verdict,
            [
                .. QuizWords.Note(visit, note),
                CardFrame.Small(QuizWords.Progress(visit, round, number, question)),
                CardFrame.Title(QuizWords.Marked(asked.Credit, verdict)),
                CardFrame.Box(question.Ask.Spoken(visit.Language), [CardFrame.Paragraph(question.Ask.In(visit.Language))]),
                .. AnswerReasons.For(visit, asked, question),
                CardFrame.Small(AsksHowWell(visit, asked) ? HowWell(visit, preview) : visit.Say(phrases.ComesBack, ("when", visit.When(preview[asked.Rated].Due)))),
            ],
            AsksHowWell(visit, asked)
                ? [
                    RatingButton(visit, tokens, round, number, phrases.HardButton, QuizFlow.HardKind),
                    RatingButton(visit, tokens, round, number, phrases.GoodButton, QuizFlow.GoodKind),
                    RatingButton(visit, tokens, round, number, phrases.EasyButton, QuizFlow.EasyKind),
                    ReportCard.Button(visit, tokens, round, number),
                ]
                : [
                    CardFrame.Button(
                        visit.Say(round.IsOver ? phrases.SummaryButton : phrases.NextButton),
                        QuizFlow.NextKind,
                        tokens.Seal(QuizFlow.NextKind, visit.Person.Key, round.Id, number),
                        isPrimary: true),
                    ReportCard.Button(visit, tokens, round, number),
                ]);
    }

    private static bool AsksHowWell(Visit visit, Asked asked) => visit.Playbook.Memory.RatedBy is RatedBy.OwnWord && asked is { Right: true, Rating: null };

    private static string HowWell(Visit visit, Preview preview) => visit.Say(
        visit.Playbook.Quiz.HowWell, ("hard", visit.When(preview.Hard.Due)), ("good", visit.When(preview.Good.Due)), ("easy", visit.When(preview.Easy.Due)));

    private static AdaptiveExecuteAction RatingButton(Visit visit, CardTokens tokens, Round round, int number, Phrase title, string kind) =>
        CardFrame.Button(visit.Say(title), kind, tokens.Seal(kind, visit.Person.Key, round.Id, number), isPrimary: kind is QuizFlow.GoodKind);
}
