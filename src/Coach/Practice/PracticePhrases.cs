using Coach.Words;

namespace Coach.Practice;

[Describe("What the coach says around practice calls: offering them, briefing, debrief, looking back. What customers say is in customers/ and lines.yaml.")]
public sealed record PracticePhrases
{
    [Describe("Heading of the card that offers three customers.")]
    public required Phrase OfferHeading { get; init; }

    [Describe("Below it.")]
    public required Phrase OfferIntro { get; init; }

    [Describe("Heading instead, after practice with words that name nobody.")]
    public required Phrase Nearest { get; init; }

    [Describe("Heading instead, after practice with a name that more than one customer has.")]
    public required Phrase WhichOne { get; init; }

    [Describe("On the same card, when a call is put aside."), Placeholders("name")]
    public required Phrase StillOpen { get; init; }

    [Describe("Button: begin the call with this customer."), Placeholders("name")]
    public required Phrase TakeCall { get; init; }

    [Describe("Button: go on with the call that was put aside."), Placeholders("name")]
    public required Phrase GoOn { get; init; }

    [Describe("Why this customer is offered; the reason is one of those that follow."), Placeholders("reason")]
    public required Phrase Why { get; init; }

    [Describe("Reason: the first call of all.")]
    public required Phrase WhyFirst { get; init; }

    [Describe("Harder than the last call.")]
    public required Phrase WhyHarder { get; init; }

    [Describe("Easier than the last call.")]
    public required Phrase WhyEasier { get; init; }

    [Describe("As hard as the last call.")]
    public required Phrase WhySameLevel { get; init; }

    [Describe("It trains the weakest skill."), Placeholders("skill")]
    public required Phrase WhyTrainsWeakest { get; init; }

    [Describe("It is the person's own campaign.")]
    public required Phrase WhyOwnCampaign { get; init; }

    [Describe("It is in a language that they speak at work."), Placeholders("tongue")]
    public required Phrase WhyOwnTongue { get; init; }

    [Describe("It trains a skill; it need not be the weakest."), Placeholders("skill")]
    public required Phrase WhyTrains { get; init; }

    [Describe("The last call with this customer did not end well.")]
    public required Phrase WhyTryAgain { get; init; }

    [Describe("It is what they asked for.")]
    public required Phrase WhyWished { get; init; }

    [Describe("It comes near what they asked for.")]
    public required Phrase WhyNear { get; init; }

    [Describe("It is one of those that have the name which was typed.")]
    public required Phrase WhyNamed { get; init; }

    [Describe("How hard a customer is: 1 of 5.")]
    public required Phrase DifficultyFirst { get; init; }

    [Describe("2 of 5.")]
    public required Phrase DifficultyEasy { get; init; }

    [Describe("3 of 5.")]
    public required Phrase DifficultyNormal { get; init; }

    [Describe("4 of 5.")]
    public required Phrase DifficultyHard { get; init; }

    [Describe("5 of 5.")]
    public required Phrase DifficultyWorst { get; init; }

    [Describe("A tongue that a customer speaks.")]
    public required Phrase TongueEnglish { get; init; }

    [Describe("In Urdu script.")]
    public required Phrase TongueUrdu { get; init; }

    [Describe("Urdu in Latin letters.")]
    public required Phrase TongueRomanUrdu { get; init; }

    [Describe("A campaign.")]
    public required Phrase CampaignTelecom { get; init; }

    [Describe("A campaign.")]
    public required Phrase CampaignBanking { get; init; }

    [Describe("A campaign.")]
    public required Phrase CampaignECommerce { get; init; }

    [Describe("A campaign.")]
    public required Phrase CampaignFoodDelivery { get; init; }

    [Describe("A campaign.")]
    public required Phrase CampaignAirline { get; init; }

    [Describe("A campaign.")]
    public required Phrase CampaignElectricity { get; init; }

    [Describe("A campaign.")]
    public required Phrase CampaignInsurance { get; init; }

    [Describe("A campaign.")]
    public required Phrase CampaignInternet { get; init; }

    [Describe("When the content has no customer.")]
    public required Phrase NoCustomers { get; init; }

    [Describe("Heading of the card before the call."), Placeholders("name")]
    public required Phrase BriefingHeading { get; init; }

    [Describe("Above what the agent's screen shows.")]
    public required Phrase ScreenHeading { get; init; }

    [Describe("How to talk in a call, with the words that the coach takes in it.")]
    public required Phrase BriefingHow { get; init; }

    [Describe("Below it, only where a language model words what the customer says: what is sent to it, and that long numbers, e-mail addresses and the person's name are masked.")]
    public required Phrase BriefingModel { get; init; }

    [Describe("Button: the mood is no longer shown below the customer's lines.")]
    public required Phrase HideMoodButton { get; init; }

    [Describe("Button: it is shown again.")]
    public required Phrase ShowMoodButton { get; init; }

    [Describe("After it was hidden.")]
    public required Phrase MoodHidden { get; init; }

    [Describe("After it was shown again.")]
    public required Phrase MoodShown { get; init; }

    [Describe("The customer's mood in a word: 1 of 5.")]
    public required Phrase MoodCalm { get; init; }

    [Describe("2 of 5.")]
    public required Phrase MoodUneasy { get; init; }

    [Describe("3 of 5.")]
    public required Phrase MoodAnnoyed { get; init; }

    [Describe("4 of 5.")]
    public required Phrase MoodAngry { get; init; }

    [Describe("5 of 5.")]
    public required Phrase MoodFurious { get; init; }

    [Describe("What would help now: the customer has not been heard.")]
    public required Phrase AdviceAcknowledge { get; init; }

    [Describe("Nothing is known yet.")]
    public required Phrase AdviceAskOpenly { get; init; }

    [Describe("A fact is missing."), Placeholders("about")]
    public required Phrase AdviceAskFor { get; init; }

    [Describe("Nobody has taken it on yet.")]
    public required Phrase AdviceTakeItOn { get; init; }

    [Describe("A step can be taken."), Placeholders("about")]
    public required Phrase AdviceTakeStep { get; init; }

    [Describe("A limit has to be told."), Placeholders("about")]
    public required Phrase AdviceTellLimit { get; init; }

    [Describe("No time has been named.")]
    public required Phrase AdviceSayWhen { get; init; }

    [Describe("The customer insults the agent.")]
    public required Phrase AdviceSetBoundary { get; init; }

    [Describe("Something was promised that may not be."), Placeholders("about")]
    public required Phrase AdviceTakePromiseBack { get; init; }

    [Describe("All is done.")]
    public required Phrase AdviceAskWhetherAnythingIsLeft { get; init; }

    [Describe("To hint: what would help now, and why; both are sentences."), Placeholders("idea", "why")]
    public required Phrase Hint { get; init; }

    [Describe("Below it: how it could be said."), Placeholders("line")]
    public required Phrase HintLine { get; init; }

    [Describe("To hint, pause or restart when no call is open.")]
    public required Phrase NoCall { get; init; }

    [Describe("The call is put aside."), Placeholders("name")]
    public required Phrase Paused { get; init; }

    [Describe("Before the customer's last line, when a call is taken up again."), Placeholders("name")]
    public required Phrase GoesOn { get; init; }

    [Describe("The same where nothing of the call needs repeating.")]
    public required Phrase GoesOnBare { get; init; }

    [Describe("Before the opening, when a call begins again.")]
    public required Phrase Restarted { get; init; }

    [Describe("To help in a call."), Placeholders("name")]
    public required Phrase InCall { get; init; }

    [Describe("To the button of another customer, in the middle of a call."), Placeholders("name")]
    public required Phrase OtherCall { get; init; }

    [Describe("To a line that is longer than may be."), Placeholders("most")]
    public required Phrase LineTooLong { get; init; }

    [Describe("After stop with fewer than two turns.")]
    public required Phrase TooShort { get; init; }

    [Describe("To a line or a button of a call that is over or gone.")]
    public required Phrase CallIsOver { get; init; }

    [Describe("When a customer was withdrawn from the content, on same again.")]
    public required Phrase CustomerGone { get; init; }

    [Describe("Heading when somebody writes that they cannot bear it any more: the call is over at once.")]
    public required Phrase DistressHeading { get; init; }

    [Describe("Below: that it was practice, and that they matter more.")]
    public required Phrase DistressCare { get; init; }

    [Describe("Whom to talk to.")]
    public required Phrase DistressTalk { get; init; }

    [Describe("For danger: an emergency number that the organisation may change here.")]
    public required Phrase DistressNow { get; init; }

    [Describe("Help lines that the organisation names here, in its own words.")]
    public required Phrase DistressLines { get; init; }

    [Describe("That nothing is lost where the coach read it wrongly.")]
    public required Phrase DistressOtherwise { get; init; }

    [Describe("Heading of the debrief."), Placeholders("name")]
    public required Phrase DebriefHeading { get; init; }

    [Describe("How a call ended: what they needed was done.")]
    public required Phrase EndingResolved { get; init; }

    [Describe("The customer took an honest no.")]
    public required Phrase EndingAccepted { get; init; }

    [Describe("The agent ended it by the boundary script.")]
    public required Phrase EndingBoundary { get; init; }

    [Describe("The customer went to a supervisor.")]
    public required Phrase EndingEscalated { get; init; }

    [Describe("The customer hung up.")]
    public required Phrase EndingHungUp { get; init; }

    [Describe("The agent ended it in the middle.")]
    public required Phrase EndingEndedByAgent { get; init; }

    [Describe("Not ended yet.")]
    public required Phrase EndingOpen { get; init; }

    [Describe("The score of a call."), Placeholders("score")]
    public required Phrase Score { get; init; }

    [Describe("Above the columns that show the anger from turn to turn.")]
    public required Phrase CurveHeading { get; init; }

    [Describe("The same in words."), Placeholders("start", "peak", "end")]
    public required Phrase CurveWords { get; init; }

    [Describe("Above the turn that helped most.")]
    public required Phrase BestHeading { get; init; }

    [Describe("Above the turn that cost most.")]
    public required Phrase CostliestHeading { get; init; }

    [Describe("Below a turn: what it did to the anger."), Placeholders("number", "from", "to")]
    public required Phrase Moved { get; init; }

    [Describe("Above the one thing to try next time.")]
    public required Phrase TryNextHeading { get; init; }

    [Describe("What the call did to a skill, in percent."), Placeholders("skill", "before", "after")]
    public required Phrase SkillMoved { get; init; }

    [Describe("The same where not enough is known of the skill."), Placeholders("skill", "count", "enough")]
    public required Phrase SkillPieces { get; init; }

    [Describe("On the debrief of a call that was played on from a what-if.")]
    public required Phrase NotCounted { get; init; }

    [Describe("After a hard call: a short break is offered.")]
    public required Phrase Breather { get; init; }

    [Describe("Button: all ten points of the rubric.")]
    public required Phrase RubricButton { get; init; }

    [Describe("Heading of the ten points.")]
    public required Phrase RubricHeading { get; init; }

    [Describe("The score of one point."), Placeholders("score")]
    public required Phrase RubricScore { get; init; }

    [Describe("Below the ten points, only where a language model read the call as well: heading of what it noticed besides.")]
    public required Phrase NoticedHeading { get; init; }

    [Describe("Below it: that a machine read it and that it counts for nothing.")]
    public required Phrase NoticedNote { get; init; }

    [Describe("One thing that was noticed: the turn, what was done in it, and the words that show it."), Placeholders("number", "move", "quote")]
    public required Phrase Noticed { get; init; }

    [Describe("Button back to the debrief.")]
    public required Phrase BackToDebrief { get; init; }

    [Describe("Button: try one turn otherwise.")]
    public required Phrase WhatIfButton { get; init; }

    [Describe("Button: the same customer again.")]
    public required Phrase AgainButton { get; init; }

    [Describe("Button: another customer.")]
    public required Phrase NextButton { get; init; }

    [Describe("Heading of the card on which a turn is tried otherwise."), Placeholders("number")]
    public required Phrase WhatIfHeading { get; init; }

    [Describe("Above what somebody said; the name is the customer's."), Placeholders("name")]
    public required Phrase Said { get; init; }

    [Describe("Above what the person said.")]
    public required Phrase YouSaid { get; init; }

    [Describe("Label of the suggested lines.")]
    public required Phrase ChooseLine { get; init; }

    [Describe("Label of the field for a line of their own.")]
    public required Phrase TypeLine { get; init; }

    [Describe("When neither is given.")]
    public required Phrase LineFirst { get; init; }

    [Describe("Button: see what that line would have done.")]
    public required Phrase SeeButton { get; init; }

    [Describe("Button: try another turn of the call.")]
    public required Phrase OtherTurnButton { get; init; }

    [Describe("Heading of the card that shows what the other line does."), Placeholders("number")]
    public required Phrase ForkHeading { get; init; }

    [Describe("Above the curve of the call as it was.")]
    public required Phrase AsItWas { get; init; }

    [Describe("Above the curve with the other line.")]
    public required Phrase WithTheLine { get; init; }

    [Describe("What both lines did to the anger."), Placeholders("old", "new")]
    public required Phrase ForkTurn { get; init; }

    [Describe("How the call ends with the rest of the lines as they were."), Placeholders("old", "new")]
    public required Phrase ForkRest { get; init; }

    [Describe("Button: go on from there as a new call.")]
    public required Phrase PlayOn { get; init; }

    [Describe("Button: try yet another line at this turn.")]
    public required Phrase AnotherLine { get; init; }

    [Describe("To a what-if card whose line is not kept any more.")]
    public required Phrase WhatIfIsOver { get; init; }

    [Describe("To what if on a call without a turn.")]
    public required Phrase NothingToTry { get; init; }

    [Describe("Before the customer's line, when a what-if is played on."), Placeholders("name")]
    public required Phrase PlayedOn { get; init; }

    [Describe("Heading of the list of calls.")]
    public required Phrase CallsHeading { get; init; }

    [Describe("Below it.")]
    public required Phrase CallsOnlyYou { get; init; }

    [Describe("When there is none.")]
    public required Phrase CallsNone { get; init; }

    [Describe("Button: calls further back.")]
    public required Phrase CallsOlder { get; init; }

    [Describe("Button: newer calls.")]
    public required Phrase CallsNewer { get; init; }

    [Describe("Button: read the call with that number in the list."), Placeholders("number")]
    public required Phrase CallsOpen { get; init; }

    [Describe("Beside a call that was played on from a what-if.")]
    public required Phrase Fork { get; init; }

    [Describe("Which page of a call is shown."), Placeholders("page", "pages")]
    public required Phrase Page { get; init; }

    [Describe("Button: the next page.")]
    public required Phrase PageOn { get; init; }

    [Describe("Button: the page before.")]
    public required Phrase PageBack { get; init; }

    [Describe("Button: the debrief of this call.")]
    public required Phrase DebriefButton { get; init; }

    [Describe("Button: back to the list.")]
    public required Phrase AllCalls { get; init; }

    [Describe("Button: delete this call.")]
    public required Phrase DeleteButton { get; init; }

    [Describe("Heading of the question before a call is deleted."), Placeholders("name")]
    public required Phrase DeleteHeading { get; init; }

    [Describe("What goes with it.")]
    public required Phrase DeleteWhat { get; init; }

    [Describe("Button: delete it.")]
    public required Phrase DeleteYes { get; init; }

    [Describe("Button: keep it.")]
    public required Phrase DeleteNo { get; init; }

    [Describe("In place of the card once it is deleted.")]
    public required Phrase Deleted { get; init; }

    [Describe("To a button of a call that was deleted.")]
    public required Phrase CallGone { get; init; }

    [Describe("Beside a line that a language model wrote, when a call is read again.")]
    public required Phrase Machine { get; init; }

    [Describe("What an agent did in a line, in a word or two: a heading beside their own words.")]
    public required Phrase MoveGreeting { get; init; }

    [Describe("The same.")]
    public required Phrase MoveEmpathy { get; init; }

    [Describe("The same.")]
    public required Phrase MoveApology { get; init; }

    [Describe("The same.")]
    public required Phrase MoveParaphrase { get; init; }

    [Describe("The same.")]
    public required Phrase MoveOwnership { get; init; }

    [Describe("The same.")]
    public required Phrase MoveOpenQuestion { get; init; }

    [Describe("The same.")]
    public required Phrase MoveVerify { get; init; }

    [Describe("The same.")]
    public required Phrase MoveSolution { get; init; }

    [Describe("The same.")]
    public required Phrase MoveTimeCommitment { get; init; }

    [Describe("The same.")]
    public required Phrase MoveHonestLimit { get; init; }

    [Describe("The same.")]
    public required Phrase MoveReassurance { get; init; }

    [Describe("The same.")]
    public required Phrase MoveThanks { get; init; }

    [Describe("The same.")]
    public required Phrase MoveClosingCheck { get; init; }

    [Describe("The same.")]
    public required Phrase MoveHoldRequest { get; init; }

    [Describe("The same.")]
    public required Phrase MoveBoundary { get; init; }

    [Describe("From here on what makes things worse.")]
    public required Phrase MoveCalmDown { get; init; }

    [Describe("The same.")]
    public required Phrase MoveDismissive { get; init; }

    [Describe("The same.")]
    public required Phrase MoveBlame { get; init; }

    [Describe("The same.")]
    public required Phrase MoveArguing { get; init; }

    [Describe("The same.")]
    public required Phrase MovePolicyHiding { get; init; }

    [Describe("The same.")]
    public required Phrase MoveSarcasm { get; init; }

    [Describe("The same.")]
    public required Phrase MoveOverpromise { get; init; }

    [Describe("The same.")]
    public required Phrase MoveRude { get; init; }

    [Describe("The same.")]
    public required Phrase MoveJargon { get; init; }
}
