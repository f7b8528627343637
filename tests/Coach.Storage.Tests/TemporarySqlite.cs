using Microsoft.Data.Sqlite;

namespace Coach.Storage.Tests;

/// <summary>A SQLite file in a folder of its own.</summary>
public sealed class TemporarySqlite : TemporaryDatabase
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coach-storage-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "coach.db");

    public override string ConnectionString => $"Data Source={Path};Default Timeout=1";

    public override string Schema => "sqlite";

    public override Database Open() => new SqliteDatabase(ConnectionString);

    public SqliteConnection Outsider()
    {
        var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        return connection;
    }

    /// <summary>All that lies on the disk, the write-ahead log included.</summary>
    public override Task<byte[]> BytesAsync() => Task.FromResult<byte[]>([.. _folder.GetFiles("coach.db*").SelectMany(file => ReadShared(file.FullName))]);

    protected override Task RemoveAsync()
    {
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    private static byte[] ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
