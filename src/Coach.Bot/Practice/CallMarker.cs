using System.Globalization;
using Microsoft.Bot.Builder;

namespace Coach.Bot.Practice;

/// <summary>The call that the person is in, in this chat, and when they were last heard in it.</summary>
public sealed record Marked(string Call, DateTimeOffset At);

/// <summary>
/// Keeps which call goes on beside the dialogs' own memory, which every line reads anyway: a line outside of a call costs no look for one.
/// Where that memory is lost, the call is not: it waits as if it had been put aside.
/// </summary>
public sealed class CallMarker(ConversationState state)
{
    private readonly IStatePropertyAccessor<string> _call = state.CreateProperty<string>("call");

    public async Task<Marked?> GetAsync(ITurnContext context, CancellationToken cancellationToken) =>
        (await _call.GetAsync(context, () => "", cancellationToken)).Split(' ') is [var call, var at] && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var heard)
            ? new Marked(call, DateTimeOffset.FromUnixTimeMilliseconds(heard))
            : null;

    public Task SetAsync(ITurnContext context, string call, DateTimeOffset at, CancellationToken cancellationToken) =>
        _call.SetAsync(context, string.Create(CultureInfo.InvariantCulture, $"{call} {at.ToUnixTimeMilliseconds()}"), cancellationToken);

    public Task ClearAsync(ITurnContext context, CancellationToken cancellationToken) => _call.SetAsync(context, "", cancellationToken);
}
