using Coach.Bot;
using Coach.Host.LocalClient;
using Coach.Host.Privacy;
using Coach.Host.Startup;
using Coach.LanguageModel;
using Coach.Storage;
using Coach.Teams;
using Coach.Teams.Delivery;
using Coach.Teams.Inbound;

namespace Coach.Host;

/// <summary>Puts the coach together. Tests build the same host and hand it another clock.</summary>
public static class CoachHost
{
    public static WebApplication Build(string[] args, Action<IServiceCollection>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.AddCoachLogging();
        var database = StorageLocation.Of(builder.Configuration, builder.Environment);
        builder.Services
            .AddSingleton(TimeProvider.System)
            .AddContent(ContentLocation.Of(builder.Configuration, builder.Environment))
            .AddStorage(database)
            .AddOneHost()
            .AddPreparation()
            .AddHostedService<ContentReload>()
            .AddPracticeReading()
            .AddSealing()
            .AddEnrolment(builder.Configuration)
            .AddBot()
            .AddLanguageModel(builder.Configuration)
            .AddFiles(builder.Configuration)
            .AddTeams(builder.Configuration)
            .AddDelivery(builder.Configuration)
            .AddLocalClient(builder.Configuration)
            .AddTelemetry()
            .AddHealth();
        configure?.Invoke(builder.Services);

        var app = builder.Build();
        app.MapMessages();
        app.MapFiles();
        app.MapHealth();
        return app;
    }
}
