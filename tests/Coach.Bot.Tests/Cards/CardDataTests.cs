using System.Text.Json;
using Coach.Bot.Cards;

namespace Coach.Bot.Tests.Cards;

public sealed class CardDataTests
{
    private const string Plain = """{"token": "sealed", "answer": "1,2"}""";

    [Fact]
    public void An_object_is_read_whoever_parsed_it()
    {
        Assert.Equal(("sealed", "1,2"), Read(JsonElement.Parse(Plain)));
        Assert.Equal(("sealed", "1,2"), Read(System.Text.Json.Nodes.JsonNode.Parse(Plain)));
    }

    [Theory]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"good bot"}}""", "like")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"{\"feedbackText\":\"bad\"}"}}""", "dislike")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"my phone is 0301"}}""", "other")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":7}}""", "other")]
    [InlineData("""{"actionName":"feedback","actionValue":"like"}""", "other")]
    [InlineData("17", "other")]
    [InlineData("", "other")]
    [InlineData(null, "other")]
    public void A_thumb_is_up_down_or_something_else(string? value, string thumb) => Assert.Equal(thumb, CardData.Thumb(value));

    [Fact]
    public void A_string_that_holds_JSON_is_read_as_the_JSON() => Assert.Equal(("sealed", "1,2"), Read(Plain));

    [Fact]
    public void Numbers_and_booleans_are_read_as_they_are_written()
    {
        var data = CardData.Read("""{"answer": 2, "ratio": 1.50, "yes": true, "no": false}""");

        Assert.Equal(("2", "1.50", "true", "false"), (data["answer"], data["ratio"], data["yes"], data["no"]));
    }

    [Fact]
    public void What_is_no_single_value_is_left_out()
    {
        var data = CardData.Read("""{"list": ["1"], "nested": {"token": "inner"}, "nothing": null, "token": "outer"}""");

        Assert.Equal((null, null, null, "outer"), (data["list"], data["nested"], data["nothing"], data["token"]));
    }

    [Fact]
    public void Of_two_values_of_one_name_the_last_counts() => Assert.Equal("second", CardData.Read("""{"token": "first", "token": "second"}""")["token"]);

    [Fact]
    public void A_name_is_read_in_its_own_case_only() => Assert.Null(CardData.Read("""{"Token": "sealed"}""")["token"]);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("42")]
    [InlineData("true")]
    [InlineData("[1, 2]")]
    [InlineData("\"a JSON string\"")]
    [InlineData("no JSON at all")]
    [InlineData("{\"token\": \"cut o")]
    [InlineData("{\"token\": \"sealed\"} and more")]
    public void Anything_else_is_data_without_a_token(string? value) => Assert.Equal((null, null), Read(value));

    [Fact]
    public void A_number_or_a_date_where_an_object_belongs_is_data_without_a_token()
    {
        Assert.Equal((null, null), Read(42));
        Assert.Equal((null, null), Read(Scene.Now));
        Assert.Equal((null, null), Read(new object()));
    }

    [Fact]
    public void Depth_does_no_harm() => Assert.Equal(
        (null, null), Read($"{{\"token\": \"sealed\", \"deep\": {string.Concat(Enumerable.Repeat("[", 10_000))}{string.Concat(Enumerable.Repeat("]", 10_000))}}}"));

    [Theory]
    [InlineData("""{"token": "\ud800", "answer": "1"}""")]
    [InlineData("""{"\udc00": "1", "token": "sealed"}""")]
    public void Half_a_surrogate_pair_is_data_without_a_token(string json) => Assert.Equal((null, null), Read(json));

    private static (string? Token, string? Answer) Read(object? value)
    {
        var data = CardData.Read(value);
        return (data[CardData.Token], data["answer"]);
    }
}
