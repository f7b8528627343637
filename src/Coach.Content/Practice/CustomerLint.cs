using System.Collections.Immutable;
using Coach.Practice;
using Coach.Practice.Trainees;
using Coach.Words;

namespace Coach.Content.Practice;

/// <summary>
/// Tries a customer out: its lines must be understood by its own patterns, every fact be asked for in enough wordings, and the trainees
/// come as far as they deserve: the expert to a good end, the novice, the stuffer and the silent one to none, the rude one to a hang-up or a supervisor.
/// </summary>
internal sealed class CustomerLint(string path, CustomerFile file, Customer customer, PracticeBook book)
{
    private const int Seeds = 6;
    private const int FewestWordings = 5;

    private readonly CustomerPatterns _patterns = book.Patterns(customer);

    public IEnumerable<Problem> Check()
    {
        Problem[] words = [.. Words()];
        return words.Length > 0 ? words : [.. Wordings(), .. Trainees()];
    }

    private IEnumerable<Problem> Words()
    {
        foreach (var (entry, step) in file.Steps.Zip(customer.Steps))
        {
            foreach (var line in Spoken(step.Say))
            {
                if (!CaseReading.Of(book.Reader.Read(line), _patterns).Done.Contains(step))
                    yield return Wrong(entry.Keys["done"], $"no pattern in 'done' of '{step.Id}' finds its own line \"{line}\": a trainee who says it would have done nothing");
            }
        }

        foreach (var (entry, limit) in file.Limits.Zip(customer.Limits))
        {
            foreach (var line in Spoken(limit.Say))
            {
                var reading = CaseReading.Of(book.Reader.Read(line), _patterns);
                if (!reading.Told.Contains(limit))
                    yield return Wrong(entry.Keys["told"], $"no pattern in 'told' of '{limit.Id}' finds its own line \"{line}\": a trainee who says it would have told nothing");
                if (reading.Promised.Contains(limit))
                    yield return Wrong(entry.Keys["promised"], $"a pattern in 'promised' of '{limit.Id}' finds the honest line \"{line}\": it would count as a false promise");
            }
        }

        foreach (var (entry, fact) in file.Facts.Zip(customer.Facts))
        {
            foreach (var tongue in customer.Speaks.Where(tongue => fact.Back is { } back && back.In(tongue).IsDefaultOrEmpty))
                yield return Wrong(entry.Line, $"'back' of '{fact.Id}' is missing in '{tongue.Key()}', which this customer speaks");
            foreach (var line in Spoken(fact.Ask).Where(line => !CaseReading.Of(book.Reader.Read(line), _patterns).Asked.Contains(fact)))
                yield return Wrong(entry.Line, $"no pattern of '{fact.Id}' finds its own question \"{line}\", in 'ask' here or of its topic: who asks so would not be answered");
        }

        if (!customer.Facts.Any(fact => fact.Back is not null && (fact.Volunteers || customer.Steps.Any(step => step.Needs.Contains(fact.Id)))))
            yield return Wrong(file.Keys.GetValueOrDefault("facts", 1), "no fact has 'back': the trainees can say nothing back; write it for what is told first");

        foreach (var (line, id, said) in file.Steps.Zip(customer.Steps).Select(pair => (pair.First.Keys["say"], pair.Second.Id, pair.Second.Say))
            .Concat(file.Limits.Zip(customer.Limits).Select(pair => (pair.First.Keys["say"], pair.Second.Id, pair.Second.Say))))
        {
            foreach (var text in Spoken(said))
            {
                var read = book.Reader.Read(text);
                if (read.Moves.FirstOrDefault(sighting => sighting.Move.IsBad()) is { } bad)
                    yield return Wrong(line, $"'say' of '{id}' should be said well, but \"{text.Substring(bad.Start, bad.Length)}\" is read as {bad.Move.Name()}: reword it");
                if (CaseReading.Of(read, _patterns).Pressed.FirstOrDefault() is { } button)
                    yield return Wrong(line, $"'say' of '{id}' presses the hot button '{button.Id}': reword one of them");
            }
        }
    }

    private IEnumerable<Problem> Wordings()
    {
        var asker = new Asker(customer, book);
        foreach (var (entry, fact) in file.Facts.Zip(customer.Facts))
        {
            foreach (var tongue in customer.Speaks)
            {
                // A pattern in Roman Urdu is found in Urdu script, too.
                var found = asker.Wordings(fact, tongue).Take(FewestWordings).Count();
                if (tongue is Tongue.Urdu)
                    found = Math.Max(found, asker.Wordings(fact, Tongue.RomanUrdu).Take(FewestWordings).Count());
                if (found < FewestWordings)
                    yield return Wrong(entry.Line, $"the fact '{fact.Id}' can be asked for in {found} wordings in '{tongue.Key()}', and people use more: write at least {FewestWordings}, in 'asked' or by a 'topic'");
            }
        }
    }

    private IEnumerable<Problem> Trainees()
    {
        foreach (var kind in Enum.GetValues<TraineeKind>())
        {
            for (var seed = 1; seed <= Seeds; seed++)
            {
                var call = Trainee.Play(kind, customer, book, seed);
                if (IsAsDeserved(kind, call.Ending))
                    continue;
                yield return kind is TraineeKind.Expert ? Stuck(call, seed) : TooEasy(kind, call, seed);
                break;
            }
        }
    }

    private static bool IsAsDeserved(TraineeKind kind, Ending? ending) => kind switch
    {
        TraineeKind.Expert => ending is { } good && good.IsGood(),
        TraineeKind.Rude => ending is Ending.HungUp or Ending.Escalated,
        _ => ending is not { } other || !other.IsGood(),
    };

    private Problem Stuck(Call call, int seed)
    {
        var done = call.Done();
        var missing = customer.CaseEnds().MinBy(end => end.Needs.Count(need => !done.Contains(need)))?.Needs.FirstOrDefault(need => !done.Contains(need));
        var where = file.Steps.Cast<INamedPart>().Concat(file.Limits).FirstOrDefault(part => part.Id == missing)?.Line ?? file.Keys.GetValueOrDefault("temperament", 1);
        var worst = call.Exchanges.MaxBy(Debrief.Cost);
        var why = missing is not null
            ? $"'{missing}' was never reached"
            : "all was done, and the anger was still too high: lower 'anger', raise 'trust' or 'patience'";
        return Wrong(where, $"the expert comes to no good end: {Told(call)}; {why}{(worst is null || Debrief.Cost(worst) <= 0 ? "" : $"; line {worst.Number} cost most: \"{worst.Agent}\" ({string.Join(", ", worst.Why.Where(reason => reason.Anger > 0).Select(reason => reason.Row))})")}. See it with: simulate {customer.Id} --as expert --seed {seed}");
    }

    private Problem TooEasy(TraineeKind kind, Call call, int seed)
    {
        var name = kind.ToString().ToLowerInvariant();
        var trainee = kind is TraineeKind.Silent ? "silent one" : kind is TraineeKind.Rude ? "rude one" : name;
        return Wrong(
            file.Keys.GetValueOrDefault(kind is TraineeKind.Rude ? "temperament" : "ends", 1),
            $"the {trainee} gets away with it: {Told(call)}; {(kind is TraineeKind.Rude ? "lower 'hangs-up-at'" : "let the end need a step that only somebody can take who asked, and write the patterns in 'done' more closely")}. See it with: simulate {customer.Id} --as {name} --seed {seed}");
    }

    private static string Told(Call call) => $"{call.Ending switch
    {
        Ending.HungUp => "the customer hangs up",
        Ending.Escalated => "the customer wants a supervisor",
        Ending.Boundary => "the call ends by the boundary script",
        Ending.EndedByAgent or null => "the call does not end",
        _ => $"the call ends well ({call.End})",
    }} at line {call.Exchanges.Length}";

    private IEnumerable<string> Spoken(Wordings wordings) => customer.Speaks.SelectMany(tongue => wordings.In(tongue));

    private Problem Wrong(int line, string sentence) => new(path, line, sentence);
}
