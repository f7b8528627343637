namespace Coach.Host.Tests.LocalClient;

/// <summary>A test that runs the real local client.</summary>
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = OnPath.Find("node") is null ? "Node.js is not installed." : null;
}
