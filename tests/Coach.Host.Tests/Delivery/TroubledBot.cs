using Coach.Bot;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Coach.Host.Tests.Delivery;

/// <summary>The real bot, to which something happens before it hears a line.</summary>
internal sealed class TroubledBot(CoachBot bot, Func<ITurnContext, CancellationToken, Task> trouble) : IBot
{
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await trouble(turnContext, cancellationToken);
        await bot.OnTurnAsync(turnContext, cancellationToken);
    }

    public static Action<IServiceCollection> With(Func<ITurnContext, CancellationToken, Task> trouble) => services => services
        .AddScoped<CoachBot>()
        .AddScoped<IBot>(provider => new TroubledBot(provider.GetRequiredService<CoachBot>(), trouble));

    public static Action<IServiceCollection> With(Func<string?, Task> trouble) => With((context, _) => trouble(context.Activity.Text));
}
