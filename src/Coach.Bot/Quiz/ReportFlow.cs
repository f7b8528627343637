using System.Collections.Immutable;
using System.Globalization;
using Coach.Bot.Cards;
using Coach.People;
using Coach.Quiz;
using Microsoft.Bot.Builder;

namespace Coach.Bot.Quiz;

/// <summary>"This is wrong": from the question, over what the person writes, to the trainers' list.</summary>
public sealed class ReportFlow(IRounds rounds, IReports reports, QuizFlow quiz, Visit visit, CardTokens tokens)
{
    public const string AskKind = "quiz.report";
    public const string SendKind = "quiz.report-send";
    public const string BackKind = "quiz.report-back";
    public const string DoneKind = "quiz.report-done";

    public async Task<CardReply> AskAsync(CardToken token, CancellationToken cancellationToken) =>
        await FindAsync(token, cancellationToken) switch
        {
            (null, _) => new CardReply.Sentence(visit.Say(visit.Playbook.Quiz.RoundIsOver)),
            (_, null) => new CardReply.Sentence(visit.Say(visit.Playbook.Quiz.Retired)),
            ({ } round, { } question) => new CardReply.Replace(ReportCard.For(visit, tokens, round, token.Number, question)),
        };

    public async Task<CardReply> BackAsync(CardToken token, CancellationToken cancellationToken) =>
        await FindAsync(token, cancellationToken) is ({ } round, _)
            ? await quiz.ShowAgainAsync(round, token.Number, cancellationToken)
            : new CardReply.Sentence(visit.Say(visit.Playbook.Quiz.RoundIsOver));

    public async Task<CardReply> SendAsync(CardToken token, string? text, CancellationToken cancellationToken)
    {
        var phrases = visit.Playbook.Quiz;
        var (round, question) = await FindAsync(token, cancellationToken);
        if (round is null)
            return new CardReply.Sentence(visit.Say(phrases.RoundIsOver));
        if (question is null)
            return await quiz.ShowAgainAsync(round, token.Number, cancellationToken);
        var written = text?.Trim() ?? "";
        if (written.Length > Report.Longest)
            return new CardReply.Sentence(visit.Say(phrases.ReportTooLong, ("most", Report.Longest)));

        reports.Save(Report.Of(visit.Person.Key, question, written, visit.Now));
        return await quiz.ShowAgainAsync(round, token.Number, cancellationToken, visit.Say(phrases.ReportThanks));
    }

    /// <summary>The trainers' list, for trainers.</summary>
    public async Task ListAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var phrases = visit.Playbook.Quiz;
        if (!IsTrainer)
            await context.SayAsync(visit.Say(phrases.ReportsForTrainers), cancellationToken);
        else if (await OpenAsync(cancellationToken) is { IsEmpty: false } open)
            await context.SendActivityAsync(CardFrame.Message(ReportsCard.For(visit, tokens, open)), cancellationToken);
        else
            await context.SayAsync(visit.Say(phrases.ReportsNone), cancellationToken);
    }

    /// <summary>Settles what the trainer has seen of a question; what somebody wrote meanwhile stays on the list.</summary>
    public async Task<CardReply> DoneAsync(CardToken token, CancellationToken cancellationToken)
    {
        if (!IsTrainer)
            return new CardReply.Sentence(visit.Say(visit.Playbook.Quiz.ReportsForTrainers));
        var (question, upTo) = Seen(token.Subject);
        reports.Settle(visit.Person.Key.Tenant, question, upTo, visit.Now);
        var open = await OpenAsync(cancellationToken, report => report.Question != question || report.At > upTo);
        return new CardReply.Replace(open.IsEmpty ? NoticeCard.For(visit, visit.Say(visit.Playbook.Quiz.ReportsNone)) : ReportsCard.For(visit, tokens, open));
    }

    /// <summary>What a button settles: the question, up to the newest report that stood beside it.</summary>
    internal static string Seen(ReportedPart part) => string.Create(CultureInfo.InvariantCulture, $"{part.UpTo.ToUnixTimeMilliseconds()} {part.Reported.Question}");

    private static (string Question, DateTimeOffset UpTo) Seen(string subject)
    {
        var parts = subject.Split(' ', 2);
        return (parts[1], DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(parts[0], CultureInfo.InvariantCulture)));
    }

    private bool IsTrainer => visit.Person.Roster.Roles.HasFlag(Roles.Trainer);

    private async Task<ImmutableArray<Reported>> OpenAsync(CancellationToken cancellationToken, Func<Report, bool>? stays = null) =>
        Reported.Group((await reports.OpenAsync(visit.Person.Key.Tenant, cancellationToken)).Where(stays ?? (_ => true)));

    private async Task<(Round? Round, Question? Question)> FindAsync(CardToken token, CancellationToken cancellationToken)
    {
        var round = await rounds.FindAsync(visit.Person.Key, token.Subject, cancellationToken);
        return round is not null && token.Number >= 0 && token.Number < round.Questions.Length
            ? (round, visit.Playbook.Question(round.Questions[token.Number].Question))
            : (null, null);
    }
}
