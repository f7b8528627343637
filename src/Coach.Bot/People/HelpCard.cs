using AdaptiveCards;
using Coach.Bot.Cards;
using Coach.People;
using Coach.Words;

namespace Coach.Bot.People;

/// <summary>What can be asked for, by role: every command with half a sentence, and the same as buttons.</summary>
public static class HelpCard
{
    private const int MostButtons = 6;

    public static AdaptiveCard For(Visit visit, CardTokens tokens)
    {
        var phrases = visit.Playbook.People;
        var commands = visit.Playbook.Commands.Where(command => command.IsFor(visit.Person.Roster.Roles)).ToList();
        var notes = RoleNotes(phrases, visit.Person.Roster.Roles).ToList();
        return CardFrame.For(
            visit.Language,
            FallbackText(visit, commands),
            [
                CardFrame.Heading(visit.Say(phrases.HelpHeading)),
                CardFrame.Paragraph(visit.Say(phrases.HelpIntro)),
                new AdaptiveFactSet { Facts = [.. commands.Select(command => new AdaptiveFact(command.Title.In(visit.Language), command.Hint.In(visit.Language)))] },
                .. notes.Select(note => CardFrame.Paragraph(visit.Say(note))),
            ],
            commands.Where(command => command.Name is not "help").Take(MostButtons).Select(command => CommandButtons.For(visit, tokens, command, CommandCard.Help)));
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
