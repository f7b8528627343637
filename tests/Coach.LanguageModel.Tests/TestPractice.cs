using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.Metrics;
using Coach.Delivery;
using Coach.LanguageModel.Calling;
using Coach.People;
using Coach.Practice;
using Coach.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Coach.LanguageModel.Tests;

/// <summary>The project as the host puts it together, with a model on this machine, a clock that is moved by hand, and everything that is logged and counted.</summary>
internal sealed class TestPractice : IAsyncDisposable
{
    public const string Key = "sk-nobody-may-see-this";

    private readonly ServiceProvider _services;
    private readonly MeterListener _listener = new();

    private TestPractice(ModelServer server, IEnumerable<KeyValuePair<string, string?>> settings)
    {
        Server = server;
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log));
        services.AddScoped<Turn>();
        services.AddLanguageModel(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        Listen();
    }

    public ModelServer Server { get; }

    public HandClock Clock { get; } = new();

    public TestLog Log { get; } = new(LogLevel.Trace);

    /// <summary>What was counted, as <c>coach.model.answers customer_voice used</c>, and how much of it.</summary>
    public ConcurrentDictionary<string, double> Counted { get; } = new(StringComparer.Ordinal);

    public static async Task<TestPractice> StartAsync(Func<ModelRequest, HttpContext, Task> answers, params (string Name, string Value)[] settings)
    {
        var server = await ModelServer.StartAsync();
        server.Answers = answers;
        var defaults = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
        {
            ["OpenAI:Endpoint"] = server.Endpoint,
            ["OpenAI:ApiKey"] = Key,
            ["OpenAI:Model"] = "coach-small",
            ["OpenAI:TimeoutSeconds"] = "5",
        };
        foreach (var (name, value) in settings)
            defaults[name] = value;
        return new TestPractice(server, defaults);
    }

    public Task<string> WordAsync(Call call, string activity = "activity-1", string person = "ayesha", string tenant = "tenant", Customer? customer = null, CancellationToken cancellationToken = default) =>
        InTurnAsync(activity, person, tenant, provider => provider.GetRequiredService<ICustomerVoice>().WordAsync(call, customer ?? Calls.Customer(call.Tongue), cancellationToken));

    public Task<ImmutableArray<ProposedReading>> ProposeAsync(Call call, string activity = "activity-1") =>
        InTurnAsync(activity, "ayesha", "tenant", provider => provider.GetRequiredService<IReadingProposals>().ProposeAsync(call, CancellationToken.None));

    public async Task<T> InTurnAsync<T>(string activity, string person, string tenant, Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = _services.CreateAsyncScope();
        var turn = scope.ServiceProvider.GetRequiredService<Turn>();
        turn.ActivityId = activity;
        turn.Conversation = new Conversation(new ConversationKey(tenant, $"a:{person}"), ConversationKind.Personal, "https://teams.example", "28:coach", "29:x") { Person = new PersonKey(tenant, person) };
        return await act(scope.ServiceProvider);
    }

    public double Answers(string outcome, string purpose = "customer_voice") => Counted.GetValueOrDefault($"coach.model.answers {purpose} {outcome}");

    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        await _services.DisposeAsync();
        await Server.DisposeAsync();
    }

    private void Listen()
    {
        var meters = _services.GetRequiredService<IMeterFactory>();
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == LanguageModelMeter.Name && ReferenceEquals(instrument.Meter.Scope, meters))
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, amount, tags, _) => Count(instrument, amount, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, amount, tags, _) => Count(instrument, amount, tags));
        _listener.Start();
    }

    private void Count(Instrument instrument, double amount, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var name = instrument.Name;
        foreach (var tag in tags)
            name += $" {tag.Value}";
        Counted.AddOrUpdate(name, amount, (_, sum) => sum + amount);
    }
}
