using Coach.Benchmarks;
using Coach.Benchmarks.Floor;

if (args is ["floor", .. var rest])
    return await FloorBot.RunAsync(rest);
if (BenchmarkOptions.Parse(args) is not { } options)
{
    await Console.Error.WriteLineAsync(BenchmarkOptions.Usage);
    return 2;
}

return await Benchmark.RunAsync(options) ? 0 : 1;
