using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Lets any System.Text.Json serializer write and read a card, an element or an action, whatever its options.</summary>
internal sealed class CardJsonConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeof(AdaptiveTypedElement).IsAssignableFrom(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => typeToConvert switch
    {
        _ when typeToConvert == typeof(AdaptiveCard) => new Of<AdaptiveCard>(),
        _ when typeToConvert == typeof(AdaptiveElement) => new Of<AdaptiveElement>(),
        _ when typeToConvert == typeof(AdaptiveAction) => new Of<AdaptiveAction>(),
        _ => new Of<AdaptiveTypedElement>(),
    };

    private sealed class Of<T> : JsonConverter<T>
        where T : AdaptiveTypedElement
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var document = JsonDocument.ParseValue(ref reader);
            var read = typeof(T) == typeof(AdaptiveCard)
                ? CardReader.Card(document.RootElement, [])
                : CardReader.Read(document.RootElement, [], type: null, typeof(T));
            return read as T ?? throw new AdaptiveSerializationException($"'{read.Type}' is not an {typeof(T).Name}.");
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => CardWriter.Write(writer, value);
    }
}

internal static class CardTypes
{
    private static readonly Dictionary<string, Func<AdaptiveTypedElement>> Known = new(StringComparer.Ordinal)
    {
        [AdaptiveCard.TypeName] = () => new AdaptiveCard(schemaVersion: (AdaptiveSchemaVersion?)null),
        [AdaptiveTextBlock.TypeName] = () => new AdaptiveTextBlock(),
        [AdaptiveRichTextBlock.TypeName] = () => new AdaptiveRichTextBlock(),
        [AdaptiveImage.TypeName] = () => new AdaptiveImage(),
        [AdaptiveImageSet.TypeName] = () => new AdaptiveImageSet(),
        [AdaptiveContainer.TypeName] = () => new AdaptiveContainer(),
        [AdaptiveColumnSet.TypeName] = () => new AdaptiveColumnSet(),
        [AdaptiveColumn.TypeName] = () => new AdaptiveColumn(),
        [AdaptiveFactSet.TypeName] = () => new AdaptiveFactSet(),
        [AdaptiveActionSet.TypeName] = () => new AdaptiveActionSet(),
        [AdaptiveTable.TypeName] = () => new AdaptiveTable(),
        [AdaptiveTableRow.TypeName] = () => new AdaptiveTableRow(),
        [AdaptiveTableCell.TypeName] = () => new AdaptiveTableCell(),
        [AdaptiveTextInput.TypeName] = () => new AdaptiveTextInput(),
        [AdaptiveNumberInput.TypeName] = () => new AdaptiveNumberInput(),
        [AdaptiveDateInput.TypeName] = () => new AdaptiveDateInput(),
        [AdaptiveTimeInput.TypeName] = () => new AdaptiveTimeInput(),
        [AdaptiveToggleInput.TypeName] = () => new AdaptiveToggleInput(),
        [AdaptiveChoiceSetInput.TypeName] = () => new AdaptiveChoiceSetInput(),
        [AdaptiveExecuteAction.TypeName] = () => new AdaptiveExecuteAction(),
        [AdaptiveSubmitAction.TypeName] = () => new AdaptiveSubmitAction(),
        [AdaptiveOpenUrlAction.TypeName] = () => new AdaptiveOpenUrlAction(),
        [AdaptiveShowCardAction.TypeName] = () => new AdaptiveShowCardAction(),
        [AdaptiveToggleVisibilityAction.TypeName] = () => new AdaptiveToggleVisibilityAction(),
    };

    public static AdaptiveTypedElement Create(string type, Type wanted)
        => Known.TryGetValue(type, out var make) ? make()
            : typeof(AdaptiveAction).IsAssignableFrom(wanted) || type.StartsWith("Action.", StringComparison.Ordinal) ? new AdaptiveUnknownAction()
            : new AdaptiveUnknownElement();
}
