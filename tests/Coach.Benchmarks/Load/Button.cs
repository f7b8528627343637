using System.Text;

namespace Coach.Benchmarks.Load;

/// <summary>A button of a card: its verb, and the token that it carries.</summary>
internal sealed record Button(string Verb, string Token)
{
    /// <summary>The button that leads on in a quiz, found by its bytes: answer before next before again. Null where the card has none.</summary>
    public static Button? Of(ReadOnlySpan<byte> card) =>
        Find(card, "quiz.answer", "\"verb\":\"quiz.answer\""u8) ?? Find(card, "quiz.next", "\"verb\":\"quiz.next\""u8) ?? Find(card, "quiz.again", "\"verb\":\"quiz.again\""u8);

    /// <summary>A card writes the data of a button before its verb.</summary>
    private static Button? Find(ReadOnlySpan<byte> card, string verb, ReadOnlySpan<byte> property)
    {
        var before = card.IndexOf(property) is >= 0 and var end ? card[..end] : [];
        var name = "\"token\":\""u8;
        if (before.LastIndexOf(name) is not (>= 0 and var begin))
            return null;
        var token = before[(begin + name.Length)..];
        return new Button(verb, Encoding.ASCII.GetString(token[..token.IndexOf((byte)'"')]));
    }
}
