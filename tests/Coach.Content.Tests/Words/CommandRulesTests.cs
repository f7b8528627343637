namespace Coach.Content.Tests.Words;

public sealed class CommandRulesTests : IDisposable
{
    private readonly Dialogs _dialogs = new();

    public void Dispose() => _dialogs.Dispose();

    [Fact]
    public void One_wording_of_two_commands() => Assert.Equal(
        ["dialogs/quiz/commands.yaml:13: 'Test me!' is said for 'team' here and for 'quiz' in dialogs/quiz/commands.yaml:5: one of them must go"],
        _dialogs.Replace(Dialogs.Commands, "said-as: [my people]", "said-as:\n      - my people\n      - our people\n      - Test me!").Problems());

    [Fact]
    public void One_wording_in_two_files() => Assert.Equal(
        ["dialogs/quiz/commands.yaml:5: 'sawal' is said for 'quiz' here and for 'ask' in dialogs/people/commands.yaml:5: one of them must go"],
        _dialogs.Write("people/commands.yaml", "commands:\n  ask:\n    title: {en: Ask}\n    hint: {en: Ask}\n    said-as: [Sawal]\n").Problems());

    [Fact]
    public void A_title_that_is_another_commands_wording() => Assert.Equal(
        ["dialogs/quiz/commands.yaml:7: 'Sawal' is said for 'team' here and for 'quiz' in dialogs/quiz/commands.yaml:5: one of them must go"],
        _dialogs.Replace(Dialogs.Commands, "title: {en: My team}", "title: {en: Sawal}").Problems());

    [Fact]
    public void A_command_in_two_files() => Assert.Equal(
        ["dialogs/quiz/commands.yaml:2: the command 'quiz' already stands in dialogs/people/commands.yaml:2"],
        _dialogs.Write("people/commands.yaml", "commands:\n  quiz:\n    title: {en: Round}\n    hint: {en: Ask}\n    said-as: [round]\n").Problems());

    [Fact]
    public void A_wording_of_signs_only() => Assert.Equal(
        ["dialogs/quiz/commands.yaml:5: '?!' has no letter or digit, so nobody can write it"],
        _dialogs.Replace(Dialogs.Commands, "[test me, sawal]", "[test me, '?!']").Problems());

    [Fact]
    public void A_command_that_no_flow_acts_on_and_one_that_is_missing()
    {
        var read = ContentFolder.Read(_dialogs.Path, "quiz", "help", "teams");

        Assert.Equal(
            [
                "dialogs/*/commands.yaml:1: the command 'help' is missing, and the coach cannot do without it",
                "dialogs/*/commands.yaml:1: the command 'teams' is missing, and the coach cannot do without it",
                "dialogs/quiz/commands.yaml:7: the coach knows no command 'team': did you mean 'teams'?",
            ],
            Assert.IsType<ContentResult.Bad>(read).Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void The_commands_that_the_flows_act_on() => Assert.IsType<ContentResult.Good>(ContentFolder.Read(_dialogs.Path, "quiz", "team"));

    [Fact]
    public void An_unknown_role() => Assert.Equal(
        ["dialogs/quiz/commands.yaml:11: 'roles' must be agent, mentor, manager, trainer or admin, found 'boss'"],
        _dialogs.Replace(Dialogs.Commands, "[manager, admin]", "[manager, boss]").Problems());
}
