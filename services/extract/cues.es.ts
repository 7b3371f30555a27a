import type { After } from './cue-row.ts';
import { languageOf } from './language.ts';
import type { LanguageTable, TableCue } from './language-table.ts';

/** Takes anything: "dijo que", "dijo: «…»", «…», dijo. */
const ALL: readonly After[] = ['that', 'colon', 'marks'];
const PROMISE: readonly After[] = ['that', 'colon', 'marks', 'to'];
const THAT: readonly After[] = ['that'];
const QUOTES: readonly After[] = ['colon', 'marks'];
const NEAR: readonly After[] = ['near'];

interface Forms {
  readonly finite: string;
  readonly participle?: string;
  readonly gerund?: string;
}

function row(id: string, after: readonly After[], ambiguity: string | null, example: string, forms: Forms): TableCue {
  return { id, after, ambiguity, example, ...forms };
}

/** The forms of a verb in -ar, from its stem, and from the one that carries the stress where it differs ("cuent"). */
function ar(stem: string, stressed = stem): Forms {
  const finite = `${stressed}a ${stressed}an ${stem}ó ${stem}aron ${stem}aba ${stem}aban ${stem}ará ${stem}arán ${stem}aría ${stem}ara`;
  return { finite, participle: `${stem}ado`, gerund: `${stem}ando` };
}

/** The same for a verb in -er or -ir. */
function ir(stem: string, stressed = stem, past = stem): Forms {
  const finite = `${stressed}e ${stressed}en ${past}ió ${past}ieron ${stem}ía ${stem}ían ${stem}irá ${stem}irán`;
  return { finite, participle: `${stem}ido`, gerund: `${past}iendo` };
}

const CUES: readonly TableCue[] = [
  row('decir', PROMISE, '"es decir"', 'La alcaldesa dijo que el puente abriría.', {
    finite: 'dice dicen dijo dijeron decía decían dirá dirán diría',
    participle: 'dicho',
    gerund: 'diciendo',
  }),
  row('afirmar', PROMISE, null, 'El testigo afirma que la puerta estaba abierta.', ar('afirm')),
  row('declarar', ALL, '"declarar la guerra"', 'El ministro declaró que la ley pasará.', ar('declar')),
  row('asegurar', PROMISE, '"asegurar la casa"', 'El jefe asegura que nadie saldrá.', ar('asegur')),
  row('añadir', ALL, '"añadir sal"', 'Añadió que el tiempo apremia.', {
    ...ir('añad'),
    finite: 'añade añaden añadió añadieron añadía añadían',
  }),
  row('agregar', ALL, '"agregar sal"', 'Agregó que el tiempo apremia.', ar('agreg')),
  row('anunciar', PROMISE, '"anunciar un plan"', 'La ciudad anunció que cierra el mercado.', ar('anunci')),
  row('explicar', ALL, '"explicar las reglas"', 'El médico explicó que la prueba es gratuita.', ar('explic')),
  row('indicar', ALL, '"indicar el camino"', 'La policía indicó que dos hombres estaban allí.', ar('indic')),
  row('señalar', ALL, '"señalar la puerta"', 'El juez señaló que el contrato es válido.', ar('señal')),
  row('subrayar', ALL, '"subrayar una palabra"', 'El alcalde subrayó que el agua es limpia.', ar('subray')),
  row('destacar', ALL, '"destacar en clase"', 'La directora destacó que todos pagan.', ar('destac')),
  row('resaltar', ALL, null, 'El informe resalta que la torre es segura.', ar('resalt')),
  row('recalcar', ALL, null, 'El ministro recalcó que nada cambia.', ar('recalc')),
  row('precisar', ALL, '"precisar ayuda"', 'El alcalde precisó que la sala cerrará.', ar('precis')),
  row('manifestar', ALL, '"manifestarse"', 'El portavoz manifestó que habrá huelga.', ar('manifest', 'manifiest')),
  row('expresar', ALL, '"expresar alegría"', 'El embajador expresó que la oferta sigue.', ar('expres')),
  row('sostener', ALL, '"sostener una vara"', 'El abogado sostiene que la prueba es falsa.', {
    finite: 'sostiene sostienen sostuvo sostuvieron sostenía sostenían',
    participle: 'sostenido',
    gerund: 'sosteniendo',
  }),
  row('mantener', THAT, '"mantener la casa"', 'La fiscal mantiene que hubo fraude.', {
    finite: 'mantiene mantienen mantuvo mantuvieron mantenía',
    gerund: 'manteniendo',
  }),
  row('considerar', ALL, '"considerar un plan"', 'El consejo considera que la ruta es segura.', ar('consider')),
  row('estimar', ALL, '"estimar el precio"', 'El sindicato estima que la huelga durará.', ar('estim')),
  row('opinar', ALL, null, 'El vecino opina que el muro se inclina.', ar('opin')),
  row('creer', THAT, '"creer en Dios"', 'Muchos creen que el plan es bueno.', {
    finite: 'cree creen creía creían creyó',
    participle: 'creído',
  }),
  row('pensar', ['that', 'colon', 'marks'], '"pensar en él"', 'El alcalde piensa que la ruta es segura.', ar('pens', 'piens')),
  row('confirmar', ALL, '"confirmar la fecha"', 'El banco confirmó que el crédito acabó.', ar('confirm')),
  row('revelar', ALL, '"revelar una foto"', 'El informe revela que el dique cede.', ar('revel')),
  row('recordar', PROMISE, '"recordar a un amigo"', 'La alcaldesa recordó que el fuego está prohibido.', ar('record', 'recuerd')),
  row('advertir', ALL, '"advertir a alguien"', 'Un experto advirtió que el río sube.', ir('advert', 'adviert', 'advirt')),
  row('alertar', ALL, null, 'La agencia alertó que el río sube.', ar('alert')),
  row('avisar', ALL, null, 'El guía avisó que llega la nieve.', ar('avis')),
  row('responder', ALL, '"responder a la llamada"', 'El ministro respondió que nada cambia.', ir('respond')),
  row('contestar', ALL, '"contestar el teléfono"', 'El ministro contestó que nada cambia.', ar('contest')),
  row('replicar', ALL, null, '«Nunca», replicó Roth.', ar('replic')),
  row('escribir', ALL, '"escribir un libro"', 'El diario escribe que el tratado es secreto.', {
    ...ir('escrib'),
    participle: 'escrito',
  }),
  row('tuitear', QUOTES, null, '«Bravo», tuiteó Roth.', ar('tuite')),
  row('publicar', QUOTES, '"publicar un libro": needs marks', '«Bravo», publicó Roth.', ar('public')),
  row('informar', ALL, null, 'La radio informó que la ruta está cortada.', ar('inform')),
  row('comunicar', ALL, '"comunicar detalles"', 'La empresa comunicó que la venta acabó.', ar('comunic')),
  row('reportar', ALL, null, 'El periódico reportó que el puente cayó.', ar('report')),
  row('relatar', ALL, '"relatar un cuento"', 'La mujer relató que el perro corrió.', ar('relat')),
  row('contar', ALL, '"contar votos", "contar con"', 'Un testigo contó que el tren pasó.', ar('cont', 'cuent')),
  row('narrar', ALL, null, 'El pastor narró que la casa ardió.', ar('narr')),
  row('detallar', ALL, null, 'La fiscal detalló que faltan actas.', ar('detall')),
  row('puntualizar', ALL, null, 'El alcalde puntualizó que no hay prisa.', ar('puntualiz')),
  row('matizar', ALL, null, 'El ministro matizó que habrá excepciones.', ar('matiz')),
  row('aclarar', ALL, '"aclarar el pelo"', 'El portavoz aclaró que nadie fue herido.', ar('aclar')),
  row('argumentar', ALL, null, 'Los abogados argumentan que el plazo vence.', ar('argument')),
  row('argüir', ALL, null, 'El acusado arguyó que dormía.', { finite: 'arguye arguyen arguyó arguyeron', gerund: 'arguyendo' }),
  row('alegar', ALL, null, 'La defensa alegó que la cinta es falsa.', ar('aleg')),
  row('reconocer', PROMISE, '"reconocer una cara"', 'El jefe reconoció que la caja está vacía.', ir('reconoc')),
  row('admitir', PROMISE, '"admitir a un alumno"', 'Admitió que el cálculo es falso.', ir('admit')),
  row('confesar', PROMISE, null, 'El cocinero confesó que el plato está frío.', ar('confes', 'confies')),
  row('negar', PROMISE, '"negar la entrada"', 'El sospechoso niega que el coche sea suyo.', ar('neg', 'nieg')),
  row('desmentir', ALL, null, 'El portavoz desmintió que el rey esté enfermo.', ir('desment', 'desmient', 'desmint')),
  row('insistir', ALL, '"insistir en"', 'Roth insistió que hay que actuar.', ir('insist')),
  row('reiterar', ALL, null, 'El enviado reiteró que la oferta sigue.', ar('reiter')),
  row('concluir', ALL, '"concluir un pacto"', 'El informe concluye que la torre es segura.', {
    finite: 'concluye concluyen concluyó concluyeron concluía',
    participle: 'concluido',
    gerund: 'concluyendo',
  }),
  row('constatar', ALL, null, 'El guardia constató que la puerta estaba abierta.', ar('constat')),
  row('apuntar', ALL, '"apuntar con el dedo"', 'La experta apuntó que el mar sube.', ar('apunt')),
  row('observar', ALL, '"observar un ave"', 'El crítico observa que la sala está vacía.', ar('observ')),
  row('mostrar', THAT, '"mostrar una foto"', 'El estudio muestra que dormir ayuda.', ar('mostr', 'muestr')),
  row('demostrar', THAT, null, 'El estudio demuestra que dormir ayuda.', ar('demostr', 'demuestr')),
  row('sugerir', PROMISE, '"sugerir un plato"', 'El estudio sugiere que el té ayuda.', ir('suger', 'sugier', 'sugir')),
  row('proponer', PROMISE, '"proponer un plato"', 'El alcalde propuso que el parque cierre.', {
    finite: 'propone proponen propuso propusieron proponía',
    participle: 'propuesto',
    gerund: 'proponiendo',
  }),
  row('prometer', PROMISE, '"prometer la luna"', 'El partido prometió que bajará los impuestos.', ir('promet')),
  row('amenazar', ['to', 'that'], '"amenazar a un hombre"', 'El sindicato amenaza con parar el puerto.', ar('amenaz')),
  row('exigir', PROMISE, '"exigir calma"', 'La multitud exigió que el ministro dimita.', ir('exig')),
  row('pedir', PROMISE, '"pedir pan"', 'La mujer pidió que cierren la puerta.', ir('ped', 'pid', 'pid')),
  row('preguntar', ALL, '"preguntar por"', 'La mujer preguntó si la tienda estaba abierta.', ar('pregunt')),
  row('reclamar', PROMISE, '"reclamar justicia"', 'Los vecinos reclaman que el tren circule.', ar('reclam')),
  row('recomendar', PROMISE, '"recomendar un vino"', 'El consejo recomienda que todos caminen.', ar('recomend', 'recomiend')),
  row('instar', ['to', 'that'], null, 'El alcalde instó a ahorrar agua.', ar('inst')),
  row('esperar', PROMISE, '"esperar el tren"', 'La ciudad espera que el tren llegue.', ar('esper')),
  row('temer', THAT, '"temer el frío"', 'Los campesinos temen que falte lluvia.', ir('tem')),
  row('lamentar', ALL, '"lamentar una pérdida"', 'El club lamentó que la fiesta no siga.', ar('lament')),
  row('denunciar', ALL, '"denunciar un robo"', 'Los vecinos denuncian que falta agua.', ar('denunci')),
  row('criticar', ['that', 'marks', 'near'], '"criticar un plan"', 'La oposición criticó que falten trenes.', ar('critic')),
  row('acusar', NEAR, 'needs marks close by', 'Roth acusó al consejo de «mentir sin pudor».', ar('acus')),
  row('comentar', ALL, '"comentar un partido"', '«Un buen día», comentó Roth.', ar('coment')),
  row('resumir', QUOTES, '"resumir un libro": needs marks', '«Un buen día», resumió Roth.', ir('resum')),
  row('apostillar', QUOTES, null, '«Un buen día», apostilló Roth.', ar('apostill')),
  row('sentenciar', ALL, '"sentenciar a un reo"', '«Se acabó», sentenció Roth.', ar('sentenci')),
  row('zanjar', QUOTES, '"zanjar un pleito": needs marks', '«Se acabó», zanjó Roth.', ar('zanj')),
  row('proseguir', QUOTES, '"proseguir el viaje": needs marks', '«Y entonces», prosiguió Roth, «nos fuimos».', ir('prosegu', 'prosigu', 'prosigu')),
  row('continuar', QUOTES, '"continuar el viaje": needs marks', '«Y entonces», continuó Roth, «nos fuimos».', {
    finite: 'continúa continúan continuó continuaron continuaba',
    gerund: 'continuando',
  }),
  row('exclamar', ALL, null, '«Por fin», exclamó Roth.', ar('exclam')),
  row('gritar', ALL, null, '«Alto», gritó un hombre.', ar('grit')),
  row('corear', QUOTES, null, '«Paz», coreó la multitud.', ar('core')),
  row('bromear', ALL, null, '«Soy viejo», bromeó Roth.', ar('brome')),
  row('ironizar', QUOTES, null, '«Qué bien», ironizó Roth.', ar('ironiz')),
  row('celebrar', ['marks', 'that'], '"celebrar una fiesta"', 'El sindicato celebró que el juez escuche.', ar('celebr')),
  row('rezar', QUOTES, '"rezar en la iglesia": what a text says', 'El cartel reza: «Todos pagan igual».', ar('rez')),
  row('dar-a-conocer', ALL, null, 'El club dio a conocer que el partido se aplaza.', {
    finite: 'dio+a+conocer dieron+a+conocer da+a+conocer',
    participle: 'dado+a+conocer',
  }),
  row('poner-de-manifiesto', THAT, null, 'El informe puso de manifiesto que falta agua.', {
    finite: 'puso+de+manifiesto pone+de+manifiesto pusieron+de+manifiesto ponen+de+manifiesto',
    participle: 'puesto+de+manifiesto',
  }),
  row('dejar-claro', THAT, null, 'La entrenadora dejó claro que sigue.', {
    finite: 'dejó+claro deja+claro dejaron+claro dejan+claro',
    participle: 'dejado+claro',
  }),
  row('calificar', NEAR, 'what something is called', 'Roth calificó el plan de «gran locura».', ar('calific')),
  row('tachar', NEAR, '"tachar una palabra": needs marks close by', 'Roth tachó el plan de «gran locura».', ar('tach')),
  row('describir', NEAR, '"describir a un hombre": needs marks close by', 'Roth describió la ciudad como «un largo invierno».', ir('describ')),
  row('hablar', NEAR, '"hablar con él": needs marks close by', 'Roth habló de «un día muy negro».', ar('habl')),
  row('definir', NEAR, 'needs marks close by', 'Roth definió el pacto como «un paso muy torpe».', ir('defin')),
  row('condenar', NEAR, '"condenar a un hombre": needs marks close by', 'Roth condenó «un acto muy cobarde».', ar('conden')),
];

const TABLE: LanguageTable = {
  lang: 'es',
  cues: CUES,
  words: {
    complementisers: 'que',
    questions: 'si qué quién quiénes cuándo cuánto dónde cómo cuál cuáles por',
    whether: 'si',
    whereby: '',
    determiners:
      'el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella mi mis su sus nuestro nuestra nuestros varios varias algunos algunas muchos muchas otros otras otro otra cada ningún ninguna todo todos toda todas dos tres cuatro cinco seis siete ocho nueve diez',
    genitives: '',
    negations: 'no nunca',
    resultative: 'tal para así ya por aunque hasta desde antes después sin',
    pronouns: 'él ella ellos ellas yo nosotros usted ustedes este esta éste ésta quien alguien nadie muchos algunos uno',
    nominatives: 'él ella ellos ellas yo nosotros',
    between: 'también además ya ayer hoy luego después antes así siempre aún todavía igualmente asimismo posteriormente anteriormente recientemente finalmente no',
    clitics: 'se me te le les lo la los las nos os no',
    reflexives: '',
    auxiliaries: 'ha han había habían haya hayan habrá habrán habría habrían hubo es son era eran fue fueron será serán sería está están estaba he hemos',
    passives: 'fue fueron sido es son ser era eran',
    agents: 'por',
    joiners: 'y e pero mas o pues',
    and: 'y e o u',
    subordinators: 'cuando si como mientras porque aunque pues tras donde para',
    relatives: 'que quien quienes cual cuales cuyo cuya donde',
    circumstances:
      'a al en con sobre durante tras ante desde hasta hacia según por para entre mediante después antes lunes martes miércoles jueves viernes sábado domingo ayer hoy bajo contra sin pese',
    belonging: 'de del para',
    times:
      'lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana anteayer enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre tarde noche mediodía semana mes año recientemente luego después antes pasado pasada próximo',
    openers:
      'también además ayer hoy luego después antes así entonces sin embargo ahora aquí allí asimismo igualmente finalmente desafortunadamente afortunadamente posteriormente recientemente preguntado preguntada consultado consultada según pese',
    sources: ['según', 'de acuerdo con', 'de acuerdo a', 'a juicio de', 'a juicio del', 'en opinión de', 'en opinión del', 'en palabras de', 'en palabras del', 'a decir de', 'conforme a', 'según fuentes de'],
    sourcePrepositions: '',
    sourcesBehind: '',
    sourceAdverbs: '',
    tails: '',
    mood: '',
    moodAfter: '',
    unmarked: '',
    resumptives: '',
    as: 'como según',
    kinds: 'película libro novela canción álbum serie diario periódico revista semanario cadena agencia partido asociación sociedad barco proyecto programa operación título nombre juego obra grupo exposición emisión palabra término titulado titulada llamado llamada apodado apodada denominado denominada',
  },
  grammar: {
    verbSecond: false,
    bareClause: false,
    dropsSubject: true,
    capitalNouns: false,
    infinitive: /^(?:con |a |no )?(?!ayer |mujer |lugar |poder |hogar |mar |lider )\p{L}{2,}[aei]r(?:se|l[aeo]s?)? /u,
    cut: null,
    sourceNoun: null,
    addressed: null,
  },
};

/** Spanish, ready for the reader. */
export const SPANISH = languageOf(TABLE);
/** The rows alone, for tests and explanations. */
export const SPANISH_CUES = CUES;
