using System.Collections.Frozen;

namespace Coach.Words;

/// <summary>Tells in which tongue a line is written: by its script, and in Latin letters by the small words that only one of the two has.</summary>
public static class TongueReader
{
    private static readonly FrozenSet<string> Roman = """
        aap ap apka apki apke aapka aapki aapke apko aapko mein main mai mujhe mujhy hum ham hamara hamari hamare humein hamein hai hain hy hen ho hoon hun tha thi the thay ka ki ke kay ko se sy par pe
        kya kia kyun kyu kyon kab kahan kaise kaisay kaun kon konsa kitna kitne kitni nahi nahin nai nhi na haan han ji jee acha theek thik abhi ab phir bhi yeh ye woh wo iska iski is us uska uski unka
        kar karo karein karen krein kren karta karti karte raha rahi rahe rha rhi rhe gaya gayi gaye gya kiya kijiye dein den dijiye dijye bata batain bataein batayein bataye mera meri mere apna apni apne
        aur or lekin magar agar toh to jo jab tak liye saath sath wala wali wale masla paisa paise din baje kal aaj sahab sahib bhai baji maazrat mazrat maafi shukriya meherbani zaroor bilkul chahiye chahye
        hua hui hue raho rakhein rakhen hoga hogi honge karunga karungi doon dunga dungi sakta sakti sakte kuch koi kisi sab bohat bahut zyada thora pehle baad waqt samajh baat batao suno sunein
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    private static readonly FrozenSet<string> English = """
        the and you your yours i we our us me my mine is are was were am be been do does did have has had will would can could shall should may might must not of for from with about into this that these those
        it its they them he she what when where which who why how please thank thanks sorry hello hi yes no if but so there here any all on at in an as by
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    /// <param name="otherwise">For a line that tells nothing, as a number or a name does.</param>
    public static Tongue Of(string line, Tongue otherwise)
    {
        var (urdu, latin, roman, english) = (0, 0, 0, 0);
        foreach (var word in Normal.Form(line).Split(' '))
        {
            if (AcrossScripts.IsUrdu(word))
                urdu++;
            else if (word.Any(char.IsAsciiLetter))
                latin++;
            if (Roman.Contains(word))
                roman++;
            if (English.Contains(word))
                english++;
        }

        if (urdu > 0 && urdu * 2 >= latin)
            return Tongue.Urdu;
        if (roman == english)
            return otherwise;
        return roman > english ? Tongue.RomanUrdu : Tongue.English;
    }
}
