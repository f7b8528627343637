using System.Globalization;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Reads an instance's state, whichever way the storage gave it back: as it was, or as JSON.</summary>
internal static class SavedState
{
    /// <summary>The value, or null. A value that came as JSON is put back in its own type, so that changes to it are saved.</summary>
    public static T Read<T>(this IDictionary<string, object> state, string key)
        where T : class
    {
        if (!state.TryGetValue(key, out var saved) || saved is null)
            return null;
        if (saved is not T value)
            state[key] = value = BotJson.To<T>(saved);
        return value;
    }

    public static int ReadInt(this IDictionary<string, object> state, string key) =>
        state[key] is JsonElement number ? number.GetInt32() : Convert.ToInt32(state[key], CultureInfo.InvariantCulture);
}
