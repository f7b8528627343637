using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Dialogs;

public class DialogSetTests
{
    [Fact]
    public void A_taken_id_gets_a_number_and_the_same_object_is_added_once()
    {
        var first = new WaterfallDialog("a");
        var set = new DialogSet().Add(first).Add(first).Add(new WaterfallDialog("a")).Add(new WaterfallDialog("a"));

        Assert.Equal(["a", "a2", "a3"], set.GetDialogs().Select(dialog => dialog.Id));
        Assert.Same(first, set.Find("a"));
        Assert.Null(set.Find("b"));
    }

    [Fact]
    public void What_a_dialog_depends_on_is_added_with_it()
    {
        var set = new DialogSet().Add(new Needy("needy"));

        Assert.Equal(["needy", "needed"], set.GetDialogs().Select(dialog => dialog.Id));
    }

    [Fact]
    public void The_version_changes_with_the_dialogs_and_is_the_same_for_the_same()
    {
        var one = new DialogSet().Add(new WaterfallDialog("a")).GetVersion();
        var set = new DialogSet().Add(new WaterfallDialog("a"));

        Assert.Equal(one, set.GetVersion());
        Assert.NotEqual(one, new DialogSet().GetVersion());
        Assert.NotEqual(one, set.Add(new WaterfallDialog("b")).GetVersion());
    }

    [Fact]
    public void Without_an_id_a_dialog_is_called_by_its_type() => Assert.Equal("Needy", new Needy().Id);

    [Fact]
    public async Task What_must_be_there_is_asked_for()
    {
        Assert.Throws<ArgumentNullException>(() => new DialogSet(null));
        Assert.Throws<ArgumentNullException>(() => new DialogSet().Add(null));
        Assert.Throws<ArgumentNullException>(() => new DialogSet().Find(" "));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(new TurnContext(new TestAdapter(), new Activity())));
        await Assert.ThrowsAsync<ArgumentNullException>(() => new DialogSet().CreateContextAsync(null));
    }

    private sealed class Needy(string? id = null) : Dialog(id), IDialogDependencies
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(EndOfTurn);

        public IEnumerable<Dialog> GetDependencies() => [new WaterfallDialog("needed")];
    }
}
