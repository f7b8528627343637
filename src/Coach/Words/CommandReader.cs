using System.Collections.Immutable;

namespace Coach.Words;

/// <summary>What a line asks for: a command with what stood behind it, or the commands that it may have meant.</summary>
public abstract record Reading
{
    public sealed record Asks(Command Command, string Argument) : Reading;

    /// <summary>At most two, the nearest first; none where the line is near no command.</summary>
    public sealed record Unclear(ImmutableArray<Command> Nearest) : Reading;
}

/// <summary>Finds the command in what a person wrote. A command may be followed by an argument ("quiz empathy"); the longest wording wins.</summary>
public sealed class CommandReader
{
    private const int Suggestions = 2;

    /// <summary>How much of a wording may be wrong before the line is not near it any more.</summary>
    private const double StillNear = 0.5;

    private readonly ImmutableArray<Command> _commands;
    private readonly ImmutableArray<(string Wording, Command Command)> _wordings;

    public CommandReader(ImmutableArray<Command> commands)
    {
        _commands = commands;
        _wordings =
        [
            .. commands
                .SelectMany(command => command.SaidAs.Append(command.Title.English).Append(command.Title.Urdu ?? command.Name).Append(command.Name)
                    .Select(said => (Wording: Normal.Form(said), Command: command)))
                .Distinct()
                .OrderByDescending(said => said.Wording.Length),
        ];
    }

    public Reading Read(string line)
    {
        var form = Normal.Form(line);
        foreach (var (wording, command) in _wordings)
        {
            if (form == wording)
                return new Reading.Asks(command, "");
            if (command.TakesArgument && form.StartsWith(wording, StringComparison.Ordinal) && form[wording.Length] is ' ')
                return new Reading.Asks(command, form[(wording.Length + 1)..]);
        }

        return new Reading.Unclear(Nearest(form));
    }

    private ImmutableArray<Command> Nearest(string form) =>
    [
        .. _commands
            .Select(command => (Command: command, Distance: _wordings.Where(said => said.Command == command).Min(said => Distance(form, said.Wording))))
            .Where(candidate => candidate.Distance <= StillNear)
            .OrderBy(candidate => candidate.Distance)
            .Take(Suggestions)
            .Select(candidate => candidate.Command),
    ];

    /// <summary>What is much longer or shorter is not compared letter by letter: it cannot be near.</summary>
    private static double Distance(string form, string wording) => Math.Abs(form.Length - wording.Length) > StillNear * Math.Max(1, wording.Length)
        ? double.MaxValue
        : EditDistance.Between(form, wording) / (double)Math.Max(1, wording.Length);
}
