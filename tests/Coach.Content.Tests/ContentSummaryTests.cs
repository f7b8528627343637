namespace Coach.Content.Tests;

public sealed class ContentSummaryTests
{
    [Fact]
    public void It_counts_what_there_is()
    {
        using var dialogs = new Dialogs();
        dialogs.Replace(Dialogs.Skills, "    kpis: [CSAT, QA]", "    kpis: [CSAT, QA]\n  - {id: language, name: {en: Language}, means: {en: Clear words}, kpis: [QA]}");
        dialogs.Write("quiz/questions/more.yaml", """
            skill: empathy
            questions:
              - id: which-two
                kind: multiple
                difficulty: 3
                ask: {en: Which two?}
                options:
                  - {text: {en: a}, right: true, because: {en: a}}
                  - {text: {en: b}, right: true, because: {en: b}}
                  - {text: {en: c}, because: {en: c}}
            """);

        Assert.Equal(
            [
                "2 skills, 2 commands, 2 questions",
                "questions by skill: empathy 2, language 0",
                "questions by kind: single 1, multiple 1, ordering 0, short-answer 0, best-line 0",
                "questions by difficulty: 2 1, 3 1",
                "questions by language: English 2, Urdu 1",
            ],
            ContentSummary.Of(dialogs.Playbook()).Lines());
    }
}
