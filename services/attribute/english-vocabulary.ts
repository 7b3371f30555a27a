import { foldedSet } from './word-set.ts';

/*
 * Word classes of the English noun-phrase reader, singular unless both numbers differ in meaning. Looked up folded.
 */

/** Titles that stand directly before a name and are no part of an epithet. */
export const TITLES_EN = foldedSet(`
mr mrs ms miss mx dr prof professor sir dame lord lady sheikh sheik imam rev reverend father sister brother pope saint st gen general lt lieutenant col
colonel maj major capt captain sgt sergeant cpl corporal pvt adm admiral cmdr commander brig brigadier marshal chief gov sen rep hon honourable honorable justice judge king queen prince
princess emperor sultan emir ayatollah rabbi cardinal archbishop bishop
`);

/** Nouns of office, trade and kinship that head an epithet. */
export const ROLES_EN = foldedSet(`
president vice-president premier minister undersecretary secretary governor mayor senator congressman congresswoman representative lawmaker legislator mp mep councillor councilor
chancellor ambassador envoy diplomat consul commissioner director administrator chairman chairwoman chair chairperson ceo cfo coo executive founder
cofounder co-founder owner manager head leader deputy assistant aide adviser advisor spokesman spokeswoman spokesperson candidate nominee challenger incumbent
attorney lawyer prosecutor solicitor barrister sheriff officer detective inspector superintendent commandant commander chief agent investigator coach trainer player captain striker midfielder
goalkeeper defender manager quarterback author writer journalist reporter correspondent editor columnist blogger presenter anchor broadcaster analyst
expert economist scientist researcher scholar historian professor lecturer teacher student principal dean physician doctor surgeon nurse epidemiologist biologist chemist physicist
astronomer engineer architect activist campaigner organizer organiser volunteer protester resident neighbour neighbor witness survivor victim veteran
soldier general pilot astronaut driver farmer fisherman worker actor actress singer musician artist filmmaker producer comedian poet novelist
father mother husband wife son daughter brother sister uncle aunt cousin friend partner boyfriend girlfriend man woman boy girl teenager
member fellow strategist pollster lobbyist donor banker investor businessman businesswoman entrepreneur developer designer programmer translator
king queen prince princess pope bishop archbishop cardinal imam rabbi pastor priest official scientologist parishioner
republican democrat conservative socialist liberal democratic
`);

/** Words that make a capitalised sequence the name of a body. */
export const BODIES_EN = foldedSet(`
ministry department agency authority office bureau commission committee council congress senate parliament assembly house court tribunal police army navy force forces
military government administration cabinet party union association federation league club team society foundation institute institution university college
school academy hospital clinic centre center museum library church mosque temple archdiocese company corporation corp inc ltd llc plc group holdings bank fund trust
organisation organization network news times post journal herald tribune gazette telegraph guardian magazine press radio television tv broadcasting nations
alliance coalition movement front brigade campaign board service services airlines airways industries systems technologies laboratories labs nasa nato
who fifa uefa un eu fbi cia nsa epa fda cdc state states kingdom republic region province county city town municipality village community studio studios channel international chamber exchange embassy consulate secretariat observatory mission summit
`);

/** People who are many or not named. */
export const UNNAMED_EN = foldedSet(`
source sources official officials authorities insider insiders diplomat diplomats witness witnesses eyewitness eyewitnesses observer observers analyst analysts
expert experts critic critics researcher researchers scientist scientists resident residents local locals neighbour neighbours neighbor neighbors aide aides people person
some many several others other someone everyone supporter supporters opponent opponents activist activists protester protesters individual individuals author authors poster posters
blogger bloggers user users voter voters lawmaker lawmakers republicans democrats lawyer lawyers doctor doctors police-source advocates advocate economist economists
historians members leaders fans students parents families relatives survivors fishermen workers employees staff ministers senators reporters journalists detectives investigators prosecutors
one two three four five six seven
`);

/** Texts that "say" something. */
export const DOCUMENTS_EN = foldedSet(`
report statement study survey poll letter memo document documents article post posts posting blog tweet tweets release paper results findings figures data
email book transcript filing lawsuit complaint petition message messages website site page section editorial review analysis estimates estimate press-release
`);

/** Lower-case words that may stand inside a name: "Anna De Santis", "Ludwig van Beethoven", "Omar al-Haddad". */
export const NAME_PARTICLES_EN = foldedSet(
  'de del della di da dos du la le van von der den ter bin ibn ben al el bint abu st y e',
);

/** Capitalised words that begin a sentence far more often than a name. */
export const NOT_NAMES_EN = foldedSet(`
the a an this that these those he she it they we i you his her its their our my your who what when where why how which there here
in on at by for from with without of to as after before during while since until if although though because but and or nor so yet also however moreover meanwhile
according speaking writing asked discussing citing quoting both all most many some several one two three each every another other others no not yes
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow
image file photo sources source categories see more former new old later earlier now then still even only just like despite under over about into upon
looking senior junior chief deputy acting
`);

/** Places that stand before names without being part of them: "Ambassador to the United States Jane Roe". */
export const PLACES_EN = foldedSet(`
states kingdom washington york jersey hampshire carolina dakota virginia california texas florida ohio michigan georgia arizona nevada oregon colorado illinois iowa kansas
kentucky louisiana maine maryland massachusetts minnesota mississippi missouri montana nebraska oklahoma pennsylvania tennessee utah vermont wisconsin wyoming
alabama alaska arkansas connecticut delaware hawaii idaho indiana england scotland wales ireland britain france germany italy spain portugal greece turkey
russia ukraine poland china japan korea india pakistan afghanistan iran iraq syria lebanon jordan israel palestine egypt sudan libya tunisia algeria morocco
kenya nigeria ghana ethiopia somalia canada mexico brazil argentina chile colombia venezuela australia zealand indonesia malaysia singapore thailand vietnam
london paris berlin rome madrid moscow kyiv beijing tokyo delhi cairo riyadh dubai jerusalem gaza kong africa asia europe america arabia emirates affairs defense defence
education health justice treasury energy interior finance
`);

/** First names that tell a pronoun's gender; only names that are plainly one or the other. */
export const MEN_EN = foldedSet(`
james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth
kevin brian george edward ronald timothy jason jeffrey jeff ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank
alexander raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah
gerald terry sean austin carl arthur lawrence dylan jesse bryan joe billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell
louis bobby philip johnny bill bob mike tom tim jim steve dan ted fred hugh ian simon nigel graham barack vladimir dmitry sergey emmanuel boris tony gordon
mohammed muhammad mohamed ahmed ali hassan hussein omar khalid abdullah mahmoud ibrahim yusuf mustafa benjamin ehud ariel shimon luca roberto claudio matteo
silvio giovanni marco paolo antonio francesco pierre jean jacques francois klaus hans karl jürgen fernando carlos luis jorge pedro pablo dean dave greg
`);
export const WOMEN_EN = foldedSet(`
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley dorothy kimberly emily donna michelle carol
amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy shirley angela helen anna brenda pamela nicole ruth katherine samantha christine emma
catherine debra virginia rachel carolyn janet maria heather diane julie joyce victoria kelly christina joan evelyn lauren judith olivia frances martha
cheryl megan andrea hannah jacqueline ann jean alice kathryn gloria teresa sara janice doris madison julia grace judy abigail marie denise beverly amber theresa
marilyn danielle diana brittany natalie sophia rose isabella alexis kayla charlotte hillary kamala nancy melania ivanka condoleezza madeleine theresa jacinda ursula
lydia stefania giorgia fatima aisha khadija maryam zainab leila layla nadia rania huda hanan noura claire jane kate lucy chloe julie susanne
`);

/** Words that open the name of a place of several words: "New York", "South Korea", "United States". */
export const PLACE_OPENERS_EN = foldedSet(`
new north south east west northern southern eastern western central upper lower greater great united saudi hong sri costa el san santa los las papua mainland
occupied inner outer puerto sierra burkina ivory cape
`);
