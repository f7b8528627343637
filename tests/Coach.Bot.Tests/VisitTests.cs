using Coach.People;
using Coach.Words;

namespace Coach.Bot.Tests;

public sealed class VisitTests
{
    [Fact]
    public void Nobody_is_there_before_somebody_was_met() =>
        Assert.Throws<InvalidOperationException>(() => new Visit(new FixedPlaybook(Scene.Playbook), Scene.Turn()).Person);

    [Fact]
    public void Meeting_somebody_who_is_known_changes_nothing_of_them() => Assert.False(Scene.Visit(Scene.Ayesha()).PersonChanged);

    [Fact]
    public void Learning_what_was_known_already_changes_nothing()
    {
        var visit = Scene.Visit(Scene.Ayesha() with { Chose = Language.English });

        visit.Learn(visit.Person.Speak(Language.English));

        Assert.False(visit.PersonChanged);
    }

    [Fact]
    public void Learning_something_new_is_a_change_that_a_later_meeting_in_the_turn_does_not_forget()
    {
        var visit = Scene.Visit(Scene.Ayesha());

        visit.Learn(visit.Person.Speak(Language.Urdu));
        visit.Meet(visit.Person, isChanged: false);

        Assert.True(visit.PersonChanged);
        Assert.Equal(Language.Urdu, visit.Language);
    }

    [Fact]
    public void A_first_meeting_is_a_change()
    {
        var visit = new Visit(new FixedPlaybook(Scene.Playbook), Scene.Turn());

        visit.Meet(Scene.Ayesha(), isChanged: true);

        Assert.True(visit.PersonChanged);
    }

    [Fact]
    public void The_conversation_belongs_to_whom_was_met_in_it()
    {
        var turn = Scene.Turn();

        new Visit(new FixedPlaybook(Scene.Playbook), turn).Meet(Scene.Ayesha(), isChanged: false);

        Assert.Equal(new PersonKey(Scene.Tenant, "person-ayesha"), turn.Conversation.Person);
    }

    [Fact]
    public void A_turn_keeps_the_content_that_it_began_with()
    {
        var source = new FixedPlaybook(Scene.Playbook);
        var visit = new Visit(source, Scene.Turn());

        source.Current = Scene.Playbook with { Questions = [] };

        Assert.Same(Scene.Playbook, visit.Playbook);
    }
}
