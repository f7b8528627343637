namespace Microsoft.Bot.Schema;

/// <summary>Members of a JSON object that have no property of their own. Its <c>ToString()</c> is JSON, as that of the official <c>JObject</c>.</summary>
public sealed class ExtensionProperties : Dictionary<string, object>
{
    /// <summary>The member's value; null where there is none.</summary>
    public new object this[string key]
    {
        get => TryGetValue(key, out var value) ? value : null;
        set => base[key] = value;
    }

    public T ToObject<T>() => BotJson.Copy<T>(this);

    public override string ToString() => BotJson.Write(this);
}
