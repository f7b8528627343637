using System.Collections.Immutable;
using Coach.Words;

namespace Coach.Practice;

/// <summary>How people call campaigns, difficulties and tongues when they ask for a call; all in their <see cref="Normal.Form"/>.</summary>
internal static class WishWords
{
    private static readonly ImmutableArray<(string Campaign, string[] Words)> Campaigns =
    [
        ("telecom", ["telecom", "telco", "sim", "mobile", "ٹیلی کام", "موبائل", "سم"]),
        ("banking", ["banking", "bank", "card", "بینکنگ", "بینک"]),
        ("e-commerce", ["e commerce", "ecommerce", "online shopping", "shopping", "parcel", "online shop", "ای کامرس", "خریداری", "پارسل"]),
        ("food-delivery", ["food delivery", "food", "delivery", "rider", "khana", "کھانا", "فوڈ", "ڈیلیوری"]),
        ("airline", ["airline", "flight", "airport", "ticket", "ایئرلائن", "ائرلائن", "فلائٹ", "جہاز"]),
        ("electricity", ["electricity", "power", "bijli", "bijlee", "meter", "بجلی", "میٹر"]),
        ("insurance", ["insurance", "claim", "bima", "انشورنس", "بیمہ"]),
        ("internet", ["internet", "broadband", "wifi", "wi fi", "انٹرنیٹ", "وائی فائی"]),
    ];

    private static readonly ImmutableArray<(HowHard Hard, string[] Words)> Difficulties =
    [
        (Practice.HowHard.Easy, ["easy", "easier", "simple", "gentle", "calm", "beginner", "asaan", "asan", "aasan", "halki", "halka", "آسان", "ہلکی", "ہلکا"]),
        (Practice.HowHard.Normal, ["normal", "medium", "average", "aam", "darmiyani", "عام", "درمیانی"]),
        (Practice.HowHard.Hard, ["hard", "harder", "hardest", "difficult", "tough", "worst", "mushkil", "sakht", "مشکل", "سخت"]),
    ];

    private static readonly ImmutableArray<(Tongue Tongue, string[] Words)> TonguesOf =
    [
        (Words.Tongue.RomanUrdu, ["roman urdu", "roman", "رومن اردو", "رومن"]),
        (Words.Tongue.Urdu, ["urdu", "اردو"]),
        (Words.Tongue.English, ["english", "angrezi", "inglish", "انگریزی", "انگلش"]),
    ];

    public static string? Campaign(string form) => Campaigns.FirstOrDefault(campaign => campaign.Words.Any(word => Has(form, word))).Campaign;

    public static HowHard? HowHard(string form) =>
        Difficulties.Where(difficulty => difficulty.Words.Any(word => Has(form, word))).Select(difficulty => (HowHard?)difficulty.Hard).FirstOrDefault();

    public static Tongue? Tongue(string form) =>
        TonguesOf.Where(tongue => tongue.Words.Any(word => Has(form, word))).Select(tongue => (Tongue?)tongue.Tongue).FirstOrDefault();

    private static bool Has(string form, string word) => $" {form} ".Contains($" {Normal.Form(word)} ", StringComparison.Ordinal);
}
