using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Integration;

public class HttpHelperTests
{
    [Fact]
    public async Task No_answer_is_an_empty_200() =>
        Assert.Equal((200, null, ""), await Http.RespondAsync(null));

    [Fact]
    public async Task An_answer_without_a_body_is_its_status_alone() =>
        Assert.Equal((501, null, ""), await Http.RespondAsync(new InvokeResponse { Status = 501 }));

    [Fact]
    public async Task An_answer_with_a_body_is_JSON_without_nulls() =>
        Assert.Equal(
            (200, "application/json", """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"شکریہ"}"""),
            await Http.RespondAsync(new InvokeResponse
            {
                Status = 200,
                Body = new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = "شکریہ" },
            }));

    [Fact]
    public async Task Other_peoples_types_keep_their_own_names() =>
        Assert.Equal("""{"statusCode":200,"Mixed":{"Inner":1},"list":["a"]}""", await Http.WriteAsync(new { statusCode = 200, Mixed = new { Inner = 1 }, list = new[] { "a" }, none = (string?)null }));

    [Fact]
    public async Task A_missing_request_or_response_is_told()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => HttpHelper.ReadRequestAsync<Activity>(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => HttpHelper.WriteResponseAsync(null, new InvokeResponse()));
    }
}
