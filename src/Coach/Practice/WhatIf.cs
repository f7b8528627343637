namespace Coach.Practice;

/// <summary>The same call with another line at one place.</summary>
public static class WhatIf
{
    /// <summary>The call up to the line, then the new one.</summary>
    /// <param name="turn">The number of the line to say anew, from 1.</param>
    public static Call Instead(Call call, int turn, string line, PracticeBook book, Customer customer) =>
        Before(call, turn).Say(line, book, customer);

    /// <summary>The fork with the agent's later lines said again, as far as the call lasts.</summary>
    public static Call Rest(Call fork, Call original, PracticeBook book, Customer customer)
    {
        foreach (var exchange in original.Exchanges.Skip(fork.Exchanges.Length))
        {
            if (fork.IsOver)
                break;
            fork = fork.Say(exchange.Agent, book, customer);
        }

        return fork;
    }

    /// <summary>The call as it stood before the line: what was said until then is not decided anew.</summary>
    public static Call Before(Call call, int turn)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(turn, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(turn, call.Exchanges.Length);
        return call with
        {
            Exchanges = call.Exchanges[..(turn - 1)],
            State = turn is 1 ? CallState.None : call.Exchanges[turn - 2].State,
            Ending = null,
            End = null,
        };
    }
}
