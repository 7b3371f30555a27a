import { formAt, gapBefore, type Reading, type WordRange } from './reading.ts';
import { wordForm } from './word-form.ts';

export type OutletKind = 'outlet' | 'agency' | 'broadcast' | 'social';

/**
 * Outlets that news texts credit without a generic word before them ("told Axios", "قال لرويترز"). One not listed here
 * is still found behind "صحيفة", "newspaper", in quotation marks and so on; the list only spares the generic word.
 * Arabic newspapers are left out on purpose: bare in quotation marks their name means the paper itself (`statedChain`).
 */
const TABLE: readonly (readonly [OutletKind, string])[] = [
  [
    'agency',
    `رويترز, فرانس برس, الفرنسية, أ ف ب, أسوشيتد برس, أسوشيتدبرس, أسوشييتد برس, الأناضول, واس, وام, سانا, كونا, تاس, سبوتنيك, نوفوستي, إنترفاكس,
     شينخوا, إرنا, فارس نيوز, تسنيم, بلومبرغ, بلومبرج, يونهاب, د ب أ, الألمانية,
     Reuters, AFP, Agence France-Presse, AP, Associated Press, The Associated Press, Bloomberg, Anadolu, Anadolu Agency, TASS, RIA Novosti, Interfax, Xinhua, IRNA, Tasnim, Fars,
     Yonhap, Yonhap news agency, KCNA, Kyodo, DPA, EFE, ANSA, UPI, PA, Press Association, PTI, ANI, The Canadian Press, Canadian Press, AAP, SPA, WAFA, SANA, Petra,
     dpa, Deutsche Presse-Agentur, Deutschen Presse-Agentur, epd, kna, sid, APA, Keystone-SDA, Belga, Europa Press, Prensa Latina, Télam, Notimex, Agencia EFE, Agence Belga,
     ТАСС, ИТАР-ТАСС, РИА Новости, РИА, Интерфакс, Интерфаксу, Рейтер, Рейтерс, Франс Пресс, Ассошиэйтед Пресс, Блумберг, Синьхуа, БелТА, УНИАН, Укринформ, РЕГНУМ`,
  ],
  [
    'broadcast',
    `الجزيرة, العربية, سكاي نيوز, سكاي نيوز عربية, بي بي سي, البي بي سي, سي إن إن, السي إن إن, فوكس نيوز, إن بي سي, إيه بي سي, سي بي إس, إم إس إن بي سي, سي إن بي سي, روسيا اليوم,
     آر تي, فرانس 24, دويتشه فيله, يورونيوز, الميادين, المنار, إم بي سي, القناة 12, القناة 13, القناة 14, القناة 12 الإسرائيلية, هيئة البث الإسرائيلية, هيئة الإذاعة البريطانية, القاهرة الإخبارية,
     BBC, BBC News, CNN, Fox News, Fox, NBC, NBC News, ABC, ABC News, CBS, CBS News, MSNBC, CNBC, PBS, NPR, C-SPAN, CBC, CBC News, CTV, Sky News, ITV, Channel 4, Channel 12, Channel 13, Channel 14,
     RT, Al Jazeera, Al-Jazeera, Al Arabiya, Al-Arabiya, Al-Ikhbariya, France 24, Deutsche Welle, DW, Euronews, RTE, Newsmax, Kan, Army Radio, Radio Free Europe, Voice of America, VOA,
     Australian Broadcasting Corporation, NHK, Meet the Press, Face the Nation, Good Morning America, 60 Minutes,
     ARD, ZDF, WDR, NDR, SWR, RBB, ORF, SRF, RTL, n-tv, N24, Deutschlandfunk, Deutschlandradio, Deutschlandradio Kultur, Bayerischer Rundfunk, Bayerischen Rundfunk, Hessischer Rundfunk, Tagesschau, Tagesthemen, Morgenmagazin,
     TF1, BFM TV, BFMTV, BFM, RMC, France Inter, France Info, Franceinfo, France 2, France 3, France Culture, France Télévisions, Europe 1, RFI, CNews, LCI, RTBF, RTS, Radio-Canada, TV5 Monde, Public Sénat,
     RTVE, TVE, RNE, Cadena SER, Cadena COPE, Onda Cero, Antena 3, La Sexta, Telecinco, Telemundo, Univision, Univisión, Telesur, TeleSUR, Caracol Radio, W Radio, Televisa, Radio Nacional, Televisión Española,
     Первый канал, Первому каналу, Первого канала, Россия 24, НТВ, РЕН ТВ, Эхо Москвы, Эху Москвы, Эха Москвы, Би-би-си, Радио Свобода, Си-эн-эн`,
  ],
  [
    'outlet',
    `أكسيوس, نيويورك تايمز, واشنطن بوست, وول ستريت جورنال, فاينانشال تايمز, فاينانشيال تايمز, الغارديان, الجارديان, التايمز, الإندبندنت, التلغراف, ديلي ميل, ذا صن, الإيكونوميست,
     تايم, نيوزويك, بوليتيكو, فورين بوليسي, ذا أتلانتك, هآرتس, يديعوت أحرونوت, معاريف, جيروزاليم بوست, تايمز أوف إسرائيل, يسرائيل هيوم, لوموند, لوفيغارو, ليبراسيون, دير شبيغل, بيلد,
     إل باييس, ماركا, موندو ديبورتيفو, ليكيب, غازيتا ديلو سبورت, ميدل إيست آي,
     Axios, Politico, The New York Times, New York Times, The Washington Post, Washington Post, The Wall Street Journal, Wall Street Journal, Financial Times, The Guardian, The Times, The Sunday Times, The Independent,
     The Telegraph, The Daily Telegraph, Daily Mail, The Sun, The Mirror, The Economist, Time, Time magazine, Newsweek, The Atlantic, The New Yorker, Foreign Policy, Foreign Affairs, USA Today, Los Angeles Times, Chicago Tribune,
     Boston Globe, The Boston Globe, The Hill, HuffPost, The Huffington Post, Huffington Post, BuzzFeed, BuzzFeed News, Vox, Slate, Breitbart, The Daily Beast, Daily Beast, Business Insider, The Intercept, ProPublica, National Review,
     Haaretz, The Jerusalem Post, Jerusalem Post, Times of Israel, The Times of Israel, Ynet, Maariv, Le Monde, Le Figaro, Der Spiegel, Bild, El País, Middle East Eye, Asharq Al-Awsat, Wikinews, Toronto Star,
     The Globe and Mail, Saudi Gazette, Arab News, Gulf News, The National, The Australian, Sydney Morning Herald, Vanity Fair, Rolling Stone, GQ, Wired, Nature, Science, The Lancet,
     Spiegel Online, Frankfurter Allgemeine Zeitung, Frankfurter Allgemeinen Zeitung, FAZ, F.A.Z., Süddeutsche Zeitung, Süddeutschen Zeitung, taz, Tagesspiegel, Die Welt, Die Zeit, Welt am Sonntag, Bild am Sonntag,
     Bild-Zeitung, Handelsblatt, Focus Online, Frankfurter Rundschau, Berliner Zeitung, Berliner Morgenpost, Rheinische Post, Rheinischen Post, Neue Zürcher Zeitung, Neuen Zürcher Zeitung, NZZ, Der Standard, Die Presse, Tages-Anzeiger, Leipziger Volkszeitung,
     Monde, Figaro, Libération, Le Parisien, Parisien, Le Point, L'Express, L'Obs, L'Équipe, Mediapart, Les Échos, L'Humanité, Ouest-France, Sud Ouest, La Croix, Le Soir, La Libre Belgique, Le Devoir, Le Temps, Journal du Dimanche, JDD, Canard enchaîné,
     El Mundo, La Vanguardia, El Periódico, El Confidencial, El Español, La Razón, Clarín, La Nación, Página/12, El Universal, La Jornada, El Tiempo, El Espectador, El Comercio, La República, El Mercurio, La Tercera, Infobae, Excélsior,
     Коммерсантъ, Коммерсант, Коммерсанту, Коммерсанта, Известия, Известиям, Известий, Ведомости, Ведомостям, Ведомостей, Новая газета, Новой газете, Новой газеты, Российская газета, Российской газете, Российской газеты, РБК, Медуза, Медузе, Медузы, Meduza,
     Комсомольская правда, Комсомольской правде, Московский комсомолец, Аргументы и факты, Независимая газета, Независимой газете, Форбс, Нью-Йорк таймс, Вашингтон пост, Шпигель, Бильд`,
  ],
  [
    'social',
    `تويتر, إكس, فيسبوك, فيس بوك, إنستغرام, انستغرام, إنستقرام, سناب شات, سناب, يوتيوب, تلغرام, تيليجرام, تيك توك, تروث سوشيال, تروث سوشال, لينكد إن, واتساب, ريديت,
     Twitter, X, Facebook, Instagram, Truth Social, Telegram, TikTok, YouTube, Snapchat, LinkedIn, Threads, Bluesky, Reddit, WhatsApp, Mastodon, Weibo,
     Твиттер, Твиттере, Фейсбук, Фейсбуке, Инстаграм, Инстаграме, Телеграм, Телеграме, ВКонтакте, Ютуб, Ютубе, Одноклассники`,
  ],
];

interface Entry {
  readonly words: readonly string[];
  readonly kind: OutletKind;
  /** Which words have a capital: "Time", "El Mundo" are words too, and count only with it. */
  readonly capitals: readonly boolean[];
}

const BY_FIRST_WORD: ReadonlyMap<string, readonly Entry[]> = indexTable();

function indexTable(): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const [kind, names] of TABLE) {
    for (const name of names.split(',')) {
      const printed = name
        .trim()
        .split(/[\s'’/.]+|-(?=[\p{sc=Cyrillic}])/u)
        .filter((word) => word !== '');
      const words = printed.map(wordForm);
      const entries = index.get(words[0]!) ?? [];
      entries.push({ words, kind, capitals: printed.map((word) => /^\p{Lu}/u.test(word)) });
      index.set(words[0]!, entries);
    }
  }
  // The longest first, so that "BBC News" is not read as "BBC".
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/**
 * The known outlet whose name begins at word `index`; null where none does. A clitic before it ("لرويترز") is the
 * caller's to strip: `first` replaces the form of the first word.
 */
export function knownOutletAt(
  reading: Reading,
  index: number,
  first = formAt(reading, index),
): { readonly range: WordRange; readonly kind: OutletKind } | null {
  for (const { words, kind, capitals } of BY_FIRST_WORD.get(first) ?? []) {
    if (capitals[0] && !hasCapital(reading, index)) continue;
    let at = 1;
    while (
      at < words.length &&
      formAt(reading, index + at) === words[at] &&
      (!capitals[at] || hasCapital(reading, index + at)) &&
      /^[\s./'’-]*$/.test(gapBefore(reading, index + at))
    )
      at += 1;
    if (at === words.length) return { range: { from: index, to: index + at }, kind };
  }
  return null;
}

function hasCapital(reading: Reading, index: number): boolean {
  return /\p{Lu}/u.test(reading.text[reading.words[index]?.start ?? reading.text.length] ?? '');
}
