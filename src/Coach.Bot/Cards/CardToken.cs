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
    private readonly SealedToken<CardToken> _token = new(sealer, "card", CardTokenJson.Default.CardToken);

    public string Seal(string kind, PersonKey person, string subject, int number = 0) => _token.Close(new CardToken(kind, person.Tenant, person.Id, subject, number));

    /// <summary>Null for anything that this coach did not seal.</summary>
    public CardToken? Open(string? sealedToken) => _token.Open(sealedToken);
}

[JsonSerializable(typeof(CardToken))]
internal sealed partial class CardTokenJson : JsonSerializerContext;
