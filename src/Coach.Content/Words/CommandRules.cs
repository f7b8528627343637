using System.Collections.Immutable;
using Coach.Words;

namespace Coach.Content.Words;

/// <summary>What a person writes means one command: over all files, names and wordings are told apart.</summary>
internal static class CommandRules
{
    public static IEnumerable<Problem> Check(ImmutableArray<Written<CommandsFile>> files)
    {
        var names = new Dictionary<string, string>();
        var wordings = new Dictionary<string, (string Command, string Place)>();
        foreach (var (path, file) in files)
        {
            foreach (var (name, command) in file.Commands)
            {
                if (!names.TryAdd(name, $"{path}:{command.Line}"))
                {
                    yield return new Problem(path, command.Line, $"the command '{name}' already stands in {names[name]}");
                    continue;
                }

                foreach (var said in command.Wordings(name))
                {
                    var form = Normal.Form(said.Text);
                    if (form.Length is 0)
                        yield return new Problem(path, said.Line, $"'{said.Text}' has no letter or digit, so nobody can write it");
                    else if (!wordings.TryAdd(form, (name, $"{path}:{said.Line}")) && wordings[form].Command != name)
                        yield return new Problem(path, said.Line, $"'{said.Text}' is said for '{name}' here and for '{wordings[form].Command}' in {wordings[form].Place}: one of them must go");
                }
            }
        }
    }

    /// <summary>A command without a flow would answer nothing, a flow without its command could not be reached.</summary>
    public static IEnumerable<Problem> CheckNames(ImmutableArray<Written<CommandsFile>> files, IReadOnlyCollection<string> known, string missingFrom)
    {
        foreach (var (path, file) in files)
        {
            foreach (var (name, command) in file.Commands.Where(command => !known.Contains(command.Key)))
                yield return new Problem(path, command.Line, $"the coach knows no command '{name}': {Sentence.Instead(name, known, "it knows")}");
        }

        foreach (var name in known.Except(files.SelectMany(file => file.Content.Commands.Keys)))
            yield return new Problem(missingFrom, 1, $"the command '{name}' is missing, and the coach cannot do without it");
    }
}
