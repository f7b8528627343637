using System.Text.Json;
using System.Text.Json.Serialization;

namespace Coach.Host.LocalClient;

/// <summary>The record of the clients that run, in a small file. Only one process at a time reads or changes it.</summary>
public sealed class ClientProcesses(string file)
{
    /// <summary>Hands over what is written down and writes what comes back.</summary>
    public async Task ChangeAsync(Func<IReadOnlyList<ClientProcess>, Task<IReadOnlyList<ClientProcess>>> change, CancellationToken cancellationToken)
    {
        await using var alone = await FileLock.TakeAsync(file + ".lock", cancellationToken);
        var after = await change(await ReadAsync(cancellationToken));

        // Written beside and moved, so that a cut-off write leaves the old record.
        var fresh = file + ".new";
        await File.WriteAllBytesAsync(fresh, JsonSerializer.SerializeToUtf8Bytes(after, RecordJson.Default.IReadOnlyListClientProcess), cancellationToken);
        File.Move(fresh, file, overwrite: true);
    }

    /// <summary>Writes a client down, in place of what was written about that process before.</summary>
    public Task AddAsync(ClientProcess client, CancellationToken cancellationToken) =>
        ChangeAsync(all => Task.FromResult<IReadOnlyList<ClientProcess>>([.. all.Where(other => other.Process.Id != client.Process.Id), client]), cancellationToken);

    /// <summary>Crosses out the clients of a host.</summary>
    public Task RemoveAsync(ProcessStamp host, CancellationToken cancellationToken) =>
        ChangeAsync(all => Task.FromResult<IReadOnlyList<ClientProcess>>([.. all.Where(other => !other.Host.IsSameAs(host))]), cancellationToken);

    public async Task<IReadOnlyList<ClientProcess>> ReadAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
            return [];
        try
        {
            return JsonSerializer.Deserialize(await File.ReadAllBytesAsync(file, cancellationToken), RecordJson.Default.IReadOnlyListClientProcess) ?? [];
        }
        catch (JsonException)
        {
            return []; // Of another version, or damaged: it names nothing that may be ended.
        }
    }
}

[JsonSerializable(typeof(IReadOnlyList<ClientProcess>))]
[JsonSourceGenerationOptions(WriteIndented = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
internal sealed partial class RecordJson : JsonSerializerContext;
