using Coach.Host.Tests.LocalClient;

namespace Coach.Host.Tests.Browser;

/// <summary>A test that clicks through the real client in a real browser; skipped, and said so, where the machine has none.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = this switch
    {
        _ when OnPath.Find("node") is null => "Node.js is not installed.",
        _ when Chromium.Executable is null => "Chromium is not installed (Debian's package chromium, or CHROMIUM names the program).",
        _ => null,
    };
}
