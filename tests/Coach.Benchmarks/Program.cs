using Coach.Benchmarks;
using Coach.Benchmarks.Floor;
using Coach.Benchmarks.Reading;

if (args is ["floor", .. var rest])
    return await FloorBot.RunAsync(rest);
if (args is ["reader", ..])
    return ReaderBenchmark.Run(args is [_, var dialogs, ..] ? dialogs : "dialogs");
if (args is ["practice", .. var calls])
    return PracticeBenchmark.Run(calls);
if (BenchmarkOptions.Parse(args) is not { } options)
{
    await Console.Error.WriteLineAsync(BenchmarkOptions.Usage);
    return 2;
}

try
{
    return await Benchmark.RunAsync(options) ? 0 : 1;
}
catch (InvalidOperationException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}
