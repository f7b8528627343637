namespace Coach.Host.LocalClient;

/// <summary>What the person at the terminal is told: the pages that are really listened on, one line for each person.</summary>
public static class Links
{
    public static string Of(IEnumerable<RunningClient> clients) => Of([.. clients.Select(client => (client.Window, client.Url))]);

    public static string Of(IReadOnlyList<(ClientWindow Window, string Url)> pages)
    {
        var people = pages.OrderBy(page => page.Window.Port).Select(page => (Who: $"{page.Window.Name} ({page.Window.Role})", page.Url)).ToList();
        var width = people.Max(page => page.Who.Length);
        return string.Join(Environment.NewLine, people.Select(page => $"  {page.Who.PadRight(width)}   {page.Url}").Prepend("The coach is in these pages; open one and say hi:"));
    }
}
