using System.Collections.Immutable;
using Coach.Quiz;
using Coach.Words;

namespace Coach.Practice;

/// <summary>A finished call as far as the next choice needs it.</summary>
public sealed record PastCall(string Customer, Ending Ending, int Score, DateTimeOffset At);

/// <summary>Why a customer is offered.</summary>
public enum Fits
{
    /// <summary>The first call of all.</summary>
    First,
    Harder,
    Easier,
    SameLevel,

    /// <summary>Trains the skill that is weakest now.</summary>
    TrainsWeakest,
    OwnCampaign,

    /// <summary>Speaks what the agent speaks at work.</summary>
    OwnTongue,

    /// <summary>Trains a skill, named in the offer.</summary>
    Trains,

    /// <summary>It did not end well the last time.</summary>
    TryAgain,
}

/// <summary>A customer that fits and the reasons, the strongest first.</summary>
/// <param name="Trained">The skill that it trains, where that is a reason.</param>
public sealed record Offer(Customer Customer, ImmutableArray<Fits> Because, string? Trained = null);

/// <summary>
/// Three customers that fit: the difficulty follows the agent's last calls, in a language that they work in, their own campaign first, and not the
/// same again; each with reasons of its own, as far as there are any.
/// </summary>
public static class Selection
{
    private const int Offers = 3;
    private const int Looked = 3;
    private const int GoodScore = 70;
    private const int PoorScore = 45;
    private const int MostReasons = 2;
    private static readonly string[] Skills = ["de-escalation", "empathy", "problem-solving", "communication", "time-management", "language"];

    /// <param name="book">All customers: past calls with any of them tell the level.</param>
    /// <param name="among">Those who may be offered.</param>
    /// <param name="past">In any order.</param>
    /// <param name="campaign">The agent's; null where it is not known.</param>
    /// <param name="weakest">The skill to work on; null where nothing is known.</param>
    public static ImmutableArray<Offer> Choose(
        PracticeBook book, ImmutableArray<Customer> among, IEnumerable<PastCall> past, IReadOnlyCollection<Tongue> tongues, string? campaign, string? weakest, string seed)
    {
        var calls = past.OrderByDescending(call => call.At).ToImmutableArray();
        var level = Level(book, calls);
        var last = calls.Take(Looked).Select(call => call.Customer).ToList();
        return EachItsOwn(
            among
                .Where(customer => tongues.Count is 0 || customer.Speaks.Any(tongues.Contains))
                .DefaultIfEmpty()
                .OfType<Customer>()
                .OrderBy(customer => last.IndexOf(customer.Id) is 0 ? 1 : 0)
                .ThenBy(customer => Math.Abs(customer.Difficulty - level) * 2 + (last.Contains(customer.Id) ? 2 : 0) - (IsOwn(customer, campaign) ? 1 : 0) - (Trains(customer, weakest) ? 1 : 0))
                .ThenBy(customer => StableOrder.Of(seed, customer.Id))
                .Take(Offers),
            customer => Reasons(customer, calls, tongues, campaign, weakest, book));
    }

    /// <summary>The difficulty to offer: one up after two good calls at it, one down after two poor ones.</summary>
    public static int Level(PracticeBook book, IEnumerable<PastCall> past)
    {
        var known = past.OrderByDescending(call => call.At)
            .Select(call => (call.Score, call.Ending, book.Customer(call.Customer)?.Difficulty))
            .Where(call => call.Difficulty is not null).Take(Looked).ToList();
        if (known.Count is 0)
            return 1;
        var level = known[0].Difficulty.GetValueOrDefault();
        var good = known.TakeWhile(call => call.Ending.IsGood() && call.Score >= GoodScore).Count();
        var poor = known.TakeWhile(call => !call.Ending.IsGood() && call.Score < PoorScore).Count();
        return Math.Clamp(level + (good >= 2 || good is 1 && level is 1 ? 1 : 0) - (poor >= 2 ? 1 : 0), 1, 5);
    }

    /// <summary>What was said of one customer is not said of the next, unless there is nothing else to say.</summary>
    private static ImmutableArray<Offer> EachItsOwn(IEnumerable<Customer> customers, Func<Customer, IEnumerable<Because>> reasons)
    {
        var (offers, told) = (ImmutableArray.CreateBuilder<Offer>(), new HashSet<Because>());
        foreach (var customer in customers)
        {
            var all = reasons(customer).ToList();
            var own = all.Where(reason => !told.Contains(reason)).DistinctBy(reason => reason.Fits).Take(MostReasons).ToList();
            if (own.Count is 0)
                own = [all[0]];
            told.UnionWith(own);
            offers.Add(new Offer(customer, [.. own.Select(reason => reason.Fits)], own.Find(reason => reason.Fits is Fits.Trains)?.Of));
        }

        return offers.ToImmutable();
    }

    private static IEnumerable<Because> Reasons(Customer customer, ImmutableArray<PastCall> calls, IReadOnlyCollection<Tongue> tongues, string? campaign, string? weakest, PracticeBook book)
    {
        var before = calls.IsEmpty ? null : book.Customer(calls[0].Customer);
        if (calls.FirstOrDefault(call => call.Customer == customer.Id) is { } again && !again.Ending.IsGood())
            yield return new Because(Fits.TryAgain, customer.Id);
        if (before is not null)
            yield return new Because(ByLevel(customer, before));
        if (Trains(customer, weakest))
            yield return new Because(Fits.TrainsWeakest);
        if (IsOwn(customer, campaign))
            yield return new Because(Fits.OwnCampaign);
        if (before is null && tongues.Contains(customer.FirstTongue))
            yield return new Because(Fits.OwnTongue, customer.FirstTongue.ToString());
        foreach (var skill in Skills.Where(skill => skill != weakest && Trains(customer, skill)))
            yield return new Because(Fits.Trains, skill);
        if (before is null)
            yield return new Because(Fits.First);
    }

    private static Fits ByLevel(Customer customer, Customer before) => customer.Difficulty.CompareTo(before.Difficulty) switch
    {
        > 0 => Fits.Harder,
        < 0 => Fits.Easier,
        _ => Fits.SameLevel,
    };

    private static bool IsOwn(Customer customer, string? campaign) => campaign is not null && Normal.Form(campaign) == Normal.Form(customer.Campaign);

    /// <summary>What a customer asks most of an agent: composure of an abusive one, honesty where there is a limit to tell, and listening to a hot one.</summary>
    private static bool Trains(Customer customer, string? skill) => skill switch
    {
        "de-escalation" => customer.Temperament.Abusive || customer.Temperament.Anger >= Mood.HotFrom,
        "empathy" or "active-listening" => customer.Temperament.CalmedBy.Any(move => move is Move.Empathy or Move.Apology or Move.Paraphrase),
        "product-knowledge" or "communication" => !customer.Limits.IsEmpty,
        "problem-solving" or "technical-proficiency" => customer.Steps.Length >= 3,
        "language" or "cultural-sensitivity" => customer.Speaks.Length > 1 || customer.FirstTongue is not Tongue.English,
        "time-management" => customer.Temperament.Patience <= 3,
        _ => false,
    };

    /// <param name="Of">What the reason is about, where it is not the same for every customer.</param>
    private sealed record Because(Fits Fits, string? Of = null);
}
