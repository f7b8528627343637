using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace Coach.Storage;

/// <summary>Open connections to read from. What was prepared on one is kept with it, since preparing a query costs more than running it.</summary>
internal sealed class SqliteReaders(string connectionString) : IDisposable
{
    private readonly ConcurrentBag<Reader> _idle = [];
    private volatile bool _isClosed;

    public DbConnection Take()
    {
        if (_idle.TryTake(out var reader))
            return reader;
        reader = new Reader(connectionString, this);
        reader.Open();
        return reader;
    }

    public void Dispose()
    {
        _isClosed = true;
        while (_idle.TryTake(out var reader))
            reader.End();
    }

    /// <summary>Disposing of it only hands it back, unless something went wrong on it.</summary>
    private sealed class Reader(string connectionString, SqliteReaders readers) : SqliteConnection(connectionString)
    {
        private readonly Dictionary<string, SqliteCommand> _kept = new(StringComparer.Ordinal);

        public bool IsSpoilt { get; set; }

        public SqliteCommand TakeCommand(string sql) => _kept.Remove(sql, out var kept) ? kept : new SqliteCommand(sql, this);

        public void Keep(SqliteCommand command)
        {
            command.Parameters.Clear();
            if (IsSpoilt || !_kept.TryAdd(command.CommandText, command))
                command.Dispose();
        }

        public void End() => base.Dispose(true);

        protected override DbCommand CreateDbCommand() => new KeptCommand(this);

        protected override void Dispose(bool disposing)
        {
            if (IsSpoilt || readers._isClosed)
                base.Dispose(disposing);
            else if (disposing)
                readers._idle.Add(this);
        }
    }

    /// <summary>A command that borrows the one that was prepared for the same text.</summary>
    private sealed class KeptCommand(Reader reader) : DbCommand
    {
        private SqliteCommand? _command;

        [AllowNull]
        public override string CommandText
        {
            get => _command?.CommandText ?? "";
            set
            {
                GiveBack();
                _command = reader.TakeCommand(value ?? "");
            }
        }

        public override int CommandTimeout
        {
            get => Command.CommandTimeout;
            set => Command.CommandTimeout = value;
        }

        public override CommandType CommandType
        {
            get => Command.CommandType;
            set => Command.CommandType = value;
        }

        public override bool DesignTimeVisible { get; set; }

        public override UpdateRowSource UpdatedRowSource { get; set; }

        protected override DbConnection? DbConnection { get; set; } = reader;

        protected override DbParameterCollection DbParameterCollection => Command.Parameters;

        protected override DbTransaction? DbTransaction { get; set; }

        private SqliteCommand Command => _command ?? throw new InvalidOperationException("The command has no text yet.");

        public override void Cancel() => Command.Cancel();

        public override int ExecuteNonQuery() => Run(command => command.ExecuteNonQuery());

        public override object? ExecuteScalar() => Run(command => command.ExecuteScalar());

        public override void Prepare() => Command.Prepare();

        protected override DbParameter CreateDbParameter() => new SqliteParameter();

        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Run(command => command.ExecuteReader(behavior));

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                GiveBack();
            base.Dispose(disposing);
        }

        private void GiveBack()
        {
            if (_command is { } command)
                reader.Keep(command);
            _command = null;
        }

        private T Run<T>(Func<SqliteCommand, T> run)
        {
            try
            {
                return run(Command);
            }
            catch (Exception)
            {
                // A statement that failed is not used again, nor the connection.
                reader.IsSpoilt = true;
                throw;
            }
        }
    }
}
