using Coach.Delivery;

namespace Coach.Storage;

/// <summary>One for each turn: the ports of the turn stage their statements here, and they are written in that order.</summary>
public sealed class UnitOfWork(Database database) : IUnitOfWork
{
    private readonly List<Statement> _statements = [];

    public void Stage(string sql, object values, int? mustTouch = null, bool erases = false) => _statements.Add(new Statement(sql, values, mustTouch) { Erases = erases });

    public async Task<Commit> CommitAsync(CancellationToken cancellationToken)
    {
        if (_statements.Count is 0)
            return Commit.Done;
        var written = await database.WriteAsync(_statements, cancellationToken);
        return written.Commit;
    }
}
