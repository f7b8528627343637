using Coach.Words;

namespace Coach.Privacy;

[Describe("What the coach says about what it keeps of people: agreeing to it, seeing it, having it erased.")]
public sealed record PrivacyPhrases
{
    [Describe("Line of the greeting: how one agrees, how one sees everything, how one has it erased. Plain and true.")]
    public required Phrase Consent { get; init; }

    [Describe("The button of the greeting that agrees and begins the first round.")]
    public required Phrase AgreeButton { get; init; }

    [Describe("Heading of the card that answers 'my data'.")]
    public required Phrase DataHeading { get; init; }

    [Describe("What the two buttons give, how often and for how long they work.")]
    public required Phrase DataIntro { get; init; }

    [Describe("That whoever has the links can read the data.")]
    public required Phrase DataWarning { get; init; }

    [Describe("Button: the data as a page to read.")]
    public required Phrase PageButton { get; init; }

    [Describe("Button: the data as a JSON file.")]
    public required Phrase FileButton { get; init; }

    [Describe("Instead of the buttons, where the coach has no address of its own: whom to ask."), Placeholders("contact")]
    public required Phrase DataFromContact { get; init; }

    [Describe("The same, where no contact is configured.")]
    public required Phrase DataFromLead { get; init; }

    [Describe("Heading of the card that answers 'forget me': a question.")]
    public required Phrase ForgetHeading { get; init; }

    [Describe("What is erased, as one list in a sentence.")]
    public required Phrase ForgetGoes { get; init; }

    [Describe("What stays although everything is erased, and why.")]
    public required Phrase ForgetStays { get; init; }

    [Describe("That it cannot be undone, and what happens when they write again.")]
    public required Phrase ForgetForGood { get; init; }

    [Describe("Button: erase everything.")]
    public required Phrase ForgetButton { get; init; }

    [Describe("Button: erase nothing after all.")]
    public required Phrase KeepButton { get; init; }

    [Describe("In place of the card once they chose to keep everything.")]
    public required Phrase Kept { get; init; }

    [Describe("In place of the card once everything is erased.")]
    public required Phrase Forgotten { get; init; }

    [Describe("Below it: what stays, and how to begin anew.")]
    public required Phrase ForgottenStays { get; init; }

    [Describe("To a button pressed by somebody about whom everything is erased.")]
    public required Phrase ForgottenAlready { get; init; }

    [Describe("Title of the page with somebody's data.")]
    public required Phrase PageTitle { get; init; }

    [Describe("Below the title: as of when."), Placeholders("at")]
    public required Phrase PageMadeAt { get; init; }

    [Describe("In a part of the page in which nothing is kept.")]
    public required Phrase PageNothing { get; init; }

    [Describe("In the page, for a thing that is so.")]
    public required Phrase PageYes { get; init; }

    [Describe("In the page, for a thing that is not so.")]
    public required Phrase PageNo { get; init; }

    [Describe("In the page, what unfolds an entry that only machines read.")]
    public required Phrase PageDetails { get; init; }

    [Describe("On the small page behind a link: that the next button works once.")]
    public required Phrase LinkOnce { get; init; }

    [Describe("On the small page behind a link, the button.")]
    public required Phrase LinkButton { get; init; }

    [Describe("Instead, when the link has been used.")]
    public required Phrase LinkUsed { get; init; }

    [Describe("Instead, when its ten minutes are over.")]
    public required Phrase LinkExpired { get; init; }

    [Describe("Instead, when the data behind it was erased meanwhile.")]
    public required Phrase LinkErased { get; init; }

    [Describe("To an address that is no link of the coach's.")]
    public required Phrase LinkUnknown { get; init; }
}
