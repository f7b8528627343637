namespace Coach.Host.Tests.Commands;

public sealed class SimulateTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coach-simulate-");
    private readonly TestContent _content;

    public SimulateTests() => _content = new TestContent(_folder.FullName);

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_whole_call_is_told_with_its_moods_its_end_and_its_score()
    {
        var ended = await RunAsync("simulate", "late-fee", "--as", "expert", "--seed", "4");

        Assert.Equal((0, ""), (ended.Code, ended.Errors));
        Assert.StartsWith("Tariq Mehmood (late-fee, difficulty 2, seed 4)\n", ended.Output, StringComparison.Ordinal);
        Assert.Matches("anger [0-9]+, trust [0-9]+, close", ended.Output);
        Assert.Matches(@"(resolved|accepted): [a-z-]+\. Score [0-9]+ ", ended.Output);
    }

    [Theory]
    [InlineData(1, "There is no customer called nobody. There are ", "simulate", "nobody", "--as", "expert")]
    [InlineData(2, "There is no trainee called genius. There are expert, novice, stuffer, silent, rude.", "simulate", "late-fee", "--as", "genius")]
    [InlineData(2, "The seed must be a whole number, found x.", "simulate", "late-fee", "--as", "expert", "--seed", "x")]
    public async Task What_is_not_there_is_told_and_the_exit_code_is_not_0(int code, string told, params string[] arguments)
    {
        var ended = await RunAsync(arguments);

        Assert.Equal((code, ""), (ended.Code, ended.Output));
        Assert.StartsWith(told, ended.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_customer_passes_the_check_as_it_is_written_and_is_not_written_over()
    {
        var written = await RunAsync("new-customer", "leaking-kettle");
        var again = await RunAsync("new-customer", "leaking-kettle");
        var check = await RunAsync("check");

        Assert.Equal(0, written.Code);
        Assert.True(File.Exists(_content.File("practice/customers/leaking-kettle.yaml")));
        Assert.Equal(1, again.Code);
        Assert.Contains("There is a customer leaking-kettle already", again.Errors, StringComparison.Ordinal);
        Assert.Equal(new Ended(0, "The content is well.\n", ""), check);
    }

    private Task<Ended> RunAsync(params string[] arguments) => Executable.RunAsync(_folder.FullName, "", [.. arguments, $"--Content:Path={_content.Path}"]);
}
