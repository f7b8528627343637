using System.Net;
using System.Net.Http.Headers;

namespace Coach.Teams.Connector;

/// <summary>A body of a call that remembers whether any of it was given to the network: if not, the call certainly did not leave.</summary>
internal sealed class OutgoingJson : HttpContent
{
    private readonly ReadOnlyMemory<byte> _json;

    public OutgoingJson(ReadOnlyMemory<byte> json)
    {
        _json = json;
        Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
    }

    public bool HasBegun { get; private set; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        HasBegun = true;
        await stream.WriteAsync(_json, cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _json.Length;
        return true;
    }
}
