using Coach.Bot.Cards;
using Coach.Bot.Delivery;
using Coach.Bot.People;
using Coach.Bot.Practice;
using Coach.Bot.Privacy;
using Coach.Bot.Quiz;
using Coach.Bot.Skills;
using Coach.Delivery;
using Coach.Privacy;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Coach.Bot;

public static class BotSetup
{
    /// <summary>The conversation: all of it made anew for each turn, but for the seal on the cards.</summary>
    public static IServiceCollection AddBot(this IServiceCollection services) => services
        .AddSingleton<CardTokens>()
        .AddSingleton<LinkSeal>()
        .AddSingleton<NewRoundId>(now => Guid.CreateVersion7(now).ToString("N"))
        .AddScoped<Turn>()
        .AddScoped<Visit>()
        .AddScoped<TurnStorage>()
        .AddScoped(provider => new ConversationState(provider.GetRequiredService<TurnStorage>()))
        .AddScoped<Introductions>()
        .AddScoped<QuizFlow>()
        .AddScoped<SkillsFlow>()
        .AddScoped<ReportFlow>()
        .AddScoped<PrivacyFlow>()
        .AddPractice()
        .AddScoped<CommandButtons>()
        .AddScoped<CardDesk>()
        .AddScoped<LanguageDialog>()
        .AddScoped<QuizDialog>()
        .AddScoped<MainDialog>()
        .AddScoped<MainDialogRunner>()
        .AddScoped<IBot, CoachBot>();
}
