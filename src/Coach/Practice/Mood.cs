using System.Runtime.InteropServices;

namespace Coach.Practice;

/// <summary>How the customer feels: both from 0 to 100.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Mood(int Anger, int Trust)
{
    public const int HotFrom = 70;
    public const int CrossFrom = 40;

    public MoodBand Band => Anger switch
    {
        >= HotFrom => MoodBand.Hot,
        >= CrossFrom => MoodBand.Cross,
        _ => MoodBand.Calm,
    };

    public Mood Moved(int anger, int trust) => new(Math.Clamp(Anger + anger, 0, 100), Math.Clamp(Trust + trust, 0, 100));
}

/// <summary>The tone in which the customer speaks.</summary>
public enum MoodBand
{
    Hot,
    Cross,
    Calm,
}
