using System.Collections.Immutable;
using Coach.Words;

namespace Coach.Skills;

/// <summary>One of the skills on the map, with the call-center figures that it moves (CSAT, FCR, AHT, QA).</summary>
public sealed record Skill(string Id, LocalText Name, LocalText Means, ImmutableArray<string> Kpis);
