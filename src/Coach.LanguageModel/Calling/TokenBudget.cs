using System.Runtime.InteropServices;
using System.Text;

namespace Coach.LanguageModel.Calling;

/// <summary>
/// What each person and each tenant has cost today, by the UTC day, since this host began. What a question may cost is taken before it is asked,
/// so that many at once cannot exceed it, and set right when it is known.
/// </summary>
internal sealed class TokenBudget(OpenAIOptions options, TimeProvider time)
{
    private const int BytesAToken = 3;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, long> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _tenants = new(StringComparer.Ordinal);
    private DateOnly _day;

    /// <summary>More than it will be: a token is four letters of English and about three bytes of Urdu.</summary>
    public static int Estimate(Question question) =>
        ((Encoding.UTF8.GetByteCount(question.Instructions) + Encoding.UTF8.GetByteCount(question.Data)) / BytesAToken) + question.MostTokens;

    public bool TryTake(Asker asker, int tokens)
    {
        lock (_lock)
        {
            Turn();
            if (_people.GetValueOrDefault(asker.Person) + tokens > options.PersonTokensADay || _tenants.GetValueOrDefault(asker.Tenant) + tokens > options.TenantTokensADay)
                return false;
            Add(asker, tokens);
            return true;
        }
    }

    /// <param name="taken">What was taken for it.</param>
    /// <param name="cost">What it did cost.</param>
    public void Settle(Asker asker, int taken, int cost)
    {
        lock (_lock)
        {
            Turn();
            Add(asker, cost - taken);
        }
    }

    private void Add(Asker asker, long tokens)
    {
        Add(_people, asker.Person, tokens);
        Add(_tenants, asker.Tenant, tokens);
    }

    private static void Add(Dictionary<string, long> spent, string whose, long tokens)
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(spent, whose, out _);
        sum = Math.Max(0, sum + tokens);
    }

    private void Turn()
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        if (today == _day)
            return;
        _day = today;
        _people.Clear();
        _tenants.Clear();
    }
}
