import type { After } from './cue-row.ts';
import { languageOf } from './language.ts';
import type { LanguageTable, TableCue } from './language-table.ts';

/** Takes anything: "a dit que", "a dit : « … »", « … », a dit. */
const ALL: readonly After[] = ['that', 'colon', 'marks'];
const PROMISE: readonly After[] = ['that', 'colon', 'marks', 'to'];
const THAT: readonly After[] = ['that'];
const QUOTES: readonly After[] = ['colon', 'marks'];
const NEAR: readonly After[] = ['near'];

interface Forms {
  readonly finite: string;
  readonly participle?: string;
  readonly gerund?: string;
  readonly reflexive?: boolean;
}

function row(id: string, after: readonly After[], ambiguity: string | null, example: string, forms: Forms): TableCue {
  return { id, after, ambiguity, example, ...forms };
}

/** The forms of a verb in -er, from its stem before a, o and before e, i where the two differ ("annonç", "annonc"). */
function er(hard: string, soft = hard, mute = soft): Forms {
  const finite = `${mute}e ${mute}ent ${hard}a ${soft}èrent ${hard}ait ${hard}aient ${soft}era ${soft}eront ${soft}erait`;
  return { finite, participle: `${soft}é ${soft}ée ${soft}és ${soft}ées`, gerund: `${hard}ant` };
}

/** The same for a verb that "s'" always goes with: "s'est exclamé". */
function reflexive(stem: string): Forms {
  const { participle } = er(stem);
  return { finite: er(stem).finite, participle, reflexive: true };
}

const CUES: readonly TableCue[] = [
  row('dire', PROMISE, '"c\'est-à-dire", "on dit"', 'La maire a dit que le pont ouvrirait.', {
    finite: 'dit disent disait disaient dira diront dirait dirent',
    participle: 'dit dite dits',
    gerund: 'disant',
  }),
  row('déclarer', ALL, '"déclarer la guerre"', 'Le ministre a déclaré que la loi passerait.', er('déclar')),
  row('affirmer', PROMISE, null, 'Le témoin affirme que la porte était ouverte.', er('affirm')),
  row('assurer', PROMISE, '"assurer la maison"', 'Le patron assure que personne ne partira.', er('assur')),
  row('ajouter', ALL, '"ajouter du sel"', 'Elle a ajouté que le temps pressait.', er('ajout')),
  row('annoncer', PROMISE, '"annoncer un plan"', 'La ville annonce que le marché ferme.', er('annonç', 'annonc')),
  row('expliquer', ALL, '"expliquer les règles"', 'Le médecin explique que le test est gratuit.', er('expliqu')),
  row('indiquer', ALL, '"indiquer la route"', 'La police a indiqué que deux hommes étaient là.', er('indiqu')),
  row('préciser', ALL, null, 'Le maire a précisé que la salle serait fermée.', er('précis')),
  row('souligner', ALL, '"souligner un mot"', 'Le juge souligne que le contrat est valable.', er('soulign')),
  row('estimer', PROMISE, '"estimer le prix"', 'Le syndicat estime que la grève va durer.', er('estim')),
  row('juger', ALL, '"juger un homme"', 'Le maire juge que le plan est bon.', er('juge', 'jug')),
  row('considérer', THAT, '"considérer un plan"', 'Le conseil considère que la route est sûre.', {
    ...er('considér'),
    finite: 'considère considèrent considéra considérait considéraient',
  }),
  row('confirmer', ALL, '"confirmer la date"', 'La banque confirme que le prêt est clos.', er('confirm')),
  row('révéler', ALL, '"se révéler"', 'Le rapport révèle que la digue cède.', {
    ...er('révél'),
    finite: 'révèle révèlent révéla révélait révèlera révélera',
  }),
  row('rappeler', PROMISE, '"rappeler un ami"', 'La préfète rappelle que le feu est interdit.', {
    ...er('rappel'),
    finite: 'rappelle rappellent rappela rappelait rappelaient',
  }),
  row('avertir', ALL, null, 'Un expert avertit que le fleuve monte.', {
    finite: 'avertit avertissent avertissait',
    participle: 'averti avertie avertis',
    gerund: 'avertissant',
  }),
  row('prévenir', ALL, '"prévenir un risque"', 'Le guide prévient que la neige arrive.', {
    finite: 'prévient préviennent prévint prévenait',
    participle: 'prévenu prévenue',
    gerund: 'prévenant',
  }),
  row('répondre', ALL, '"répondre à l\'appel"', 'Le ministre répond que rien ne change.', {
    finite: 'répond répondent répondit répondait répondirent',
    participle: 'répondu',
    gerund: 'répondant',
  }),
  row('rétorquer', ALL, null, '« Jamais », rétorque Roth.', er('rétorqu')),
  row('répliquer', ALL, null, '« Jamais », réplique Roth.', er('répliqu')),
  row('écrire', ALL, '"écrire un livre"', 'Le journal écrit que le traité est secret.', {
    finite: 'écrit écrivent écrivit écrivait',
    participle: 'écrit',
    gerund: 'écrivant',
  }),
  row('tweeter', QUOTES, null, '« Bravo », a tweeté Roth.', er('tweet')),
  row('publier', QUOTES, '"publier un livre": needs marks', '« Bravo », a publié Roth.', er('publi')),
  row('rapporter', ALL, '"rapporter un objet"', 'Le journal rapporte que le pont a cédé.', er('rapport')),
  row('relater', ALL, null, 'Le quotidien relate que la foule a fui.', er('relat')),
  row('raconter', ALL, '"raconter une histoire"', 'La femme raconte que le chien a couru.', er('racont')),
  row('témoigner', ALL, null, 'Le garde témoigne que la grille était close.', er('témoign')),
  row('signaler', ALL, '"signaler un feu"', 'La radio signale que la route est coupée.', er('signal')),
  row('informer', THAT, null, 'La mairie informe que le parc rouvre.', er('inform')),
  row('communiquer', ALL, null, 'La société communique que la vente est finie.', er('communiqu')),
  row('faire-savoir', ALL, null, 'Le club a fait savoir que le match est reporté.', {
    finite: 'fait+savoir font+savoir fit+savoir',
    participle: 'fait+savoir',
    gerund: 'faisant+savoir',
  }),
  row('faire-valoir', ALL, null, 'Le syndicat fait valoir que les prix montent.', {
    finite: 'fait+valoir font+valoir fit+valoir',
    participle: 'fait+valoir',
    gerund: 'faisant+valoir',
  }),
  row('laisser-entendre', THAT, null, 'La ministre laisse entendre que le vote est sûr.', {
    finite: 'laisse+entendre laissent+entendre laissait+entendre',
    participle: 'laissé+entendre',
    gerund: 'laissant+entendre',
  }),
  row('soutenir', ALL, '"soutenir un projet"', 'L’avocat soutient que la preuve est fausse.', {
    finite: 'soutient soutiennent soutint soutenait',
    participle: 'soutenu',
    gerund: 'soutenant',
  }),
  row('prétendre', PROMISE, null, 'Le voisin prétend que le mur penche.', {
    finite: 'prétend prétendent prétendait prétendit',
    participle: 'prétendu',
    gerund: 'prétendant',
  }),
  row('reconnaître', PROMISE, '"reconnaître un visage"', 'Le patron reconnaît que la caisse est vide.', {
    finite: 'reconnaît reconnait reconnaissent reconnut reconnaissait',
    participle: 'reconnu',
    gerund: 'reconnaissant',
  }),
  row('admettre', PROMISE, '"admettre un élève"', 'Elle admet que le calcul est faux.', {
    finite: 'admet admettent admit admettait admirent',
    participle: 'admis',
    gerund: 'admettant',
  }),
  row('avouer', PROMISE, null, 'Le chef avoue que le plat est froid.', er('avou')),
  row('nier', PROMISE, null, 'Le suspect nie que la voiture soit à lui.', er('ni')),
  row('démentir', ALL, null, 'Le porte-parole dément que le roi soit malade.', {
    finite: 'dément démentent démentit démentait',
    participle: 'démenti',
    gerund: 'démentant',
  }),
  row('insister', ALL, '"insister sur"', '« Il faut agir », insiste Roth.', er('insist')),
  row('marteler', QUOTES, null, '« Il faut agir », martèle Roth.', {
    ...er('martel'),
    finite: 'martèle martèlent martela martelait',
  }),
  row('conclure', ALL, '"conclure un accord"', 'Le rapport conclut que la tour est sûre.', {
    finite: 'conclut concluent concluait',
    participle: 'conclu',
    gerund: 'concluant',
  }),
  row('constater', ALL, null, 'Le garde constate que la porte est ouverte.', er('constat')),
  row('observer', ALL, '"observer un oiseau"', 'L’expert observe que la mer monte.', er('observ')),
  row('remarquer', ALL, '"remarquer un détail"', 'Le critique remarque que la salle est vide.', er('remarqu')),
  row('noter', ALL, '"noter une copie"', 'Le rapport note que les ventes baissent.', er('not')),
  row('relever', ALL, '"relever un défi"', 'La cour relève que le délai court.', {
    ...er('relev'),
    finite: 'relève relèvent releva relevait',
  }),
  row('montrer', THAT, '"montrer la route"', 'L’étude montre que le sommeil aide.', er('montr')),
  row('suggérer', PROMISE, '"suggérer un plat"', 'L’étude suggère que le thé aide.', {
    ...er('suggér'),
    finite: 'suggère suggèrent suggéra suggérait',
  }),
  row('proposer', PROMISE, '"proposer un plat"', 'Le maire propose que le parc ferme.', er('propos')),
  row('promettre', PROMISE, '"promettre la lune"', 'Le parti promet que les taxes vont baisser.', {
    finite: 'promet promettent promit promettait',
    participle: 'promis',
    gerund: 'promettant',
  }),
  row('menacer', PROMISE, '"menacer un homme"', 'Le syndicat menace de bloquer le port.', er('menaç', 'menac')),
  row('exiger', PROMISE, '"exiger du calme"', 'La foule exige que le ministre parte.', er('exige', 'exig')),
  row('demander', PROMISE, '"demander du pain"', 'La femme a demandé si le magasin était ouvert.', er('demand')),
  row('réclamer', PROMISE, '"réclamer justice"', 'Les élus réclament que le train roule.', er('réclam')),
  row('recommander', PROMISE, '"recommander un vin"', 'Le conseil recommande que chacun marche.', er('recommand')),
  row('appeler', ['to', 'near'], '"appeler un médecin"', 'Le maire appelle à économiser l’eau.', {
    ...er('appel'),
    finite: 'appelle appellent appela appelait',
  }),
  row('espérer', PROMISE, '"espérer la paix"', 'La ville espère que le train viendra.', {
    ...er('espér'),
    finite: 'espère espèrent espéra espérait espéraient',
  }),
  row('croire', THAT, '"croire en Dieu"', 'Beaucoup croient que le plan est bon.', {
    finite: 'croit croient croyait croyaient',
    participle: 'cru',
    gerund: 'croyant',
  }),
  row('penser', ['that', 'marks', 'colon'], '"penser à lui"', 'Le maire pense que la route est sûre.', er('pens')),
  row('craindre', THAT, '"craindre le froid"', 'Les fermiers craignent que la pluie manque.', {
    finite: 'craint craignent craignait craignaient',
    participle: 'craint',
    gerund: 'craignant',
  }),
  row('regretter', ALL, '"regretter le passé"', 'Le club regrette que la fête soit annulée.', er('regrett')),
  row('déplorer', ALL, '"déplorer une perte"', 'Le maire déplore que la gare ferme.', er('déplor')),
  row('dénoncer', ['marks', 'near'], '"dénoncer un abus": needs marks', '« C’est une honte », dénonce Roth.', er('dénonç', 'dénonc')),
  row('critiquer', ['marks', 'near'], '"critiquer un plan": needs marks', '« C’est trop tard », critique Roth.', er('critiqu')),
  row('commenter', QUOTES, '"commenter un match": needs marks', '« Un bon jour », commente Roth.', er('comment')),
  row('résumer', QUOTES, '"résumer un livre": needs marks', '« Un bon jour », résume Roth.', er('résum')),
  row('confier', ALL, '"confier une clé"', '« J’ai eu peur », confie Roth.', er('confi')),
  row('lancer', QUOTES, '"lancer une balle": needs marks', '« Partez », lance Roth.', er('lanç', 'lanc')),
  row('poursuivre', QUOTES, '"poursuivre un voleur": needs marks', '« Et puis », poursuit Roth, « nous partons. »', {
    finite: 'poursuit poursuivent poursuivit poursuivait',
    participle: 'poursuivi',
    gerund: 'poursuivant',
  }),
  row('reprendre', QUOTES, '"reprendre le travail": needs marks', '« Et puis », reprend Roth, « nous partons. »', {
    finite: 'reprend reprennent reprit reprenait',
    participle: 'repris',
  }),
  row('plaisanter', QUOTES, null, '« Je suis vieux », plaisante Roth.', er('plaisant')),
  row('crier', ALL, null, '« Arrêtez », crie un homme.', er('cri')),
  row('scander', QUOTES, null, '« Paix », scande la foule.', er('scand')),
  row('exclamer', QUOTES, null, '« Enfin », s’exclame Roth.', reflexive('exclam')),
  row('féliciter', QUOTES, '"féliciter un ami": needs marks', '« Un beau jour », se félicite Roth.', reflexive('félicit')),
  row('réjouir', QUOTES, 'needs marks', '« Un beau jour », se réjouit Roth.', {
    finite: 'réjouit réjouissent réjouissait',
    participle: 'réjoui réjouie',
    reflexive: true,
  }),
  row('interroger', ALL, '"interroger un témoin"', '« Pourquoi ? », s’interroge Roth.', reflexive('interrog')),
  row('indigner', QUOTES, 'needs marks', '« C’est faux », s’indigne Roth.', reflexive('indign')),
  row('inquiéter', QUOTES, 'needs marks', '« Le temps presse », s’inquiète Roth.', {
    finite: 'inquiète inquiètent inquiétait',
    participle: 'inquiété inquiétée',
    reflexive: true,
  }),
  row('plaider', QUOTES, '"plaider une cause": needs marks', '« Soyons calmes », plaide Roth.', er('plaid')),
  row('stipuler', THAT, 'what a text says', 'Le texte stipule que le bail est clos.', {
    finite: 'stipule stipulent stipulait',
    participle: 'stipulé',
    gerund: 'stipulant',
  }),
  row('apprendre', THAT, 'the outlet itself has learnt', 'Le quotidien a appris que la vente échoue.', {
    finite: '',
    participle: 'appris',
  }),
  row('qualifier', NEAR, 'what something is called', 'Roth qualifie le plan de « grande folie ».', er('qualifi')),
  row('décrire', NEAR, '"décrire un homme": needs marks close by', 'Roth décrit la ville comme « un long hiver ».', {
    finite: 'décrit décrivent décrivait',
    participle: 'décrit',
  }),
  row('parler', NEAR, '"parler avec lui": needs marks close by', 'Roth parle d’un « jour très noir ».', er('parl')),
  row('évoquer', NEAR, 'needs marks close by', 'Roth évoque « un jour très noir ».', er('évoqu')),
  row('condamner', NEAR, '"condamner un homme": needs marks close by', 'Roth condamne « un acte très lâche ».', er('condamn')),
  row('saluer', NEAR, '"saluer un ami": needs marks close by', 'Roth salue « un pas de géant ».', er('salu')),
];

const TABLE: LanguageTable = {
  lang: 'fr',
  cues: CUES,
  words: {
    complementisers: "que qu'",
    questions: "si s' pourquoi comment quand où combien qui quel quelle quels quelles",
    whether: '',
    whereby: '',
    determiners:
      "le la l' les un une des du de d' ce cet cette ces mon ma mes son sa ses notre nos votre vos leur leurs plusieurs certains certaines quelques chaque aucun aucune tout tous toute toutes deux trois quatre cinq six sept huit neuf dix",
    genitives: '',
    negations: 'pas jamais',
    resultative: 'si tel telle afin pour avant après bien alors tandis dès parce',
    pronouns: "il elle ils elles on je j' nous ce c' celui-ci celle-ci ceux-ci celui celle ceux quelqu'un beaucoup certains d'autres personne",
    nominatives: "il ils on je j'",
    between: 'également aussi encore ensuite toutefois cependant néanmoins ainsi pourtant alors déjà récemment notamment toujours littéralement clairement immédiatement rapidement jeudi lundi mardi mercredi vendredi samedi dimanche hier été pas',
    clitics: "l' le la les lui leur me m' te t' se s' nous vous y en ne n'",
    reflexives: "se s'",
    auxiliaries: 'a ont avait avaient aura auront aurait auraient eut est sont était étaient ait ai avons avez suis',
    passives: 'été',
    agents: 'par',
    joiners: 'et mais or car donc ou puis',
    and: 'et ou',
    subordinators: "lorsque lorsqu' quand si comme puisque puisqu' parce alors tandis quoique quoiqu' pendant après avant bien dès afin",
    relatives: "qui que qu' dont où lequel laquelle lesquels lesquelles",
    circumstances:
      "à au aux en dans sur sous lors pendant durant après avant depuis dès vers chez devant lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui via selon avec malgré sans par face outre jusque jusqu' afin pour contre entre",
    belonging: "de du des d' pour",
    times:
      "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain janvier février mars avril mai juin juillet août septembre octobre novembre décembre soir matin midi mois semaine année récemment ensuite plus tard dernier dernière",
    openers:
      'hier aujourd\'hui ensuite puis enfin toutefois cependant pourtant ainsi alors ici là également aussi néanmoins heureusement malheureusement récemment désormais voici voilà interrogé interrogée contacté contactée malgré selon',
    sources: ['selon', "d' après", 'aux dires de', "aux dires d'", "de l' avis de", "de l' avis d'", "de l' avis du", 'au dire de', "de l' aveu de", 'à en croire', 'à croire', 'de source', 'de sources'],
    sourcePrepositions: '',
    sourcesBehind: '',
    sourceAdverbs: '',
    tails: 'dixit',
    mood: '',
    moodAfter: '',
    unmarked: '',
    resumptives: '',
    as: 'comme',
    kinds: 'film livre roman chanson album série journal magazine revue quotidien hebdomadaire chaîne agence parti association société navire projet programme opération titre nom jeu pièce groupe exposition émission mot terme intitulé intitulée baptisé baptisée surnommé surnommée dit dite',
  },
  grammar: {
    verbSecond: false,
    bareClause: false,
    dropsSubject: false,
    capitalNouns: false,
    infinitive: /^(?:(?:de|d'|à) (?:\p{L}{2,}(?:er|ir|re|oir)|ne|pas|se|s')|vouloir \p{L}+)$/u,
    cut: /^((?:qu|[ldsnmtcj]|lorsqu|puisqu|jusqu|quoiqu)['’]|\p{L}+(?=-(?:t-)?(?:il|elle|on|ils|elles|je|nous)$))(?:-(?:t-)?)?(.+)$/iu,
    sourceNoun: null,
    addressed: null,
  },
};

/** French, ready for the reader. */
export const FRENCH = languageOf(TABLE);
/** The rows alone, for tests and explanations. */
export const FRENCH_CUES = CUES;
