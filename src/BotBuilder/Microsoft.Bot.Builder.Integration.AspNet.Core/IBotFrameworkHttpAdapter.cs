using Microsoft.AspNetCore.Http;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>An adapter that takes its activities from HTTP requests.</summary>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>Reads an activity from the request, runs its turn and writes the answer.</summary>
    Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}
