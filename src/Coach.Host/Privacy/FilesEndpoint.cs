using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Coach.Privacy;
using Coach.Words;

namespace Coach.Host.Privacy;

/// <summary>
/// <c>/files/{token}</c>: somebody's own data, once. Programs that look at a link before a person does (a chat's preview, a mail filter) use GET or HEAD,
/// so these show a page with a button; the data comes with its POST, and that alone uses the link up.
/// </summary>
internal sealed class FilesEndpoint(LinkSeal seal, IDataLinks links, IPersonalData data, IPlaybookSource playbooks, TimeProvider time)
{
    private const string Html = "text/html; charset=utf-8";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Playbook _playbook = playbooks.Current;

    public async Task<IResult> LookAsync(string token, CancellationToken cancellationToken) =>
        seal.Open(token) is { } link && await RefuseAsync(link, cancellationToken) is var refusal
            ? refusal ?? Page(LinkPage.For(_playbook.Privacy, link.Language), StatusCodes.Status200OK)
            : Unknown();

    public async Task<IResult> GetAsync(string token, CancellationToken cancellationToken)
    {
        if (seal.Open(token) is not { } link)
            return Unknown();
        if (await RefuseAsync(link, cancellationToken) is { } refusal)
            return refusal;
        // Read before it is used up: a link that gave nothing would be lost.
        if (await data.ExportAsync(link.Whose, time.GetUtcNow(), cancellationToken) is not { } export)
            return Gone(link, _playbook.Privacy.LinkErased);
        if (!await links.UseAsync(link, time.GetUtcNow(), CancellationToken.None))
            return Gone(link, _playbook.Privacy.LinkUsed);
        return link.Form is DataForm.Json ? new JsonFile(export.ToJson()) : Page(DataPage.For(_playbook, link.Language, Zones.First(link.Zone), export), StatusCodes.Status200OK);
    }

    private async Task<IResult?> RefuseAsync(DataLink link, CancellationToken cancellationToken)
    {
        if (link.IsOver(time.GetUtcNow()))
            return Gone(link, _playbook.Privacy.LinkExpired);
        return await links.FindAsync(link, cancellationToken) switch
        {
            LinkState.Used => Gone(link, _playbook.Privacy.LinkUsed),
            LinkState.Gone => Gone(link, _playbook.Privacy.LinkErased),
            _ => null,
        };
    }

    private IResult Gone(DataLink link, Phrase why) => Page(LinkPage.Instead(_playbook.Privacy, why, link.Language), StatusCodes.Status410Gone);

    /// <summary>Nobody knows who asks, or in which language: both are spoken.</summary>
    private IResult Unknown() => Page(LinkPage.Instead(_playbook.Privacy, _playbook.Privacy.LinkUnknown, [.. Languages.All]), StatusCodes.Status404NotFound);

    private static IResult Page(string html, int status) => Results.Text(html, Html, System.Text.Encoding.UTF8, status);

    private sealed class JsonFile(JsonObject json) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.ContentType = "application/json; charset=utf-8";
            httpContext.Response.Headers.ContentDisposition = "attachment; filename=\"my-data.json\"";
            return httpContext.Response.WriteAsync(json.ToJsonString(Readable), httpContext.RequestAborted);
        }
    }
}
