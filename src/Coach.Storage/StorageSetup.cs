using Coach.Delivery;
using Coach.People;
using Coach.Practice;
using Coach.Privacy;
using Coach.Quiz;
using Coach.Storage.Delivery;
using Coach.Storage.People;
using Coach.Storage.Practice;
using Coach.Storage.Privacy;
using Coach.Storage.Quiz;
using Microsoft.Extensions.DependencyInjection;

namespace Coach.Storage;

public static class StorageSetup
{
    /// <summary>The database of the connection string, and the ports over it. The ports of a turn share the turn's unit of work.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, string connectionString) => services
        .AddSingleton(_ => Databases.Open(connectionString))
        .AddSingleton<KeyRingTable>()
        .AddSingleton<IInbox, InboxTable>()
        .AddSingleton<IDispatchLog, DispatchLogTable>()
        .AddScoped<UnitOfWork>()
        .AddScoped<IUnitOfWork>(provider => provider.GetRequiredService<UnitOfWork>())
        .AddScoped<ITurnInbox, TurnInboxTable>()
        .AddScoped<IOutbox, OutboxTable>()
        .AddScoped<IConversations, ConversationsTable>()
        .AddScoped<IBotStates, BotStatesTable>()
        .AddScoped<IPeople, PeopleTable>()
        .AddScoped<IReports, ReportsTable>()
        .AddScoped<IPersonalData, PersonalDataTables>()
        .AddScoped<IErasures, ErasuresTable>()
        .AddScoped<IDataLinks, DataLinksTable>()
        .AddScoped<IRounds, RoundsTable>()
        .AddScoped<ICalls, CallsTable>();
}
