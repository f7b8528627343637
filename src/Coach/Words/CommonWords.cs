using System.Collections.Frozen;

namespace Coach.Words;

/// <summary>English words in daily use on calls: whoever typed one of them meant it, and did not misspell another.</summary>
public static class CommonWords
{
    private static readonly FrozenSet<string> Words = """
        able about above abuse accept access account across action actual actually address adjust admit adopt adult advance advise affect afford afraid after again agenda agent agree agreed ahead alarm alert alike alive allow
        alone along aloud alter always amount anger angle angry annoy another answer anyone anyway appeal appear apply approach approve area argue argument around arrange arrive aside assess asset assist assume assure attach attack attempt attend
        author average avoid aware away back balance bank base basic beach bear beat become before began begin behave being belief believe below bend benefit best better beyond bill blame blank blend bless blind block blood board book
        borrow both bottom bound brake brand brave bread break breath breathe brief bring broad broke broken brought budget build built bundle burn busy call called calm cancel card care careful careless carry case cash cause
        caught cease center centre certain chain chance change channel charge chase chat cheap cheat check cheer chief choice choose chose chosen claim class clean clear clerk click client climb clock close closed cloth coach code cold collect
        college color colour combine come comfort comic coming command comment commit common company compare compete complain complete compliant comply concede concern conclude condition conduct confer confess confirm
        conform confuse connect conscious consent consider console consult consume contact contain content contest context continue contract contrast contribute control convert convey convince cook cool copy correct cost could count
        country couple course court cover crash create credit crisis critic cross crowd crown cruel cure current curse custom customer cycle daily damage danger date deal dear death debate debit debt decent decide decision decline deduct deep default
        defend defer define degree delay delete deliver demand deny depart depend deposit derive describe deserve design desire despite destroy detail detect device devise dial differ different difficult direct dirty disable disagree discount discover
        discuss dislike dismiss display dispute distance disturb divert divide doctor doubt down draft drain draw dream dress drink drive drop during duty early earn ease east easy edit effect effort either elect else embrace emotion
        emphasis employ empty enable end endure energy enforce engage enjoy enough ensure enter entire entry equal error escape essay estimate even event ever every evidence exact exam example exceed except excess exchange excite excuse
        exercise exist exit expand expect expense expert expire explain explore export expose express extend extent extra extreme face fact factor fail failure fair faith fake fall false fame familiar family famous fare farm fast fatal
        father fault favor favour fear feature feed feel feeling fetch fewer field fight figure file fill filter final find fine finger finish fire firm first fish fist five fixed flag flat flaw flight float floor flow focus
        fold follow food fool foot force forget forgive forgot form formal format former fort forth forward found four frame fraud free freeze fresh friend from front full fully fund funny future gain game gather gave general
        gentle gift give given glad glass goal goes gold gone good goods grade grand grant grasp grass grateful grave great green greet grew grief ground group grow guard guess guest guide guilt guilty habit half hall hand handle
        handy hang happen happy hard harm harsh hate have head heal health healthy hear heard heart heat heavy held hello help helpful helpless here hide high hint hire hold hole home honest honor honour hope hopeful hopeless host
        hour house huge human humble humor hung hurry hurt idea ideal ignore illegal image imagine impact imply import impose impress improve impulse include income increase indeed inform initial injure inner input inquire insist inspect
        install instant instead insult insure intend intent interest internal external invest invite invoice involve issue item join joke judge jump just justify keep kept kick kill kind knew know known label labor lack lady land large last
        late later laugh launch lawyer lead leader leak lean learn least leave left legal lend length less lesson lessen letter level liable liar life lift light like likely limit line link list listen little live load loan
        local lock logic long look loose lord lose loss lost loud love lower loyal luck lunch machine made mail main maintain major make male manage manager manner many mark market match matter mean meant measure meet member memory
        mention merge mess message method middle might mild mind mine minor minus minute mirror miss mission mistake mobile mode model modern modest modify moment money month mood moral more morning most mother motion move much must
        mute name narrow nature near nearly neat need needy neglect nerve never next nice night noise none normal north note notice number obey object observe obtain obvious occur offend offer office often once online only open operate opinion
        oppose option order other ought outer outline over overcome owner pace pack page paid pain paint pair panic paper parcel pardon parent part partial party pass passport past paste patch path pause peace people perfect perform
        perhaps period permit person phase phone phrase pick piece pile pitch place plain plan plane plant play plea plead please plenty plus pocket point poison police policy polite politics poor popular portal portion position
        positive possess possible post pound power praise pray precise prefer premise prepare present press pretend pretty prevent price pride prime principal principle print prior prison private prize problem proceed process produce product
        profit progress project promise promote prompt proof proper protect protest proud prove provide public pull punish pure purpose pursue push quality quarrel quarter query question quick quiet quite quote race radio raise range rapid
        rare rate rather reach react read ready real realise realize really reason reassure rebuild recall receipt receive recent reckon record recover reduce refer reflect reform refresh refuse regard region register regret regular reject
        relapse relate relax relay release relief relieve rely remain remark remedy remember remind remote remove renew rent repair repeat replace reply report request require rescue resend reserve reset resign resist resolve resort
        respect respond response rest restart restore result resume retail retain retire retreat retry return reveal revenge reverse review revise revolve reward rich ride right ring rise risk road role roll roof room root rough
        round route royal rude ruin rule rush safe safety said salary sale same sample satisfy save saving scale scan scared scene scheme school scold score scream screen script search seat second secret section secure seek seem select self
        sell send senior sense sent separate series serious serve service session settle seven severe shake shall shame shape share sharp sheet shift ship shock shoot shop short should shout show shut sick side sight sign signal
        silence silent license licence silly similar simple simply sincere single site sitting size skill skip slang sleep slide slight slip slow small smart smell smile smoke smooth social soft sold solid solve some soon sorry sort soul sound source
        south space spare speak special speech speed spell spend spent spirit spoil spoke sport spot spread staff stage stair stake stand star stare start state static statue status stay steady steal step stick still stock stole stone
        stood stop store storm story straight strain strange street stress strict strike string strong stuck study stuff style subject submit success such sudden suffer suggest suit sum summary supply support suppose sure surprise suspect
        swear sweet swift switch sympathy system table tact take taken tale talk tall task taste taught teach team tear tell tend term test text than thank thanks theft them then there these they thick thin thing think third
        this those though thought threat three threw throw ticket tidy tight till time tired title today together told tone took tool topic total touch tough tour toward trace track trade train transfer trap trash travel treat
        trend trial trick tried trip trouble truck true trust truth trying turn twice type uncle under unit unite until upset urge urgent usual vague valid value various vary verify version very victim view visit vital voice
        void volume vote voucher wage wait waive wake walk wall want warm warn warning wash waste watch water wave weak wealth wear week weight welcome well went west what wheel when where which while white whole whose wide
        will win wing winter wipe wire wise wish with woman wonder word work world worry worse worst worth would wound wrap write wrong wrote year yell yellow yesterday yield young zero
        apathy empathy antipathy telepathy honesty modesty loyalty royalty hostility humility hospitality confident confidence confidential competent competence permission promotion provision prediction predicament prescription subscription
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string word) => Words.Contains(word);
}
