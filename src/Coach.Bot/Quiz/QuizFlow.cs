using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Practice;
using Coach.Quiz;
using Microsoft.Bot.Builder;

namespace Coach.Bot.Quiz;

/// <summary>Names a new round. The order of its questions and options follows from the name.</summary>
public delegate string NewRoundId(DateTimeOffset now);

/// <summary>A quiz round as it is talked through: one card, replaced in place by the answer with its reasons and then by the next question.</summary>
public sealed class QuizFlow(IRounds rounds, ICalls calls, Visit visit, CardTokens tokens, NewRoundId newRoundId)
{
    public const string AnswerKind = "quiz.answer";
    public const string NextKind = "quiz.next";
    public const string StopKind = "quiz.stop";
    public const string AgainKind = "quiz.again";
    public const string HardKind = "quiz.hard";
    public const string GoodKind = "quiz.good";
    public const string EasyKind = "quiz.easy";

    private static readonly TimeSpan StaysOpen = TimeSpan.FromHours(12);

    /// <summary>Begins a round, or goes on with the one that is open, on a new card below.</summary>
    public async Task StartAsync(ITurnContext context, string? skill, CancellationToken cancellationToken)
    {
        visit.Agree();
        var open = await rounds.OpenAsync(visit.Person.Key, cancellationToken);
        var goesOn = open is not null && skill is null && visit.Now - open.StartedAt < StaysOpen;
        var round = goesOn ? open : await PlanAsync(skill, cancellationToken);
        if (round is null)
        {
            await context.SayAsync(visit.Say(visit.Playbook.Quiz.NoQuestions), cancellationToken);
            return;
        }

        if (open is not null && !goesOn)
            rounds.Save(open.End(visit.Now));
        await PlayAsync(context, round, open?.Card, cancellationToken);
    }

    /// <summary>A round of what is due, in place of one that is open; where nothing is due, says when something will be.</summary>
    public async Task StartDueAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var id = newRoundId(visit.Now);
        var memories = visit.Recall(await rounds.HistoryAsync(visit.Person.Key, cancellationToken), await calls.LearntAsync(visit.Person.Key, cancellationToken));
        var due = RoundPlan.Due(visit.Playbook.Questions, memories, id);
        if (due.IsEmpty)
        {
            await context.SayAsync(QuizWords.NothingDue(visit, memories), cancellationToken);
            return;
        }

        var open = await rounds.OpenAsync(visit.Person.Key, cancellationToken);
        if (open is not null)
            rounds.Save(open.End(visit.Now));
        await PlayAsync(context, Round.Start(id, visit.Person.Key, visit.Now, due), open?.Card, cancellationToken);
    }

    public async Task<CardReply> AnswerAsync(CardToken token, CardData data, CancellationToken cancellationToken)
    {
        var phrases = visit.Playbook.Quiz;
        var round = await rounds.FindAsync(visit.Person.Key, token.Subject, cancellationToken);
        if (round is null || round.IsOver)
            return new CardReply.Sentence(visit.Say(phrases.RoundIsOver));
        if (token.Number != round.Current)
            return new CardReply.Sentence(visit.Say(phrases.AlreadyAnswered));

        var asked = round.Questions[token.Number];
        if (visit.Playbook.Question(asked.Question) is not { } question || Fingerprint.Of(question) != asked.Fingerprint)
            return ShowAndSave(round);
        var read = AnswerInputs.Read(visit, data, question, asked);
        if (read is not ReadAnswer.Good { Given: var given })
            return new CardReply.Sentence(read is ReadAnswer.Unclear unclear ? unclear.Sentence : visit.Say(phrases.ChooseFirst));

        visit.Agree();
        var answered = round.Answer(token.Number, given, Grading.Of(question, given), visit.Now);
        if (visit.Playbook.Memory.RatingByTime(asked.ShownAt, visit.Now) is { } rating)
            answered = answered.Rate(token.Number, rating);
        if (answered.Current == answered.Questions.Length)
            answered = answered.End(visit.Now);
        rounds.Save(answered);
        return await AnsweredAsync(answered, token.Number, question, cancellationToken);
    }

    /// <summary>How well a right answer was known, in the person's own word; it leads on as the next button does.</summary>
    public async Task<CardReply> RateAsync(CardToken token, Rating rating, CancellationToken cancellationToken)
    {
        if (await rounds.FindAsync(visit.Person.Key, token.Subject, cancellationToken) is not { } round)
            return new CardReply.Sentence(visit.Say(visit.Playbook.Quiz.RoundIsOver));

        var rated = round.Rate(token.Number, rating);
        if (rated is { IsOver: true, Unsaved.IsEmpty: false })
            rounds.Save(rated);
        return rated.IsOver ? await SummarizeAsync(rated, cancellationToken) : ShowAndSave(rated);
    }

    public async Task<CardReply> NextAsync(CardToken token, CancellationToken cancellationToken)
    {
        var round = await rounds.FindAsync(visit.Person.Key, token.Subject, cancellationToken);
        return round switch
        {
            null => new CardReply.Sentence(visit.Say(visit.Playbook.Quiz.RoundIsOver)),
            { IsOver: true } => await SummarizeAsync(round, cancellationToken),
            _ => ShowAndSave(round),
        };
    }

    public async Task<CardReply> StopAsync(CardToken token, CancellationToken cancellationToken)
    {
        var round = await rounds.FindAsync(visit.Person.Key, token.Subject, cancellationToken);
        if (round is null || round.IsOver)
            return new CardReply.Sentence(visit.Say(visit.Playbook.Quiz.RoundIsOver));

        var ended = round.End(visit.Now);
        rounds.Save(ended);
        return await SummarizeAsync(ended, cancellationToken);
    }

    /// <summary>Another round, on the card that shows the summary of the last one.</summary>
    public async Task<CardReply> AgainAsync(CardToken token, CancellationToken cancellationToken)
    {
        visit.Agree();
        var phrases = visit.Playbook.Quiz;
        var last = await rounds.FindAsync(visit.Person.Key, token.Subject, cancellationToken);
        if (last is null || await rounds.OpenAsync(visit.Person.Key, cancellationToken) is not null)
            return new CardReply.Sentence(visit.Say(phrases.AnotherIsOpen));
        if (await PlanAsync(null, cancellationToken) is not { } round)
            return new CardReply.Sentence(visit.Say(phrases.NoQuestions));

        var (current, card) = Show(round);
        rounds.Save(current with { Card = last.Card });
        return new CardReply.Replace(card);
    }

    /// <summary>Ends the open round, if there is one, from outside its card.</summary>
    public async Task<bool> StopOpenAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (await rounds.OpenAsync(visit.Person.Key, cancellationToken) is not { } open)
            return false;

        var ended = open.End(visit.Now);
        rounds.Save(ended);
        await ReplaceAsync(context, open.Card, (await SummarizeAsync(ended, cancellationToken)).Card, cancellationToken);
        return true;
    }

    private async Task<Round?> PlanAsync(string? skill, CancellationToken cancellationToken)
    {
        var id = newRoundId(visit.Now);
        var history = await rounds.HistoryAsync(visit.Person.Key, cancellationToken);
        var practised = await calls.LearntAsync(visit.Person.Key, cancellationToken);
        var questions = visit.Playbook.Questions.Where(question => skill is null || question.Skill == skill);
        var asked = RoundPlan.Choose(questions, visit.Recall(history, practised), () => visit.SkillsFrom(history, practised).Weakest?.Skill.Id, visit.Language, id);
        return asked.IsEmpty ? null : Round.Start(id, visit.Person.Key, visit.Now, asked);
    }

    /// <summary>On a new card below; the old one says so.</summary>
    private async Task PlayAsync(ITurnContext context, Round round, string? oldCard, CancellationToken cancellationToken)
    {
        var (current, card) = Show(round);
        var sent = await context.SendActivityAsync(CardFrame.Message(card), cancellationToken);
        rounds.Save(current with { Card = sent.Id });
        await ReplaceAsync(context, oldCard, NoticeCard.For(visit, visit.Say(visit.Playbook.Quiz.PutAside)), cancellationToken);
    }

    private async Task<CardReply.Replace> SummarizeAsync(Round round, CancellationToken cancellationToken)
    {
        var memories = visit.Recall([.. round.Answers, .. await rounds.ElsewhereAsync(round, cancellationToken)]);
        return new CardReply.Replace(SummaryCard.For(visit, tokens, round, memories, await visit.HadEnoughTodayAsync(rounds, cancellationToken)));
    }

    private static async Task ReplaceAsync(ITurnContext context, string? cardId, AdaptiveCard card, CancellationToken cancellationToken)
    {
        if (cardId is null)
            return;
        var update = CardFrame.Message(card);
        update.Id = cardId;
        await context.UpdateActivityAsync(update, cancellationToken);
    }

    /// <summary>The card of a question as it was before something else took its place; where it cannot be shown any more, what comes next.</summary>
    internal async Task<CardReply> ShowAgainAsync(Round round, int number, CancellationToken cancellationToken, string? note = null)
    {
        var asked = round.Questions[number];
        if (asked.AnsweredAt is not null && visit.Playbook.Question(asked.Question) is { } question && Fingerprint.Of(question) == asked.Fingerprint)
            return await AnsweredAsync(round, number, question, cancellationToken, note);
        return round.IsOver ? await SummarizeAsync(round, cancellationToken) : ShowAndSave(round, note);
    }

    private async Task<CardReply.Replace> AnsweredAsync(Round round, int number, Question question, CancellationToken cancellationToken, string? note = null)
    {
        var memories = visit.Recall(await rounds.ElsewhereAsync(round, question.Id, cancellationToken));
        return new CardReply.Replace(AnswerCard.For(visit, tokens, round, number, question, memories.Preview(question.Id), note));
    }

    private CardReply.Replace ShowAndSave(Round round, string? note = null)
    {
        var (current, card) = Show(round, note);
        if (current != round || !current.Unsaved.IsEmpty)
            rounds.Save(current);
        return new CardReply.Replace(card);
    }

    /// <summary>The card of the current question, and the round as it then is: a question may have been withdrawn or rewritten since it was planned.</summary>
    private (Round Round, AdaptiveCard Card) Show(Round round, string? note = null)
    {
        var phrases = visit.Playbook.Quiz;
        var number = round.Current;
        var asked = round.Questions[number];
        if (visit.Playbook.Question(asked.Question) is not { } question)
        {
            var retired = round.Retire(number);
            if (retired.Current == retired.Questions.Length)
                retired = retired.End(visit.Now);
            return (retired, NoticeCard.WithNext(visit, tokens, retired, number, visit.Say(phrases.Retired)));
        }

        if (Fingerprint.Of(question) == asked.Fingerprint)
            return (Shown(round), QuestionCard.For(visit, tokens, round, question, note));

        var reworded = Shown(round.Reword(number, RoundPlan.Ask(question, round.Id)));
        return (reworded, QuestionCard.For(visit, tokens, reworded, question, visit.Say(phrases.Reworded)));
    }

    /// <summary>Looks at the clock only where the time taken counts.</summary>
    private Round Shown(Round round) =>
        visit.Playbook.Memory.RatedBy is RatedBy.Time && round.Questions[round.Current].ShownAt is null ? round.Show(round.Current, visit.Now) : round;
}
