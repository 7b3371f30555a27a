/**
 * Shortened words whose point does not end a sentence, folded to lower case, without their last point. One table for
 * all languages: news mixes them, and none of these is a common last word in another language.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Titles and the like: something must follow, so the point never ends a sentence. Those of Latin letters count only with
 * a capital: in small letters many are words ("gen", "fig", "miss").
 */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = list(
  'mr mrs ms mx dr drs prof rev fr hon pres gov lt sen rep reps sens amb atty gen col maj capt cpt cmdr ' +
    'adm sgt cpl pvt supt insp det msgr st mt ft hr dipl nr mme mlle mm sr sra srta dra ud uds gral dott avv ' +
    'د أ م أ.د ا.د أ.م أ.م.د د.م م.د أ.د.م ص ص.ب ت ط ج ع ش ق.م ب هـ.م',
);

/** Shortened words inside a sentence, in small letters. */
export const INNER_ABBREVIATIONS: ReadonlySet<string> = list(
  'vs cf viz e.g i.e eg approx ca vol nos pp z.b bzw d.h u.a ggf evtl bsp p.ex p.ej art abs',
);

/**
 * May close a sentence as well: only a word that usually opens one, in capitals, tells. With a capital themselves, but
 * for those of the second list.
 */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = list(
  'inc ltd co corp bros llc plc jr snr jnr esq ph.d m.d m.p b.a m.a dept no u.s u.k u.n e.u d.c u.s.a u.a.e ' +
    'a.d b.c r.i.p av ave blvd rd jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs ' +
    'fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb ' +
    'nev okla ore pa tenn tex va vt wash wis wyo',
);
export const SMALL_CLOSING_ABBREVIATIONS: ReadonlySet<string> = list('etc est a.m p.m al usw tel ext ج.م.ع إلخ الخ');

/** Words that open a sentence far more often than they follow an abbreviation in capitals. */
export const OPENERS: ReadonlySet<string> = list(
  'the a an he she it they we i you his her its their our my this that these those there but and or so ' +
    'yet if when while as in on at for from by with after before since until what who why how where no ' +
    'not however meanwhile although though because asked according some many most all der die das er sie ' +
    'es wir ich ein eine aber und le la les il elle un une mais el los las en pero',
);
