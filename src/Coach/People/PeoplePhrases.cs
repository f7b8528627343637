using Coach.Words;

namespace Coach.People;

[Describe("What the coach says when it meets people: greeting, help, language, and to whoever it does not know.")]
public sealed record PeoplePhrases
{
    [Describe("First line of the greeting, once in a person's life with the coach."), Placeholders("name")]
    public required Phrase Hello { get; init; }

    [Describe("What the coach does, in two short sentences.")]
    public required Phrase HelloWhat { get; init; }

    [Describe("What is kept and who sees it, in plain words: answers are theirs, managers see groups of five or more.")]
    public required Phrase HelloPrivacy { get; init; }

    [Describe("Last line of the greeting: how to begin.")]
    public required Phrase HelloBegin { get; init; }

    [Describe("Answer to hi and hello once they have been greeted."), Placeholders("name")]
    public required Phrase HelloAgain { get; init; }

    [Describe("Heading of the help card.")]
    public required Phrase HelpHeading { get; init; }

    [Describe("One sentence above the list of commands: they may be typed or pressed.")]
    public required Phrase HelpIntro { get; init; }

    [Describe("Added to the help of a mentor.")]
    public required Phrase HelpForMentor { get; init; }

    [Describe("Added to the help of a manager: what they can and cannot see.")]
    public required Phrase HelpForManager { get; init; }

    [Describe("Added to the help of a trainer: where content is written and how it is checked.")]
    public required Phrase HelpForTrainer { get; init; }

    [Describe("Added to the help of an administrator: how people get on the roster.")]
    public required Phrase HelpForAdmin { get; init; }

    [Describe("To somebody who is not on the roster, with whom to ask."), Placeholders("contact")]
    public required Phrase NotOnRoster { get; init; }

    [Describe("To somebody who is not on the roster, where no contact is configured.")]
    public required Phrase NotOnRosterAskLead { get; init; }

    [Describe("Asks which language to speak; the choices follow as buttons.")]
    public required Phrase LanguageAsk { get; init; }

    [Describe("Asked again when the answer was neither language.")]
    public required Phrase LanguageAskAgain { get; init; }

    [Describe("Said in the new language once it is chosen.")]
    public required Phrase LanguageChosen { get; init; }

    [Describe("The language's own name for itself: English in English, Urdu in Urdu.")]
    public required Phrase LanguageName { get; init; }

    [Describe("After stop, when something was going on.")]
    public required Phrase Stopped { get; init; }

    [Describe("After stop, when nothing was going on.")]
    public required Phrase NothingToStop { get; init; }

    [Describe("To a line that is no command; the two nearest commands follow as buttons.")]
    public required Phrase DidYouMean { get; init; }

    [Describe("The one line said in a group chat or a channel.")]
    public required Phrase OnlyInPrivate { get; init; }

    [Describe("To a message without words: a picture, a sticker, a file.")]
    public required Phrase OnlyWords { get; init; }
}
