using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Coach.Content.Yaml;

internal abstract record Node(int Line);

internal sealed record TextNode(int Line, string Text) : Node(Line);

internal sealed record ListNode(int Line, IReadOnlyList<Node> Items) : Node(Line);

internal sealed record MapNode(int Line, IReadOnlyList<Entry> Entries) : Node(Line);

internal sealed record Entry(string Key, int Line, Node Value);

/// <summary>
/// YAML as far as content needs it: one document of texts, lists and maps with their lines. Built from the parser's events, so that
/// depth, aliases and tags are refused before anything grows from them.
/// </summary>
internal sealed class YamlNodes
{
    private const int Deepest = 12;
    private const string NoTags = "'!' names a type, which is not possible here: put quotes around a text that begins with '!'";

    private readonly IParser _parser;
    private readonly Tell _tell;

    private YamlNodes(string text, Tell tell) =>
        (_parser, _tell) = (new Parser(new Scanner(new StringReader(text), skipComments: true)), tell);

    public static Node? Read(string text, Tell tell)
    {
        var nodes = new YamlNodes(text, tell);
        try
        {
            return nodes.Document();
        }
        catch (YamlException fault)
        {
            tell((int)Math.Max(1, fault.Start.Line), fault is Refused ? fault.Message : Explain(fault.Message));
            return null;
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            // The library's own slips: a bracket left open before a key, a tag that is no address.
            tell((int)(nodes._parser.Current?.Start.Line ?? 1), fault is ArgumentException ? NoTags : "a bracket that opens here or above is not closed");
            return null;
        }
    }

    private Node? Document()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            _tell(1, "the file is empty: delete it, or write its first key");
            return null;
        }

        _parser.Consume<DocumentStart>();
        var node = Next(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
            throw new Refused(second, "'---' begins a second document: a file holds one");
        return node;
    }

    private Node Next(int depth)
    {
        var next = _parser.Consume<ParsingEvent>();
        if (depth > Deepest)
            throw new Refused(next, $"lists and keys are nested more than {Deepest} deep here");
        if (next is AnchorAlias)
            throw new Refused(next, "'*' refers to another place, which is not possible here: write it out, or put quotes around a text that begins with '*'");
        if (next is NodeEvent { Anchor.IsEmpty: false })
            throw new Refused(next, "'&' names a place, which is not possible here: put quotes around a text that begins with '&'");
        if (next is NodeEvent { Tag.IsEmpty: false })
            throw new Refused(next, NoTags);

        return next switch
        {
            Scalar scalar => new TextNode((int)scalar.Start.Line, scalar.Value),
            SequenceStart => new ListNode((int)next.Start.Line, Items(depth)),
            _ => new MapNode((int)next.Start.Line, Entries(depth)),
        };
    }

    private List<Node> Items(int depth)
    {
        var items = new List<Node>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(Next(depth + 1));
        return items;
    }

    private List<Entry> Entries(int depth)
    {
        var entries = new Dictionary<string, Entry>();
        while (!_parser.TryConsume<MappingEnd>(out var _))
        {
            var start = _parser.Current;
            if (Next(depth + 1) is not TextNode key)
                throw new Refused(start, "a key must be a word");
            var entry = new Entry(key.Text, key.Line, Next(depth + 1));
            if (!entries.TryAdd(key.Text, entry))
                _tell(key.Line, $"'{key.Text}' is written twice: it already stands in line {entries[key.Text].Line}");
        }

        return [.. entries.Values];
    }

    private static string Explain(string message) => message switch
    {
        _ when message.Contains("invalid mapping", StringComparison.OrdinalIgnoreCase) || message.Contains("mapping values", StringComparison.OrdinalIgnoreCase) =>
            "a text with ': ' in it needs quotes around it, or this line is indented too far",
        _ when message.Contains("escape character", StringComparison.OrdinalIgnoreCase) =>
            "between double quotes '\\' is a sign of its own: write it twice, or use single quotes",
        _ when message.Contains("quoted scalar", StringComparison.OrdinalIgnoreCase) =>
            "the quotation mark that opens here is not closed",
        _ when message.Contains("cannot start any token", StringComparison.OrdinalIgnoreCase) =>
            "a text that begins with this sign needs quotes around it",
        _ => "this line does not fit the one above it: check the indentation, a ':' behind the key, and quotes around a text that begins with { [ or a quotation mark",
    };

    private sealed class Refused : YamlException
    {
        public Refused(ParsingEvent? at, string sentence)
            : base(at?.Start ?? Mark.Empty, at?.End ?? Mark.Empty, sentence)
        {
        }
    }
}
