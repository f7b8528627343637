namespace Coach.Practice.Trainees;

/// <summary>Who plays against a customer to try it out.</summary>
public enum TraineeKind
{
    Expert,

    /// <summary>Polite, by the book, and nothing comes nearer.</summary>
    Novice,

    /// <summary>Kind words and nothing else.</summary>
    Stuffer,
    Silent,
    Rude,
}

/// <summary>Plays any customer from its file, through the same reader as a person, with no script for that customer and no view of its mood.</summary>
public static class Trainee
{
    public static Call Play(TraineeKind kind, Customer customer, PracticeBook book, int seed)
    {
        var call = Call.Begin(customer, seed);
        var expert = new Expert(customer, book, seed);
        while (!call.IsOver)
            call = call.Say(kind is TraineeKind.Expert ? expert.Next(call) : Next(kind, call, book, seed), book, customer);
        return call;
    }

    private static string Next(TraineeKind kind, Call call, PracticeBook book, int seed)
    {
        var lines = (kind switch
        {
            TraineeKind.Novice => book.Trainees.Novice,
            TraineeKind.Stuffer => book.Trainees.Stuffer,
            TraineeKind.Silent => book.Trainees.Silent,
            _ => book.Trainees.Rude,
        }).Nearest(call.Tongue);

        // The novice goes through a routine; the others say whatever comes.
        var number = call.Exchanges.Length;
        return kind is TraineeKind.Novice && number < lines.Length
            ? lines[number]
            : new Chance(seed, -1 - number).Unsaid(lines, call);
    }
}
