using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Bot.Quiz;
using Coach.Quiz;
using Coach.Words;

namespace Coach.Bot.Tests.Quiz;

/// <summary>Every card of this feature, by the name of its approved file.</summary>
internal static class QuizCards
{
    public static IReadOnlyDictionary<string, Func<Language, CardTokens, AdaptiveCard>> All { get; } = new Dictionary<string, Func<Language, CardTokens, AdaptiveCard>>
    {
        ["question-single"] = (language, tokens) => Ask(Single, language, tokens),
        ["question-multiple"] = (language, tokens) => Ask(Multiple, language, tokens),
        ["question-longest"] = (language, tokens) => Ask(Longest(language), language, tokens),
        ["question-reworded"] = (language, tokens) => Ask(Single, language, tokens, visit => visit.Say(Phrases.Reworded)),
        ["answered-right"] = (language, tokens) => Answer(Single, language, tokens, option => option.Right),
        ["answered-wrong"] = (language, tokens) => Answer(Single, language, tokens, option => option == Single.Options[0]),
        ["answered-partly-right"] = (language, tokens) => Answer(Multiple, language, tokens, option => option == Multiple.Options[0] || option == Multiple.Options[1]),
        ["answered-longest"] = (language, tokens) => Answer(Longest(language), language, tokens, option => option.Right),
        ["answered-right-by-time"] = (language, tokens) => Answer(Single, language, tokens, option => option.Right, visitOf: ByTime),
        ["answered-last"] = (language, tokens) => Answer(Multiple, language, tokens, option => option.Right, isLast: true),
        ["question-ordering"] = (language, tokens) => Ask(Kinds.Ordering, language, tokens),
        ["question-short-answer"] = (language, tokens) => Ask(Kinds.Short, language, tokens),
        ["question-best-line"] = (language, tokens) => Ask(Kinds.BestLine, language, tokens),
        ["answered-ordering-right"] = (language, tokens) => Answer(Kinds.Ordering, language, tokens, Given.Choice(0, 1, 2, 3)),
        ["answered-ordering-wrong"] = (language, tokens) => Answer(Kinds.Ordering, language, tokens, Given.Choice(0, 2, 1, 3)),
        ["answered-short-answer-right"] = (language, tokens) => Answer(Kinds.Short, language, tokens, Given.Words("Refnd!")),
        ["answered-short-answer-wrong"] = (language, tokens) => Answer(Kinds.Short, language, tokens, Given.Words("*a call* from the manager")),
        ["answered-short-answer-mistake"] = (language, tokens) => Answer(Kinds.Short, language, tokens, Given.Words("ایکسچینج")),
        ["answered-best-line-right"] = (language, tokens) => Answer(Kinds.BestLine, language, tokens, Given.Choice(0)),
        ["answered-best-line-partly"] = (language, tokens) => Answer(Kinds.BestLine, language, tokens, Given.Choice(1)),
        ["answered-best-line-wrong"] = (language, tokens) => Answer(Kinds.BestLine, language, tokens, Given.Choice(3)),
        ["report"] = (language, tokens) => ReportCard.For(Visit(language), tokens, Rounds.Of(Single), 0, Single),
        ["report-sent-on-question"] = (language, tokens) => Ask(Single, language, tokens, visit => visit.Say(Phrases.ReportThanks)),
        ["reports"] = (language, tokens) => ReportsCard.For(Scene.Visit(Scene.Ayesha(language), Scene.PlaybookOf([.. Questioned])), tokens, Reported.Group(SomeReports(2))),
        ["reports-many"] = (language, tokens) => ReportsCard.For(Scene.Visit(Scene.Ayesha(language), Scene.PlaybookOf([.. Questioned])), tokens, Reported.Group(SomeReports(7))),
        ["reports-longest"] = (language, tokens) => ReportsCard.For(Scene.Visit(Scene.Ayesha(language), Scene.PlaybookOf([.. Questioned])), tokens, Reported.Group(LongReports(language))),
        ["summary-missed"] = (language, tokens) => Summarize(language, tokens, answered: 5, right: 3),
        ["summary-all-missed"] = (language, tokens) => Summarize(language, tokens, answered: 5, right: 0),
        ["summary-all-right"] = (language, tokens) => Summarize(language, tokens, answered: 5, right: 5),
        ["summary-stopped-early"] = (language, tokens) => Summarize(language, tokens, answered: 1, right: 1),
        ["summary-enough"] = (language, tokens) => Summarize(language, tokens, answered: 5, right: 4, isEnough: true),
        ["summary-empty"] = (language, tokens) => Summarize(language, tokens, answered: 0, right: 0),
        ["notice"] = (language, _) => NoticeCard.For(Visit(language), Phrases.PutAside.In(language)),
        ["notice-next"] = (language, tokens) => NoticeCard.WithNext(Visit(language), tokens, Rounds.Of(Single), 0, Phrases.Retired.In(language)),
        ["notice-last"] = (language, tokens) => NoticeCard.WithNext(Visit(language), tokens, Rounds.Of(Single).End(Scene.Now), 0, Phrases.Retired.In(language)),
    };

    public static Question Single => Scene.Question("de-escalation-first-sentence");

    public static Question Multiple => Scene.Question("language-dates-and-times");

    private static QuizPhrases Phrases => Scene.Playbook.Quiz;

    /// <summary>The question with the most to read, so that a card of a longer one is looked at before it is sent.</summary>
    public static Question Longest(Language language) => Scene.Playbook.Questions.Where(question => question.Speaks(language)).MaxBy(question =>
        question.Ask.In(language).Length + question.Options.Sum(option => option.Text.In(language).Length + option.Because.In(language).Length))!;

    private static Visit Visit(Language language) => Scene.Visit(Scene.Ayesha(language));

    private static Visit ByTime(Language language) => Scene.Visit(Scene.Ayesha(language), Scene.Playbook with { Memory = Scene.Playbook.Memory with { RatedBy = RatedBy.Time } });

    private static AdaptiveCard Ask(Question question, Language language, CardTokens tokens, Func<Visit, string>? note = null)
    {
        var visit = Visit(language);
        return QuestionCard.For(visit, tokens, Rounds.Of(question), question, note?.Invoke(visit));
    }

    private static AdaptiveCard Answer(Question question, Language language, CardTokens tokens, Func<Option, bool> chosen, bool isLast = false, Func<Language, Visit>? visitOf = null) =>
        Answer(question, language, tokens, Given.Choice([.. Enumerable.Range(0, question.Options.Length).Where(option => chosen(question.Options[option]))]), isLast, visitOf);

    private static AdaptiveCard Answer(Question question, Language language, CardTokens tokens, Given given, bool isLast = false, Func<Language, Visit>? visitOf = null)
    {
        var number = isLast ? Round.Length - 1 : 0;
        var round = Rounds.Of(question, number).Answer(number, given, Grading.Of(question, given), Scene.Now);
        var visit = visitOf?.Invoke(language) ?? Visit(language);
        var preview = new Memories(visit.Playbook.Memory.Fsrs, [], Scene.Now).Preview(question.Id);
        return AnswerCard.For(visit, tokens, isLast ? round.End(Scene.Now) : round, number, question, preview);
    }

    private static IEnumerable<Question> Questioned => Enumerable.Range(1, 3).SelectMany(copy => Kinds.All.Select(question => question with { Id = $"{question.Id}-{copy}" }));

    /// <summary>Reports on the first questions: long, many, without words, on one that was reworded and on one that is gone.</summary>
    private static IEnumerable<Report> SomeReports(int questions)
    {
        foreach (var (place, question) in Questioned.Take(questions).Index())
        {
            var report = Report.Of(Scene.Ayesha().Key, question, place is 1 ? "" : "The second option is right too: see *page 4* of the handbook.", Scene.Now.AddMinutes(-place));
            yield return place switch
            {
                2 => report with { Fingerprint = "0" },
                3 => report with { Question = "a-question-that-is-gone" },
                _ => report,
            };
            for (var person = 0; place is 0 && person < 4; person++)
                yield return report with { Person = Scene.Bilal.Key with { Id = $"p{person}" }, Text = string.Concat(Enumerable.Repeat("یہ جواب ہماری پالیسی سے میل نہیں کھاتا۔ ", 12)), At = Scene.Now.AddHours(-person - 1) };
        }
    }

    /// <summary>On every question, as much as people may write.</summary>
    private static IEnumerable<Report> LongReports(Language language) =>
        from asked in Questioned.Index()
        from person in Enumerable.Range(1, 4)
        let text = string.Concat(Enumerable.Repeat(language is Language.Urdu ? "یہ جواب غلط ہے۔ " : "It is “wrong” & odd. ", Report.Longest))[..Report.Longest].TrimEnd()
        select Report.Of(Scene.Bilal.Key with { Id = $"p{person}" }, asked.Item, text, Scene.Now.AddMinutes(-asked.Index - (100 * person)));

    private static AdaptiveCard Summarize(Language language, CardTokens tokens, int answered, int right, bool isEnough = false)
    {
        var round = Rounds.Of(Single);
        for (var number = 0; number < answered; number++)
            round = round.Answer(number, [0], number < right, Scene.Now).Rate(number, number is 0 ? Rating.Easy : Rating.Good);
        var visit = Visit(language);
        return SummaryCard.For(visit, tokens, round.End(Scene.Now), new Memories(visit.Playbook.Memory.Fsrs, round.Answers, Scene.Now), isEnough);
    }
}
