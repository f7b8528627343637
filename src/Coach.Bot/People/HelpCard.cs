using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.People;
using Coach.Words;

namespace Coach.Bot.People;

/// <summary>What can be asked for, by role: every command with half a sentence, and the same as buttons.</summary>
public static class HelpCard
{
    /// <summary>As many as stand side by side on a narrow screen without being cut.</summary>
    private const int MostButtons = 3;

    /// <summary>What is always there is told last, in this order; what the coach is for comes first.</summary>
    private static readonly string[] Always = ["my-calls", "language", "stop", "my-data", "forget-me", "help", "hello"];

    public static AdaptiveCard For(Visit visit, CardTokens tokens)
    {
        var phrases = visit.Playbook.People;
        var commands = visit.Playbook.Commands.Where(command => command.InHelp && command.IsFor(visit.Person.Roster.Roles)).OrderBy(command => Array.IndexOf(Always, command.Name)).ToList();
        var notes = RoleNotes(phrases, visit.Person.Roster.Roles).ToList();
        return CardFrame.For(
            visit.Language,
            FallbackText(visit, commands),
            [
                CardFrame.Title(visit.Say(phrases.HelpHeading)),
                CardFrame.Paragraph(visit.Say(phrases.HelpIntro)),
                new AdaptiveFactSet { Facts = [.. commands.Select(command => new AdaptiveFact(command.Title.In(visit.Language), command.Hint.In(visit.Language)))] },
                .. notes.Count is 0 ? Array.Empty<AdaptiveElement>() : [CardFrame.Box(visit.Language, notes.Select(note => CardFrame.Paragraph(visit.Say(note))), AdaptiveContainerStyle.Emphasis)],
            ],
            Buttons(commands).Select((command, place) => CommandButtons.For(visit, tokens, command, CommandCard.Help, isPrimary: place is 0)));
    }

    /// <summary>The first of what everybody has, and before the last of these what this role alone has.</summary>
    private static IEnumerable<Command> Buttons(IEnumerable<Command> commands)
    {
        var shown = commands.Where(command => command.Name is not "help").ToList();
        var own = shown.Where(command => command.Roles is not Roles.None).Take(1).ToList();
        return [.. shown.Except(own).Take(MostButtons - own.Count), .. own];
    }

    private static string FallbackText(Visit visit, IEnumerable<Command> commands) =>
        $"{visit.Say(visit.Playbook.People.HelpHeading)}: {string.Join(" · ", commands.Select(command => command.Title.In(visit.Language)))}";

    private static IEnumerable<Phrase> RoleNotes(PeoplePhrases phrases, Roles roles)
    {
        if (roles.HasFlag(Roles.Mentor))
            yield return phrases.HelpForMentor;
        if (roles.HasFlag(Roles.Manager))
            yield return phrases.HelpForManager;
        if (roles.HasFlag(Roles.Trainer))
            yield return phrases.HelpForTrainer;
        if (roles.HasFlag(Roles.Admin))
            yield return phrases.HelpForAdmin;
    }
}
