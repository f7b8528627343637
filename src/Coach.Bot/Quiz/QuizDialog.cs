using Coach.Skills;
using Coach.Words;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Coach.Bot.Quiz;

/// <summary>"quiz" and "quiz empathy": asks which skill where the word names none, then begins the round.</summary>
public sealed class QuizDialog : ComponentDialog
{
    private readonly Visit _visit;
    private readonly QuizFlow _quiz;

    public QuizDialog(Visit visit, QuizFlow quiz)
        : base("quiz")
    {
        _visit = visit;
        _quiz = quiz;
        AddDialog(new WaterfallDialog("quiz.steps", [AskSkillAsync, StartAsync]));
        AddDialog(new ChoicePrompt("quiz.skill", defaultLocale: "en-us") { Style = ListStyle.List });
    }

    private async Task<DialogTurnResult> AskSkillAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var said = step.Options as string;
        if (string.IsNullOrEmpty(said))
            return await step.NextAsync(null, cancellationToken);
        if (SkillNames.Find(_visit.Playbook.Skills, said) is { } skill)
            return await step.NextAsync(skill.Id, cancellationToken);

        var options = new PromptOptions
        {
            Prompt = MessageFactory.Text(_visit.Say(_visit.Playbook.Quiz.UnknownSkill)),
            Choices = [.. _visit.Playbook.Skills.Select(Choice)],
        };
        return await step.PromptAsync("quiz.skill", options, cancellationToken);
    }

    private async Task<DialogTurnResult> StartAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var skill = step.Result switch
        {
            FoundChoice found => SkillNames.Find(_visit.Playbook.Skills, found.Value)?.Id,
            string id => id,
            _ => null,
        };
        await _quiz.StartAsync(step.Context, skill, cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private Choice Choice(Skill skill) => new(skill.Name.In(_visit.Language)) { Synonyms = [skill.Name.In(Language.English), skill.Name.In(Language.Urdu), skill.Id] };
}
