using System.Text.Json.Serialization;
using Coach.People;
using Coach.Words;

namespace Coach.Privacy;

/// <summary>What a link gives: a page to read, or the JSON file.</summary>
public enum DataForm
{
    Page,
    Json,
}

/// <summary>A link to somebody's own data: for one use, until its time is over.</summary>
/// <param name="Zone">The name of the time zone that the page tells times in, as it was known when the link was made.</param>
public sealed record DataLink(string Id, string Tenant, string Person, DataForm Form, Language Language, string? Zone, DateTimeOffset ExpiresAt)
{
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    [JsonIgnore]
    public PersonKey Whose => new(Tenant, Person);

    public static DataLink To(PersonKey person, DataForm form, Language language, TimeZoneInfo zone, string id, DateTimeOffset now) =>
        new(id, person.Tenant, person.Id, form, language, zone.Id, now + Lasts);

    public bool IsOver(DateTimeOffset now) => now >= ExpiresAt;
}

public enum LinkState
{
    Fresh,
    Used,

    /// <summary>Nothing is known of it any more: the person was erased.</summary>
    Gone,
}

/// <summary>Which links have been used. It outlives a restart, and holds for every host.</summary>
public interface IDataLinks
{
    /// <summary>Part of the turn. Links of the person whose time is over are forgotten.</summary>
    void Add(DataLink link, DateTimeOffset now);

    Task<LinkState> FindAsync(DataLink link, CancellationToken cancellationToken);

    /// <summary>A commit of its own: true for exactly one caller.</summary>
    Task<bool> UseAsync(DataLink link, DateTimeOffset now, CancellationToken cancellationToken);
}

/// <summary>Seals links so that nobody can read, edit or make one.</summary>
public sealed class LinkSeal(ISealer sealer)
{
    private readonly SealedToken<DataLink> _token = new(sealer, "data link", LinkJson.Default.DataLink);

    public string Close(DataLink link) => _token.Close(link);

    /// <summary>Null for anything that this coach did not seal.</summary>
    public DataLink? Open(string token) => _token.Open(token);
}

[JsonSerializable(typeof(DataLink))]
internal sealed partial class LinkJson : JsonSerializerContext;
