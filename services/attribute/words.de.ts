import { remember } from '../text/remember.ts';
import type { LanguageWords } from './language-words.ts';
import { determiners, genders, languageNames, leadPhrases, outletNouns, pronouns, wordSet } from './table-words.ts';

/** Endings of case and number off: "Sprechers", "Präsidenten", "Ministerinnen". Too short a rest is left alone. */
const stem: (form: string) => string = remember((form) => {
  const single = form.replace(/innen$/, 'in').replace(/(?<=er)s$/, '');
  return single.length < 5
    ? single
    : single.replace(/(?<=...)(?:en|es|er(?<=nder|mter|igter|ndter|tiger)|e|n(?<!ion)|s)$/, '');
});

/** Men's words of office; the woman's is the same word with -in, a final -e dropped. */
function withWomen(list: string): string {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => `${word}/${word.replace(/e$/, '')}in`)
    .join(' ');
}

const days = 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag';
const months = 'Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember';

/** German. */
export const GERMAN: LanguageWords = {
  stem,
  isPlural: (form) =>
    /innen$/.test(form) ||
    /^(?:leute|eltern|kreise[n]?|experten|behorden|medien|quellen|zeugen|beobachter[n]?|beamte[n]?|angehorige[n]?)$/.test(
      form,
    ),
  compounds: true,
  declined: false,
  determiners: determiners({
    msd: 'der dieser jener dem des',
    fsd: 'die diese jene',
    '-sd': 'das dieses',
    '-pd': 'den',
    '-sp':
      'mehrere einige viele zahlreiche zwei drei vier fünf sechs sieben manche andere verschiedene mehreren einigen vielen zahlreichen',
    '-si': 'ein eines einem',
    fsi: 'eine einer',
    msi: 'einen',
    '-d': 'sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren deren dessen unser unsere',
  }),
  pronouns: pronouns({
    m: 'er ihm ihn dieser letzterer jener der dem',
    f: 'sie ihr diese letztere die',
    '-': 'ich',
    n: 'es dieses das',
    p: 'wir ihnen beide denen',
  }),
  possessives: pronouns({
    m: 'sein seine seiner seinem seinen seines dessen',
    f: 'ihr ihre ihrer ihrem ihren ihres deren',
  }),
  titles: genders(
    'herr/frau herrn/ dr prof professor/professorin pfarrer/pfarrerin prinz/prinzessin freiherr/freifrau graf/gräfin sir/lady papst/ scheich/ mr/mrs könig/königin oberst/ general/ leutnant/ pater/ bruder/schwester kardinal/ bischof/bischöfin imam/ ajatollah/ hauptmann/ kommissar/kommissarin commander/ captain/ sergeant/',
    (form) => form,
  ),
  roles: genders(
    `${withWomen(`
    sprecher präsident minister kanzler leiter direktor vorsteher politiker chef manager trainer spieler kapitän stürmer torwart berater anwalt verteidiger ankläger richter
    botschafter diplomat gesandter senator sekretär bürgermeister premier gouverneur vertreter stellvertreter kandidat herausgeber journalist reporter redakteur autor schriftsteller
    moderator korrespondent experte analyst forscher wissenschaftler historiker professor lehrer schüler student arzt mediziner biologe physiker chemiker ökonom ingenieur architekt unternehmer
    gründer inhaber besitzer eigentümer betreiber geschäftsführer vorstand aktivist gewerkschafter funktionär offizier general soldat kommandeur befehlshaber polizist ermittler kommissar inspektor
    sheriff pfarrer bischof papst schauspieler sänger musiker künstler regisseur produzent komponist dichter bruder vater sohn onkel freund nachbar partner pilot fahrer landrat stadtrat
    könig prinz koordinator beauftragter meister weltmeister olympiasieger sieger rennfahrer referent pressereferent bundesrat intendant rektor dekan dezernent jurist theologe philosoph soziologe
    psychologe meteorologe seismologe astronom astronaut virologe epidemiologe demokrat sozialdemokrat christdemokrat republikaner liberaler parlamentarier amtsinhaber amtskollege kollege
    nachfolger vorgänger herausforderer gewinner preisträger mitglied veranstalter organisator oppositioneller rebellenführer führer anführer anhänger ministerialdirektor
    priester bundesrichter verfassungsrichter nationalspieler ministerpräsident ehrenbürger busfahrer außenamtssprecher regierungssprecher rechtsanwalt staatsanwalt oberstaatsanwalt generalsekretär kronprinz premierminister`)}
    vorsitzender/vorsitzende vorsitzenden bevollmächtigter/bevollmächtigte abgeordneter/abgeordnete abgeordneten beauftragte beauftragten beamter/beamtin beamte angeklagter/angeklagte angeklagten verdächtiger/verdächtige
    sachverständiger/sachverständige bundestagsabgeordneter/bundestagsabgeordnete vize /mutter /schwester /tochter /tante ehemann/ehefrau mann/frau junge/mädchen jähriger/jährige jährigen /witwe witwer/ geschäftsmann/geschäftsfrau
    feuerwehrmann/feuerwehrfrau kaufmann/kauffrau landesvater/landesmutter oberbürgermeister/oberbürgermeisterin ärztin /anwältin /ministerpräsidentin obmann/obfrau sprecher/sprecherin ombudsmann/ombudsfrau
    vorstandsvorsitzender/vorstandsvorsitzende parteivorsitzender/parteivorsitzende untersuchungsrichter/untersuchungsrichterin ermittlungsrichter/ermittlungsrichterin schiedsrichter/schiedsrichterin angestellter/angestellte geistlicher/geistliche bundesrätin landeshauptmann/landeshauptfrau gast nobelpreisträger/nobelpreisträgerin`,
    stem,
  ),
  notJoined: wordSet(
    'mann frau junge sohn vater bruder könig richter meister papst gast kreis land bürger mädchen sieger graf wort reise spiel rede messe feier besuch',
    stem,
  ),
  generic: wordSet(
    'beamter beamtin beamte polizist polizistin mann frau junge mädchen anwohner anwohnerin nachbar nachbarin freund freundin zeuge zeugin soldat soldatin aktivist aktivistin passagier fahrer fahrerin student studentin schüler schülerin mitglied jähriger jährige',
    stem,
  ),
  unnamed: wordSet(
    `quelle quellen kreis kreise insider zeuge zeugen zeugin augenzeuge augenzeugen beobachter beobachterin anwohner anwohnerin bewohner einwohner bürger bürgerin leute menschen experte experten kritiker kritikerin
    gegner befürworter anhänger unterstützer verantwortlicher verantwortliche demonstranten demonstrant teilnehmer passagiere passagier überlebende überlebender betroffene betroffener angehörige angehöriger eltern verwandte helfer rettungskräfte einsatzkräfte
    ermittler fachleute wissenschaftler forscher analysten ökonomen diplomaten funktionäre behördenvertreter mitarbeiter mitarbeiterin angestellte nutzer nutzerin fans journalisten medienvertreter
    medien besucher tierschützer umweltschützer datenschützer aktivisten rebellen studenten ärzte politiker offizielle offizieller vertreter jemand niemand viele manche alle`,
    stem,
  ),
  bodies: wordSet(
    `ministerium regierung bundesregierung landesregierung amt behörde polizei feuerwehr armee militär streitkräfte bundeswehr marine parlament bundestag landtag bundesrat senat kongress rat kommission ausschuss gericht gerichtshof
    staatsanwaltschaft bundesanwaltschaft partei fraktion union verband bund bundesverband gewerkschaft verein club klub stiftung institut universität hochschule schule klinik krankenhaus kirche gemeinde firma unternehmen konzern
    gesellschaft gemeinschaft bank börse organisation agentur zeitung magazin sender rundfunk zentrale verwaltung stadt land kreisverwaltung botschaft konsulat wetterdienst luftwaffe küstenwache hilfswerk werk bündnis allianz koalition bewegung
    initiative netzwerk presse pressestelle kabinett geschäftsleitung büro sprecherteam dienst geheimdienst nachrichtendienst kanzleramt präsidialamt präsidium direktion staat haus hof verwaltungsgericht landgericht amtsgericht oberlandesgericht
    bundesamt landesamt jugendamt kriminalamt finanzamt umweltamt patentamt gesundheitsamt statistikamt sicherheitsrat zentralrat stadtrat gemeinderat europarat betriebsrat innenministerium außenministerium vorstand opposition justiz delegation mannschaft team föderation liga vereinigung hersteller betreiber veranstalter`,
    stem,
  ),
  ofBody: wordSet('der des für von zur zum'),
  sayings: wordSet(
    'angabe gerücht meinung ansicht auffassung aussage einschätzung information erkenntnis vorwurf ermittlung wort darstellung vermutung befürchtung überzeugung behauptung urteil vernehmen annahme schätzung berechnung anschauung version sicht lesart mitteilung überzeugung',
    stem,
  ),
  documents: wordSet(
    `bericht studie umfrage untersuchung erklärung mitteilung pressemitteilung stellungnahme brief schreiben dokument papier gutachten urteil beschluss entwurf gesetzentwurf artikel beitrag meldung text buch protokoll
    statistik analyse erhebung prognose vertrag abkommen resolution antrag anklageschrift klage mail email tweet posting kommentar leitartikel jahresbericht bekennerschreiben aufruf`,
    stem,
  ),
  given: genders(
    `adam/ alexander/ alfred/ andreas/ anton/ armin/ arne/ axel/ bastian/ ben/ benjamin/ bernd/ bernhard/ björn/ boris/ bruno/ carsten/ christian/ christoph/ claus/ daniel/ david/ dennis/ detlef/ dieter/ dietmar/ dirk/ dominik/ donald/ eberhard/ eckart/
    edmund/ emil/ emmanuel/ erich/ erik/ ernst/ erwin/ fabian/ felix/ florian/ frank/ franz/ friedrich/ fritz/ gabriel/ georg/ gerald/ gerd/ gerhard/ gregor/ guido/ günter/ günther/ gustav/ hans/ harald/ harry/ hartmut/ heiko/ heiner/ heinrich/ heinz/ helmut/
    hendrik/ henning/ henry/ herbert/ hermann/ holger/ horst/ hubert/ hubertus/ ingo/ jakob/ jan/ jens/ joachim/ jochen/ joe/ johann/ johannes/ john/ jonas/ jörg/ josef/ joseph/ julian/ jürgen/ kai/ karl/ karsten/ kevin/ klaus/ konrad/ kurt/ lars/ leon/ leonard/
    lothar/ ludwig/ lukas/ lutz/ manfred/ manuel/ marc/ marcel/ marco/ marcus/ mario/ mark/ markus/ martin/ mathias/ matthias/ max/ maximilian/ michael/ moritz/ nico/ niels/ nikolaus/ nils/ norbert/ olaf/ oliver/ oskar/ otto/ pascal/ patrick/ paul/ peter/
    philipp/ rainer/ ralf/ ralph/ reiner/ reinhard/ richard/ robert/ robin/ roland/ rolf/ roman/ ronald/ rüdiger/ rudolf/ sascha/ sebastian/ siegfried/ sigmar/ simon/ stefan/ steffen/ stephan/ sven/ theo/ theodor/ thomas/ thorsten/ tilo/ tim/ timo/ tino/ tobias/
    tom/ torsten/ udo/ ulf/ ulrich/ uwe/ viktor/ volker/ walter/ werner/ wilhelm/ willi/ willy/ winfried/ wladimir/ wolf/ wolfgang/ wolodymyr/ barack/ george/ james/ bill/ tony/ jean/ pierre/ françois/ nicolas/ silvio/ giorgio/ josé/ luis/ juan/ recep/ mahmud/
    mohammed/ ahmed/ ali/ hassan/ hussein/ omar/ dmitri/ sergej/ sergei/ michail/ wiktor/ jacques/ gordon/
    /alexandra /alice /andrea /angela /angelika /anja /anke /anna /annalena /anne /annegret /annette /antje /astrid /barbara /beate /bettina /birgit /brigitte /britta /carla /carola /caroline /charlotte /christa /christiane /christina /christine /claudia
    /clara /cornelia /dagmar /daniela /diana /doris /dorothea /elena /elisabeth /elke /ellen /emma /erika /eva /franziska /frauke /friederike /gabriele /gabriela /gerda /gisela /gudrun /hanna /hannah /hannelore /heide /heidi /heike /helene /helga /hildegard
    /ilse /ines /inge /ingrid /irene /iris /jana /janina /jessica /johanna /judith /julia /juliane /jutta /karen /karin /karla /katarina /katharina /kathrin /katja /katrin /kerstin /klara /kristina /lara /laura /lea /lena /leonie /lisa /luise /maja /manuela
    /margarete /margit /margot /maria /marianne /marie /marina /marion /marlene /martina /melanie /mia /michaela /miriam /monika /nadine /nadja /nancy /natalie /nicola /nicole /nina /olga /paula /petra /pia /ramona /rebecca /regina /renate /ricarda /rita
    /rosa /ruth /sabine /sabrina /sahra /sandra /sara /sarah /saskia /sibylle /sigrid /silke /silvia /simone /sonja /sophia /sophie /stefanie /steffi /stephanie /susanne /svenja /sybille /sylvia /tanja /teresa /theresa /ulrike /ursula /ute /vanessa /vera
    /verena /veronika /yvonne /hillary /condoleezza /michelle /aung /benazir /julija`,
    stem,
  ),
  nominatives: new Set(),
  particles: wordSet('von vom zu zur zum van de der den del della di da al el bin ibn ben la le'),
  inside: wordSet('der des den dem die das für und von vom im in am an zur zum beim bei aus ohne mit gegen'),
  modifier: /^\p{Ll}{2,}(?:e|en|er|es|em)$/u,
  properAdjective:
    /(?:isch|lich|wärtig|deutsch|vereint|hoh|groß|oberst|zentral|national|international|weiß|staatlich|neu)(?:e|er|en|es|em)$/iu,
  abstract: /(?:ung|ungen|heit|keit|tion|tionen|tät|ismus|nis|vorlage)$/u,
  notNames: wordSet(
    `${days} ${months} der die das ein eine einer einem einen er sie es wir ich ihr ihre sein seine dies diese dieser dieses im in am an auf aus bei mit nach von vor zu zum zur für gegen um über unter ohne durch seit während wegen trotz laut als wenn
    weil dass da denn doch aber und oder auch nur noch schon so wie was wer wo wann warum nun nicht kein keine alle viele einige mehrere man beide heute gestern damit dabei danach daher dann dort hier zudem außerdem jedoch allerdings dagegen
    bereits bisher nachdem bevor obwohl sollte ende anfang mitte prozent euro dollar uhr millionen milliarden jahr jahre tag woche monat montags nach`,
  ),
  ends: wordSet(
    'dass ob wenn weil während nachdem welche welcher welches wobei wonach woraufhin wo was wer als sagte sagten sagt erklärte',
  ),
  links: {
    outlets: outletNouns(
      {
        outlet:
          'zeitung tageszeitung wochenzeitung sonntagszeitung boulevardzeitung boulevardblatt blatt magazin nachrichtenmagazin zeitschrift wochenmagazin fachzeitschrift portal onlineportal internetportal nachrichtenportal website webseite internetseite nachrichtenseite wirtschaftszeitung fachmagazin presse',
        agency: 'nachrichtenagentur presseagentur agentur agenturen',
        broadcast:
          'sender fernsehsender radiosender rundfunk fernsehen nachrichtensender hörfunk radio rundfunkanstalt',
        social: 'kurznachrichtendienst netzwerk plattform',
      },
      stem,
    ),
    leads: leadPhrases({
      reports:
        'laut, nach angaben, nach informationen, angaben, nach einem bericht, einem bericht, bericht, berichten, nach berichten, wie, zitiert von, gemeldet von, informationen, zufolge',
      cites:
        'unter berufung auf, berufung auf, unter bezug auf, unter bezugnahme auf, unter verweis auf, verweis auf, berief sich auf, beruft sich auf, berufen sich auf, beriefen sich auf',
      told: 'gegenüber, im gespräch mit, im interview mit, interview mit, gespräch mit, gesprach mit, interview der, interview des, gespräch der',
    }),
    to: wordSet('dem der den'),
    reports: wordSet(
      'berichtet berichtete berichten berichteten meldet meldete melden meldeten schreibt schrieb schreiben schrieben zitiert zitierte zitieren zitierten veröffentlichte veröffentlicht',
    ),
    talks: wordSet('interview gespräch telefoninterview fernsehinterview gastbeitrag talkshow', stem),
    on: wordSet('im in bei'),
    papers: wordSet(
      'erklärung mitteilung pressemitteilung stellungnahme brief schreiben bericht gastbeitrag memoiren buch leserbrief papier email mail telegramm blog videobotschaft rundschreiben',
      stem,
    ),
    posts: wordSet('tweet posting post beitrag blog blogeintrag blogbeitrag', stem),
    by: wordSet('in per auf über bei via mit veröffentlichte'),
  },
  time: {
    leads: wordSet('bei beim auf während nach vor am anlässlich im in'),
    events: wordSet(
      `pressekonferenz konferenz treffen gipfel gipfeltreffen parteitag rede kundgebung veranstaltung besuch staatsbesuch sitzung debatte interview anhörung prozess verhandlung eröffnung feier demonstration diskussion podiumsdiskussion
      versammlung hauptversammlung tagung kongress gottesdienst messe vortrag ansprache regierungserklärung wahlkampfveranstaltung wahlkampfauftritt empfang gespräch gespräche zeremonie trauerfeier talkshow sondersitzung bundespressekonferenz
      vorstellung premiere spiel reise bundesparteitag jahrestag`,
      stem,
    ),
    ends: wordSet(`dass sagte erklärte betonte hatte habe ist sei wurde war und ${days} gestern heute`),
    otherClause: wordSet(
      'nach seit bis über wegen nachdem bevor als wenn weil der welcher welche gegen während trotz obwohl dass ob',
    ),
    of: wordSet('vom von des der'),
    dates: wordSet(
      `${days} ${months} heute gestern vorgestern tagen tag woche wochen monat jahr abend morgen vormittag nachmittag nacht`,
    ),
  },
  basis: {
    recordings: wordSet(
      'video videobotschaft audiobotschaft aufnahme tonaufnahme aufzeichnung mitschnitt tonband podcast',
      stem,
    ),
    leads: wordSet('in im auf per aus via'),
    transcripts: wordSet('abschrift transkript wortprotokoll mitschrift', stem),
    official: wordSet('erklärung mitteilung pressemitteilung stellungnahme kommuniqué', stem),
    translated: wordSet('übersetzung übersetzt dolmetscher', stem),
    languages: languageNames(
      {
        de: 'Deutsch',
        en: 'Englisch',
        fr: 'Französisch',
        es: 'Spanisch',
        ru: 'Russisch',
        ar: 'Arabisch',
        he: 'Hebräisch',
        fa: 'Persisch',
        tr: 'Türkisch',
        it: 'Italienisch',
        uk: 'Ukrainisch',
        zh: 'Chinesisch',
      },
      stem,
    ),
    spokenIn: wordSet('auf'),
  },
};
