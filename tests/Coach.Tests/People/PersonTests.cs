using Coach.People;
using Coach.Words;

namespace Coach.Tests.People;

public sealed class PersonTests
{
    private static readonly Person Ayesha = Person.Enrol("t1", "p1", new RosterEntry("t1", "Ayesha Khan"));

    [Theory]
    [InlineData("ur;en", Language.Urdu)]
    [InlineData("pa;ur;en", Language.Urdu)]
    [InlineData("en;ur", Language.English)]
    [InlineData("pa;ps", Language.English)]
    [InlineData("", Language.English)]
    public void A_person_is_spoken_to_in_the_first_language_of_the_roster_that_the_coach_speaks(string roster, Language spoken) =>
        Assert.Equal(spoken, (Ayesha with { Roster = Ayesha.Roster with { Languages = [.. roster.Split(';')] } }).Speaks);

    [Fact]
    public void The_language_they_chose_goes_before_the_roster() => Assert.Equal(Language.Urdu, Ayesha.Speak(Language.Urdu).Speaks);

    [Fact]
    public void The_first_name_is_the_first_word() => Assert.Equal("Ayesha", Ayesha.FirstName);

    [Fact]
    public void A_roster_with_an_account_makes_a_person_with_that_account() =>
        Assert.Equal("account-a", Person.Enrol("t1", "p1", Ayesha.Roster with { AadObjectId = "account-a" }).AadObjectId);

    [Fact]
    public void An_account_is_bound_once()
    {
        var bound = Ayesha.Bind("account-a");

        Assert.Equal(bound, bound.Bind("account-a"));
        Assert.Equal("Person p1 is already bound to another account.", Assert.Throws<InvalidOperationException>(() => bound.Bind("account-b")).Message);
    }

    [Fact]
    public void The_first_greeting_is_the_one_that_counts()
    {
        var first = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

        Assert.Equal(first, Ayesha.Greet(first).Greet(first.AddDays(1)).GreetedAt);
    }

    [Fact]
    public void Two_entries_that_say_the_same_are_equal()
    {
        var entry = Ayesha.Roster with { Languages = ["ur", "en"] };

        Assert.Equal(entry, entry with { Languages = ["ur", "en"] });
        Assert.NotEqual(entry, entry with { Languages = ["en", "ur"] });
        Assert.NotEqual(entry, entry with { Cohort = "LUMS" });
        Assert.NotEqual(entry, entry with { StartDate = new DateOnly(2026, 1, 1) });
        Assert.Equal(entry.GetHashCode(), (entry with { Languages = ["ur", "en"] }).GetHashCode());
    }
}
