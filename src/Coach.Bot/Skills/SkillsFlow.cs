using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.Practice;
using Coach.Quiz;
using Coach.Skills;
using Microsoft.Bot.Builder;

namespace Coach.Bot.Skills;

/// <summary>"skills": where the person stands.</summary>
public sealed class SkillsFlow(IRounds rounds, ICalls calls, Visit visit, CardTokens tokens)
{
    public async Task ShowAsync(ITurnContext context, CancellationToken cancellationToken) =>
        await context.SendActivityAsync(CardFrame.Message(await CardAsync(cancellationToken)), cancellationToken);

    public async Task<AdaptiveCard> CardAsync(CancellationToken cancellationToken)
    {
        var playbook = visit.Playbook;
        var history = await rounds.HistoryAsync(visit.Person.Key, cancellationToken);
        var practised = await calls.LearntAsync(visit.Person.Key, cancellationToken);
        var map = visit.SkillsFrom(history, practised);
        var memories = visit.Recall(history, practised);
        var due = playbook.Questions.Count(question => memories.IsDue(question.Id));
        var isEnough = await visit.HadEnoughTodayAsync(rounds, cancellationToken);
        var next = NextStep.Of(map, playbook.Mastery, due, isEnough, skill => playbook.Questions.Any(question => question.Skill == skill.Id));
        return SkillsCard.For(visit, tokens, map, next);
    }
}
