namespace Coach.Teams.Delivery;

/// <summary>Tries something until it works or the host stops. For what must not be given up: the database will come back.</summary>
internal static class Patience
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    public static async Task<T> UntilItWorksAsync<T>(Func<Task<T>> work, Action<Exception> failed, TimeProvider time, CancellationToken stopping)
    {
        for (var pause = First; ; pause = pause * 2 < Longest ? pause * 2 : Longest)
        {
            try
            {
                return await work();
            }
            catch (Exception exception)
            {
                failed(exception);
            }

            await Task.Delay(pause, time, stopping);
        }
    }
}
