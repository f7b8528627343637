using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.Core;
using OpenAI;
using OpenAI.Chat;

namespace Coach.LanguageModel.Calling;

/// <summary>The package's client, set up so that it tries once, follows no redirect, logs nothing and reads no more than a short answer.</summary>
internal static class Chat
{
    private const int MostBytes = 128 * 1024;

    /// <param name="wire">What carries the calls; null for the network.</param>
    public static ChatClient Client(OpenAIOptions options, Func<OpenAIOptions, TokenCredential> credential, HttpMessageHandler? wire = null)
    {
        var client = new OpenAIClientOptions
        {
            Endpoint = options.Address,
            // Our own time limit is shorter; this one only has to be longer than that.
            NetworkTimeout = options.Timeout + TimeSpan.FromSeconds(5),
            RetryPolicy = new ClientRetryPolicy(0),
            EnableDistributedTracing = false,
            ClientLoggingOptions = new ClientLoggingOptions { EnableLogging = false },
            Transport = new HttpClientPipelineTransport(Http(wire ?? Network())),
        };
#pragma warning disable OPENAI001 // The package calls this constructor experimental; it is the one that Microsoft documents for Entra.
        return options.UsesEntra
            ? new ChatClient(options.Model, new BearerTokenPolicy(credential(options), options.Scope), client)
            : new ChatClient(options.Model, new ApiKeyCredential(options.ApiKey), client);
#pragma warning restore OPENAI001
    }

    private static HttpClient Http(HttpMessageHandler wire) => new(new ShortAnswers(wire)) { Timeout = Timeout.InfiniteTimeSpan };

    private static SocketsHttpHandler Network() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(3),
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        // The ids of our traces are nobody else's concern.
        ActivityHeadersPropagator = null,
    };

    /// <summary>Reads the whole answer within the call's own time limit, and gives up on one that is too long.</summary>
    private sealed class ShortAnswers(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            try
            {
                await response.Content.LoadIntoBufferAsync(MostBytes, cancellationToken);
                return response;
            }
            catch
            {
                response.Dispose();
                throw;
            }
        }
    }
}
