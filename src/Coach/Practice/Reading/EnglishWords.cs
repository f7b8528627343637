using System.Collections.Frozen;
using Coach.Words;

namespace Coach.Practice.Reading;

/// <summary>Words that are English wherever no Urdu stands beside them, though "to", "is", "say" or "the" are Urdu words in Latin letters too.</summary>
internal static class EnglishWords
{
    private static readonly FrozenSet<string> Small = """
        a an the i you he she it we they me him her us them my mine your yours his hers its our ours their theirs this that these those am is are was were be been being do does did done doing
        have has had having will would shall should can could may might must not no nor and or but if so to of in on at by for with from as than then there here what which who whom whose when where why how
        all any some many few each both most other such own same too very up down out off over under again once about into through during before after above below between because until while please just also only
        say says said see saw seen pay pays paid put puts let lets get gets got go goes went gone going come comes came give gave given take takes took taken make makes made know knew known think thought
        yes yeah okay ok hi hey hello bye sorry thanks thank thankful sir madam one two three four five six seven eight nine ten man men main mine bus bar bat her hair hay hum jam jab kit log lag mat mere mil pat par pass
        pet pin pot rat ram sat sun tab tag tan tap tee tie tin ton won sub sum din dam den dig dip cut car cry ago age air arm art ask bad bag bed bet bid big bit box boy buy cap cat cup day die dog dry due ear eat egg end
        eye fan far fat fee fit fix fly fun gap gas god gun guy hat hit hot ice ill job joy key kid lab lap law leg lie lip lot low mad map mix mud net new nor now odd oil old our owe owl own pen pie raw red rid row run sad
        sea set sex shy sit six ski sky son spy tax tea toe top toy try use van war wet win yet app apps email sms sim card cards bill bills wifi router modem signal signals internet network package packages refund refunds
        refunded complaint complaints ticket tickets parcel order orders rider delivery supervisor manager agent update updates reset block blocked unblock transfer voucher discount charges charged debit credit online
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string word) => Small.Contains(word) || CommonWords.Contains(word);
}
