import { remember } from '../text/remember.ts';
import type { LanguageWords } from './language-words.ts';
import { determiners, genders, languageNames, leadPhrases, outletNouns, pronouns, wordSet } from './table-words.ts';

/** Without the s of the plural: "ministros", "autoridades", "portavoces". */
const stem: (form: string) => string = remember((form) => {
  if (form.length <= 3) return form;
  return form
    .replace(/([lrndzcj])es$/, '$1')
    .replace(/(?<=[aeio])s$/, '')
    .replace(/z$/, 'c');
});

const days = 'lunes martes miércoles jueves viernes sábado domingo';
const months = 'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre';

/** Spanish. */
export const SPANISH: LanguageWords = {
  stem,
  isPlural: (form) => form.length > 3 && /[aeiou]s$/.test(form),
  compounds: false,
  declined: false,
  determiners: determiners({
    msd: 'el al del este ese aquel',
    fsd: 'la esta esa aquella',
    mpd: 'los estos esos',
    fpd: 'las estas esas',
    msi: 'un otro algún',
    fsi: 'una otra alguna',
    '-pi':
      'unos unas varios varias algunos algunas muchos muchas otros otras dos tres cuatro cinco seis siete diversos diversas numerosos numerosas',
    '-d': 'su sus nuestro nuestra',
  }),
  pronouns: pronouns({
    m: 'él éste aquél este aquel',
    f: 'ella ésta aquélla esta',
    mp: 'ellos éstos',
    fp: 'ellas éstas',
    '-': 'yo quien que',
    p: 'nosotros nosotras quienes',
    n: 'ello esto eso',
  }),
  possessives: pronouns({ '-': 'su sus' }),
  titles: genders(
    'señor/señora sr/sra don/doña dr/dra doctor/doctora srta señorita fray/ padre/ sor monseñor/ sir/lady rey/reina príncipe/princesa papa/ general coronel capitán/capitana comandante teniente almirante imán/ rabino/ ayatolá/ san/santa lic ing licenciado/licenciada ingeniero/ingeniera',
  ),
  roles: genders(
    `presidente/presidenta ministro/ministra secretario/secretaria portavoz vocero/vocera director/directora jefe/jefa alcalde/alcaldesa diputado/diputada senador/senadora consejero/consejera gobernador/gobernadora embajador/embajadora diplomático/diplomática canciller
    comisario/comisaria fiscal juez/jueza magistrado/magistrada abogado/abogada procurador/procuradora fundador/fundadora cofundador/cofundadora responsable gerente administrador/administradora delegado/delegada representante enviado/enviada coordinador/coordinadora líder lideresa candidato/candidata
    miembro concejal concejala vicepresidente/vicepresidenta viceministro/viceministra subsecretario/subsecretaria adjunto/adjunta profesor/profesora catedrático/catedrática investigador/investigadora economista historiador/historiadora sociólogo/socióloga politólogo/politóloga analista experto/experta especialista
    científico/científica médico/médica enfermero/enfermera epidemiólogo/epidemióloga biólogo/bióloga físico químico astrónomo/astrónoma ingeniero/ingeniera arquitecto/arquitecta periodista corresponsal redactor/redactora columnista escritor/escritora autor/autora actor/actriz
    cantante músico director/directora productor/productora pintor/pintora artista entrenador/entrenadora seleccionador/seleccionadora técnico/técnica jugador/jugadora capitán/capitana portero/portera delantero/delantera activista sindicalista opositor/opositora dirigente general
    coronel soldado comandante inspector/inspectora obispo/ arzobispo/ cardenal/ papa/ imán/ rabino/ sacerdote/ párroco/ padre/madre marido/mujer esposo/esposa hijo/hija hermano/hermana tío/tía primo/prima amigo/amiga compañero/compañera vecino/vecina viudo/viuda hombre/ estudiante alumno/alumna maestro/maestra rey/reina
    príncipe/princesa empresario/empresaria emprendedor/emprendedora negociador/negociadora tesorero/tesorera rector/rectora decano/decana agricultor/agricultora mandatario/mandataria legislador/legisladora edil parlamentario/parlamentaria eurodiputado/eurodiputada socialista titular premier primer
    prefecto/prefecta intendente/intendenta contralor/contralora defensor/defensora superintendente asesor/asesora consultor/consultora piloto tenista ciclista campeón/campeona exministro/exministra expresidente/expresidenta funcionario/funcionaria`,
    stem,
  ),
  notJoined: new Set(),
  generic: wordSet(
    'hombre mujer vecino vecina testigo amigo amiga estudiante alumno alumna activista soldado miembro responsable funcionario funcionaria residente pasajero pasajera diplomático diplomática',
    stem,
  ),
  unnamed: wordSet(
    `fuente testigo observador observadora vecino vecina habitante residente experto experta especialista analista economista científico científica investigador investigadora crítico crítica opositor opositora partidario partidaria manifestante huelguista pasajero pasajera superviviente
    sobreviviente allegado allegada familiar familia pariente padre funcionario funcionaria oficial autoridad agente bombero bombera médico diplomático diplomática responsable gente persona internauta usuario usuaria hincha militante empleado empleada trabajador trabajadora participante
    víctima entorno medio periodista abogado sindicato votante cliente ciudadano ciudadana alguien otro muchos algunos varios activista efectivo portavoces`,
    stem,
  ),
  bodies: wordSet(
    `ministerio gobierno ejecutivo consejería fiscalía policía guardia ejército armada marina parlamento congreso senado asamblea consejo comisión comité corte tribunal juzgado partido sindicato unión federación confederación asociación liga club equipo fundación instituto universidad escuela
    hospital clínica iglesia diócesis empresa sociedad compañía grupo banco bolsa organización agencia diario periódico semanario revista cadena radio televisión alcaldía ayuntamiento municipio ciudad región provincia estado república embajada consulado dirección presidencia casa gabinete oficina servicio
    autoridad centro museo observatorio ong colectivo coalición movimiento frente alianza delegación misión cámara operadora red fondo programa secretaría cancillería junta generalitat diputación prensa oposición moncloa kremlin defensoría contraloría superintendencia gobernación audiencia patronal reino`,
    stem,
  ),
  ofBody: wordSet('de del la las los para y'),
  sayings: wordSet('palabra declaración dicho opinión juicio información versión cálculo estimación', stem),
  documents: wordSet(
    `informe estudio encuesta sondeo comunicado carta declaración documento texto nota artículo editorial tribuna libro sentencia fallo auto decisión proyecto propuesta resolución tratado acuerdo ley decreto balance dato cifra estadística mensaje tuit correo querella denuncia análisis evaluación dictamen boletín manual
    investigación reporte memorando página web sitio manifiesto escrito`,
    stem,
  ),
  given: genders(
    `adolfo/ adrián/ agustín/ alberto/ alejandro/ alfonso/ alfredo/ álvaro/ andrés/ ángel/ antonio/ armando/ arturo/ augusto/ baltasar/ bernardo/ camilo/ carlos/ carles/ césar/ claudio/ cristian/ cristóbal/ daniel/ dani/ david/ diego/ domingo/ donald/ eduardo/ emilio/ emmanuel/ enrique/ ernesto/ esteban/
    eugenio/ evo/ federico/ felipe/ félix/ fernando/ fidel/ francisco/ gabriel/ gaspar/ gerardo/ germán/ gonzalo/ gregorio/ guillermo/ gustavo/ héctor/ hugo/ ignacio/ iñaki/ íñigo/ isidro/ iván/ jaime/ javier/ jesús/ joaquín/ joe/ john/ jordi/ jorge/ josé/ josep/ juan/ julián/ julio/ lázaro/ leonardo/ leopoldo/ lorenzo/
    lucas/ luis/ lluís/ manuel/ marcelo/ marcos/ mariano/ mario/ martín/ mateo/ matías/ mauricio/ máximo/ miguel/ moisés/ nicolás/ nicolas/ octavio/ óscar/ pablo/ pascual/ patricio/ pedro/ pere/ rafael/ rafa/ ramiro/ ramón/ raúl/ ricardo/ roberto/ rodrigo/ román/ rubén/ salvador/ samuel/ santiago/ sebastián/ sergio/ simón/
    tomás/ vicente/ víctor/ vladimir/ volodímir/ xavier/ yuri/ barack/ george/ james/ hassan/ ali/ mohamed/ omar/ nayib/ guido/ hernán/ abelardo/ alonso/ mohammed/ jair/ silvio/ daniel/
    /ada /adela /adriana /alba /alejandra /alicia /alejandrina /amalia /amparo /ana /andrea /ángela /angela /antonia /aurora /beatriz /begoña /belén /berta /blanca /carla /carlota /carmen /carolina /catalina /cecilia /celia /clara /claudia /concepción /consuelo /cristina /daniela /delcy /diana /dolores /elena /elisa
    /elvira /emilia /emma /esperanza /esther /ester /eva /fátima /fernanda /gabriela /gloria /graciela /guadalupe /hillary /inés /inma /irene /isabel /jacinda /josefina /juana /julia /kamala /karla /laura /leticia /lidia /lola /lorena /lourdes /lucía /luisa /luz /magdalena /manuela /marcela /margarita /maría /mariana /marina /marta /mercedes
    /michelle /mireia /mónica /montserrat /nadia /natalia /nieves /noelia /nuria /olga /patricia /paula /paulina /paz /pilar /raquel /rebeca /rita /rocío /rosa /rosario /rosalía /sara /silvia /sofía /soledad /sonia /soraya /susana /teresa /theresa /trinidad /ursula /úrsula /valentina /vanessa /verónica /victoria /violeta /virginia /ximena /yolanda /keiko /dina /claudia /giorgia`,
    stem,
  ),
  nominatives: new Set(),
  particles: wordSet('de del la las los y e i van von der bin ibn ben al el da dos san'),
  inside: wordSet('de del la las los el al para en y e por ante con sin contra a'),
  modifier:
    /^\p{Ll}+(?:ol|ola|oles|olas|és|esa|eses|esas|ano|ana|anos|anas|ense|enses|al|ales|ico|ica|icos|icas|ivo|iva|ivos|ivas|ario|aria|arios|arias|or|ora|ores|oras|ino|ina|inos|inas|eno|ena|uto|eo|ea|ado|ada|ados|adas|iano|iana|án|ana|ero|era|eño|eña|eco|eca|ial|unta|unto|uso|usa|ego|ega|és)$/u,
  properAdjective: /^(?:alta|alto|gran|suprema|supremo|nueva|nuevo)$/iu,
  abstract: /(?:ción|ciones|sión|siones|dad|dades|miento|mientos|ismo|ncia|ncias|tura)$/u,
  notNames: wordSet(
    `${days} ${months} el la los las un una unos unas lo al del de en a por para con sin según tras ante bajo desde hasta durante mediante sobre entre hacia contra él ella ellos ellas yo nosotros usted ustedes este esta estos estas ese esa aquel su sus mi mis nuestro nuestra
    pero y e o u ni que quien quienes cuando como cómo donde dónde porque si no sí ya también además asimismo así entonces luego sin embargo aunque mientras por otra parte preguntado preguntada ayer hoy mañana tampoco todo todos toda todas cada algunos algunas varios varias muchos muchas
    dos tres cuatro cinco después antes ahora aquí allí más menos muy tan solo sólo igualmente finalmente incluso citando pues cuál cuáles qué quién es son era fue ha han había`,
  ),
  ends: wordSet('que quien quienes cual cuales cuyo cuya donde cuando mientras porque pero si como tras durante al'),
  links: {
    outlets: outletNouns(
      {
        outlet: 'diario periódico rotativo semanario revista portal web sitio publicación tabloide prensa',
        agency: 'agencia',
        broadcast: 'cadena radio televisión televisora emisora canal programa noticiero',
        social: 'red plataforma',
      },
      stem,
    ),
    leads: leadPhrases({
      reports:
        'según, de acuerdo con, según informó, según informa, según publicó, según publica, según recoge, según reportó, según adelanta, según adelantó, publicado por, publicada por, publicadas por, citado por, citada por, citados por, citadas por, recogido por, recogidas por, recogida por, difundido por, difundida por, citado en, publicado en, publicada en',
      cites: 'citando, citando a, en referencia a, cita a',
      told: 'declaraciones a, en declaraciones a, entrevista con, entrevista a, entrevista en, entrevistado por, entrevistada por, conversación con, consultado por, consultada por, entrevista concedida a, ante los micrófonos de, preguntado por, entrevista para',
    }),
    to: wordSet('a al'),
    reports: wordSet(
      'informa informó informaron reportó reporta publica publicó recoge recogió señala señaló indica indicó asegura aseguró afirma afirmó cita citó adelanta adelantó revela reveló escribe escribió reproduce difundió difunde',
    ),
    talks: wordSet('entrevista declaraciones conversación diálogo charla', stem),
    on: wordSet('en'),
    papers: wordSet(
      'comunicado carta informe nota escrito mensaje libro artículo tribuna memorias correo vídeo video texto documento misiva',
      stem,
    ),
    posts: wordSet('tuit tweet post publicación blog hilo cuenta perfil', stem),
    by: wordSet('en mediante por vía a través desde publicó difundió emitió'),
  },
  time: {
    leads: wordSet('en durante tras al ante'),
    events: wordSet(
      `rueda conferencia reunión cumbre mitin discurso visita debate audiencia juicio ceremonia encuentro entrevista congreso foro sesión inauguración manifestación acto comparecencia asamblea misa seminario cena almuerzo alocución presentación partido viaje campaña convención gira jornada pleno desayuno vista homenaje`,
      stem,
    ),
    ends: wordSet(`que quien donde y pero hace ha había dijo afirmó señaló ${days} ayer hoy él ella`),
    otherClause: wordSet(
      'tras antes después desde hasta sobre contra que quien cuando donde porque mientras pese aunque',
    ),
    of: wordSet('de del'),
    dates: wordSet(
      `${days} ${months} ayer hoy anteayer anoche mañana tarde noche semana mes año días día pasado pasada`,
    ),
  },
  basis: {
    recordings: wordSet('vídeo grabación audio podcast', stem),
    leads: wordSet('en por mediante'),
    transcripts: wordSet('transcripción', stem),
    official: wordSet('comunicado', stem),
    translated: wordSet('traducción traducido traducida intérprete', stem),
    languages: languageNames(
      {
        de: 'alemán',
        en: 'inglés',
        fr: 'francés',
        es: 'español castellano',
        ru: 'ruso',
        ar: 'árabe',
        he: 'hebreo',
        fa: 'persa',
        tr: 'turco',
        it: 'italiano',
        uk: 'ucraniano',
        zh: 'chino',
      },
      stem,
    ),
    spokenIn: wordSet('en'),
  },
};
