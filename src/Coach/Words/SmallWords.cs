using System.Collections.Frozen;

namespace Coach.Words;

/// <summary>What a word does in a short answer, besides naming something.</summary>
public enum WordUse
{
    /// <summary>It names something, and counts.</summary>
    Content,

    /// <summary>It only holds a sentence together, wherever it stands.</summary>
    Light,

    /// <summary>It joins two things: what is joined belongs together.</summary>
    Joint,

    /// <summary>It counts where it was asked for and disturbs nobody where it was not, as "customer" or "please say".</summary>
    Filler,

    /// <summary>not, never, nahi: one is as good as the other.</summary>
    Not,

    /// <summary>It turns, lessens or leaves open what it stands with: "without", "refuse", "half", "or".</summary>
    Turn,
}

/// <summary>The small words of English, Urdu and Roman Urdu.</summary>
public static class SmallWords
{
    private static readonly FrozenDictionary<string, WordUse> Uses = new (WordUse Use, string Words)[]
    {
        (WordUse.Light, """
            a an the this that these those it its is are was were be been being am to of for at in on by with from as so i im ive ill id me my we us our you youre your they them their theyre he him his she her hers
            will would should shall can could may might do does did done doing have has had having get got let lets if about there here what which who oh ok okay yes well hmm um
            say says said saying tell tells telling give gives giving given offer offers offering make makes making use using answer answers reply word words phrase line sentence think guess believe like want wants need needs needed try trying take takes taking show shows showing o u e please simply just kindly
            ka ki ke ko hai he hain hy ho hoon hun tha thi thay se me mein main mai par pe per tak bhi hi to toh ji g jee aap ap hum ham wo woh yeh ye us is un in unka unki unke unko unhe unhein unhen uska uski uske usko use isko ise iska iski iske
            kya kia jo ne koi apna apni apne mera meri mere hamara hamari hamare liye lye liay wala wali wale raha rahi rahe gaya gayi gaye ga gi ge han haan
            karna krna kerna karni karne karo kro karen karein kren krein karain karunga karungi karoonga karoongi kroon karoon karega karegi karenge karke kar kr dena deni dein den doon dun doonga doongi dunga dungi denge do de kehna kehni kahna kahein kahen kahun kahoon kahunga kahoonga keh kah bolna bolo
            bolein bolen bolunga bol batana bataein batayen bataen batao bata lena lein len lo le jana jaye jaana hona hota hoti chahiye chahie chahye
            کرنا کرنی کرنے کریں کرو کروں کرونگا کرے کر کے دینا دینی دیں دوں دے دو کہنا کہیں کہوں کہے کہہ بولنا بولیں بولوں بول بتانا بتائیں بتاؤں بتا لینا لیں لوں لے جانا ہونا ہوتا ہوتی چاہیے چاہئے پلیز
            کا کی کے کو ہے ہیں ہو ہوں تھا تھی تھے سے میں مجھے پر پہ تک بھی ہی تو جی آپ ہم وہ یہ اس ان انہیں انھیں اسے کیا جو نے کوئی کچھ اپنا اپنی اپنے میرا میری میرے ہمارا ہماری ہمارے لیے لئے والا والی والے رہا رہی رہے گیا گئی گئے گا گی گے ہاں
            """),
        (WordUse.Joint, "and plus aur or'n اور و"),
        (WordUse.Filler, """
            start begin
            first firstly now today then also too very really quite more most again immediately quickly quick instantly straight away soon right sincerely sincere honestly politely polite calmly calm clearly clear carefully
            gently nicely good nice proper properly full fully complete completely whole entire genuine big one some any all only maybe perhaps
            customer customers caller callers client clients guest sir madam maam agent person people someone somebody everyone everything something thing things because since while when
            baat bat poochna zaroori zaruri sabse sab pehle pehlay pahle phir ab abhi foran fauran jaldi zaroor zarur bilkul bohat bahut boht bht
            gahak gaahak sahib sahab saab bhai achi acha achha thora thori sirf shayad bas ek aik
            بات پوچھنا ضروری سب پہلے پھر اب ابھی فورا فوراً جلدی ضرور بالکل بلکل بہت گاہک کسٹمر صاحب بھائی اچھی اچھا صرف شاید بس ایک
            """),
        (WordUse.Not, """
            no not never none nothing nobody nor neither cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt shouldnt couldnt mustnt neednt havent hasnt hadnt aint dnt nope
            na nah nai nahi nahin nahee naheen nahein nehi nhi nhin nay mat مت نہ نہیں نہی نا
            """),
        (WordUse.Turn, """
            without instead rather except but unless avoid avoids avoiding refuse refuses refusing deny denies denying reject rejects rejecting against wrong false fake hardly barely rarely scarcely half partial partially partly less either or vs versus
            ignore ignoring skip skipping forget cancel withhold stop anything opposite unlike
            bina bagair baghair bghair bagher bajaye bajae bajai siwa siwaye siwae inkar inkaar mana manaa galat ghalat adha aadha adhi aadhi ya lekin magar
            بنا بغیر بجائے سوا سوائے انکار منع غلط آدھا آدھی یا لیکن مگر نظرانداز
            """),
    }
        .SelectMany(group => group.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => (Word: Normal.Form(word), group.Use)))
        .DistinctBy(pair => pair.Word)
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Use, StringComparer.Ordinal);

    /// <param name="word">In its <see cref="Normal.Form"/>.</param>
    public static WordUse Use(string word) => Uses.GetValueOrDefault(word);
}
