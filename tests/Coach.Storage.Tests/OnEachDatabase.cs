using System.ComponentModel;
using System.Reflection;
using Coach.Testing;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Coach.Storage.Tests;

public enum TestStore
{
    Sqlite,
    Postgres,
}

/// <summary>In this project a fact of a <see cref="StorageTest"/> is a fact of each database. Its name hides xunit's, so that none is forgotten.</summary>
[XunitTestCaseDiscoverer("Coach.Storage.Tests." + nameof(FactOnEach), "Coach.Storage.Tests")]
public sealed class FactAttribute : Xunit.FactAttribute;

/// <inheritdoc cref="FactAttribute"/>
[XunitTestCaseDiscoverer("Coach.Storage.Tests." + nameof(TheoryOnEach), "Coach.Storage.Tests")]
public sealed class TheoryAttribute : Xunit.TheoryAttribute;

/// <summary>What is true of one database alone.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OnlyAttribute(TestStore store) : Attribute
{
    public TestStore Store => store;
}

public sealed class FactOnEach(IMessageSink sink) : FactDiscoverer(sink)
{
    public override IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        testMethod.Stores() is { Count: > 0 } stores
            ? stores.Select(store => new StorageTestCase(DiagnosticMessageSink, discoveryOptions, testMethod, store, null))
            : base.Discover(discoveryOptions, testMethod, factAttribute);
}

public sealed class TheoryOnEach(IMessageSink sink) : TheoryDiscoverer(sink)
{
    protected override IEnumerable<IXunitTestCase> CreateTestCasesForDataRow(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo theoryAttribute, object[] dataRow) =>
        testMethod.Stores() is { Count: > 0 } stores
            ? stores.Select(store => new StorageTestCase(DiagnosticMessageSink, discoveryOptions, testMethod, store, dataRow))
            : base.CreateTestCasesForDataRow(discoveryOptions, testMethod, theoryAttribute, dataRow);

    protected override IEnumerable<IXunitTestCase> CreateTestCasesForTheory(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo theoryAttribute) =>
        testMethod.Stores() is { Count: > 0 }
            ? [new ExecutionErrorTestCase(
                DiagnosticMessageSink, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod,
                "To run on each database, its data must be what xunit can write down: numbers, texts, enums.")]
            : base.CreateTestCasesForTheory(discoveryOptions, testMethod, theoryAttribute);
}

/// <summary>A test on one database; skipped, and said so, where the machine has none.</summary>
public sealed class StorageTestCase : XunitTestCase
{
    private TestStore _store;

    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete("For xunit, which fills it in afterwards.")]
    public StorageTestCase()
    {
    }

    public StorageTestCase(IMessageSink sink, ITestFrameworkDiscoveryOptions options, ITestMethod testMethod, TestStore store, object[]? arguments)
        : base(sink, options.MethodDisplayOrDefault(), options.MethodDisplayOptionsOrDefault(), testMethod, arguments) => _store = store;

    public override Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink, IMessageBus messageBus, object[] constructorArguments, ExceptionAggregator aggregator, CancellationTokenSource cancellationTokenSource)
    {
        StorageTest.On = _store;
        return base.RunAsync(diagnosticMessageSink, messageBus, constructorArguments, aggregator, cancellationTokenSource);
    }

    public override void Serialize(IXunitSerializationInfo data)
    {
        base.Serialize(data);
        data.AddValue(nameof(TestStore), _store.ToString());
    }

    public override void Deserialize(IXunitSerializationInfo data)
    {
        // First, since what comes next gives the test its name.
        _store = Enum.Parse<TestStore>(data.GetValue<string>(nameof(TestStore)));
        base.Deserialize(data);
    }

    protected override void Initialize()
    {
        base.Initialize();
        DisplayName += $" on {_store}";
        if (_store is TestStore.Postgres)
            SkipReason ??= PostgresServer.Missing;
    }

    protected override string GetUniqueID() => $"{base.GetUniqueID()}{_store}";
}

internal static class TestStores
{
    /// <summary>On which databases a test runs; none where it is not about a database.</summary>
    public static IReadOnlyList<TestStore> Stores(this ITestMethod test)
    {
        var type = test.TestClass.Class.ToRuntimeType();
        if (!typeof(StorageTest).IsAssignableFrom(type))
            return [];
        return type.GetCustomAttribute<OnlyAttribute>() is { } only ? [only.Store] : Enum.GetValues<TestStore>();
    }
}
