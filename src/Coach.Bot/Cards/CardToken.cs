using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Coach.People;
using Coach.Privacy;

namespace Coach.Bot.Cards;

/// <summary>What a button means and to whom it belongs.</summary>
/// <param name="Kind">The action, for instance <c>quiz.answer</c>.</param>
/// <param name="Subject">What it is about: the id of a round, the name of a command.</param>
/// <param name="Number">Which part of it: the question of a round.</param>
public sealed record CardToken(string Kind, string Tenant, string Person, string Subject, int Number = 0)
{
    public bool BelongsTo(PersonKey person) => Tenant == person.Tenant && Person == person.Id;
}

/// <summary>Seals tokens so that a client can neither read, edit nor make one.</summary>
public sealed class CardTokens(ISealer sealer)
{
    private const string Purpose = "card";
    private const int Longest = 2048;

    public string Seal(string kind, PersonKey person, string subject, int number = 0) => Base64Url.EncodeToString(
        sealer.Seal(Purpose, JsonSerializer.SerializeToUtf8Bytes(new CardToken(kind, person.Tenant, person.Id, subject, number), CardTokenJson.Default.CardToken)));

    /// <summary>Null for anything that this coach did not seal.</summary>
    public CardToken? Open(string? sealedToken)
    {
        if (sealedToken is null or { Length: > Longest } || !Base64Url.IsValid(sealedToken))
            return null;
        return sealer.Unseal(Purpose, Base64Url.DecodeFromChars(sealedToken)) is { } json ? JsonSerializer.Deserialize(json, CardTokenJson.Default.CardToken) : null;
    }
}

[JsonSerializable(typeof(CardToken))]
internal sealed partial class CardTokenJson : JsonSerializerContext;
