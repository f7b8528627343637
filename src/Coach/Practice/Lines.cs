using System.Collections.Immutable;
using Coach.Words;

namespace Coach.Practice;

/// <summary>Chooses among wordings one that was not heard lately.</summary>
internal static class Lines
{
    private const int Remembered = 20;

    /// <summary>One of those not said in the last 20 turns; where all were, the one longest ago. Null only where there is none.</summary>
    public static string? Fresh(ImmutableArray<string> wordings, Call call, Customer customer, Tongue tongue, ref Chance chance)
    {
        ImmutableArray<string> filled = [.. wordings.Where(wording => call.Agent is not null || !wording.Contains("{agent}", StringComparison.Ordinal)).Select(wording => Filled(wording, call, customer, tongue))];
        if (filled.IsEmpty)
            return null;
        ImmutableArray<(string Line, int Last)> heard = [.. filled.Select(line => (line, LastHeard(line, call)))];
        ImmutableArray<string> fresh = [.. heard.Where(one => call.Exchanges.Length - one.Last >= Remembered || one.Last < 0).Select(one => one.Line)];
        return fresh.IsEmpty ? heard.MinBy(one => one.Last).Line : chance.Pick(fresh);
    }

    private static int LastHeard(string line, Call call)
    {
        for (var exchange = call.Exchanges.Length - 1; exchange >= 0; exchange--)
        {
            if (call.Exchanges[exchange].Customer.Contains(line, StringComparison.Ordinal))
                return exchange;
        }

        return -1;
    }

    private static string Filled(string wording, Call call, Customer customer, Tongue tongue) => wording.Contains('{', StringComparison.Ordinal)
        ? wording.Replace("{name}", customer.Name.In(tongue is Tongue.Urdu ? Language.Urdu : Language.English), StringComparison.Ordinal).Replace("{agent}", call.Agent, StringComparison.Ordinal)
        : wording;
}
