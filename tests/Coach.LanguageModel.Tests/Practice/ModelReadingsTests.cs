using Coach.Practice;
using Coach.Testing;

namespace Coach.LanguageModel.Tests.Practice;

public sealed class ModelReadingsTests
{
    private const string Line = "I'll sort it out myself and ring you on 0301-1234567.";

    [Fact]
    public async Task What_is_quoted_letter_by_letter_is_proposed_with_masked_numbers_put_back()
    {
        await using var practice = await TestPractice.StartAsync((_, context) =>
            ModelServer.CompletionAsync(context, """{"readings":[{"turn":1,"move":"ownership","quote":"I'll sort it out myself"},{"turn":1,"move":"time_commitment","quote":"ring you on [number-1]"}]}"""));
        var call = Calls.Saying(Line);

        Assert.Equal(
            [new ProposedReading(1, Move.Ownership, "I'll sort it out myself"), new ProposedReading(1, Move.TimeCommitment, "ring you on 0301-1234567")],
            AlsoNoticed.Of(call, await practice.ProposeAsync(call)).AsEnumerable());
        var request = Assert.Single(practice.Server.Requests);
        Assert.Equal("readings", request.Schema);
        Assert.Equal("I'll sort it out myself and ring you on [number-1].", request.Data.GetProperty("lines")[0].GetProperty("line").GetString());
        Assert.Equal(1, practice.Answers("used", "readings"));
    }

    [Theory]
    [InlineData("bad_json", "ownership")]
    [InlineData("wrong_schema", "{}")]
    [InlineData("wrong_schema", """{"readings":{}}""")]
    [InlineData("wrong_schema", """{"readings":["ownership"]}""")]
    [InlineData("wrong_schema", """{"readings":[{"turn":1,"move":"perfection","quote":"I'll sort it out"}]}""")]
    [InlineData("wrong_schema", """{"readings":[{"turn":1.5,"move":"ownership","quote":"I'll sort it out"}]}""")]
    [InlineData("wrong_schema", """{"readings":[{"turn":1,"move":"ownership","quote":"I'll sort it out","score":5}]}""")]
    [InlineData("wrong_schema", """{"readings":[],"score":100}""")]
    public async Task What_is_no_proposal_proposes_nothing(string reason, string answer)
    {
        await using var practice = await TestPractice.StartAsync((_, context) => ModelServer.CompletionAsync(context, answer));

        Assert.Empty(await practice.ProposeAsync(Calls.Saying(Line)));
        Assert.Equal(1, practice.Answers(reason, "readings"));
    }

    [Fact]
    public async Task Of_a_very_long_call_the_last_lines_are_read()
    {
        await using var practice = await TestPractice.StartAsync((_, context) => ModelServer.CompletionAsync(context, """{"readings":[]}"""));
        var long30 = Enumerable.Range(1, 30).Select(number => Calls.Said(number, new string('a', 790), "Well.")).ToArray();

        await practice.ProposeAsync(Calls.Saying("The end.", before: [.. long30]));

        var lines = Assert.Single(practice.Server.Requests).Data.GetProperty("lines");
        Assert.Equal((11, 31), (lines.GetArrayLength(), lines[10].GetProperty("turn").GetInt32()));
    }
}
