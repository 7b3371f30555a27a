import type { After } from './cue-row.ts';
import { languageOf } from './language.ts';
import type { LanguageTable, TableCue } from './language-table.ts';

/** Takes anything: "sagte, dass", "sagte:", "sagte „…“", "sagte, er komme", „…“, sagte. */
const ALL: readonly After[] = ['that', 'colon', 'marks', 'clause'];
const PROMISE: readonly After[] = ['that', 'colon', 'marks', 'clause', 'to'];
const THAT: readonly After[] = ['that', 'colon', 'marks'];
const QUOTES: readonly After[] = ['colon', 'marks'];
const FACT: readonly After[] = ['that', 'clause', 'colon'];
const ASK: readonly After[] = ['that', 'to', 'colon', 'marks'];
const NEAR: readonly After[] = ['near'];

interface Forms {
  readonly finite: string;
  readonly participle?: string;
  readonly particle?: string;
  readonly joined?: string;
  readonly unlike?: string;
  readonly impersonal?: boolean;
}

function row(id: string, after: readonly After[], ambiguity: string | null, example: string, forms: Forms): TableCue {
  return { id, after, ambiguity, example, ...forms };
}

/** Present and past of a weak verb: "sag" gives sagt, sagen, sagte, sagten. */
function weak(stem: string): string {
  return `${stem}t ${stem}en ${stem}te ${stem}ten`;
}

/** The forms of a separable verb: apart in a main clause, in one word at the end of a subordinate one. */
function apart(particle: string, finite: string, participle: string): Forms {
  const joined = finite.split(' ').map((form) => `${particle.replace(/ /gu, '')}${form}`);
  return { finite, particle, participle, joined: joined.join(' ') };
}

/** The same for a particle that stays a word of its own: "bekannt gab", "darauf hinwies". */
function loose(particle: string, finite: string, participle: string, joined = ''): Forms {
  return { finite, particle, participle, joined };
}

const CUES: readonly TableCue[] = [
  row('sagen', ALL, null, 'Die Wirtin sagte, das Haus sei voll.', { finite: weak('sag'), participle: 'gesagt' }),
  row('erklären', PROMISE, '"erklärte die Regeln"', 'Der Verein erklärte, er werde umziehen.', {
    unlike: 'sich', finite: weak('erklär'),
    participle: 'erklärt',
  }),
  row('mitteilen', ALL, '"teilte den Kuchen": needs its particle', 'Die Bahn teilte am Montag mit, dass die Strecke frei sei.', apart('mit', 'teilt teilen teilte teilten', 'mitgeteilt')),
  row('berichten', ALL, null, 'Ein Zeuge berichtete, dass das Tor offen war.', {
    finite: 'berichtet berichten berichtete berichteten',
    participle: 'berichtet',
  }),
  row('melden', ALL, '"meldete sich"', 'Der Sender meldet, dass der Damm hält.', {
    unlike: 'sich', finite: 'meldet melden meldete meldeten vermeldet vermelden vermeldete vermeldeten',
    participle: 'gemeldet vermeldet',
  }),
  row('schreiben', ALL, '"schreibt ein Buch"', 'Das Blatt schreibt, der Vertrag sei geheim.', {
    finite: 'schreibt schreiben schrieb schrieben',
    participle: 'geschrieben',
  }),
  row('betonen', ALL, '"betont elegant"', 'Die Chefin betonte, dass niemand gehen müsse.', { finite: weak('beton'), participle: 'betont' }),
  row('bestätigen', ALL, '"bestätigte den Termin"', 'Die Polizei bestätigte, dass zwei Männer im Haus waren.', {
    unlike: 'sich', finite: weak('bestätig'),
    participle: 'bestätigt',
  }),
  row('bekanntgeben', PROMISE, '"gab ihm das Buch": needs its particle', 'Die Firma gab am Freitag bekannt, dass sie schließt.', loose('bekannt', 'gibt geben gab gaben', 'bekannt+gegeben bekanntgegeben', 'bekanntgab bekanntgaben bekanntgibt')),
  row('angeben', PROMISE, '"gab mit dem Auto an"', 'Der Fahrer gab an, er habe nichts gesehen.', apart('an', 'gibt geben gab gaben', 'angegeben')),
  row('zugeben', PROMISE, null, 'Der Wirt gab zu, dass die Rechnung falsch war.', apart('zu', 'gibt geben gab gaben', 'zugegeben')),
  row('ankündigen', PROMISE, '"kündigte den Vertrag": needs its particle', 'Die Stadt kündigte an, den Platz zu sperren.', apart('an', 'kündigt kündigen kündigte kündigten', 'angekündigt')),
  row('hinweisen', THAT, '"wies ihn ab": needs its particle', 'Der Arzt wies darauf hin, dass der Test frei ist.', loose('darauf hin', 'weist weisen wies wiesen', 'darauf+hingewiesen', 'darauf+hinweist darauf+hinwies darauf+hinwiesen')),
  row('verweisen', THAT, '"verwies ihn des Feldes": needs darauf', 'Die Bank verwies darauf, dass der Kurs steigt.', loose('darauf', 'verweist verweisen verwies verwiesen', 'darauf+verwiesen')),
  row('ausgehen', THAT, '"ging aus": needs davon', 'Die Polizei geht davon aus, dass der Mann allein war.', loose('davon aus', 'geht gehen ging gingen', 'davon+ausgegangen', 'davon+ausgeht davon+ausgehen davon+ausging davon+ausgingen')),
  row('aussprechen', ASK, '"sprach aus": needs dafür', 'Der Rat sprach sich dafür aus, den Park zu öffnen.', loose('dafür aus', 'spricht sprechen sprach sprachen', 'dafür+ausgesprochen')),
  row('einräumen', PROMISE, '"räumte das Zimmer ein"', 'Der Händler räumte ein, dass Ware fehlt.', apart('ein', 'räumt räumen räumte räumten', 'eingeräumt')),
  row('hinzufügen', ALL, null, 'Sie fügte hinzu, dass die Zeit dränge.', apart('hinzu', 'fügt fügen fügte fügten', 'hinzugefügt')),
  row('ausführen', ALL, '"führte den Hund aus"', 'Der Redner führte aus, dass die Kosten steigen.', apart('aus', 'führt führen führte führten', 'ausgeführt')),
  row('hervorheben', ALL, null, 'Der Kanzler hob hervor, dass alle zahlen.', apart('hervor', 'hebt heben hob hoben', 'hervorgehoben')),
  row('feststellen', ALL, '"stellte den Hebel fest"', 'Das Gericht stellte fest, dass der Zaun steht.', apart('fest', 'stellt stellen stellte stellten', 'festgestellt')),
  row('klarstellen', ALL, null, 'Die Ministerin stellte klar, dass nichts beschlossen sei.', apart('klar', 'stellt stellen stellte stellten', 'klargestellt')),
  row('klarmachen', ALL, null, 'Der Trainer machte klar, dass er bleibt.', loose('klar', 'macht machen machte machten', 'klargemacht klar+gemacht')),
  row('deutlichmachen', ALL, null, 'Sie machte deutlich, dass die Zeit drängt.', loose('deutlich', 'macht machen machte machten', 'deutlich+gemacht')),
  row('vorschlagen', ASK, null, 'Der Rat schlug vor, die Brücke zu sperren.', apart('vor', 'schlägt schlagen schlug schlugen', 'vorgeschlagen')),
  row('vorwerfen', ASK, null, 'Die Frau wirft dem Amt vor, Akten zu verstecken.', apart('vor', 'wirft werfen warf warfen', 'vorgeworfen')),
  row('auffordern', ASK, '"forderte ihn zum Tanz auf"', 'Die Stadt forderte die Mieter auf, Wasser zu sparen.', apart('auf', 'fordert fordern forderte forderten', 'aufgefordert')),
  row('aufrufen', ASK, '"rief den Namen auf"', 'Der Bund rief dazu auf, Brot zu spenden.', apart('auf', 'ruft rufen rief riefen', 'aufgerufen')),
  row('vorhersagen', ALL, null, 'Der Dienst sagte vorher, dass es regnet.', apart('vorher', 'sagt sagen sagte sagten', 'vorhergesagt')),
  row('aussagen', ALL, '"etwas aussagen"', 'Der Zeuge sagte aus, er habe geschlafen.', apart('aus', 'sagt sagen sagte sagten', 'ausgesagt')),
  row('zusichern', PROMISE, null, 'Die Firma sicherte zu, alle Kosten zu tragen.', apart('zu', 'sichert sichern sicherte sicherten', 'zugesichert')),
  row('hervorgehen', FACT, '"ging als Sieger hervor": needs a clause', 'Aus dem Brief geht hervor, dass das Geld fehlt.', { ...apart('hervor', 'geht gehen ging gingen', 'hervorgegangen'), impersonal: true }),
  row('äußern', ALL, '"äußerte sich"', 'Der Abt äußerte, dass er müde sei.', { finite: 'äußert äußern äußerte äußerten', participle: 'geäußert' }),
  row('meinen', ALL, '"meinte den Nachbarn"', 'Die Köchin meint, das Brot sei gut.', { finite: 'meint meinen meinte meinten', participle: 'gemeint' }),
  row('glauben', ALL, '"glaubt an Gott": needs a clause', 'Der Trainer glaubt, dass sie siegen.', { finite: weak('glaub'), participle: 'geglaubt' }),
  row('finden', FACT, '"fand den Schlüssel": needs a clause', 'Viele finden, dass der Preis zu hoch ist.', { unlike: 'sich', finite: 'findet finden fand fanden' }),
  row('vermuten', ALL, null, 'Die Polizei vermutet, dass ein Kabel brannte.', { finite: 'vermutet vermuten vermutete vermuteten', participle: 'vermutet' }),
  row('schätzen', FACT, '"schätzt den Wein": needs a clause', 'Der Bund schätzt, dass hundert kamen.', { finite: weak('schätz'), participle: 'geschätzt' }),
  row('befürchten', PROMISE, null, 'Die Bauern befürchten, dass der Regen ausbleibt.', { finite: 'befürchtet befürchten befürchtete befürchteten fürchtet fürchten fürchtete fürchteten', participle: 'befürchtet' }),
  row('hoffen', ['that', 'to', 'clause', 'colon', 'marks'], '"hofft auf Regen": needs a clause', 'Die Stadt hofft, dass der Zug hält.', { unlike: 'sich', finite: weak('hoff'), participle: 'gehofft' }),
  row('erwarten', ASK, '"erwartet Gäste": needs a clause', 'Die Bank erwartet, dass die Preise sinken.', { unlike: 'sich', finite: 'erwartet erwarten erwartete erwarteten', participle: 'erwartet' }),
  row('behaupten', PROMISE, null, 'Der Wirt behauptet, das Bier sei frei.', { finite: 'behauptet behaupten behauptete behaupteten', participle: 'behauptet' }),
  row('versichern', PROMISE, '"versicherte das Haus"', 'Die Firma versicherte, dass das Wasser rein sei.', { finite: 'versichert versichern versicherte versicherten', participle: 'versichert' }),
  row('beteuern', PROMISE, null, 'Der Mann beteuerte, nichts zu wissen.', { finite: 'beteuert beteuern beteuerte beteuerten', participle: 'beteuert' }),
  row('versprechen', PROMISE, '"versprach sich"', 'Die Partei versprach, die Steuer zu senken.', { unlike: 'sich', finite: 'verspricht versprechen versprach versprachen', participle: 'versprochen' }),
  row('drohen', PROMISE, '"es droht Regen"', 'Die Gewerkschaft drohte, den Hafen zu sperren.', { finite: weak('droh'), participle: 'gedroht' }),
  row('warnen', ASK, '"warnte ihn"', 'Der Dienst warnte, dass der Fluss steigt.', { finite: weak('warn'), participle: 'gewarnt' }),
  row('fordern', ASK, '"forderte Opfer"', 'Der Verband fordert, dass die Züge fahren.', { finite: 'fordert fordern forderte forderten', participle: 'gefordert' }),
  row('verlangen', ASK, '"verlangt Geduld": needs a clause', 'Die Opposition verlangt, dass der Minister geht.', { finite: weak('verlang'), participle: 'verlangt' }),
  row('empfehlen', ASK, '"empfahl den Wein"', 'Der Rat empfahl, dass man zu Hause bleibt.', { finite: 'empfiehlt empfehlen empfahl empfahlen', participle: 'empfohlen' }),
  row('bitten', ASK, '"bat um Brot": needs a clause', 'Die Stadt bat die Gäste, leise zu sein.', { finite: 'bittet bitten bat baten', participle: 'gebeten' }),
  row('appellieren', ASK, null, 'Der Bischof appellierte an die Gäste, Frieden zu halten.', { finite: weak('appellier'), participle: 'appelliert' }),
  row('beschließen', ASK, null, 'Der Rat beschloss, den Markt zu verlegen.', { finite: 'beschließt beschließen beschloss beschlossen beschloß', participle: 'beschlossen' }),
  row('entscheiden', ASK, '"entschied das Spiel": needs a clause', 'Das Gericht entschied, dass der Zaun bleibt.', { unlike: 'sich', finite: 'entscheidet entscheiden entschied entschieden', participle: 'entschieden' }),
  row('urteilen', THAT, null, 'Das Gericht urteilte, dass der Vertrag gilt.', { finite: 'urteilt urteilen urteilte urteilten', participle: 'geurteilt' }),
  row('fragen', ALL, '"fragte ihn"', 'Die Frau fragte, ob der Laden offen sei.', { finite: weak('frag'), participle: 'gefragt' }),
  row('antworten', THAT, null, 'Der Mann antwortete: „Noch nicht.“', { finite: 'antwortet antworten antwortete antworteten', participle: 'geantwortet' }),
  row('entgegnen', ALL, null, '„Nie“, entgegnete Roth.', { finite: 'entgegnet entgegnen entgegnete entgegneten', participle: 'entgegnet' }),
  row('erwidern', ALL, '"erwiderte das Feuer"', '„Nie“, erwiderte Roth.', { finite: 'erwidert erwidern erwiderte erwiderten', participle: 'erwidert' }),
  row('erzählen', ALL, '"erzählte die Geschichte"', 'Die Frau erzählte, dass der Hund lief.', { finite: weak('erzähl'), participle: 'erzählt' }),
  row('ergänzen', ALL, '"ergänzte die Liste"', '„Und das Dach“, ergänzte Roth.', { finite: weak('ergänz'), participle: 'ergänzt' }),
  row('kommentieren', QUOTES, '"kommentierte das Spiel": needs marks', '„Ein guter Tag“, kommentierte Roth.', { finite: weak('kommentier'), participle: 'kommentiert' }),
  row('kritisieren', THAT, '"kritisierte den Plan": needs a clause', 'Der Verband kritisierte, dass Züge fehlen.', { finite: weak('kritisier'), participle: 'kritisiert' }),
  row('bemängeln', THAT, null, 'Der Prüfer bemängelte, dass Akten fehlen.', { finite: weak('bemängel').replace('bemängelen', 'bemängeln'), participle: 'bemängelt' }),
  row('beklagen', THAT, '"beklagte Opfer": needs a clause', 'Die Mieter beklagten, dass der Lift steht.', { finite: weak('beklag'), participle: 'beklagt' }),
  row('bedauern', THAT, '"bedauerte den Vorfall": needs a clause', 'Der Verein bedauerte, dass das Fest ausfällt.', { finite: 'bedauert bedauern bedauerte bedauerten', participle: 'bedauert' }),
  row('begrüßen', THAT, '"begrüßte die Gäste": needs a clause', 'Die Partei begrüßte, dass der Zoll fällt.', { finite: weak('begrüß'), participle: 'begrüßt' }),
  row('begründen', THAT, '"begründete den Verein": needs a clause', 'Das Amt begründete dies damit, dass Geld fehle.', { finite: 'begründet begründen begründete begründeten', participle: 'begründet' }),
  row('dementieren', THAT, null, 'Der Sprecher dementierte, dass es Streit gab.', { finite: weak('dementier'), participle: 'dementiert' }),
  row('bestreiten', ASK, '"bestritt das Spiel": needs a clause', 'Der Mann bestreitet, dass er dort war.', { finite: 'bestreitet bestreiten bestritt bestritten', participle: 'bestritten' }),
  row('leugnen', ASK, null, 'Der Mann leugnete, dass er dort war.', { finite: 'leugnet leugnen leugnete leugneten', participle: 'geleugnet' }),
  row('argumentieren', ALL, null, 'Die Anwälte argumentieren, dass die Frist abläuft.', { finite: weak('argumentier'), participle: 'argumentiert' }),
  row('bekräftigen', PROMISE, null, 'Die Ministerin bekräftigte, dass der Zoll bleibt.', { finite: weak('bekräftig'), participle: 'bekräftigt' }),
  row('unterstreichen', ALL, '"unterstrich das Wort"', 'Roth unterstrich, dass alle zahlen.', { finite: 'unterstreicht unterstreichen unterstrich unterstrichen', participle: 'unterstrichen' }),
  row('verkünden', PROMISE, '"verkündete das Urteil"', 'Der Verein verkündete, dass er umzieht.', { finite: 'verkündet verkünden verkündete verkündeten', participle: 'verkündet' }),
  row('verlauten', ALL, null, 'Das Amt ließ verlauten, dass der Pass gilt.', { finite: 'ließ+verlauten', participle: '' }),
  row('prophezeien', ALL, null, 'Der Wirt prophezeite, dass es regnet.', { finite: weak('prophezei'), participle: 'prophezeit' }),
  row('zitieren', QUOTES, 'marks behind its colon or its object', 'Die Zeitung zitiert: „Der Damm hält.“', { finite: weak('zitier'), participle: 'zitiert' }),
  row('heißen', ALL, '"heißt Eva", "das heißt": needs es', 'In dem Brief heißt es, dass der Hof schließt.', { finite: 'heißt+es hieß+es', participle: 'geheißen', impersonal: true }),
  row('lauten', QUOTES, 'what a text says', 'Der Satz lautet: „Alle zahlen gleich.“', { finite: 'lautet lautete lauten lauteten' }),
  row('ergeben', FACT, '"ergab sich": needs a clause', 'Eine Umfrage ergab, dass die Hälfte bleibt.', { unlike: 'sich', finite: 'ergibt ergab ergaben', participle: 'ergeben' }),
  row('zeigen', FACT, '"zeigte das Bild": needs a clause', 'Die Studie zeigt, dass Schlaf hilft.', { unlike: 'sich', finite: weak('zeig'), participle: 'gezeigt' }),
  row('belegen', FACT, '"belegte Platz zwei": needs a clause', 'Die Akten belegen, dass Geld floss.', { unlike: 'sich', finite: weak('beleg'), participle: 'belegt' }),
  row('bekanntwerden', FACT, 'nobody is named', 'Am Abend wurde bekannt, dass der Hof schließt.', loose('bekannt', 'wird wurde', 'bekannt+geworden')),
  row('rufen', QUOTES, '"rief den Arzt": needs marks', '„Halt“, rief ein Mann.', { finite: 'ruft rufen rief riefen', participle: 'gerufen' }),
  row('scherzen', ALL, null, '„Ich bin alt“, scherzte Roth.', { finite: weak('scherz'), participle: 'gescherzt' }),
  row('denken', ['that', 'clause', 'colon', 'marks'], '"dachte an ihn": needs a clause', 'Viele denken, dass der Plan gut ist.', { finite: 'denkt denken dachte dachten' }),
  row('wissen', ['marks'], 'a knowledge, kept only behind marks', '„Das wird schwer“, weiß Roth.', { finite: 'weiß wusste' }),
  row('erinnern', THAT, '"erinnerte ihn"', 'Der Pfarrer erinnerte daran, dass Brot fehlt.', { finite: 'erinnert erinnern erinnerte erinnerten' }),
  row('schildern', ALL, null, 'Die Frau schilderte, dass das Dach brannte.', { finite: 'schildert schildern schilderte schilderten', participle: 'geschildert' }),
  row('formulieren', QUOTES, 'needs marks', '„Wir sind bereit“, formulierte Roth.', { finite: weak('formulier'), participle: 'formuliert' }),
  row('bilanzieren', QUOTES, 'needs marks', '„Ein gutes Jahr“, bilanzierte Roth.', { finite: weak('bilanzier') }),
  row('resümieren', QUOTES, 'needs marks', '„Ein gutes Jahr“, resümierte Roth.', { finite: weak('resümier') }),
  row('fortfahren', QUOTES, '"fuhr fort": needs marks', '„Und dann“, fuhr Roth fort, „gingen wir.“', apart('fort', 'fährt fahren fuhr fuhren', 'fortgefahren')),
  row('erläutern', ALL, '"erläuterte den Plan"', 'Die Lehrerin erläuterte, dass der Test frei ist.', { finite: 'erläutert erläutern erläuterte erläuterten', participle: 'erläutert' }),
  row('informieren', THAT, null, 'Das Amt informierte, dass der Pass gilt.', { finite: weak('informier'), participle: 'informiert' }),
  row('bezeichnen', NEAR, 'what something is called', 'Roth bezeichnete den Plan als „große Torheit“.', { finite: 'bezeichnet bezeichnen bezeichnete bezeichneten', participle: 'bezeichnet' }),
  row('nennen', NEAR, '"nannte den Preis"', 'Roth nannte den Plan „eine Torheit“.', { unlike: 'sich man', finite: 'nennt nennen nannte nannten', participle: 'genannt' }),
  row('sprechen', NEAR, '"sprach mit ihm": needs marks close by', 'Roth sprach von einem „schwarzen Tag“.', { finite: 'spricht sprechen sprach sprachen', participle: 'gesprochen' }),
  row('verurteilen', NEAR, '"verurteilte den Mann": needs marks close by', 'Roth verurteilte den Angriff als „feige Tat“.', { finite: 'verurteilt verurteilen verurteilte verurteilten' }),
  row('loben', NEAR, 'needs marks close by', 'Roth lobte den Bau als „großen Wurf“.', { finite: weak('lob'), participle: 'gelobt' }),
];

const TABLE: LanguageTable = {
  lang: 'de',
  cues: CUES,
  words: {
    complementisers: 'dass daß',
    questions: 'ob wer wen wem wessen was warum weshalb wieso wann wo wohin woher wie inwieweit welche welcher welches welchen',
    whether: 'ob',
    whereby: 'wonach demzufolge denenzufolge',
    determiners:
      'der die das den dem des ein eine einer eines einem einen kein keine mein meine sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren unser unsere dieser diese dieses diesem diesen jener jene jenes mehrere einige viele zahlreiche alle manche beide jeder jede jedes zwei drei vier fünf sechs sieben acht neun zehn hunderte tausende weitere andere verschiedene',
    genitives: 'der des eines einer dieser dieses seiner ihrer unserer',
    negations: 'nicht nie kaum',
    resultative: 'so',
    pronouns: 'er sie es ich wir man jemand niemand dieser diese jener letzterer letztere beide viele einige andere manche',
    nominatives: 'er ich wir man',
    between: 'sich auch nun jetzt jedoch aber zudem ferner außerdem dazu daraufhin weiter weiterhin heute gestern bereits schon ebenfalls allerdings dagegen hingegen schließlich',
    clitics: '',
    reflexives: '',
    auxiliaries: 'hat haben hatte hatten habe hätte hätten ist sind war waren sei seien wäre wären kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse soll sollen sollte sollten solle will wollen wollte wollten wolle darf dürfen dürfe dürfte dürften mag möge würde würden muß mußte',
    passives: 'wird werden wurde wurden werde worden',
    agents: 'von vom durch',
    joiners: 'und aber doch denn sondern oder jedoch',
    and: 'und sowie oder',
    subordinators: 'weil da nachdem bevor als wenn während obwohl obgleich damit falls sobald solange seit seitdem indem sodass wobei wodurch womit worauf woraufhin zumal anstatt statt ohne um bis',
    relatives: 'der die das den dem dessen deren denen welcher welche welches welchem welchen wo worin wonach was',
    circumstances:
      'am im in an auf bei beim nach vor zu zum zur gegenüber mit während wegen trotz seit aus über unter gegen um bis ab anlässlich angesichts per neben zwischen zufolge laut durch ohne innerhalb außerhalb hinsichtlich bezüglich',
    belonging: 'von vom für der des',
    times:
      'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags morgen abend nachmittag vormittag mittag nacht januar februar märz april mai juni juli august september oktober november dezember heute gestern vorgestern inzwischen zuvor später damals kürzlich zuletzt dann danach daraufhin anschließend nun jetzt bereits ferner zudem außerdem weiter wörtlich zugleich gleichzeitig erneut wiederholt mehrfach zunächst ebenfalls auch',
    openers:
      'so dazu dabei darin daran darauf dafür dagegen hierzu hierbei auch nun jetzt jedoch allerdings zudem außerdem ferner weiter weiterhin dann danach zuvor später heute gestern inzwischen bereits schon noch erst nur zuletzt zunächst schließlich damit daher deshalb trotzdem dennoch demgegenüber unterdessen derweil mittlerweile ebenso insgesamt wörtlich dies dort hier jüngst nicht etwa ihm ihnen sinngemäß ursprünglich besorgt kritisch zusätzlich abschließend darüber davon anschließend danach seither seitdem gleichwohl indes offenbar vielleicht lediglich sogar gerade',
    sources: ['laut', 'gemäß', 'den worten zufolge'],
    sourcePrepositions: 'nach',
    sourcesBehind: 'zufolge',
    sourceAdverbs: 'demnach demzufolge',
    tails: 'so',
    mood: [
      'sei seien habe werde könne solle müsse dürfe wolle möge wisse gebe gehe komme stehe liege bleibe lasse finde sehe brauche mache halte handele handle führe stelle gelte bestehe zeige nehme erhalte bekomme verfüge gehöre arbeite leide drohe fehle werfe spreche treffe trage versuche beginne laufe fahre diene erwarte plane hoffe glaube rechne wirke entspreche verstoße betrage setze lebe kenne denke falle steige sinke wachse sage bringe ziehe schaffe biete bedeute ergebe befinde verstehe betreffe enthalte entstehe erfolge heiße scheine bilde unterstütze verhindere fordere benötige unternehme übernehme verliere gewinne kämpfe kaufe koste lehne leiste lerne liefere nutze prüfe reagiere schlage schreibe sorge stamme sterbe tue verbiete verlange verletze vertrete wünsche zahle zwinge fühle ',
    ].join(' '),
    moodAfter: 'hätte hätten wäre wären würde würden könnte könnten müsste müssten sollte sollten dürfte dürften',
    unmarked: 'ich man denn',
    resumptives: 'das dies so es',
    as: 'wie',
    kinds: 'film buch roman lied album serie zeitung magazin zeitschrift sender agentur nachrichtenagentur partei verein firma schiff projekt programm titel name namen namens spiel stück band gruppe ausstellung reihe sendung wort begriff',
  },
  grammar: {
    verbSecond: true,
    bareClause: true,
    dropsSubject: false,
    capitalNouns: true,
    infinitive: /^(?:zu \p{L}+e?r?n|\p{L}{2,}zu\p{L}{3,}e?r?n)(?: |$)/u,
    cut: null,
    sourceNoun:
      /(?:angaben?|bericht(?:en?|s)?|meldung(?:en)?|informationen|aussagen?|einschätzung(?:en)?|darstellung(?:en)?|erkenntnissen|ansicht|meinung|auffassung|worten|schätzung(?:en)?|studien?|umfragen?|auskunft|überzeugung|mitteilung(?:en)?|pressemitteilung|stellungnahme|erklärung(?:en)?|untersuchung(?:en)?|ermittlungen|prognosen?|gutachten|vermutungen|annahmen)$/u,
    addressed: /^[Dd]e[mn] |^(?:[Ii]hm|[Ii]hr|[Ee]inem|[Ee]iner) |^[Dd]er (?:[\p{Ll}-]+ )*\p{Lu}[\p{L}-]*(?:ung|heit|keit|schaft|tion|tät|agentur|presse)\b/u,
  },
};

/** German, ready for the reader. */
export const GERMAN = languageOf(TABLE);
/** The rows alone, for tests and explanations. */
export const GERMAN_CUES = CUES;
