using System.Collections.Immutable;

namespace Coach.Storage.Privacy;

/// <summary>What a column holds, and so what export and erasure do with it.</summary>
public abstract record Column(string Name)
{
    /// <summary>Exported under the key, in the way its kind says; with a purpose it is sealed and exported unsealed.</summary>
    public sealed record Personal(string Name, string Key, Held Held = Held.Text, string? Purpose = null) : Column(Name)
    {
        /// <summary>Why the same value may stay in another, technical column after its own is gone.</summary>
        public string? Stays { get; init; }
    }

    /// <summary>The coach's own number of the person, exported once as the person's <c>id</c>: it says whose row it is, and goes with the row.</summary>
    public sealed record Owner(string Name) : Column(Name);

    /// <summary>Says nothing about a person, for the reason given.</summary>
    public sealed record Technical(string Name, string Reason) : Column(Name);
}

/// <summary>How a personal value is written in the database.</summary>
public enum Held
{
    Text,
    Number,
    Flag,
    Instant,
    Roles,
    Weekdays,

    /// <summary>Words with a semicolon between.</summary>
    List,

    /// <summary>The id of a question.</summary>
    Question,

    /// <summary>The JSON of a practice call.</summary>
    Call,

    /// <summary>The JSON of a call's debrief.</summary>
    Debrief,

    /// <summary>JSON, or a text that often is.</summary>
    Json,
}

public enum Erasing
{
    /// <summary>The row goes.</summary>
    Row,

    /// <summary>The row stays, its personal columns are emptied.</summary>
    Columns,

    /// <summary>Nothing in it is personal.</summary>
    Nothing,
}

/// <summary>A table, and each of its columns: what is not declared here makes a test fail.</summary>
/// <param name="Part">The key of the export under which its rows stand.</param>
/// <param name="Whose">Which rows are of the person: SQL over <c>@Tenant</c> and <c>@Person</c>.</param>
public sealed record PersonalTable(string Name, string Part, string Whose, Erasing Erasing, ImmutableArray<Column> Columns)
{
    /// <summary>There is one row of each person.</summary>
    public bool IsOne { get; init; }

    /// <summary>The order of the rows in the export.</summary>
    public string Order { get; init; } = "1";

    /// <summary>What else is set in the rows whose columns are emptied.</summary>
    public string? Besides { get; init; }

    /// <summary>Where a column of other people's rows speaks of the person: SQL over <c>@Tenant</c> and <c>@EmailKey</c>. It is emptied there.</summary>
    public ImmutableArray<(string Column, string Where)> Mentions { get; init; } = [];

    public IEnumerable<Column.Personal> Personal => Columns.OfType<Column.Personal>();

    /// <summary>Its rows go only after every table that finds its own through them.</summary>
    public bool IsLast { get; init; }
}
