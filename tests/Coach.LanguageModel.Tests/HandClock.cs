namespace Coach.LanguageModel.Tests;

/// <summary>A clock that is moved by hand.</summary>
internal sealed class HandClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public void Move(TimeSpan span) => _now += span;

    public override DateTimeOffset GetUtcNow() => _now;
}
