namespace AdaptiveCards;

/// <summary>Titles and values in two columns. <see href="https://adaptivecards.io/explorer/FactSet.html"/></summary>
public class AdaptiveFactSet : AdaptiveElement
{
    public const string TypeName = "FactSet";

    public override string Type { get; set; } = TypeName;
    public List<AdaptiveFact> Facts { get; set; } = [];
}

public class AdaptiveFact : ICardObject
{
    public AdaptiveFact() { }

    public AdaptiveFact(string title, string value) => (Title, Value) = (title, value);

    public string? Title { get; set; }
    public string? Value { get; set; }
}
