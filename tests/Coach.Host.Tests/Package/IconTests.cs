namespace Coach.Host.Tests.Package;

/// <summary>Microsoft's rule for icons. https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package#app-icons</summary>
public sealed class IconTests
{
    private static readonly Pixel White = new(255, 255, 255, 255);

    [Fact]
    public void The_colour_icon_has_its_symbol_in_the_96_pixels_in_the_middle_and_one_colour_around_it()
    {
        var icon = Png.Read(Repository.File("manifest", "color.png"));
        var ground = icon[0, 0];
        var symbol = icon.Pixels.Where(at => at.Pixel != ground).ToList();

        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.Equal((96, 96), (symbol.Min(at => at.X) + symbol.Max(at => at.X) + 1 >> 1, symbol.Min(at => at.Y) + symbol.Max(at => at.Y) + 1 >> 1));
        Assert.All(symbol, at => Assert.True(at is { X: >= 48 and < 144, Y: >= 48 and < 144 }, $"({at.X}, {at.Y}) lies outside the middle."));
        Assert.Contains(symbol, at => at.Pixel == White);
        Assert.All(icon.Pixels, at => Assert.Equal(255, at.Pixel.Alpha));
    }

    [Fact]
    public void The_outline_icon_is_pure_white_on_nothing()
    {
        var icon = Png.Read(Repository.File("manifest", "outline.png"));
        var drawn = icon.Pixels.Where(at => at.Pixel.Alpha > 0).ToList();

        Assert.Equal((32, 32), (icon.Width, icon.Height));
        Assert.Equal([White], drawn.Select(at => at.Pixel with { Alpha = 255 }).Distinct());
        Assert.Contains(drawn, at => at.Pixel == White);
        Assert.Equal(0, icon[0, 0].Alpha);
    }
}
