using Coach.Practice;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Coach.LanguageModel.Tests;

public sealed class OpenAIOptionsTests
{
    [Fact]
    public void Without_key_and_endpoint_there_is_no_model_and_nothing_is_wrong()
    {
        var services = new ServiceCollection().AddLanguageModel(new ConfigurationBuilder().Build());

        Assert.False(new OpenAIOptions().IsOn);
        Assert.Empty(new OpenAIOptions().Validate());
        Assert.DoesNotContain(services, service => service.ServiceType == typeof(ICustomerVoice) || service.ServiceType == typeof(IReadingProposals));
    }

    [Theory]
    [InlineData("", "sk-1", "gpt-small")]
    [InlineData("https://contoso.openai.azure.com/openai/v1/", "key", "deployment")]
    [InlineData("https://contoso.openai.azure.com/openai/v1", "", "deployment")]
    [InlineData("https://models.example.com/v1/", "key", "small")]
    [InlineData("http://127.0.0.1:8080/v1/", "key", "small")]
    public void Openai_and_azure_by_key_or_by_entra_are_right(string endpoint, string key, string model) =>
        Assert.Empty(new OpenAIOptions { Endpoint = endpoint, ApiKey = key, Model = model }.Validate());

    [Theory]
    [InlineData("", "", "gpt-small", "OpenAI:Model is set, but neither OpenAI:ApiKey nor OpenAI:Endpoint")]
    [InlineData("", "sk-1", "", "OpenAI:Model is not set")]
    [InlineData("", "sk-1", "  ", "OpenAI:Model is not set")]
    [InlineData("", "sk 1", "m", "OpenAI:ApiKey has a blank")]
    [InlineData("", "sk-1\r\n", "m", "OpenAI:ApiKey has a blank")]
    [InlineData("http://contoso.openai.azure.com/openai/v1/", "sk-1", "m", "OpenAI:Endpoint must be an https address")]
    [InlineData("https://user:pass@contoso.openai.azure.com/openai/v1/", "sk-1", "m", "OpenAI:Endpoint must be an https address")]
    [InlineData("https://models.example.com/v1/?api-version=1", "sk-1", "m", "OpenAI:Endpoint must be an https address")]
    [InlineData("contoso", "sk-1", "m", "OpenAI:Endpoint must be an https address")]
    [InlineData("https://contoso.openai.azure.com/", "sk-1", "m", "OpenAI:Endpoint is one of Azure and must end in /openai/v1/")]
    [InlineData("https://contoso.openai.azure.com/openai/deployments/m/chat/completions", "", "m", "OpenAI:Endpoint is one of Azure and must end in /openai/v1/")]
    public void What_is_wrong_is_one_sentence_without_the_key(string endpoint, string key, string model, string begins)
    {
        var sentence = Assert.Single(new OpenAIOptions { Endpoint = endpoint, ApiKey = key, Model = model }.Validate());

        Assert.StartsWith(begins, sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("sk", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("pass@", sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OpenAI:TimeoutSeconds", "0")]
    [InlineData("OpenAI:TimeoutSeconds", "21")]
    [InlineData("OpenAI:PersonTokensADay", "0")]
    [InlineData("OpenAI:TenantTokensADay", "-1")]
    [InlineData("OpenAI:Scope", "")]
    public void A_setting_out_of_its_range_stops_the_start(string name, string value)
    {
        var settings = new Dictionary<string, string?> { ["OpenAI:ApiKey"] = "sk-1", ["OpenAI:Model"] = "m", [name] = value };
        using var provider = new ServiceCollection().AddLanguageModel(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).BuildServiceProvider();

        Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IOptions<OpenAIOptions>>().Value);
    }
}
