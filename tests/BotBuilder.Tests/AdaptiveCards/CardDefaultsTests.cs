using AdaptiveCards;

namespace BotBuilder.Tests.AdaptiveCards;

public class CardDefaultsTests
{
    [Fact]
    public void A_new_card_is_empty_and_has_the_version_it_was_given()
    {
        var card = new AdaptiveCard("1.5");

        Assert.Equal("AdaptiveCard", card.Type);
        Assert.Equal(new AdaptiveSchemaVersion(1, 5), card.Version);
        Assert.Empty(card.Body);
        Assert.Empty(card.Actions);
        Assert.Empty(card.AdditionalProperties);
        Assert.Null(card.Rtl);
        Assert.Equal("application/vnd.microsoft.card.adaptive", AdaptiveCard.ContentType);
    }

    [Fact]
    public void Elements_are_visible_actions_enabled_and_numbers_absent_until_said_otherwise()
    {
        Assert.True(new AdaptiveTextBlock().IsVisible);
        Assert.Equal("", new AdaptiveTextBlock().Text);
        Assert.True(new AdaptiveSubmitAction().IsEnabled);
        Assert.Equal("default", new AdaptiveSubmitAction().Style);
        Assert.True(double.IsNaN(new AdaptiveNumberInput().Value));
        Assert.Equal(("True", "False"), (new AdaptiveToggleInput().ValueOn, new AdaptiveToggleInput().ValueOff));
    }

    [Fact]
    public void Additional_properties_ignore_case()
    {
        var card = new AdaptiveCard("1.5") { AdditionalProperties = { ["Style"] = "table" } };

        Assert.Equal("table", card.AdditionalProperties["style"]);
    }

    [Theory]
    [InlineData("1.5", 1, 5)]
    [InlineData("3", 3, 0)]
    [InlineData("4.1.3", 4, 1)]
    public void A_version_is_read_from_its_first_two_numbers(string text, int major, int minor)
    {
        AdaptiveSchemaVersion version = text;

        Assert.Equal((major, minor), (version.Major, version.Minor));
    }

    [Theory]
    [InlineData("tacos")]
    [InlineData("1.tacos")]
    [InlineData("")]
    public void A_version_that_is_none_is_refused(string text)
        => Assert.Throws<AdaptiveSerializationException>(() => new AdaptiveSchemaVersion(text));

    [Fact]
    public void Versions_are_ordered_by_number_not_by_text()
    {
        Assert.True(new AdaptiveSchemaVersion("1.10") > new AdaptiveSchemaVersion("1.9"));
        Assert.True(new AdaptiveSchemaVersion("1.5") <= new AdaptiveSchemaVersion(1, 5));
        Assert.True(new AdaptiveSchemaVersion("1.5") == "1.5");
        Assert.True(new AdaptiveSchemaVersion("1.5") != null);
    }

    [Fact]
    public void A_height_is_auto_stretch_or_pixels()
    {
        Assert.Equal(AdaptiveHeight.Auto, new AdaptiveHeight());
        Assert.Equal(AdaptiveHeight.Stretch, new AdaptiveHeight("stretch"));
        Assert.Equal("50px", new AdaptiveHeight(50).ToString());
        Assert.Equal(new AdaptiveHeight("50"), new AdaptiveHeight("50px"));
        Assert.Throws<FormatException>(() => new AdaptiveHeight("tall"));
    }

    [Fact]
    public void Elements_can_be_added_to_a_container_one_by_one()
    {
        var columns = new AdaptiveColumnSet { new AdaptiveColumn { new AdaptiveTextBlock("a") }, new AdaptiveTextBlock("no column") };

        Assert.Equal("a", ((AdaptiveTextBlock)Assert.Single(Assert.Single(columns.Columns).Items)).Text);
    }
}
