using System.Text;
using System.Text.Json.Nodes;
using Coach.Teams.Inbound;

namespace Coach.Teams.Tests.Inbound;

public class EnvelopeReaderTests
{
    private const string Message = """{"type":"message","id":"m1","conversation":{"id":"a:1"}}""";

    public static TheoryData<string> Recorded => [.. Fixtures.Activities];

    [Theory]
    [MemberData(nameof(Recorded))]
    public void A_recorded_activity_is_read_as_it_was_written(string file)
    {
        var body = Fixtures.Activity(file);
        var written = JsonNode.Parse(body)!;

        var envelope = EnvelopeReader.Read(body);

        Assert.NotNull(envelope);
        Assert.Equal((string?)written["type"], envelope.Type);
        Assert.Equal((string?)written["id"], envelope.Id);
        Assert.Equal((string?)written["name"], envelope.Name);
        Assert.Equal((string?)written["channelId"], envelope.ChannelId);
        Assert.Equal((string?)written["serviceUrl"], envelope.ServiceUrl);
        Assert.Equal((string?)written["conversation"]!["id"], envelope.ConversationId);
        Assert.Equal((string?)written["conversation"]!["tenantId"], envelope.ConversationTenantId);
        Assert.Equal((string?)written["channelData"]?["tenant"]?["id"], envelope.ChannelTenantId);
        Assert.Equal((string?)written["from"]!["id"], envelope.FromId);
        Assert.Equal((string?)written["from"]!["aadObjectId"], envelope.FromAadObjectId);
        Assert.Equal((string?)written["recipient"]!["id"], envelope.RecipientId);
        Assert.Equal((string?)written["replyToId"], envelope.ReplyToId);
        Assert.Equal("00000000-0000-0000-0000-0000000000001", envelope.Tenant);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("hello")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("\"message\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"type\":\"message\"")]
    [InlineData(Message + "{}")]
    [InlineData("//\n" + Message)]
    [InlineData("""{"type":null,"id":"m1","conversation":{"id":"a:1"}}""")]
    [InlineData("""{"type":"","id":"m1","conversation":{"id":"a:1"}}""")]
    [InlineData("""{"type":5,"id":"m1","conversation":{"id":"a:1"}}""")]
    [InlineData("""{"type":{},"id":"m1","conversation":{"id":"a:1"}}""")]
    [InlineData("""{"type":"message","conversation":{"id":"a:1"}}""")]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action","conversation":{"id":"a:1"}}""")]
    [InlineData("""{"type":"message","id":1,"conversation":{"id":"a:1"}}""")]
    [InlineData("""{"type":"message","id":"m1"}""")]
    [InlineData("""{"type":"message","id":"m1","conversation":null}""")]
    [InlineData("""{"type":"message","id":"m1","conversation":"a:1"}""")]
    [InlineData("""{"type":"message","id":"m1","conversation":["a:1"]}""")]
    [InlineData("""{"type":"message","id":"m1","conversation":{"id":1}}""")]
    [InlineData("""{"type":"message","id":"m1","conversation":{"id":""}}""")]
    public void What_is_no_activity_is_refused(string body) => Assert.Null(Read(body));

    [Theory]
    [InlineData("\"name\":1")]
    [InlineData("\"channelId\":{}")]
    [InlineData("\"serviceUrl\":[]")]
    [InlineData("\"replyToId\":false")]
    [InlineData("\"deliveryMode\":1")]
    [InlineData("\"from\":\"29:1\"")]
    [InlineData("\"from\":{\"id\":1}")]
    [InlineData("\"from\":{\"aadObjectId\":{}}")]
    [InlineData("\"recipient\":7")]
    [InlineData("\"recipient\":{\"name\":[]}")]
    [InlineData("\"channelData\":\"{}\"")]
    [InlineData("\"channelData\":{\"tenant\":\"t\"}")]
    [InlineData("\"channelData\":{\"tenant\":{\"id\":5}}")]
    public void A_field_of_the_wrong_type_is_refused(string field) => Assert.Null(Read(With(field)));

    [Theory]
    [InlineData("\"id\":\"m2\"")]
    [InlineData("\"\\u0069d\":\"m2\"")]
    [InlineData("\"Id\":\"m2\"")]
    [InlineData("\"ServiceUrl\":\"https://elsewhere.example\"")]
    [InlineData("\"from\":{\"id\":\"a\",\"id\":\"b\"}")]
    [InlineData("\"from\":{\"aadObjectId\":\"a\",\"AadObjectId\":\"b\"}")]
    [InlineData("\"channelData\":{\"Tenant\":{\"id\":\"t\"}}")]
    [InlineData("\"value\":{\"a\":1,\"a\":2}")]
    public void What_two_parsers_could_read_differently_is_refused(string field) => Assert.Null(Read(With(field)));

    [Theory]
    [InlineData("\\ud83d")]
    [InlineData("\\ude00")]
    [InlineData("\\ud83d and \\ude00")]
    [InlineData("\\ud83d\\n\\ude00")]
    [InlineData("\\ud83d\\ud83d\\ude00")]
    [InlineData("\\uDE00\\uD83D")]
    public void Half_a_character_is_refused_wherever_it_stands(string half)
    {
        Assert.Null(Read(With($"\"text\":\"{half}\"")));
        Assert.Null(Read(With($"\"value\":{{\"{half}\":1}}")));
    }

    [Theory]
    [InlineData("\\ud83d\\ude00")]
    [InlineData("\\uD83D\\uDE00 \\\\ud83d \\u0000 \\u00e9 \\\" \\n")]
    [InlineData("\\\\\\ud83d\\ude00\\\\")]
    [InlineData("😀 سلام")]
    public void Whole_characters_are_read(string text) => Assert.NotNull(Read(With($"\"text\":\"{text}\"")));

    [Theory]
    [InlineData(new byte[] { 0xff })]
    [InlineData(new byte[] { 0xed, 0xa0, 0xbd })]
    [InlineData(new byte[] { 0xc0, 0xaf })]
    [InlineData(new byte[] { 0xe2, 0x82 })]
    public void Bytes_that_are_no_text_are_refused(byte[] bytes) =>
        Assert.Null(EnvelopeReader.Read((byte[])[.. Encoding.UTF8.GetBytes("{\"text\":\""), .. bytes, .. Encoding.UTF8.GetBytes("\"," + Message[1..])]));

    [Theory]
    [InlineData("5")]
    [InlineData("\"{\\\"a\\\":1}\"")]
    [InlineData("null")]
    [InlineData("[1,[2]]")]
    [InlineData("{\"action\":{\"data\":{}}}")]
    public void A_value_may_be_anything(string value) => Assert.NotNull(Read(With($"\"value\":{value}")));

    [Fact]
    public void Fields_that_nobody_knows_are_ignored() => Assert.Equal("m1", Read(With("\"callerId\":5,\"brandNew\":{\"id\":7}"))?.Id);

    [Theory]
    [InlineData(60, true)]
    [InlineData(64, false)]
    [InlineData(10_000, false)]
    public void Depth_has_an_end(int depth, bool isRead) =>
        Assert.Equal(isRead, Read(With("\"value\":" + new string('[', depth) + new string(']', depth))) is not null);

    [Theory]
    [InlineData(1_000, true)]
    [InlineData(1_001, false)]
    public void An_id_has_an_end(int length, bool isRead) =>
        Assert.Equal(isRead, Read(With($"\"replyToId\":\"{new string('x', length)}\"")) is not null);

    [Fact]
    public void A_notice_without_an_id_is_known_again_by_its_bytes()
    {
        const string Notice = """{"type":"installationUpdate","conversation":{"id":"a:1"}}""";

        Assert.Equal(Read(Notice)!.Id, Read(Notice)!.Id);
        Assert.NotEqual(Read(Notice)!.Id, Read(Notice + " ")!.Id);
    }

    [Fact]
    public void Twenty_thousand_damaged_activities_throw_nothing()
    {
        var random = new Random(20261121);
        var originals = Fixtures.Activities.Select(Fixtures.Activity).ToArray();
        var read = 0;
        for (var round = 0; round < 20_000; round++)
        {
            var body = originals[random.Next(originals.Length)].AsSpan().ToArray();
            for (var damage = random.Next(1, 6); damage > 0; damage--)
                body[random.Next(body.Length)] = (byte)random.Next(256);
            if (EnvelopeReader.Read(body) is not null)
                read++;
        }

        Assert.InRange(read, 1, 19_999);
    }

    private static string With(string field) => Message[..^1] + "," + field + "}";

    private static ActivityEnvelope? Read(string body) => EnvelopeReader.Read(Encoding.UTF8.GetBytes(body));
}
