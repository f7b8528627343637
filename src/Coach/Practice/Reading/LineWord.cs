namespace Coach.Practice.Reading;

/// <summary>What stands between a word and the one before it.</summary>
internal enum Break
{
    None,
    Clause,
    Sentence,
}

/// <summary>How a word turns what stands beside it into its contrary: English before it, Urdu on either side.</summary>
internal enum Negation
{
    None,
    English,
    Urdu,
}

/// <summary>One word of a line: where it stands in the text, and all that it may be read as.</summary>
public sealed class LineWord
{
    internal LineWord(string form, int start, int end) => (Form, Start, End) = (form, start, end);

    /// <summary>Its letters as <see cref="Coach.Words.Normal"/> has them.</summary>
    public string Form { get; internal set; }

    /// <summary>Its first letter in the text.</summary>
    public int Start { get; }

    public int Length => End - Start;

    /// <summary>The number of its sentence, from 0.</summary>
    public int Sentence { get; internal set; }

    internal int End { get; set; }

    internal Break Before { get; set; }

    internal bool IsCapital { get; set; }

    /// <summary>Two to five letters, all of them capitals.</summary>
    internal bool IsCaps { get; set; }

    internal bool IsNumber { get; init; }

    internal bool IsQuoted { get; set; }

    /// <summary>The end of a question's sentence.</summary>
    internal bool Asks { get; set; }

    internal int Clause { get; set; }

    /// <summary>The words, and the kinds of words, that a pattern may call it by.</summary>
    internal string[] Readings { get; set; } = [];

    /// <summary>In Urdu script, and in no family of spellings.</summary>
    internal bool IsStrange { get; set; }

    internal Negation Negation { get; set; }

    /// <summary>A word that may stand between any two words of a pattern.</summary>
    internal bool IsFiller { get; set; }

    /// <summary>It begins a clause, as "but" does.</summary>
    internal bool IsClauseWord { get; set; }

    /// <summary>Somebody else's words: quoted or reported.</summary>
    internal bool IsMasked { get; set; }

    /// <summary>Imagined, wished, denied or hung on a condition: not done, whatever it says.</summary>
    internal bool IsUnreal { get; set; }

    /// <summary>Nothing but fillers stands before it in its clause.</summary>
    internal bool OpensClause { get; set; }

    /// <summary>Nothing but fillers stands behind it in its sentence.</summary>
    internal bool ClosesSentence { get; set; }

    internal LineWord With(string form) => new(form, Start, End) { IsQuoted = IsQuoted };
}
