using System.ClientModel;
using System.Net;
using Azure.Core;
using Coach.LanguageModel.Calling;
using Coach.LanguageModel.Practice;
using Coach.Practice;
using Coach.Testing;
using Coach.Words;
using Microsoft.Extensions.DependencyInjection;

namespace Coach.LanguageModel.Tests.Calling;

public sealed class WireTests
{
    [Fact]
    public async Task A_question_is_a_chat_completion_with_a_strict_schema_and_the_answer_is_said()
    {
        await using var practice = await TestPractice.StartAsync((_, context) => ModelServer.LineAsync(context, Calls.Reworded));

        Assert.Equal(Calls.Reworded, await practice.WordAsync(Calls.Saying("May I have your order number?")));

        var request = Assert.Single(practice.Server.Requests);
        Assert.Equal(("POST", "/openai/v1/chat/completions"), (request.Method, request.Path));
        Assert.Equal($"Bearer {TestPractice.Key}", request.Headers["authorization"]);
        Assert.Equal("coach-small", request.Body.GetProperty("model").GetString());
        Assert.Equal(500, request.Body.GetProperty("max_completion_tokens").GetInt32());
        var format = request.Body.GetProperty("response_format");
        Assert.Equal("json_schema", format.GetProperty("type").GetString());
        Assert.True(format.GetProperty("json_schema").GetProperty("strict").GetBoolean());
        Assert.False(format.GetProperty("json_schema").GetProperty("schema").GetProperty("additionalProperties").GetBoolean());
        Assert.False(request.Body.TryGetProperty("tools", out _));
        Assert.False(request.Body.TryGetProperty("user", out _));
        Assert.DoesNotContain(request.Headers.Keys, header => header is "traceparent" or "baggage" or "cookie");
    }

    [Fact]
    public async Task The_model_is_told_the_decided_words_and_the_call_and_nothing_else_that_the_customer_knows()
    {
        await using var practice = await TestPractice.StartAsync((_, context) => ModelServer.LineAsync(context, Calls.Reworded));

        await practice.WordAsync(Calls.Saying("Ayesha here, call me on 0301-1234567.", name: "Ayesha", before: [Calls.Said(1, "Hello, this is Ayesha.", "At last!")]));

        var request = Assert.Single(practice.Server.Requests);
        var data = request.Data;
        Assert.Equal(Calls.Decided, data.GetProperty("decided").GetString());
        Assert.Equal("[agent] here, call me on [number-1].", data.GetProperty("agent").GetString());
        Assert.Equal(["1,850", "4471"], data.GetProperty("keep").EnumerateArray().Select(kept => kept.GetString()).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["Hello? Finally somebody.", "Hello, this is [agent].", "At last!"],
            data.GetProperty("before").EnumerateArray().Select(line => line.GetProperty("said").GetString()));
        Assert.Equal(("hot", "en"), (data.GetProperty("mood").GetString(), data.GetProperty("language").GetString()));
        Assert.DoesNotContain("Ayesha", request.Body.GetRawText(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("1234567", request.Body.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Farah", request.Body.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_customers_own_number_leaves_as_a_placeholder_and_is_said_in_full()
    {
        await using var practice = await TestPractice.StartAsync((_, context) => ModelServer.LineAsync(context, "Write it down: [number-1]. And hurry!"));

        Assert.Equal("Write it down: 0301-1234567. And hurry!", await practice.WordAsync(Calls.Saying("Your phone number?", "It's 0301-1234567. Hurry up!")));
        Assert.DoesNotContain("1234567", Assert.Single(practice.Server.Requests).Body.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Tongue.Urdu, "میرا آرڈر نمبر 4471 ہے، اور کسی نے فون نہیں کیا۔", "آرڈر نمبر 4471 لکھ لیں، مجھے کسی نے فون تک نہیں کیا۔", "ur")]
    [InlineData(Tongue.RomanUrdu, "Mera order number 4471 hai aur kisi ne call nahi ki.", "Order number 4471 hai mera, kisi ne call tak nahi ki mujhe.", "ur-Latn")]
    public async Task Urdu_is_asked_for_and_answered_in_its_script_or_in_latin_letters(Tongue tongue, string decided, string line, string code)
    {
        await using var practice = await TestPractice.StartAsync((_, context) => ModelServer.LineAsync(context, line, code));

        Assert.Equal(line, await practice.WordAsync(Calls.Saying("Order number?", decided, tongue)));
        Assert.Equal(code, Assert.Single(practice.Server.Requests).Data.GetProperty("language").GetString());
        Assert.Equal(decided, Assert.Single(practice.Server.Requests).Data.GetProperty("decided").GetString());
    }

    [Fact]
    public async Task Without_a_key_the_coach_signs_in_through_entra()
    {
        using var wire = new TestWire();
        var credential = new TestCredential();
        var options = new OpenAIOptions { Endpoint = "https://contoso.openai.azure.com/openai/v1/", Model = "deployment" };

        await Assert.ThrowsAsync<ClientResultException>(() => Chat.Client(options, _ => credential, wire).CompleteChatAsync("hello"));

        Assert.Equal("https://contoso.openai.azure.com/openai/v1/chat/completions", wire.Address);
        Assert.Equal("Bearer entra-token", wire.Authorization);
        Assert.Equal(["https://cognitiveservices.azure.com/.default"], credential.Scopes);
    }

    [Fact]
    public async Task What_is_configured_is_registered_once_for_each_turn()
    {
        await using var practice = await TestPractice.StartAsync((_, context) => ModelServer.StatusAsync(context, 500));

        var (voice, readings) = await practice.InTurnAsync("a", "p", "t", provider => Task.FromResult((provider.GetRequiredService<ICustomerVoice>(), provider.GetRequiredService<IReadingProposals>())));

        Assert.IsType<ModelVoice>(voice);
        Assert.IsType<ModelReadings>(readings);
    }

    /// <summary>A token goes over https alone, and the server of the tests has no certificate: so this one only notes what would leave.</summary>
    private sealed class TestWire : HttpMessageHandler
    {
        public string? Address { get; private set; }

        public string? Authorization { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            (Address, Authorization) = (request.RequestUri?.ToString(), request.Headers.Authorization?.ToString());
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.Forbidden) { Content = new StringContent("") });
        }
    }

    private sealed class TestCredential : TokenCredential
    {
        public string[] Scopes { get; private set; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes = requestContext.Scopes;
            return new AccessToken("entra-token", DateTimeOffset.UtcNow.AddHours(1));
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}
