using System.Collections.Immutable;
using Coach.Practice;
using Coach.Practice.Reading;
using Coach.Practice.Trainees;

namespace Coach.Content.Practice;

/// <summary>The files of practice, put together.</summary>
internal static class PracticeFiles
{
    /// <param name="withExamples">Whether the examples were read, too.</param>
    /// <returns>Null with problems, which are told; also where there were some before.</returns>
    public static PracticeContent? Read(ImmutableArray<Written<object>> files, string folder, List<Problem> problems, bool withExamples)
    {
        problems.AddRange(PracticeRules.Check(files));
        var moves = MoveRules.Read(files, folder, problems, withExamples);
        if (problems.Count is 0 && moves is not null)
            problems.AddRange(CustomerPatternRules.Check(files, moves.Reader));
        return problems.Count is 0 && moves is not null
            ? new PracticeContent(ToBook(files, moves.Reader), files.Of<DistressFile>().Single().Content.ToDistress(moves.Reader))
            : null;
    }

    private static PracticeBook ToBook(ImmutableArray<Written<object>> files, IMoveReader reader)
    {
        var topics = files.Of<TopicsFile>().SelectMany(file => file.Content.ToTopics()).ToImmutableArray();
        var known = topics.ToDictionary(topic => topic.Id, StringComparer.Ordinal);
        return new PracticeBook(
            reader,
            [.. files.Of<CustomerFile>().Select(file => file.Content.ToCustomer(IdOf(file.Path), known))],
            files.Of<ReactionsFile>().Single().Content.ToTable(),
            [.. files.Of<RubricFile>().Single().Content.Items.Select(item => item.ToItem())],
            LinesFile.ToLines(files.Of<LinesFile>().Single().Content.Lines),
            topics,
            files.Of<TraineeLines>().Single().Content);
    }

    /// <summary>What only calling the customers shows.</summary>
    public static IEnumerable<Problem> Try(ImmutableArray<Written<object>> files, PracticeBook book) =>
        from file in files.Of<CustomerFile>()
        let customer = book.Customer(IdOf(file.Path))
        where customer is not null
        from problem in new CustomerLint(file.Path, file.Content, customer, book).Check()
        select problem;

    public static string IdOf(string path) => Path.GetFileNameWithoutExtension(path);
}
