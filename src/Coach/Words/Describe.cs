namespace Coach.Words;

/// <summary>What a content key is for, in a trainer's words: it becomes the description in the file's schema.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
public sealed class DescribeAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}

/// <summary>The values that a phrase may name in braces.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PlaceholdersAttribute(params string[] names) : Attribute
{
    public IReadOnlyList<string> Names { get; } = names;
}
