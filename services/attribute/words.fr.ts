import { remember } from '../text/remember.ts';
import type { LanguageWords } from './language-words.ts';
import { determiners, genders, languageNames, leadPhrases, outletNouns, pronouns, wordSet } from './table-words.ts';

/** Without the s or x of the plural. */
const stem: (form: string) => string = remember((form) => {
  return form.length > 3 ? form.replace(/aux$/, 'al').replace(/[sx]$/, '') : form;
});

const days = 'lundi mardi mercredi jeudi vendredi samedi dimanche';
const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre';

/** French. */
export const FRENCH: LanguageWords = {
  stem,
  isPlural: (form) => form.length > 3 && /[sx]$/.test(form),
  compounds: false,
  declined: false,
  determiners: determiners({
    msd: 'le ce cet',
    fsd: 'la cette',
    '-sd': "l'",
    '-pd': 'les ces',
    msi: 'un',
    fsi: 'une',
    '-pi': 'des plusieurs certains certaines quelques divers diverses deux trois quatre cinq six sept nombreux',
    '-d': 'son sa ses leur leurs notre nos',
    ms: 'du au',
    '-p': 'aux',
  }),
  pronouns: pronouns({
    m: 'il lui celui-ci celui lui-même t-il',
    f: 'elle celle-ci celle elle-même t-elle',
    mp: 'ils eux ceux-ci t-ils',
    fp: 'elles celles-ci t-elles',
    '-': "je j' qui",
    p: 'nous',
    n: 'cela ça ce ceci',
  }),
  possessives: pronouns({ '-': 'son sa ses', p: 'leur leurs' }),
  titles: genders(
    'm/mme monsieur/madame mm/mmes mlle mademoiselle dr docteur me maître pr sir/lady mgr/ monseigneur/ père/ sœur/ frère/ cheikh/ prince/princesse roi/reine pape/ général/générale colonel/ capitaine commandant/ lieutenant amiral/ imam/ rabbin/ ayatollah/ saint/sainte',
  ),
  roles: genders(
    `président/présidente ministre premier/première secrétaire porte-parole directeur/directrice chef/cheffe maire député/députée sénateur/sénatrice conseiller/conseillère gouverneur/gouverneure préfet/préfète ambassadeur/ambassadrice diplomate
    chancelier/chancelière commissaire procureur/procureure juge avocat/avocate magistrat/magistrate fondateur/fondatrice cofondateur/cofondatrice patron/patronne dirigeant/dirigeante responsable gérant/gérante administrateur/administratrice délégué/déléguée
    représentant/représentante envoyé/envoyée coordinateur/coordinatrice coordonnateur/coordonnatrice leader candidat/candidate membre élu/élue vice-président/vice-présidente adjoint/adjointe professeur/professeure chercheur/chercheuse économiste historien/historienne
    sociologue politologue analyste expert/experte spécialiste scientifique médecin infirmier/infirmière épidémiologiste virologue biologiste physicien/physicienne chimiste astronome climatologue ingénieur/ingénieure architecte journaliste correspondant/correspondante
    rédacteur/rédactrice éditorialiste écrivain/écrivaine auteur/auteure autrice acteur/actrice comédien/comédienne chanteur/chanteuse musicien/musicienne réalisateur/réalisatrice producteur/productrice peintre artiste entraîneur/entraîneuse sélectionneur/sélectionneuse joueur/joueuse
    capitaine gardien/gardienne attaquant/attaquante défenseur/ militant/militante activiste syndicaliste opposant/opposante policier/policière gendarme général/générale colonel/colonelle soldat/soldate enquêteur/enquêtrice inspecteur/inspectrice
    évêque/ archevêque/ cardinal/ pape/ imam/ rabbin/ prêtre/ pasteur/pasteure père/mère mari/femme fils/fille frère/sœur oncle/tante cousin/cousine ami/amie compagnon/compagne époux/épouse veuf/veuve voisin/voisine homme/ étudiant/étudiante élève enseignant/enseignante
    roi/reine prince/princesse entrepreneur/entrepreneuse pdg numéro négociateur/négociatrice rapporteur/rapporteure trésorier/trésorière tête doyen/doyenne recteur/rectrice proviseur/proviseure syndic agriculteur/agricultrice habitant/habitante commandant/commandante
    associé/associée consultant/consultante conservateur/conservatrice président-directeur greffier/greffière pilote navigateur/navigatrice champion/championne cycliste garde haut-commissaire eurodéputé/eurodéputée parlementaire socialiste écologiste centriste`,
    stem,
  ),
  notJoined: new Set(),
  generic: wordSet(
    'homme femme habitant habitante voisin voisine policier policière témoin ami amie étudiant étudiante élève militant militante soldat membre responsable fonctionnaire riverain riveraine diplomate proche',
    stem,
  ),
  unnamed: wordSet(
    `source témoin observateur observatrice habitant habitante riverain riveraine voisin voisine expert experte spécialiste analyste économiste scientifique chercheur critique opposant partisan manifestant manifestante gréviste passager passagère rescapé
    survivant survivante proche parent famille fonctionnaire officiel autorité enquêteur secouriste pompier médecin diplomate responsable gens personne internaute utilisateur utilisatrice supporter militant militante salarié salariée
    collaborateur collaboratrice employé employée participant participante victime entourage milieu média journaliste avocat élu syndicat électeur électrice usager client cliente certains beaucoup plusieurs quelqu'un autre`,
    stem,
  ),
  bodies: wordSet(
    `ministère gouvernement préfecture parquet police gendarmerie armée marine parlement assemblée sénat congrès conseil commission comité cour tribunal parti syndicat union fédération confédération association ligue club équipe fondation institut université
    école hôpital clinique église diocèse paroisse entreprise société compagnie groupe banque bourse organisation agence journal quotidien hebdomadaire magazine chaîne radio télévision mairie municipalité ville région département état république
    ambassade consulat direction présidence maison cabinet bureau service office autorité haute centre musée observatoire ong collectif coalition mouvement front alliance délégation mission état-major chambre constructeur opérateur réseau
    fonds programme secrétariat rectorat régie presse élysée matignon opposition majorité comité exécutif famille royaume principauté plateforme cellule`,
    stem,
  ),
  ofBody: wordSet("de du des d' la l' à pour et"),
  sayings: wordSet('propos dire mot avis aveu information déclaration calcul estimation termes', stem),
  documents: wordSet(
    `rapport étude enquête sondage communiqué lettre déclaration document texte note article éditorial tribune livre arrêt jugement décision projet proposition résolution traité accord loi décret bilan chiffre statistique donnée message tweet
    courriel plainte réquisitoire analyse avis bulletin manuel billet brochure site page témoignage pétition`,
    stem,
  ),
  given: genders(
    `adrien/ alain/ albert/ alexandre/ alexis/ alfred/ andré/ antoine/ antonio/ arnaud/ arthur/ auguste/ aurélien/ bastien/ benjamin/ benoît/ bernard/ bertrand/ boris/ bruno/ cédric/ charles/ christian/ christophe/ claude/ clément/ cyril/ damien/ daniel/ david/ denis/
    didier/ dominique dimitri/ donald/ édouard/ éric/ emmanuel/ étienne/ eugène/ fabien/ fabrice/ félix/ fernand/ florent/ florian/ françois/ franck/ frédéric/ gabriel/ gaël/ gaston/ georges/ gérald/ gérard/ gilbert/ gilles/ grégory/ guillaume/ gustave/ guy/ henri/ hervé/
    hubert/ hugo/ hugues/ ivan/ jacques/ jean/ jean-baptiste/ jean-claude/ jean-françois/ jean-jacques/ jean-louis/ jean-luc/ jean-marc/ jean-marie/ jean-michel/ jean-paul/ jean-pierre/ jean-yves/ jérôme/ joël/ joe/ john/ joseph/ jules/ julien/ karim/ kevin/ laurent/ léo/ léon/ louis/ loïc/
    luc/ lucas/ lucien/ ludovic/ manuel/ marc/ marcel/ mario/ martin/ mathieu/ matthieu/ maurice/ max/ maxime/ michel/ mohamed/ nicolas/ olivier/ pascal/ patrice/ patrick/ paul/ philippe/ pierre/ quentin/ raphaël/ raymond/ régis/ rémi/ rémy/ renaud/ rené/ richard/ robert/ roger/ roland/ romain/
    samuel/ sébastien/ serge/ simon/ stéphane/ sylvain/ théo/ thibault/ thierry/ thomas/ valéry/ victor/ vincent/ vladimir/ volodymyr/ xavier/ yann/ yves/ yannick/ barack/ george/ james/ silvio/ josé/ juan/ luis/ carlos/ ali/ ahmed/ hassan/ omar/ abdel/ mamadou/ ousmane/ alassane/
    /adèle /agnès /alice /aline /amandine /amélie /anaïs /andrée /angela /anne /anne-marie /annie /arlette /audrey /aurélie /aurore /béatrice /bernadette /brigitte /camille /carole /caroline /catherine /cécile /céline /chantal /charlotte /christelle /christiane /christine /claire
    /clara /clémentine /colette /corinne /danielle /delphine /denise /diane /édith /élisabeth /élodie /emma /emmanuelle /estelle /eva /fabienne /fatima /fanny /florence /françoise /frédérique /gabrielle /geneviève /ghislaine /giorgia /hélène /hillary /inès /irène /isabelle /jacqueline /jeanne
    /joëlle /josette /julie /juliette /karine /kamala /laetitia /laura /laure /laurence /léa /liliane /lise /louise /lucie /madeleine /manon /marguerite /maria /marie /marie-claude /marie-france /marine /marion /marlène /martine /mathilde /maud /michèle /mireille /monique /morgane /muriel /myriam
    /nadia /nadine /natacha /nathalie /nicole /noémie /odile /olga /pascale /patricia /paulette /pauline /rachida /rachel /roselyne /roxana /sandra /sandrine /sarah /ségolène /simone /solange /sonia /sophie /stéphanie /suzanne /sylvie /theresa /thérèse /ursula /valérie /véronique /virginie /viviane /yvette /yvonne`,
    stem,
  ),
  nominatives: new Set(),
  particles: wordSet("de du des d' la le van von der den ben bin ibn al el ould di da del l'"),
  inside: wordSet("de du des d' la le les l' à au aux pour en et sur chargé chargée par auprès dans sans contre"),
  modifier:
    /^\p{Ll}+(?:ais|aise|aises|ain|aine|ains|aines|ien|ienne|iens|iennes|ois|oise|al|ale|aux|ales|ique|iques|el|elle|els|elles|eur|eure|eurs|eures|aire|aires|if|ive|ifs|ives|and|ande|ol|ole|ec|que|gue|ade|ent|ente|é|ée|és|ées|joint|jointe|adjoint|adjointe|mand|mande)$/u,
  properAdjective: /^(?:haut|haute|grand|grande|nouvelle|nouveau)$/iu,
  abstract: /(?:tion|tions|sion|sions|ment|ments|té|tés|isme|age|ence|ance|ures?)$/u,
  notNames: wordSet(
    `${days} ${months} le la les l' un une des du de d' à au aux en dans sur sous par pour avec sans selon d'après après avant depuis pendant lors il elle ils elles on nous vous je tu ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos
    mais ou et donc or ni car si que qu' qui quoi dont où quand comme comment pourquoi puis ainsi aussi alors enfin toutefois cependant pourtant par ailleurs interrogé interrogée hier aujourd'hui demain c' ç' n' s' j' m' t' plus moins très tout tous toute toutes
    chaque certains certaines plusieurs quelques deux trois quatre cinq face outre malgré parmi chez contre entre vers dès ici là-bas celui celle ceux concernant citant a-t est-ce lorsque lorsqu puisque parce tandis même déjà encore`,
  ),
  ends: wordSet(
    "qui que qu' dont où lequel laquelle lesquels lorsque lorsqu' quand car mais a est ont était avait alors cité citée interrogé interrogée citant disant",
  ),
  links: {
    outlets: outletNouns(
      {
        outlet: 'journal quotidien hebdomadaire mensuel magazine revue site tabloïd périodique titre presse portail',
        agency: 'agence',
        broadcast: 'chaîne radio télévision télé antenne plateau micro station',
        social: 'réseau plateforme',
      },
      stem,
    ),
    leads: leadPhrases({
      reports:
        "selon, d' après, d après, après, d'après, rapporté par, rapportés par, rapportée par, relayé par, relayée par, relayés par, révélé par, publié par, publiée par, cité par, citée par, cités par, citées par, cité dans, publié dans, publiée dans, parue dans, paru dans, d' après",
      cites: 'citant, en citant, se référant à, sur la foi de, reprenant',
      told: "auprès de, auprès d', auprès du, au micro de, au micro du, sur l' antenne de, sur le plateau de, interrogé par, interrogée par, interrogés par, interviewé par, interviewée par, joint par, jointe par, contacté par, contactée par, entretien avec",
    }),
    to: wordSet('à au aux'),
    reports: wordSet(
      'rapporte rapportait rapporté rapportent écrit écrivait indique indiquait révèle révélait révélé affirme cite citait annonce précise relate relaie',
    ),
    talks: wordSet('entretien interview tribune déclarations propos', stem),
    on: wordSet('sur'),
    papers: wordSet(
      'communiqué lettre déclaration rapport tribune livre message note mémoires autobiographie courriel texte vidéo ouvrage',
      stem,
    ),
    posts: wordSet('tweet post billet publication blog fil', stem),
    by: wordSet('dans par sur via publié diffusé'),
  },
  time: {
    leads: wordSet('lors pendant durant à au en après avant devant'),
    events: wordSet(
      `conférence réunion sommet meeting discours visite déplacement débat audience procès cérémonie rencontre entretien interview congrès forum session séance inauguration manifestation rassemblement point audition assemblée messe colloque séminaire
      dîner déjeuner allocution présentation match voyage université campagne convention`,
      stem,
    ),
    ends: wordSet(`que qu' qui où a est avait il elle ils elles et mais ${days} hier aujourd'hui dont`),
    otherClause: wordSet(
      "après avant depuis jusqu' jusque dès concernant contre qui que qu' dont où lorsque lorsqu' quand parce malgré alors",
    ),
    of: wordSet('de du'),
    dates: wordSet(
      `${days} ${months} hier aujourd'hui avant-hier avant matin soir semaine mois jours jour nuit après-midi dernier dernière`,
    ),
  },
  basis: {
    recordings: wordSet('vidéo enregistrement audio podcast', stem),
    leads: wordSet('dans par via sur'),
    transcripts: wordSet('transcription verbatim', stem),
    official: wordSet('communiqué déclaration', stem),
    translated: wordSet('traduction traduit traduite interprète', stem),
    languages: languageNames(
      {
        de: 'allemand',
        en: 'anglais',
        fr: 'français',
        es: 'espagnol',
        ru: 'russe',
        ar: 'arabe',
        he: 'hébreu',
        fa: 'persan',
        tr: 'turc',
        it: 'italien',
        uk: 'ukrainien',
        zh: 'chinois',
      },
      stem,
    ),
    spokenIn: wordSet('en'),
  },
};
