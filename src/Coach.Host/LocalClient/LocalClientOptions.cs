using System.ComponentModel.DataAnnotations;

namespace Coach.Host.LocalClient;

/// <summary>Settings under <c>Client</c>: the pages of Microsoft's local Teams client, in which the coach can be tried on one machine.</summary>
public sealed class LocalClientOptions
{
    public const string Section = "Client";

    /// <summary>Whether the windows open with the coach. Not set: in Development only.</summary>
    public bool? Start { get; set; }

    /// <summary>The agent's port; the mentor and the manager have the next two. Where a port is taken, the client finds a free one.</summary>
    [Range(1024, 65533)]
    public int FirstPort { get; set; } = 56150;
}
