using System.Collections.Immutable;
using Coach.Bot.Cards;
using Coach.Bot.People;
using Coach.Bot.Practice;
using Coach.Bot.Privacy;
using Coach.Bot.Quiz;
using Coach.Bot.Skills;
using Coach.Words;
using Microsoft.Bot.Builder.Dialogs;

namespace Coach.Bot;

/// <summary>Where every line of a personal chat arrives. A command interrupts whatever is going on; anything else answers it.</summary>
public sealed class MainDialog : ComponentDialog
{
    /// <summary>The commands that <see cref="RouteAsync"/> answers: the content must have these and no others.</summary>
    public static IReadOnlyList<string> Commands { get; } = ["quiz", "help", "language", "stop", "due", "hello", "skills", "reports", "my-data", "forget-me", "practice", "my-calls", "hint", "pause", "restart", "hide-mood", "show-mood"];

    private readonly Visit _visit;
    private readonly CardTokens _tokens;
    private readonly QuizFlow _quiz;
    private readonly SkillsFlow _skills;
    private readonly ReportFlow _reports;
    private readonly PrivacyFlow _privacy;
    private readonly PracticeLines _practice;

    public MainDialog(Visit visit, CardTokens tokens, QuizFlow quiz, SkillsFlow skills, ReportFlow reports, PrivacyFlow privacy, PracticeLines practice, LanguageDialog language, QuizDialog quizDialog)
        : base("main")
    {
        _visit = visit;
        _tokens = tokens;
        _quiz = quiz;
        _skills = skills;
        _reports = reports;
        _privacy = privacy;
        _practice = practice;
        AddDialog(language);
        AddDialog(quizDialog);
    }

    /// <summary>In a call a line is said to the customer, but for the few words that stand alone.</summary>
    protected override async Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object? options, CancellationToken cancellationToken = default) =>
        await _practice.HearAsync(innerDc.Context, cancellationToken)
            ? await innerDc.EndDialogAsync(cancellationToken: cancellationToken)
            : await RouteAsync(innerDc, cancellationToken);

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        if (await _practice.HearAsync(innerDc.Context, cancellationToken))
            return await innerDc.CancelAllDialogsAsync(cancellationToken);
        if (_visit.Playbook.Reader.Read(_visit.Text) is Reading.Unclear)
            return await innerDc.ContinueDialogAsync(cancellationToken);

        await innerDc.CancelAllDialogsAsync(cancellationToken);
        return await RouteAsync(innerDc, cancellationToken, wasBusy: true);
    }

    private async Task<DialogTurnResult> RouteAsync(DialogContext dialogs, CancellationToken cancellationToken, bool wasBusy = false)
    {
        switch (_visit.Playbook.Reader.Read(_visit.Text))
        {
            case Reading.Asks asks when await _practice.AnswerAsync(dialogs.Context, asks, cancellationToken):
                break;
            case Reading.Asks { Command.Name: "quiz" } quiz:
                return await dialogs.BeginDialogAsync("quiz", quiz.Argument, cancellationToken);
            case Reading.Asks { Command.Name: "due" }:
                await _quiz.StartDueAsync(dialogs.Context, cancellationToken);
                break;
            case Reading.Asks { Command.Name: "language" } language:
                return await dialogs.BeginDialogAsync("language", language.Argument, cancellationToken);
            case Reading.Asks { Command.Name: "skills" }:
                await _skills.ShowAsync(dialogs.Context, cancellationToken);
                break;
            case Reading.Asks { Command.Name: "stop" }:
                await StopAsync(dialogs, wasBusy, cancellationToken);
                break;
            case Reading.Asks { Command.Name: "reports" }:
                await _reports.ListAsync(dialogs.Context, cancellationToken);
                break;
            case Reading.Asks { Command.Name: "hello" }:
                await dialogs.Context.SayAsync(_visit.Say(_visit.Playbook.People.HelloAgain, ("name", _visit.Person.FirstName)), cancellationToken);
                break;
            case Reading.Asks { Command.Name: "help" }:
                await dialogs.Context.SendActivityAsync(CardFrame.Message(HelpCard.For(_visit, _tokens)), cancellationToken);
                break;
            case Reading.Asks { Command.Name: "my-data" }:
                await _privacy.ShowDataAsync(dialogs.Context, cancellationToken);
                break;
            case Reading.Asks { Command.Name: "forget-me" }:
                await _privacy.AskToForgetAsync(dialogs.Context, cancellationToken);
                break;
            case Reading.Asks unknown:
                throw new InvalidOperationException($"The content has a command that no flow answers: {unknown.Command.Name}.");
            case Reading.Unclear when LanguageNames.Find(_visit.Text) is { } language && Normal.Form(_visit.Text).Split(' ').Length <= 2:
                return await dialogs.BeginDialogAsync("language", language.Code(), cancellationToken);
            case Reading.Unclear when await _practice.CareAsync(dialogs.Context, cancellationToken):
                break;
            case Reading.Unclear unclear:
                await dialogs.Context.SendActivityAsync(CardFrame.Message(SuggestionCard.For(_visit, _tokens, Suggested(unclear))), cancellationToken);
                break;
        }

        return await dialogs.EndDialogAsync(cancellationToken: cancellationToken);
    }

    /// <summary>Two buttons: what may have been meant, and where that is nothing, the way on.</summary>
    private ImmutableArray<Command> Suggested(Reading.Unclear unclear) =>
        [.. unclear.Nearest.Concat(Commands.Select(_visit.Playbook.Command)).Where(command => command.IsFor(_visit.Person.Roster.Roles)).Distinct().Take(2)];

    private async Task StopAsync(DialogContext dialogs, bool wasBusy, CancellationToken cancellationToken)
    {
        var stopped = await _quiz.StopOpenAsync(dialogs.Context, cancellationToken) || wasBusy;
        var phrases = _visit.Playbook.People;
        await dialogs.Context.SayAsync(_visit.Say(stopped ? phrases.Stopped : phrases.NothingToStop), cancellationToken);
    }
}
