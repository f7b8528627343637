namespace Coach.Host.LocalClient;

/// <summary>A page of the local client, as one person sees it.</summary>
/// <param name="Id">Names the window's configuration, <c>{Id}.yml</c>.</param>
/// <param name="Name">The person's name, as in the configuration and on the roster.</param>
/// <param name="Role">What the person is to the coach, in a word.</param>
/// <param name="Port">The port to ask for; 0 takes any that is free.</param>
public sealed record ClientWindow(string Id, string Name, string Role, int Port)
{
    /// <summary>Three people of one team, so that what one asks for arrives at another.</summary>
    public static IReadOnlyList<ClientWindow> Three(int firstPort) =>
    [
        new("ayesha", "Ayesha Khan", "agent", firstPort),
        new("bilal", "Bilal Ahmed", "mentor", firstPort + 1),
        new("sana", "Sana Malik", "manager", firstPort + 2),
    ];
}
