import { DATE_EXAMPLE } from './date-example.tsx';
import type { Digits } from './language.ts';
import { languageNames } from './language-names.ts';
import type { Messages } from './messages.ts';
import { plural } from './plural.ts';

const STATEMENTS = {
  zero: 'لا تصريحات',
  one: 'تصريح واحد',
  two: 'تصريحان',
  few: '# تصريحات',
  many: '# تصريحًا',
  other: '# تصريح',
};
const APPEARANCES = {
  zero: 'لا ورود',
  one: 'ورود واحد',
  two: 'ورودان',
  few: '# مرات ورود',
  many: '# مرة ورود',
  other: '# مرة ورود',
};

/** The Arabic catalogue. Findings of the machine and conclusions of people use different words: docs/words.md. */
function catalogue(digits: Digits): Messages {
  const locale = `ar-u-nu-${digits}`;
  const count = plural(locale);
  // Made once: making one takes a hundred times longer than using it.
  const numbers = new Intl.NumberFormat(locale);
  const hundredths = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const inDigits = (text: string): string =>
    digits === 'latn' ? text : text.replace(/\d/g, (digit) => numbers.format(Number(digit)));
  /** How many of these outlets do not say where they have it; one and two of them are spoken of in forms of their own. */
  const unstatedOf = (outlets: number, unstated: number): string => {
    if (outlets === 1) return unstated === 0 ? 'الوسيلة تذكر مصدرها' : 'الوسيلة لم تذكر مصدرها';
    if (outlets === 2 && unstated === 0) return 'كلتا الوسيلتين تذكر مصدرها';
    if (outlets === 2 && unstated === 1) return 'إحدى الوسيلتين لم تذكر مصدرها';
    if (unstated === 0) return 'الوسائل كلها تذكر مصادرها';
    if (unstated === outlets) return outlets === 2 ? 'كلتا الوسيلتين لم تذكر مصدرها' : 'الوسائل كلها لم تذكر مصادرها';
    return count(unstated, {
      one: 'وسيلة واحدة لم تذكر مصدرها',
      two: 'وسيلتان لم تذكرا مصدرهما',
      few: '# وسائل لم تذكر مصادرها',
      many: '# وسيلة لم تذكر مصادرها',
      other: '# وسيلة لم تذكر مصادرها',
    });
  };
  return {
    language: 'ar',
    digits,
    direction: 'rtl',
    dates: {
      locale,
      uncertain: (date) => `${date} (تاريخ غير متيقَّن)`,
      about: (date) => `نحو ${date}`,
      range: (from, to) => `المدة من ${from} إلى ${to}`,
      // Digits of the Arab East run from right to left with what stands between them, so time and zone are each a piece
      // of its own, within one that runs from left to right.
      at: (date, time, zone) =>
        `${date}، ${zone === null ? inDigits(time) : `\u2066\u2066${inDigits(time)}\u2069\u00a0\u2066${inDigits(zone)}\u2069\u2069`}`,
    },
    number: (value) => numbers.format(value),
    languageName: languageNames('ar', 'لغة لم تُعرف'),

    site: {
      name: 'إسناد',
      title: (page) => `${page} · إسناد`,
      refused: (page) => `خطأ: ${page}`,
      skip: 'انتقل إلى المحتوى',
      navigation: 'الصفحات',
      check: 'تحقّق',
      statements: 'التصريحات',
      speakers: 'المتحدثون',
      outlets: 'الوسائل',
      toCheck: 'يحتاج تحققًا',
      verdicts: 'نتائج التحقق',
      glance: 'لمحة عامة',
      language: 'العربية',
      digits: { latn: 'الأرقام: 123', arab: 'الأرقام: ١٢٣' },
      creed: 'يعرض إسناد أقرب صيغة لديه ومن أين جاءت. وعدم العثور على قول هنا لا يعني أنه غير صحيح.',
      sample: 'المكتبة التجريبية محفوظة هنا: نصوص كُتبت لبيان عمل إسناد، وليست أخبارًا.',
      removeSample: 'أزل النصوص التجريبية …',
      signOut: 'تسجيل الخروج',
      next: 'التالي',
      fromStart: 'عودة إلى البداية',
      pages: 'صفحات أخرى',
      optional: 'اختياري',
      comma: '، ',
      // A dot beside the digits of the Arab East is a zero, and a bar is a one.
      between: '؛ ',
    },

    home: {
      heading: 'هل قالوا هذا حقًّا؟',
      lead: 'ألصق عبارة تتذكر بعضها لترى أقرب صيغة لدينا، وما الذي يختلف، ومن نشرها. أو ألصق مقالًا كاملًا لترى كل اقتباس فيه.',
      label: 'ألصق اقتباسًا أو مقالًا',
      hint: 'الجملة والجملتان نبحث عنهما، وما زاد نقرؤه مقالًا. لا يُحفظ شيء حتى تحفظه أنت.',
      submit: 'تحقّق',
      who: 'إلى من يُنسب القول؟',
      size: (articles, quotes) =>
        `${count(quotes, { zero: 'لا تصريحات', one: 'تصريح واحد', two: 'تصريحان', few: '# تصريحات', many: '# تصريحًا', other: '# تصريح' })} من ${count(articles, { zero: 'لا نصوص', one: 'نص واحد', two: 'نصين', few: '# نصوص', many: '# نصًّا', other: '# نص' })}`,
      openFlags: (number) =>
        count(number, {
          zero: 'لا شيء يحتاج تحققًا',
          one: 'نقطة واحدة تحتاج تحققًا',
          two: 'نقطتان تحتاجان تحققًا',
          few: '# نقاط تحتاج تحققًا',
          many: '# نقطة تحتاج تحققًا',
          other: '# نقطة تحتاج تحققًا',
        }),
      empty: (
        <>
          المكتبة فارغة. ألصق مقالًا أعلاه واحفظه، أو أضف مقالًا من سطر الأوامر: <code dir="ltr">npx isnad add FILE</code>
        </>
      ),
      examples: 'عبارات تُتذكَّر ناقصة، جرّبها:',
      exampleLines: ['ليست أمامنا فرصة حقيقية لوقف الحرب', 'there is no real chance to reach a Gaza deal'],
    },

    lookUp: {
      title: 'بحث عن قول',
      closest: 'أقرب صيغة لدينا',
      notReviewed: 'لم يُراجع',
      reviewed: 'رُوجع',
      verdict: 'نتيجة التحقق',
      verdictAbout: 'أقرب صيغة لدينا، لا النص الذي كتبته',
      inOtherWording: 'بصيغة أخرى',
      verdictElsewhere: 'رُوجعت صيغة أخرى من هذا التصريح، ولم تُراجع هذه.',
      wordings: 'صيغ أخرى محفوظة له',
      permalink: 'رابط دائم',
      against: 'نصّك مقارنًا بها',
      diffKey:
        'المشطوب في نصّك وحده، والمسطَّر تحته في الصيغة المحفوظة وحدها. وما عُلِّم ولم يُسمَّ أدناه فهو بالمعنى نفسه بلفظ آخر، أو يقع في طرف لا يوجد إلا في أحدهما.',
      yours: 'نصّك',
      held: 'الصيغة المحفوظة',
      facts: 'من أين جاءت',
      others: 'تصريحات أخرى قريبة',
      openStatement: 'كل الصيغ ومواضع ورودها',
      searched: (wordings, language, isCertain, speaker) => (
        <>
          بحثنا في{' '}
          {count(wordings, {
            zero: 'مكتبة لا صيغ فيها',
            one: 'صيغة واحدة في هذه المكتبة',
            two: 'صيغتين في هذه المكتبة',
            few: '# صيغ في هذه المكتبة',
            many: '# صيغة في هذه المكتبة',
            other: '# صيغة في هذه المكتبة',
          })}
          ؛ {isCertain ? 'ولغة نصّك' : 'ولغة نصّك على الأرجح'}: {language}
          {speaker === null ? '' : <>؛ والقائل: {speaker}</>}.
        </>
      ),
      asArticle: 'اقرأه مقالًا',
      record: 'سجّل هذا القول',
      recordHint: 'يُحفظ سجلًّا مستقلًّا مع ما تعرفه عنه.',
      recordSubmit: 'سجّل',
      conflict: 'روايتان متعارضتان',
    },

    article: {
      checkTitle: 'الاقتباسات في هذا المقال',
      readIn: (language) => `لغة النص: ${language}. لم يُحفظ شيء بعد.`,
      quotations: (number) =>
        count(number, {
          zero: 'لا اقتباسات',
          one: 'اقتباس واحد',
          two: 'اقتباسان',
          few: '# اقتباسات',
          many: '# اقتباسًا',
          other: '# اقتباس',
        }),
      none: 'لم نجد في هذا النص اقتباسًا.',
      text: 'النص',
      notes: 'الاقتباسات',
      doubts: 'ما لم نتيقن منه',
      key: 'دلالة الألوان',
      note: (number) => `الاقتباس ${numbers.format(number)}`,
      state: {
        verbatim: 'معروف بالنص',
        similar: 'معروف مع فروق طفيفة',
        reviewed: 'معروف وله نتيجة تحقق',
        'to-decide': 'معروف وفيه ما يحتاج تحققًا',
        differs: 'معروف بصيغة أخرى',
        conflict: 'روايتان متعارضتان',
        new: 'جديد',
        'not-looked-up': 'لم يُبحث عنه',
        'to-check': 'يحتاج تحققًا',
        kept: 'محفوظ',
      },
      closestNotReviewed: 'أقرب صيغة لدينا، لم يُراجع',
      verdictOnHeld: 'نتيجة التحقق من الصيغة المحفوظة، لا من هذه',
      toDecide: 'ما يحتاج تحققًا في هذا التصريح',
      notLookedUp: (lookedUp, all) =>
        `بحثنا عن أول ${count(lookedUp, {
          one: 'اقتباس',
          two: 'اقتباسين',
          few: '# اقتباسات',
          many: '# اقتباسًا',
          other: '# اقتباس',
        })} من أصل ${numbers.format(all)}، ولا يقال هنا شيء عن غيرها.`,
      save: 'احفظ هذا المقال',
      saveHint: 'ما يمكنك قوله عنه: بالتاريخ تصير «أمس» يومًا معلومًا، وبالوسيلة تبدأ سلسلة النقل.',
      saveSubmit: 'احفظ',
      readAgain: 'أعد القراءة بهذه المعلومات',
      saved: 'مقال',
      heldAlready: 'هذا النص محفوظ من قبل، وما أُرسل معه الآن لم يغيّر شيئًا.',
      untitled: 'مقال بلا عنوان',
      recorded: 'قول مسجّل',
      original: 'الصفحة الأصلية',
      published: (date) => <>نُشر في {date}</>,
      retrieved: (date) => <>ورد إلينا في {date}</>,
      withheld: 'نص محجوب',
      withheldSince: (date) => <>مُحي النص بأمر قانوني في {date}. وتبقى بصمته، فلا يُقبل من جديد.</>,
      withheldReason: 'السبب',
      withheldHash: 'بصمة النص (SHA-256)',
      openStatement: 'التصريح',
    },

    statement: {
      eyebrow: 'تصريح',
      whole: (letters) => `اعرضه كاملًا (${count(letters, { few: '# أحرف', many: '# حرفًا', other: '# حرف' })})`,
      wordings: 'الصيغ',
      wordingsHint: 'ما طُبع بين علامتي تنصيص، وكل صيغة مقارَنة بالصيغة المختارة.',
      reports: 'العناوين والمنقول بالمعنى',
      reportsHint: 'تختصر التصريح أو تنقله بالمعنى، ولا تُعدّ صيغًا له.',
      appearances: 'مواضع الورود',
      appearancesHint: 'الأقدم لدينا أولًا. وقد يوجد ما هو أقدم في مكان آخر.',
      flags: 'يحتاج تحققًا',
      noFlags: 'لا شيء يحتاج تحققًا.',
      decisions: 'القرارات',
      noDecisions: 'لا قرار ساريًا الآن.',
      undoneNow: 'أُلغي القرار، والمعروض هنا هو ما يسري الآن.',
      decided: (what, actor, date) => (
        <>
          {what}، بواسطة {actor}، في {date}
        </>
      ),
      undo: 'تراجع',
      undone: (date) => <>تم التراجع عنه في {date}</>,
      printed: (number) =>
        count(number, {
          zero: 'لم يرد',
          one: 'ورد مرة واحدة',
          two: 'ورد مرتين',
          few: 'ورد # مرات',
          many: 'ورد # مرة',
          other: 'ورد # مرة',
        }),
      sourcing: (outlets, origins, unstated) =>
        [
          count(outlets, {
            zero: 'لم تُذكر وسيلة إعلام',
            one: 'وسيلة واحدة',
            two: 'وسيلتان',
            few: '# وسائل',
            many: '# وسيلة',
            other: '# وسيلة',
          }),
          count(origins, {
            zero: 'لا مصدر أول مسمّى',
            one: 'مصدر أول مسمّى واحد',
            two: 'مصدران أوّلان مسمّيان',
            few: '# مصادر أولى مسمّاة',
            many: '# مصدرًا أول مسمّى',
            other: '# مصدر أول مسمّى',
          }),
          // Where there is no outlet, there is none that could say it.
          ...(outlets === 0 ? [] : [unstatedOf(outlets, unstated)]),
        ].join('؛ '),
      origins: 'المصادر الأولى المسمّاة',
      noRecording: 'لا نحتفظ بتسجيل ولا بتفريغ حرفي.',
      earliest: 'أقدم ورود لدينا',
      said: 'قيل في',
      occasion: 'المناسبة',
      diffKey: 'المشطوب في الصيغة المختارة وحدها، والمسطَّر تحته في هذه وحدها.',
      leadWording: 'الصيغة المختارة',
      thisWording: 'هذه الصيغة',
      otherWords: 'ألفاظ أخرى',
      notes: (number) =>
        count(number, {
          one: 'ملاحظة واحدة للعلم',
          two: 'ملاحظتان للعلم',
          few: '# ملاحظات للعلم',
          many: '# ملاحظة للعلم',
          other: '# ملاحظة للعلم',
        }),
      added: (date) => <>في المكتبة منذ {date}</>,
      grouping: {
        machine: 'جُمعت آليًّا ولم يراجع أحد جمعها.',
        reviewed: 'قرر إنسان أيّها ينتمي إلى هذا التصريح.',
      },
      contents: 'في هذه الصفحة',
      printedBy: (outlets) =>
        count(outlets, {
          one: 'نشرت هذه الكلمات وسيلة واحدة.',
          two: 'نشرت هذه الكلمات وسيلتان.',
          few: 'نشرت هذه الكلمات # وسائل.',
          many: 'نشرت هذه الكلمات # وسيلة.',
          other: 'نشرت هذه الكلمات # وسيلة.',
        }),
      printedOtherwise: (outlets, more) =>
        count(
          outlets,
          more
            ? {
                one: 'ونشرته بصيغة أخرى أو نقلته بالمعنى وسيلة أخرى.',
                two: 'ونشرته بصيغ أخرى أو نقلته بالمعنى وسيلتان أخريان.',
                few: 'ونشرته بصيغ أخرى أو نقلته بالمعنى # وسائل أخرى.',
                many: 'ونشرته بصيغ أخرى أو نقلته بالمعنى # وسيلة أخرى.',
                other: 'ونشرته بصيغ أخرى أو نقلته بالمعنى # وسيلة أخرى.',
              }
            : {
                one: 'نشرته بصيغة أخرى أو نقلته بالمعنى وسيلة واحدة.',
                two: 'نشرته بصيغ أخرى أو نقلته بالمعنى وسيلتان.',
                few: 'نشرته بصيغ أخرى أو نقلته بالمعنى # وسائل.',
                many: 'نشرته بصيغ أخرى أو نقلته بالمعنى # وسيلة.',
                other: 'نشرته بصيغ أخرى أو نقلته بالمعنى # وسيلة.',
              },
        ),
      verdict: 'نتيجة التحقق',
      notReviewedHint: 'لم يسجّل أحد نتيجة تحقق في هذا. وما يظهر هنا هو ما تقوله النصوص.',
      giveVerdict: 'سجّل نتيجة تحقق',
      referenceFor: (words) => <>كان هذا التصريح مرجع المقارنة في نتيجة التحقق من كلام آخر: {words}</>,
      card: 'بطاقة لصفحات أخرى',
      moreVerdicts: (number) =>
        count(number, {
          one: 'نتيجة أخرى',
          two: 'نتيجتان أخريان',
          few: '# نتائج أخرى',
          many: '# نتيجة أخرى',
          other: '# نتيجة أخرى',
        }),
      responses: 'ما يقوله المعنيون',
      responsesHint: 'دليل، وليس نتيجة تحقق.',
      wordingNumber: (number) => `الصيغة ${number}`,
      longer: 'صيغة أطول',
      chosen: 'المختارة، وتُعرض الأخرى مقارَنة بها',
      compare: 'قارن بهذه',
      moreWordings: (number) =>
        count(number, {
          one: 'صيغة أخرى',
          two: 'صيغتان أخريان',
          few: '# صيغ أخرى',
          many: '# صيغة أخرى',
          other: '# صيغة أخرى',
        }),
      moreReports: (number) =>
        count(number, {
          one: 'موضع نقل آخر',
          two: 'موضعا نقل آخران',
          few: '# مواضع نقل أخرى',
          many: '# موضع نقل آخر',
          other: '# موضع نقل آخر',
        }),
      notCompared: (number) =>
        count(number, {
          one: 'صيغة أخرى محفوظة لا تظهر هنا.',
          two: 'صيغتان أخريان محفوظتان لا تظهران هنا.',
          few: '# صيغ أخرى محفوظة لا تظهر هنا.',
          many: '# صيغة أخرى محفوظة لا تظهر هنا.',
          other: '# صيغة أخرى محفوظة لا تظهر هنا.',
        }),
      moreFlags: (number) =>
        count(number, {
          one: 'نقطة أخرى تحتاج تحققًا',
          two: 'نقطتان أخريان تحتاجان تحققًا',
          few: '# نقاط أخرى تحتاج تحققًا',
          many: '# نقطة أخرى تحتاج تحققًا',
          other: '# نقطة أخرى تحتاج تحققًا',
        }),
      moreDecisions: (number) =>
        count(number, {
          one: 'قرار آخر',
          two: 'قراران آخران',
          few: '# قرارات أخرى',
          many: '# قرارًا آخر',
          other: '# قرار آخر',
        }),
      moreAppearances: (number) =>
        count(number, {
          one: 'موضع ورود آخر',
          two: 'موضعا ورود آخران',
          few: '# مواضع ورود أخرى',
          many: '# موضع ورود آخر',
          other: '# موضع ورود آخر',
        }),
      appearancesShown: (shown, all) => `تظهر هنا أقدم المواضع: ${numbers.format(shown)} من ${numbers.format(all)}.`,
      back: 'عودة إلى التصريح',
    },

    split: {
      title: 'بعض هذه من تصريح آخر',
      hint: 'علّم مواضع الورود التي ليست من هذا التصريح فتصير تصريحًا مستقلًّا. ويمكن التراجع عن ذلك.',
      choose: 'للفصل',
      submit: 'افصل ما عُلِّم',
      problem: {
        none: 'علّم ما تريد فصله. لم يتغير شيء.',
        all: 'لا بد أن يبقى موضع واحد على الأقل. لم يتغير شيء.',
        moved: 'بعض هذه لم يعد من هذا التصريح. لم يتغير شيء.',
        'too-large': 'يلزم لذلك قرارات كثيرة دفعة واحدة. علّم عددًا أقل في كل مرة؛ لم يتغير شيء.',
        conflict: 'غيّر شخص آخر هذا التصريح في الأثناء. لم يتغير شيء؛ انظر إليه من جديد ثم أعد المحاولة.',
      },
      done: 'فُصلت: صارت تلك المواضع تصريحًا مستقلًّا.',
      other: 'افتح ذلك التصريح',
      confirm: (chosen, all) =>
        `أتفصل ${count(chosen, {
          one: 'موضعًا واحدًا',
          two: 'موضعين',
          few: '# مواضع',
          many: '# موضعًا',
          other: '# موضع',
        })} من ${numbers.format(all)}؟`,
      confirmHint: 'تصير تصريحًا مستقلًّا، ويبقى الباقي معًا. ويمكن التراجع عن كل قرار.',
      now: 'افصل',
    },

    merge: {
      title: 'هذا هو تصريح آخر نفسه',
      hint: 'ينتقل كل ما هنا إلى التصريح الآخر تحت عنوانه. ويمكن التراجع عن ذلك.',
      into: 'عنوان صفحة التصريح الآخر أو معرّفه',
      intoHint: 'انسخه من شريط العنوان في صفحته.',
      submit: 'ضُمّه إليه',
      problem: {
        unreadable: 'اكتب عنوان صفحة تصريح، أو معرّفه الذي يبدأ بـ \u2066q_\u2069. لم يتغير شيء.',
        unknown: 'لا يوجد تصريح كهذا. لم يتغير شيء.',
        same: 'هذا هو التصريح نفسه. لم يتغير شيء.',
        speakers: 'التصريحان منسوبان إلى قائلين مختلفين. سجّل أولًا أن الاسمين لشخص واحد. لم يتغير شيء.',
        conflict: 'غيّر شخص آخر أحد التصريحين في الأثناء. لم يتغير شيء؛ انظر إليهما من جديد ثم أعد المحاولة.',
      },
      done: 'ضُمّ: ما كان تحت العنوان الآخر صار هنا.',
      confirm: 'هل هذان تصريح واحد؟',
      confirmHint: (appearances) =>
        `${count(appearances, {
          one: 'ينتقل موضع ورود واحد',
          two: 'ينتقل موضعا ورود',
          few: 'تنتقل # مواضع ورود',
          many: 'ينتقل # موضع ورود',
          other: 'ينتقل # موضع ورود',
        })} إلى التصريح الآخر. ويمكن التراجع عن ذلك.`,
      goes: 'هذا ينتقل إلى الآخر',
      stays: 'هذا يبقى',
      now: 'ضُمّ',
    },

    sourcingGraph: {
      caption: 'من أين جاءت الكلمات بحسب ما تذكره النصوص',
      description: (outlets, sources) =>
        `${count(outlets, {
          zero: 'لا وسائل',
          one: 'وسيلة واحدة',
          two: 'وسيلتان',
          few: '# وسائل',
          many: '# وسيلة',
          other: '# وسيلة',
        })} و${count(sources, {
          zero: 'لا مصادر',
          one: 'مصدر واحد',
          two: 'مصدران',
          few: '# مصادر',
          many: '# مصدرًا',
          other: '# مصدر',
        })}، وبينها خطوط ممن لديه الكلمات إلى من ينشرها أو ينقلها. والقائمة أدناه تقول الشيء نفسه.`,
      node: {
        speaker: 'القائل',
        outlet: 'وسيلة',
        untold: 'لم تُذكر',
        agency: 'وكالة',
        person: 'شخص',
        anonymous: 'مصدر غير مسمّى',
        document: 'وثيقة',
        broadcast: 'محطة بث',
        social: 'حساب تواصل',
      },
      edge: {
        'seen-contains': 'منسوب، والأصل لدينا وفيه هذا القول',
        'seen-lacks': 'منسوب، والأصل لدينا وليس فيه هذا القول',
        claimed: 'منسوب، ولم نطّلع على الأصل',
        unavailable: 'منسوب، وتعذّر الحصول على الأصل',
        told: 'قيل مباشرة بحسب النص',
        unstated: 'لم يُذكر كيف وصلت الكلمات',
      },
      untold: 'وسيلة غير معروفة',
      times: (number) =>
        count(number, { one: 'مرة واحدة', two: 'مرتان', few: '# مرات', many: '# مرة', other: '# مرة' }),
      leftOut: (number) =>
        count(number, {
          one: 'موضع ورود واحد ليس في الرسم، وهو في القائمة.',
          two: 'موضعا ورود ليسا في الرسم، وهما في القائمة.',
          few: '# مواضع ورود ليست في الرسم، وهي في القائمة.',
          many: '# موضع ورود ليست في الرسم، وهي في القائمة.',
          other: '# موضع ورود ليست في الرسم، وهي في القائمة.',
        }),
      list: 'الشيء نفسه في قائمة',
      more: (number) =>
        count(number, {
          one: 'وسيلة أخرى',
          two: 'وسيلتان أخريان',
          few: '# وسائل أخرى',
          many: '# وسيلة أخرى',
          other: '# وسيلة أخرى',
        }),
    },

    timeline: {
      title: 'الخط الزمني',
      caption: 'متى نشرت كل وسيلة أي صيغة',
      description: (appearances, outlets) =>
        `${count(appearances, {
          one: 'موضع ورود واحد',
          two: 'موضعا ورود',
          few: '# مواضع ورود',
          many: '# موضع ورود',
          other: '# موضع ورود',
        })} في ${count(outlets, {
          one: 'وسيلة واحدة',
          two: 'وسيلتين',
          few: '# وسائل',
          many: '# وسيلة',
          other: '# وسيلة',
        })}. الأرقام أرقام الصيغ أعلاه؛ والدائرة لما طُبع بين علامتي تنصيص، والمربع لما نُقل بالمعنى أو اختُصر.`,
      mark: (outlet, date, wording, kind) => `${outlet}، ${date}: الصيغة ${wording}، ${kind}`,
      otherOutlets: 'وسائل أخرى',
      outlet: 'الوسيلة',
      date: 'تاريخ النشر',
      wording: 'الصيغة',
      kind: 'كيف وردت',
      undated: (number) =>
        count(number, {
          one: 'ليس على الخط الزمني: موضع ورود واحد لا يُعرف يوم نشره.',
          two: 'ليس على الخط الزمني: موضعا ورود لا يُعرف يوم نشرهما.',
          few: 'ليس على الخط الزمني: # مواضع ورود لا يُعرف يوم نشرها.',
          many: 'ليس على الخط الزمني: # موضع ورود لا يُعرف يوم نشرها.',
          other: 'ليس على الخط الزمني: # موضع ورود لا يُعرف يوم نشرها.',
        }),
    },

    history: {
      title: 'السجل',
      hint: 'كل ما جرى بشأن هذا التصريح، والأحدث أولًا. ولا يُحذف منه شيء.',
      none: 'لا شيء بعد.',
      act: {
        'article-added': 'إضافة مقال',
        'quote-recorded': 'تسجيل قول',
        'quotes-merged': 'ضمّ تصريحين',
        'mentions-together': 'جمع موضعين',
        'mentions-apart': 'فصل موضعين',
        'flag-decided': 'البتّ في نقطة تحتاج تحققًا',
        'decision-undone': 'تراجع عن قرار',
        'article-re-read': 'إعادة قراءة مقال بقواعد أحدث',
        'sample-added': 'إضافة نصوص تجريبية',
        'sample-removed': 'إزالة النصوص التجريبية',
        'speaker-changed': 'تغيير في المتحدث',
        'speakers-apart': 'التفريق بين متحدثين',
        'outlet-changed': 'تغيير في الوسيلة',
        'verdict-given': 'نتيجة تحقق',
        'response-recorded': 'تسجيل رد',
        'flag-leased': 'تولّي نقطة تحتاج تحققًا',
        'quote-split': 'قسمة التصريح',
        'article-withheld': 'حجب مقال',
      },
      splitOff: (number) =>
        count(number, {
          one: 'موضع ورود واحد',
          two: 'موضعا ورود',
          few: '# مواضع ورود',
          many: '# موضع ورود',
          other: '# موضع ورود',
        }),
      older: 'الأقدم',
      latest: 'عودة إلى الأحدث',
    },

    list: {
      title: 'التصريحات',
      filters: 'التصفية',
      words: 'كلمات',
      speaker: 'القائل',
      outlet: 'الوسيلة',
      textLanguage: 'اللغة',
      anyLanguage: 'كل اللغات',
      from: 'قيل منذ',
      to: 'قيل حتى',
      flag: 'نوع الملاحظة',
      anyFlag: 'كل الأنواع',
      state: 'الحال',
      anyState: 'الكل',
      states: { 'to-check': 'يحتاج تحققًا', confirmed: 'فيه ملاحظة مؤكدة', reviewed: 'له نتيجة تحقق' },
      submit: 'صفِّ',
      clear: 'أزل التصفية كلها',
      wordsHint: (
        <>
          ما كان بين علامتي تنصيص مثل <bdi>«كلمات متتالية»</bdi> يُطلب كما هو، وما سبقته شرطة مثل <bdi>-كلمة</bdi>{' '}
          يُستبعد.
        </>
      ),
      active: 'التصفية الحالية',
      remove: 'أزل',
      count: (shown, place) => {
        const statements = count(shown, STATEMENTS);
        return {
          all: `${statements}، الأحدث أولًا.`,
          first: `${statements} هي الأحدث، والأقدم منها في الصفحات التالية.`,
          later: `${statements} في هذه الصفحة، ويليها ما هو أقدم.`,
          last: `${statements} في هذه الصفحة، وهي آخر القائمة.`,
        }[place];
      },
      closestCount: (shown) => `القريب من هذه الكلمات: ${count(shown, STATEMENTS)}، الأقرب أولًا.`,
      closestFull: (shown) =>
        `أقرب ${count(shown, STATEMENTS)} إلى هذه الكلمات، وقد يكون هناك غيرها. زد كلمة أو شرطًا لتضييق البحث.`,
      otherWording: 'أقرب صيغة',
      narrow: 'صفِّ هذه التصريحات',
      printedAtLeast: (number) => count(number, { few: 'ورد # مرات أو أكثر', other: 'ورد # مرة أو أكثر' }),
      none: 'لا تصريح يطابق ذلك.',
      noneAdvice: (
        <>
          أزل أحد الشروط، أو ابحث بكلمات أقل. ولا بد أن يكون الاسم محفوظًا هنا: راجع <a href="/speakers">المتحدثين</a> و
          <a href="/outlets">الوسائل</a>. أما ما تتذكر بعضه فقط <a href="/">فابحث عنه من الصفحة الأولى</a>.
        </>
      ),
      empty: (
        <>
          لا تصريحات محفوظة بعد. <a href="/">تحقّق من مقال واحفظه</a> تظهر هنا اقتباساته.
        </>
      ),
      refused: 'لم تُعرض القائمة، فأحد الشروط يحتاج إلى مراجعة.',
      problem: {
        q: `اكتب كلمات، في حدود ${numbers.format(100_000)} حرف.`,
        speaker: `اكتب اسمًا في حدود ${numbers.format(500)} حرف.`,
        outlet: `اكتب اسمًا في حدود ${numbers.format(500)} حرف.`,
        textLang: 'اختر لغة من القائمة.',
        from: <>اكتب تاريخًا مثل {DATE_EXAMPLE}، أو شهرًا أو سنة.</>,
        to: <>اكتب تاريخًا مثل {DATE_EXAMPLE}، أو شهرًا أو سنة.</>,
        flag: 'اختر نوعًا من القائمة.',
        state: 'اختر حالًا من القائمة.',
      },
      wordProblem: {
        'unbalanced-quotes': 'علامة تنصيص بلا أختها، فلا يُعرف أين تنتهي العبارة. أغلقها أو احذفها.',
        'lone-dash': 'شرطة قائمة بنفسها. لاستبعاد كلمة ضع الشرطة قبلها بلا مسافة، مثل: \u2068-كلمة\u2069.',
        'only-exclusions': 'هذا يستبعد كلمات ولا يطلب شيئًا، فيعرض بقية المكتبة كلها. اذكر كلمة تبحث عنها أيضًا.',
        'no-words': 'اكتب كلمة أو عددًا على الأقل.',
      },
      orderProblem: 'هذا التاريخ أسبق من «قيل منذ».',
    },

    address: {
      title: 'لا يمكن قراءة هذا العنوان كما هو',
      lead: 'لم يُعرض شيء لأن جزءًا منه غير معروف هنا:',
      choose: 'اختر قيمة مما تعرضه القائمة.',
      place: 'الموضع في القائمة',
      placeGone: 'هذا الموضع من القائمة غير معروف. ابدأ من أولها.',
      rest: 'القائمة من دون هذا الجزء',
      allStatements: 'كل التصريحات',
      allVerdicts: 'كل نتائج التحقق',
      wholeQueue: 'كل ما يحتاج تحققًا',
    },

    speakers: {
      title: 'المتحدثون',
      lead: 'من يُنسب إليهم القول: أشخاص وجهات. أما المصادر غير المسمّاة فلا صفحات لها.',
      search: 'يبدأ الاسم بـ',
      searchHint: 'تُهمل الألقاب. والأسماء الأخرى للمتحدث يُعثر عليها إذا كُتبت كاملة.',
      submit: 'ابحث',
      clear: 'كل المتحدثين',
      searchProblem: `اكتب حرفًا واحدًا على الأقل، و${numbers.format(500)} حرف على الأكثر.`,
      none: (name) => <>لا متحدث محفوظًا يبدأ اسمه بـ{name}.</>,
      noneAdvice: 'جرّب الاسم الأول، أو رسمًا آخر للاسم، أو كتابة أخرى.',
      empty: (
        <>
          لا متحدثين محفوظين بعد. <a href="/">تحقّق من مقال واحفظه</a> يظهر هنا كل من سُمّي فيه.
        </>
      ),
      statements: (number, hasMore) => `${count(number, STATEMENTS)}${hasMore ? ' أو أكثر' : ''}`,
      eyebrow: 'متحدث',
      inThisLanguage: (name) => <>بالعربية: {name}</>,
      names: 'محفوظ أيضًا باسم',
      statementsTitle: 'التصريحات',
      noStatements: 'لا تصريحات محفوظة لهذا المتحدث.',
      noneClear: 'لا شيء في هذه الصفحة.',
      unclear: 'منسوبة إليه ولم تتأكد',
      unclearHint:
        'لا يسمّي أيٌّ من مواضع ورودها المتحدثَ تسمية لا شك فيها: نُسبت إليه بضمير أو وصف أو بما حولها من جمل، أو لم تؤيد النسبةَ نتيجةُ تحقق منشورة.',
      partedByPage:
        'تأتي القائمة في صفحات، الأحدث أولًا. وما نُسب ولم يتأكد يُفرد في كل صفحة على حدة، فقد يكون في الصفحات الأخرى مزيد منه.',
      overTime: 'التصريحات عبر الزمن',
      confirm: 'أسماء تنتظر التأكيد',
      confirmHint:
        'أسماء قد تكون لهذا المتحدث. لا يُضمّ شيء من تلقاء نفسه: إن كان الاسم لغيره فقل ذلك، ولن تُسأل عنه ثانية.',
      noneToConfirm: 'لا اسم آخر قريب منه.',
      why: {
        figure: (own, other) => (
          <>
            {own} و{other} اسمان معروفان لشخصية واحدة
          </>
        ),
        sound: (own, other) => (
          <>
            {own} و{other} متقاربان في النطق
          </>
        ),
      },
      isSame: 'أكّد أنهما متحدث واحد',
      isOther: 'هما متحدثان مختلفان',
      apart: 'تقرّر أنهم غيره',
      apartHint: 'قيل إنهم غيره، فلا تُقترح أسماؤهم هنا.',
      joined: 'تأكد أنهم المتحدث نفسه',
      joinedHint: 'أسماؤهم وتصريحاتهم هنا. وإذا فُصل أحدهم عاد إليه ما كان له.',
      part: 'افصل من جديد',
      aliases: 'تحرير الأسماء الأخرى',
      aliasesLabel: 'الأسماء الأخرى، كل اسم في سطر',
      aliasesHint: 'ما يرد بعد الآن بأحد هذه الأسماء يكون لهذا المتحدث، وما ورد من قبل يبقى حيث هو.',
      save: 'احفظ',
      done: {
        joined: 'تم التأكيد. أسماء الاثنين وتصريحاتهما هنا الآن.',
        parted: 'تم الفصل. عادت إلى كل منهما أسماؤه وتصريحاته.',
        named: 'حُفظت الأسماء الأخرى.',
        apart: 'سُجّل أنهما متحدثان مختلفان، ولن يُقترح الاسم هنا بعد الآن.',
        asked: 'تم التراجع. قد يُقترح الاسم هنا من جديد.',
      },
      meanwhile: 'غيّر شخص آخر هذا في الأثناء. لم يتغير شيء من جهتك، وهذه هي الحال الآن.',
      meanwhileNames:
        'غيّر شخص آخر الأسماء في الأثناء، فلم يُحفظ شيء. ما كتبته باقٍ في النموذج، وإذا حفظته من جديد حلّ محل المحفوظ الآن:',
      refused: 'الأسماء تحتاج إلى مراجعة. لم يُحفظ شيء.',
      wrongLine: (line) => `السطر ${count(line, { other: '#' })}: اكتب اسمًا في حدود ${numbers.format(500)} حرف.`,
      takenBy: (line, name) => (
        <>
          السطر {count(line, { other: '#' })} اسم لـ{name}. إن كانا واحدًا فأكّد ذلك بدلًا من إضافة الاسم.
        </>
      ),
      tooMany: `اكتب ${numbers.format(100)} اسم على الأكثر.`,
    },

    outlets: {
      title: 'الوسائل',
      lead: 'من نشر ما هو محفوظ هنا: مواقع إخبارية ووكالات ومحطات وجهات رسمية وحسابات.',
      search: 'يبدأ الاسم بـ',
      searchHint: 'بالاسم الذي حُفظت به أولًا.',
      submit: 'ابحث',
      clear: 'كل الوسائل',
      searchProblem: `اكتب حرفًا واحدًا على الأقل، و${numbers.format(500)} حرف على الأكثر.`,
      none: (name) => <>لا وسيلة محفوظة يبدأ اسمها بـ{name}.</>,
      noneAdvice: 'جرّب رسمًا آخر للاسم، أو كتابة أخرى.',
      empty: (
        <>
          لا وسائل محفوظة بعد. <a href="/">تحقّق من مقال واحفظه</a> مع اسم الوسيلة التي نشرته.
        </>
      ),
      eyebrow: 'وسيلة',
      names: 'من أسمائها أيضًا',
      hosts: 'المواقع',
      statements: 'تصريحات نُشرت فيها',
      noStatements: 'لا تصريح محفوظًا نُشر فيها.',
      credits: 'عمّن تنقل',
      creditsHint: (read, hasMore) =>
        `${
          hasMore
            ? `حُسب ذلك من أحدث ${count(read, APPEARANCES)}، ولم يُقرأ ما قبلها.`
            : `حُسب ذلك من كل ما هو محفوظ: ${count(read, APPEARANCES)}.`
        } هذا ما تقوله نصوصها، وليس تقييمًا للوسيلة.`,
      noCredits: 'ليس هناك ورود محفوظ يُحسب منه.',
      credited: 'منقول عنه',
      appearances: 'مرات الورود',
      unnamed: 'مصادر بلا اسم',
      own: 'تغطيتها الخاصة',
      unstated: 'لم تذكر مصدرها',
      edit: 'تحرير الأسماء والمواقع',
      editHint: 'تُنسب المقالات إلى هذه الوسيلة بأسمائها، وإن جاءت بلا اسم فبموقع رابطها.',
      nameLabel: 'الاسم الذي يظهر أولًا',
      namesLabel: 'الأسماء الأخرى، كل اسم في سطر',
      hostsLabel: 'المواقع، كل موقع في سطر',
      save: 'احفظ',
      done: 'حُفظت الأسماء والمواقع.',
      meanwhile:
        'غيّر شخص آخر هذه الوسيلة في الأثناء، فلم يُحفظ شيء. ما كتبته باقٍ في النموذج، وإذا حفظته من جديد حلّ محل المحفوظ الآن:',
      refused: 'الأسماء والمواقع تحتاج إلى مراجعة. لم يُحفظ شيء.',
      wrongName: `اكتب اسمًا في حدود ${numbers.format(500)} حرف.`,
      wrongLine: (line) => `السطر ${count(line, { other: '#' })}: اكتب اسمًا في حدود ${numbers.format(500)} حرف.`,
      wrongHost: (line) =>
        `السطر ${count(line, { other: '#' })}: اكتب موقعًا مثل \u2066example.org\u2069، بلا \u2066https://\u2069 وبلا مسار.`,
      takenBy: (line, name) => (
        <>
          السطر {count(line, { other: '#' })} يخص {name}.
        </>
      ),
      nameTakenBy: (name) => <>هذا اسم لـ{name}.</>,
      tooMany: `اكتب ${numbers.format(100)} سطر على الأكثر.`,
    },

    glance: {
      title: 'المكتبة في لمحة',
      lead: 'ما هو محفوظ هنا بالأعداد. وهي تدل على ما حُفظ، لا على قدر ما قيل في العالم.',
      empty: (
        <>
          المكتبة فارغة. <a href="/">تحقّق من مقال واحفظه</a> ليظهر هنا شيء.
        </>
      ),
      overTime: 'التصريحات عبر الزمن، بحسب اللغة',
      overTimeBy: {
        month: 'بحسب الشهر الذي قيلت فيه',
        year: 'بحسب السنة التي قيلت فيها',
        years: 'بحسب السنوات التي قيلت فيها',
      },
      noneDated: 'لا يُعرف شهر أي من هذه التصريحات.',
      overTimeAlternative: (dated, from, to, most, number, languages) =>
        `${count(dated, STATEMENTS)} من ${from} إلى ${to}، وأكثرها في ${most} (${count(number, { other: '#' })}). ${languages}.`,
      ofLanguage: (language, number) => `${language}: ${count(number, { other: '#' })}`,
      undated: (number) => `وما لا يُعرف شهر قوله: ${count(number, STATEMENTS)}.`,
      otherLanguages: 'لغات أخرى',
      when: 'قيلت في',
      all: 'المجموع',
      key: 'الألوان',
      flags: 'ما يحتاج تحققًا، بحسب النوع',
      flagsHint: 'ما وجدته القواعد، وما قرره الناس بشأنه. وكل نوع في الجدول يؤدي إلى ملاحظاته المفتوحة.',
      noFlags: 'لم يوجد شيء يحتاج إلى نظر.',
      duplicates: (number) => `وهناك أيضًا شبه المكرر، وهو للعلم فقط، وعدده: ${count(number, { other: '#' })}.`,
      flagsAlternative: (open, confirmed, dismissed, most) =>
        `مفتوحة: ${count(open, { other: '#' })}، مؤكدة: ${count(confirmed, { other: '#' })}، مستبعدة: ${count(dismissed, { other: '#' })}. وأكثر الأنواع: ${most}.`,
      kind: 'النوع',
    },

    queue: {
      title: 'يحتاج تحققًا',
      lead: 'ما وجدته القواعد وينبغي أن يراه إنسان. الملاحظة ليست حكمًا: أكّدها أو استبعدها، واذكر السبب.',
      kinds: 'الأنواع',
      all: 'الكل',
      none: 'لا شيء هنا يحتاج تحققًا.',
      nearDuplicateHint: 'الكلمات نفسها، أو ما يقاربها، في أكثر من نص. للعلم فقط، ولا يلزم بشأنها شيء.',
      reason: 'السبب',
      note: 'ملاحظة',
      confirm: 'أكّد',
      dismiss: 'استبعد',
      decidedNow: { confirm: 'أُكّدت.', dismiss: 'استُبعدت.' },
      meanwhile: 'قرر غيرك في هذه الأثناء. لم يتغير شيء، وقراره ظاهر في صفحة التصريح.',
      openStatement: 'التصريح',
      rule: (rule) => `القاعدة \u2068${rule}\u2069`,
      differ: (a, b) => (
        <>
          {a} في أحدهما، و{b} في الآخر
        </>
      ),
      onlyIn: (words) => <>{words} في أحدهما دون الآخر</>,
      statuses: 'المفتوح والمبتوت فيه',
      status: { open: 'مفتوحة', confirmed: 'مؤكدة', dismissed: 'مستبعدة' },
      filters: 'التصفية',
      severity: 'الأهمية',
      anySeverity: 'الكل',
      speaker: 'القائل',
      outlet: 'الوسيلة',
      order: 'الترتيب',
      orders: { severity: 'الأهم أولًا', oldest: 'الأقدم أولًا', newest: 'الأحدث أولًا' },
      submit: 'صفِّ',
      clear: 'أزل التصفية',
      noneFits: 'لا ملاحظة تطابق هذه التصفية.',
      countsAll: 'الأعداد لكل الملاحظات، لا لما يطابق التصفية وحده.',
      noneDecided: { confirmed: 'لم يؤكَّد شيء هنا.', dismissed: 'لم يُستبعد شيء هنا.' },
      findings: 'الملاحظات',
      found: (date) => <>رُصدت في {date}</>,
      alone: 'هذه الملاحظة وحدها',
      verdict: 'سجّل نتيجة تحقق',
      isOne: 'محفوظان بوصفهما تصريحًا واحدًا.',
      areTwo: 'محفوظان بوصفهما تصريحين.',
      together: 'اجمعهما',
      apart: 'افصل بينهما',
      groupedNow: { together: 'جُمعا في تصريح واحد.', apart: 'فُصلا إلى تصريحين.' },
      undoneNow: (number) =>
        count(number, {
          one: 'تم التراجع. يبقى القرار في السجل ولا يُعمل به.',
          two: 'تم التراجع عن قرارين. يبقيان في السجل ولا يُعمل بهما.',
          few: 'تم التراجع عن # قرارات. تبقى في السجل ولا يُعمل بها.',
          many: 'تم التراجع عن # قرارًا. تبقى في السجل ولا يُعمل بها.',
          other: 'تم التراجع عن # قرار. تبقى في السجل ولا يُعمل بها.',
        }),
      undoAll: 'تراجع عنها كلها',
      choose: 'اختر للاستبعاد:',
      batch: 'استبعاد ما اخترته',
      batchHint: 'سبب واحد لها كلها، ولكل منها مدخل مستقل في السجل. أما التأكيد فواحدةً واحدة.',
      batchSubmit: 'استبعد ما اخترته',
      batchNone: 'اختر ملاحظة واحدة على الأقل.',
      chosen: 'المختار: #',
      dismissedNow: (number) =>
        count(number, {
          zero: 'لم يُستبعد شيء.',
          one: 'استُبعدت ملاحظة واحدة.',
          two: 'استُبعدت ملاحظتان.',
          few: 'استُبعدت # ملاحظات.',
          many: 'استُبعدت # ملاحظة.',
          other: 'استُبعدت # ملاحظة.',
        }),
      left: (number) =>
        count(number, {
          one: 'بقيت واحدة كما كانت:',
          two: 'بقيت اثنتان كما كانتا:',
          few: 'بقيت # كما كانت:',
          many: 'بقيت # كما كانت:',
          other: 'بقيت # كما كانت:',
        }),
      leftChanged: 'تغيّرت في اللحظة نفسها وما زالت مفتوحة. انظر فيها من جديد.',
      leftGone: (number) =>
        count(number, {
          one: 'ملاحظة واحدة لم تعد محفوظة.',
          two: 'ملاحظتان لم تعودا محفوظتين.',
          few: '# ملاحظات لم تعد محفوظة.',
          many: '# ملاحظة لم تعد محفوظة.',
          other: '# ملاحظة لم تعد محفوظة.',
        }),
      decidedBy: (decision, actor, date, reason) => (
        <>
          {decision}، بواسطة {actor}، في {date}: {reason}
        </>
      ),
      lease: {
        take: 'أنا أعمل عليها',
        takenNow: 'أنت تعمل عليها الآن، ويرى الآخرون ذلك ربع ساعة.',
        mine: (until) => <>أنت تعمل عليها حتى {until}.</>,
        held: (holder, until) => (
          <>
            يعمل عليها {holder} حتى {until}.
          </>
        ),
        heldHint: 'خذ ملاحظة أخرى، أو عد إليها حين تُترك.',
        renew: 'أواصل العمل عليها',
        release: 'أتركها',
      },
      nobody: { local: 'مستخدم هذا الجهاز', token: 'من لم يذكر اسمه' },
      you: (name) => <>تقرّر باسم {name}.</>,
      youUnnamed: {
        local: 'تقرّر بصفتك مستخدم هذا الجهاز.',
        token: 'تقرّر بلا اسم. اذكر اسمك ليرى الآخرون ما تعمل عليه وما قررته.',
      },
      youHint: 'يظهر اسمك بجانب كل قرار. وهو ما تذكره أنت، ولا يتحقق منه أحد.',
      youSubmit: 'احفظ هذا الاسم',
      refused: {
        fields: { title: 'هنا ما يحتاج إلى نظر', lead: 'لم يُقرَّر شيء.' },
        decided: { title: 'قرر غيرك في هذه الأثناء', lead: 'لم يتغير شيء، وما كتبته محفوظ أدناه.' },
        leased: { title: 'يعمل غيرك على هذه الملاحظة', lead: 'لم يتغير شيء، وما كتبته محفوظ أدناه.' },
        changed: { title: 'تغيّر هذا في هذه الأثناء', lead: 'لم يُقرَّر شيء. وهذه حالها الآن.' },
      },
      theirs: 'ما تقرر',
      yours: 'ما كتبته',
      back: 'عودة إلى القائمة',
      reasonProblem: 'اختر سببًا.',
      decisionProblem: 'اضغط «أكّد» أو «استبعد».',
      deciding: {
        confirm: 'للتأكيد: اختر السبب برقمه أو بالأسهم، ثم Enter. ومفتاح Esc للخروج.',
        dismiss: 'للاستبعاد: اختر السبب برقمه أو بالأسهم، ثم Enter. ومفتاح Esc للخروج.',
      },
      keys: 'المفاتيح',
      keysOn: 'الحروف المفردة تعمل مفاتيح في هذه الصفحة',
      keysClose: 'أغلق',
      keysHint: 'لا تعمل المفاتيح وأنت تكتب في خانة، ولا يقرر أي منها شيئًا وحده. وهي تعمل والحروف عربية أيضًا.',
      key: {
        next: 'الملاحظة التالية',
        previous: 'الملاحظة السابقة',
        confirm: 'تأكيد مع ذكر السبب',
        dismiss: 'استبعاد مع ذكر السبب',
        merge: 'جمع الاثنين، ثم Enter',
        split: 'الفصل بين الاثنين، ثم Enter',
        verdict: 'تسجيل نتيجة تحقق',
        undo: 'التراجع عن آخر قرار',
        choose: 'اختيارها للاستبعاد مع غيرها',
        open: 'فتح التصريح',
        help: 'هذه المفاتيح',
      },
      nothingToUndo: 'لا قرار في هذه الصفحة يمكن التراجع عنه.',
      notHere: 'لا يصح هذا مع هذه الملاحظة.',
      noFinding: 'لا ملاحظة في هذه الصفحة.',
      chooseFirst: 'انتقل إلى ملاحظة أولًا: يقودك المفتاح J إلى الملاحظة التالية.',
      atFirst: 'هذه أول ملاحظة في هذه الصفحة.',
      atLast: 'هذه آخر ملاحظة في هذه الصفحة.',
    },

    citation: {
      label: 'استشهد بهذا التصريح',
      form: { text: 'نص عادي', markdown: 'Markdown', html: 'HTML' },
      copy: 'انسخ',
      copied: 'نُسخ.',
      said: (words, by) => `${words} (${by})`,
      reported: 'منقول بالمعنى',
      unnamed: (words) => `مصدر غير مسمّى: ${words}`,
      title: (title) => `«${title}»`,
      held: (address) => `الصيغة محفوظة لدى إسناد: ${address}`,
    },

    signIn: {
      title: 'تسجيل الدخول',
      hint: 'يمكن بلوغ هذه المكتبة من أجهزة أخرى. أدخل الرمز الذي شُغّل به الخادم.',
      submit: 'ادخل',
      wrong: 'ليس هذا هو الرمز.',
      ended: 'انتهت جلستك ولم يُحفظ شيء. ما كتبته باقٍ هنا: سجّل الدخول لتكمله.',
      lost: 'انتهت جلستك ولم يُحفظ شيء. ما أرسلته أطول من أن يبقى هنا: بعد تسجيل الدخول عُد في متصفحك إلى الصفحة التي كتبته فيها.',
      done: 'سُجّل دخولك',
      kept: 'ما كتبته قبل ذلك باقٍ، ولم يُحفظ شيء بعد.',
      goOn: 'أكمل ما كتبته',
    },

    speaker: {
      unnamed: 'لم يُسمَّ أحد',
      anonymous: (words) => <>مصدر غير مسمّى: {words}</>,
    },

    chain: {
      label: 'سلسلة النقل',
      unstated: 'لم تذكر مصدرها',
      link: {
        told: (name) => <>أُدلي به إلى {name}</>,
        reports: (name) => <>بحسب {name}</>,
        republishes: (name) => <>نصًّا عن {name}</>,
        cites: (name) => <>نقلًا عن {name}</>,
        'own-words': (name) => <>بكلمات {name}</>,
      },
      anonymous: (words) => <>مصدر غير مسمّى: {words}</>,
      status: {
        claimed: (name) => <>منسوب إلى {name}، ولم نطّلع على الأصل</>,
        'seen-contains': (name) => <>منسوب إلى {name}، والأصل لدينا وفيه هذا القول</>,
        'seen-lacks': (name) => <>منسوب إلى {name}، والأصل لدينا وليس فيه هذا القول</>,
        unavailable: (name) => <>منسوب إلى {name}، وتعذّر الحصول على الأصل</>,
      },
      basis: {
        recording: 'عن تسجيل',
        transcript: 'عن تفريغ حرفي',
        'official-text': 'عن نص رسمي',
        'own-reporting': 'تغطية خاصة',
        relay: 'نقلًا',
        unknown: 'لم يُذكر على أي أساس',
      },
      translated: 'مترجَم',
    },

    verdictWords: {
      axis: { attribution: 'النسبة', fidelity: 'الصياغة', context: 'السياق' },
      attribution: {
        correct: { word: 'صحيح النسبة', means: 'قاله من نُسب إليه.' },
        misattributed: { word: 'منسوب خطأً', means: 'قاله شخص آخر.' },
        fabricated: { word: 'مختلق', means: 'لم يقله أحد، وكلماته مصنوعة.' },
        disputed: { word: 'نسبته محل خلاف', means: 'يناقض بعضُ من يُفترض أنهم يعلمون بعضًا.' },
        unproven: { word: 'غير مؤكد', means: 'لم نجد ما يثبته ولا ما ينفيه.' },
      },
      fidelity: {
        undetermined: { word: 'لم تُحدَّد', means: 'لم يُبتّ في كون هذه الكلمات هي ما قيل.' },
        verbatim: { word: 'بالنص', means: 'الكلمات هي كلمات الأصل.' },
        'faithful-translation': { word: 'ترجمة أمينة', means: 'تقول بهذه اللغة ما قيل.' },
        'trivially-edited': {
          word: 'بالنص إلا في أمور طفيفة',
          means: 'يختلف الإملاء أو الترقيم أو لفظ لا أثر له، والمعنى واحد.',
        },
        altered: { word: 'محرّف', means: 'غُيّرت كلمات فصار يقول غير ما قيل.' },
        truncated: { word: 'مجتزأ', means: 'ما حُذف منه يغيّر ما يقوله.' },
        spliced: { word: 'مركّب', means: 'جُمعت مواضع متفرقة في موضع واحد.' },
        'paraphrase-in-marks': {
          word: 'صياغة بالمعنى بين علامتي تنصيص',
          means: 'ما بين علامتي التنصيص ليس لفظ القائل.',
        },
        mistranslated: { word: 'ترجمة خاطئة', means: 'تقول الترجمة غير ما قيل.' },
      },
      context: {
        undetermined: { word: 'لم يُحدَّد', means: 'لم يُبحث في أي سياق قيل.' },
        'in-context': { word: 'في سياقه', means: 'يُستعمل فيما قيل فيه.' },
        'out-of-context': { word: 'خارج سياقه', means: 'يُستعمل في غير ما قيل فيه.' },
        'old-as-new': { word: 'قديم قُدّم على أنه جديد', means: 'قيل من قبل ويُقدَّم كأنه قيل الآن.' },
        outdated: { word: 'تجاوزه الزمن', means: 'كان صحيحًا حين قيل، ولم يعد كذلك.' },
        satire: { word: 'سخرية', means: 'قيل سخريةً ويُقدَّم على أنه جِدّ.' },
      },
      state: { draft: 'مسودة', published: 'منشورة', corrected: 'مصحَّحة', withdrawn: 'مسحوبة' },
      takenBack: (date) => <>سُحبت في {date}. تبقى هنا ليُقرأ ما جاء فيها، ولم تعد قائمة.</>,
      about: 'تخصّ',
      asOf: 'حتى تاريخ',
      by: 'بواسطة',
      claimedSpeaker: 'نُسب إلى',
      claimedSource: 'المصدر المزعوم',
      claimedSaid: 'زُعم أنه قيل في',
      against: 'المقارَن به',
      reference: 'ورود في هذه المكتبة',
      noReference: 'لا أصل',
      evidence: 'الأدلة',
      entered: (date) => <>دُوِّن في {date}</>,
      searched: (number) =>
        count(number, {
          one: 'أين بُحث (عملية بحث واحدة)',
          two: 'أين بُحث (عمليتا بحث)',
          few: 'أين بُحث (# عمليات بحث)',
          many: 'أين بُحث (# عملية بحث)',
          other: 'أين بُحث (# عملية بحث)',
        }),
      search: (where, query) => (
        <>
          {where}: {query}
        </>
      ),
      earlier: (number) =>
        count(number, {
          one: 'مدخل سابق واحد',
          two: 'مدخلان سابقان',
          few: '# مداخل سابقة',
          many: '# مدخلًا سابقًا',
          other: '# مدخل سابق',
        }),
    },

    verdict: {
      listLead:
        'ما خلص إليه الناس بشأن استعمال بعينه لكلام منسوب، مستندين إلى أدلة يمكن قراءتها. الآلة لا تُصدر منها شيئًا.',
      states: 'الحال',
      all: 'الكل',
      none: 'لا نتائج تحقق هنا بعد.',
      eyebrow: 'نتيجة تحقق',
      about: (speaker) => <>نُسب إلى {speaker}</>,
      wordsGone: 'لم تعد الكلمات التي تتناولها محفوظة.',
      openStatement: 'التصريح',
      whatItSays: 'الخلاصة',
      uses: 'الاستعمال موضع التحقق',
      reason: 'السبب',
      stateMeans: {
        draft: 'مسودة: لا يراها قارئ حتى ينشرها أحد.',
        published: 'منشورة: يراها القراء في صفحة التصريح وفي بطاقته.',
        corrected: 'صُحّحت بعد نشرها، وما كانت تقوله محفوظ أدناه.',
        withdrawn: 'مسحوبة: لم تعد قائمة.',
      },
      statementGone: 'لم يعد التصريح الذي تتعلق به محفوظًا هنا، فلا تظهر للقراء في صفحة تصريح ولا في بطاقة.',
      acts: 'ما يمكن فعله',
      edit: 'أكمل المسودة',
      publish: 'انشر…',
      correct: 'صحّح…',
      withdraw: 'اسحب…',
      discard: 'تخلَّ عن المسودة…',

      newTitle: 'نتيجة تحقق جديدة',
      editTitle: 'مسودة نتيجة تحقق',
      correctTitle: 'تصحيح نتيجة تحقق',
      formLead: 'لا يرى القراء شيئًا من هذا قبل أن تنشره، والنشر خطوة قائمة بذاتها.',
      correctLead: 'يبقى ما نُشر مقروءًا. ويصير تصحيحك مدخلًا جديدًا يظهر فورًا مع سببه.',
      claim: 'الاستعمال موضع التحقق',
      claimHint: 'أيّ كلمات، وأين طُبعت، وإلى من نُسبت: النتيجة تخص هذا ولا تخص غيره.',
      heldAgainstNow: (words) => <>تجري المقارنة الآن بهذا: {words}</>,
      whichWording: 'الكلام المقصود',
      whichUses: 'مواضع ورودها',
      whichUsesHint: 'اختر الصيغة، وأبقِ محددًا ما اطّلعت عليه من مواضع ورودها.',
      placeInText: (place) => `الموضع ${numbers.format(place)} في هذا النص`,
      alsoAbout: 'وتخص أيضًا هذه المواضع',
      claimedSpeaker: 'القائل المزعوم',
      claimedSpeakerHint: 'بالاسم الوارد في المكتبة، واتركه فارغًا إن لم يُسمَّ أحد.',
      claimedSource: 'المصدر المزعوم',
      sourceKind: 'نوع المصدر',
      sourceKinds: {
        outlet: 'وسيلة إعلام',
        agency: 'وكالة أنباء',
        person: 'شخص',
        anonymous: 'مصدر غير مسمّى',
        document: 'وثيقة',
        broadcast: 'بث',
        social: 'وسائل التواصل',
      },
      sourceRelation: 'كيف نُسب إليه',
      sourceRelations: {
        cites: 'نقلًا عنه',
        told: 'أُدلي به إليه',
        reports: 'بحسبه',
        republishes: 'نصًّا عنه',
        'own-words': 'بكلماته',
      },
      claimedSaid: 'التاريخ المزعوم',
      against: 'المقارَن به',
      againstHint: 'الموضع الذي تثق به: تسجيل أو تفريغ حرفي أو أصل. والاختيار لك وحدك.',
      againstNone: 'لم يُقارن بأصل',
      againstOther: 'موضع آخر',
      againstOtherHint: 'معرّفه، أو رابط تصريحه في هذه المكتبة.',
      holdAgainst: 'قارنه بهذا',
      conclusion: 'ما خلصت إليه',
      conclusionHint: 'ثلاثة أسئلة، لكل منها جوابه المستقل.',
      asOf: 'حتى تاريخ',
      asOfHint: 'اليوم الذي بلغه بحثك.',
      evidence: 'الأدلة',
      evidenceHint: 'ما تستند إليه، مع رابط إن وُجد. والسطر الفارغ لا يُحفظ.',
      evidenceRow: (number) => `الدليل ${numbers.format(number)}`,
      evidenceNote: 'ما الذي يبيّنه',
      evidenceUrl: 'الرابط',
      addRow: 'أضف سطرًا',
      removeRow: 'أزل',
      responses: 'ما يقوله القائل والوسائل',
      noResponses: 'لم يُسجَّل رد.',
      recordResponse: 'احفظ ثم سجّل ردًّا',
      searched: 'أين بحثت',
      searchedHint:
        'ابحث هنا عن كلمات فيُدوَّن البحث وما وجده. وما بحثت عنه في مكان آخر فاكتبه بنفسك. عمليات البحث لا تُحفظ إلا في هذه المسودة.',
      lookFor: 'ابحث في هذه المكتبة',
      lookUp: 'ابحث',
      lookedUp: 'ما وُجد في هذه المكتبة، الأقرب أولًا',
      here: 'هذه المكتبة',
      searchRow: (number) => `البحث ${numbers.format(number)}`,
      where: 'أين',
      query: 'الكلمات المبحوث عنها',
      found: 'ما الذي وُجد',
      addSearch: 'أضف بحثًا جرى في مكان آخر',
      foundHere: (wordings, closest, speaker, relation, likeness) =>
        `الأقرب من ${count(wordings, { zero: 'لا صيغ', one: 'صيغة واحدة', two: 'صيغتين', few: '# صيغ', many: '# صيغة', other: '# صيغة' })}: \u2068«${closest}»\u2069${
          speaker === null ? '' : `، \u2068${speaker}\u2069`
        }؛ ${relation}، ودرجة التشابه \u2068${hundredths.format(likeness)}\u2069.`,
      notFoundHere: (wordings) =>
        `لم يوجد في ${count(wordings, { zero: 'مكتبة لا صيغ فيها', one: 'صيغة واحدة', two: 'صيغتين', few: '# صيغ', many: '# صيغة', other: '# صيغة' })}. ولا يدل ذلك على أنه لم يُقَل.`,
      keep: 'أعد قراءة النموذج',
      save: 'احفظ المسودة',
      saveHint: 'الحفظ لا يُظهرها إلا لمن يعملون هنا. والنشر يأتي بعده، بعد نظرة على الكل.',
      saveCorrection: 'انشر التصحيح',
      saveCorrectionHint: 'يظهر التصحيح للقراء فورًا.',
      saveAsNew: 'احفظه مسودة جديدة',
      reasonLabel: 'السبب',
      correctionReasonHint: 'يراه القراء مع التصحيح: ما الخطأ، وكيف تبيّن.',
      withdrawalReasonHint: 'يراه القراء في مكان النتيجة.',

      meanwhile: 'حفظها شخص آخر في هذه الأثناء. لم يضع شيء مما كتبت، ولم يُحفظ شيء بعد.',
      meanwhileHint: 'ما كتبه ظاهر هنا، وما كتبته أنت في النموذج أدناه. وإن حفظت الآن صار ما كتبته المدخل التالي.',
      theirs: (version, actor, date) => (
        <>
          المدخل {version}، بواسطة {actor}، في {date}
        </>
      ),
      withdrawnMeanwhile: 'سُحبت هذه النتيجة فلا يتبعها شيء. ويمكنك حفظ ما كتبته مسودة جديدة.',
      correctionNeedsSecond:
        'الاتهام يلزمه شخصان، ومن وقفوا وراء النتيجة لم يقولوا هذا. احفظه مسودة جديدة، ودع غيرك يوافق وينشر، ثم اسحب هذه.',

      publishTitle: 'أتنشر هذه النتيجة؟',
      publishLead: 'هذا كل ما سيراه القراء. وما يُنشر يبقى: يُصحَّح أو يُسحب، ولا يُمحى.',
      publishNow: 'انشر',
      agreeAndPublish: 'أوافق وأنشر',
      notYet: 'ليس بعد',
      needsEvidence: 'لا تكفي لبيان ما تستند إليه: أضف دليلًا، أو اذكر أين بحثت. والاتهام يلزمه دليل.',
      needsSecond: (actors, word) => (
        <>
          الخلاصة «{word}» مسجّلة باسم {actors} فقط. ينبغي أن يقرأها شخص آخر ويوافق عليها وينشرها.
        </>
      ),
      needsSecondHow: 'أرسل إلى زميل رابط هذه الصفحة، فهي تعرض عليه باسمه أن يوافق وينشر.',
      youAgree: (actors, word) => (
        <>
          الخلاصة المسجّلة باسم {actors}: «{word}». وبنشرها تقول إنك اطّلعت على الأدلة وتوافق، ويُذكر اسمك بجانبها.
        </>
      ),
      publishMeanwhile: 'حفظ شخص مدخلًا آخر في هذه الأثناء. تراه هنا، ولم يُنشر شيء.',
      withdrawTitle: 'أتسحب هذه النتيجة؟',
      withdrawLead: 'تبقى مقروءة، موسومة بأنها سُحبت مع ذكر السبب، ولا تُنشر من جديد. ولا تظهر بطاقتها بعد ذلك.',
      discardTitle: 'أتتخلى عن هذه المسودة؟',
      discardLead: 'تُوسم بأنها مسحوبة فلا يمكن نشرها، ويبقى ما جاء فيها في السجل.',
      withdrawNow: 'اسحب',
      discardNow: 'تخلَّ عنها',

      problem: {
        wording: 'اختر الصيغة التي تخصها النتيجة.',
        uses: `حدّد موضع ورود واحدًا على الأقل للصيغة المختارة، و${numbers.format(200)} على الأكثر.`,
        speaker: 'لا نحفظ متحدثًا واحدًا بهذا الاسم. اكتب الاسم كما هو في المكتبة، أو معرّف المتحدث.',
        source: `اكتب اسم المصدر، في حدود ${numbers.format(500)} حرف.`,
        date: <>اكتب تاريخًا مثل {DATE_EXAMPLE}.</>,
        against: 'اختر ما قورن به، أو اترك الصياغة «لم تُحدَّد».',
        reference: 'لا نحفظ موضعًا بهذا المعرّف أو الرابط.',
        attribution: 'اختر واحدة: هل قاله من نُسب إليه.',
        axis: 'اختر واحدة.',
        evidenceNote: `اذكر ما الذي يبيّنه، في حدود ${numbers.format(10_000)} حرف.`,
        evidenceUrl: 'اكتب رابطًا يبدأ بـ \u2066https://\u2069 أو \u2066http://\u2069.',
        searchWhere: 'اذكر أين بحثت.',
        searchQuery: 'اكتب الكلمات التي بحثت عنها.',
        searchFound: `اكتبه في حدود ${numbers.format(10_000)} حرف.`,
        lookFor: 'اكتب كلمات للبحث عنها.',
        tooMany: `لا يُحفظ أكثر من ${numbers.format(100)} سطر.`,
        reason: `اذكر السبب، في حدود ${numbers.format(10_000)} حرف.`,
      },
    },

    sample: {
      title: 'أتريد إزالة النصوص التجريبية؟',
      lead: 'تُزال النصوص التجريبية ومعها كل تصريح لا يرد في غيرها، ويبقى ما أضفته أنت.',
      goes: {
        articles: 'النصوص التجريبية',
        quotes: 'التصريحات التي تُزال معها',
        verdicts: 'نتائج التحقق المتعلقة بها',
        decisions: 'القرارات المتعلقة بها',
      },
      conclusions:
        'تبقى نتائج التحقق والقرارات هذه في السجل، لكن ما تتعلق به لن يكون محفوظًا هنا، فلا يعرضها تصريح ولا بطاقة.',
      again: (command) => <>لا يمكن التراجع عن هذا من هنا، والأمر {command} يضيف النصوص التجريبية من جديد.</>,
      now: 'أزل النصوص التجريبية',
      back: 'أبقها',
      done: 'أُزيلت النصوص التجريبية، وما أضفته أنت باقٍ هنا.',
    },
    done: {
      draftSaved: 'حُفظت المسودة، ولا يراها قارئ حتى ينشرها أحد.',
      published: 'نُشرت نتيجة التحقق، ويراها القراء من الآن.',
      corrected: 'حُفظ التصحيح، ويراه القراء من الآن.',
      withdrawn: 'سُحبت نتيجة التحقق، ويرى القراء من الآن أنها سُحبت.',
      discarded: 'تُرِكت المسودة.',
      recorded: 'سُجّل التصريح.',
      heldAlready: 'كان هذا مسجلًا هنا من قبل، ولم يتغير شيء.',
      articleSaved: 'حُفظ المقال.',
      responded: 'سُجّل الرد.',
    },
    responseForm: {
      title: 'تسجيل رد',
      lead: 'ما يقوله القائل أو وسيلة إعلام عن هذا الاستعمال للكلام. هو دليل، ولا تترتب عليه نتيجة تحقق.',
      by: 'صاحب الرد',
      byHint: 'القائل أو متحدث باسمه أو الوسيلة.',
      kind: 'موقفه',
      kinds: {
        denies: 'ينفيه',
        confirms: 'يؤكده',
        clarifies: 'يوضحه',
        corrects: 'يصححه',
        'no-reply': 'لم يرد',
      },
      words: 'نص الرد',
      wordsHint: 'يلزم نص الرد أو رابطه، إلا إذا لم يصل رد.',
      at: 'التاريخ',
      save: 'سجّل الرد',
      said: (by, kind, date) => (
        <>
          {by} {kind}، {date}
        </>
      ),
      problem: {
        by: `اذكر صاحب الرد، في حدود ${numbers.format(500)} حرف.`,
        kind: 'اختر واحدًا.',
        text: 'اكتب نص الرد أو رابطًا.',
        url: 'اكتب رابطًا يبدأ بـ \u2066https://\u2069 أو \u2066http://\u2069.',
        at: <>اكتب تاريخًا مثل {DATE_EXAMPLE}.</>,
        mentionIds: 'حدّد موضع ورود واحدًا على الأقل.',
      },
    },

    card: {
      reviewed: 'مراجعة بشرية',
      givenTo: (speaker) => <>نُسب إلى {speaker}</>,
      asOf: (date) => <>حتى تاريخ {date}</>,
      reference: (outlet) => <>قورن بما لدى {outlet}</>,
      open: 'التصريح وأدلته وسلسلة نقله',
      none: 'لا نتيجة تحقق تُعرض هنا',
      noneHint: 'لم ينشر أحد نتيجة تحقق بشأن هذا التصريح، أو سُحبت. ولا يدل ذلك على شيء بشأن التصريح.',
      embed: 'اعرضها في صفحة أخرى',
      embedHint:
        'بطاقة لمقال أو موقع لك: الكلمات، وإلى من نُسبت، ونتيجة التحقق وتاريخها. تتبع التصحيحات، ولا تعرض شيئًا بعد سحب النتيجة.',
      embedCode: 'الشفرة',
      frameTitle: 'نتيجة التحقق من قول، من إسناد',
      preview: 'شاهد البطاقة',
      copy: 'انسخ الشفرة',
      copied: 'نُسخت.',
      print: 'على الورق: اطبع هذه الصفحة من متصفحك، فتُترك النماذج والتنقل.',
    },

    bookmarklet: {
      title: 'تحقّق من أي صفحة',
      lead: 'إشارة مرجعية في متصفحك ترسل إلى إسناد الكلمات التي حددتها في أي صفحة. ولا تقرأ شيئًا حتى تضغطها.',
      link: 'تحقّق في إسناد',
      steps: [
        'اسحب هذا الرابط إلى شريط الإشارات المرجعية في متصفحك، أو انسخ الشفرة أدناه إلى عنوان إشارة مرجعية جديدة.',
        'في أي صفحة، حدّد الكلمات موضع السؤال.',
        'اضغط الإشارة المرجعية: يفتح إسناد على أقرب صيغة لديه. وإن لم تحدد شيئًا أُرسل عنوان الصفحة ورابطها.',
      ],
      address: (address) => <>تقود الإشارة المرجعية إلى {address}، وهو الخادم الذي تراه الآن.</>,
      limits:
        'النص الطويل جدًّا يُقصّ إلى ما يحمله الرابط، فألصقه في الخانة بدلًا من ذلك. وبعض المواقع تمنع الإشارات المرجعية من العمل، وفيها يكفي النسخ واللصق.',
      code: 'الشفرة',
    },

    figure: { table: 'البيانات نفسها في جدول' },

    mark: { removed: 'محذوف:', added: 'مضاف:', end: '.' },
    cue: 'لفظ النقل',

    mentionKind: {
      direct: 'اقتباس مباشر',
      mixed: 'منقول بالمعنى وفيه ألفاظ بين علامتي تنصيص',
      indirect: 'منقول بالمعنى',
      headline: 'عنوان',
    },
    relation: {
      verbatim: 'بالنص',
      'trivially-edited': 'قريب من النص',
      truncated: 'صيغة أقصر',
      spliced: 'يجمع موضعين',
      altered: 'اختلاف في الصياغة',
      paraphrase: 'بعبارة أخرى',
      translation: 'ترجمة',
      unrelated: 'تصريح آخر',
    },
    differenceKind: {
      number: 'عدد',
      negation: 'نفي',
      modality: 'درجة الجزم أو الإلزام',
      name: 'اسم',
      word: 'كلمة',
      addition: 'زيادة',
      omission: 'نقص',
      order: 'ترتيب',
      speaker: 'القائل',
    },
    differenceOnly: 'لا شيء',
    differences: 'ما الذي يختلف',
    confidence: { high: 'واضح', medium: 'مرجّح', low: 'غير متيقَّن' },
    doubt: {
      'language-unsure': 'لم تُعرف لغة النص على وجه اليقين.',
      'language-unsupported': 'لا تُعرف اقتباسات هذه اللغة إلا بعلاماتها.',
      'unclosed-mark': 'علامة تنصيص لم تُغلق.',
      'surplus-mark': 'علامة إغلاق بلا علامة فتح.',
      'speaker-unresolved': 'لم يُعرف القائل.',
      'date-contradiction': 'ألفاظ التاريخ يناقض بعضها بعضًا.',
      'date-needs-published': 'تاريخ مثل «أمس» يحتاج إلى تاريخ النشر.',
      'low-confidence': 'قد لا يكون هذا اقتباسًا.',
      'text-truncated': 'النص أطول مما يُقرأ، فقُرئ أوله.',
      'same-text-other-title': 'النص نفسه محفوظ بعنوان أو تاريخ آخر.',
    },
    flagKind: {
      'near-duplicate': 'شبه مكرر',
      number: 'تباين في الأرقام',
      negation: 'نفي',
      modality: 'درجة الجزم أو الإلزام',
      name: 'اسم',
      wording: 'اختلاف في الصياغة',
      truncation: 'صيغة أقصر',
      splice: 'يجمع موضعين',
      speaker: 'القائل',
      date: 'التاريخ',
      place: 'المكان',
      sourcing: 'سلسلة النقل',
      translation: 'الترجمة',
      revision: 'نص معدَّل',
      headline: 'العنوان',
      recirculated: 'قديم أُعيد نشره',
      unsourced: 'لم يُذكر المصدر',
    },
    flagReason: {
      'near-duplicate': 'الكلمات نفسها في أكثر من نص',
      number: 'تباين في الأرقام',
      negation: 'أحدهما يثبت ما ينفيه الآخر',
      modality: 'أحدهما أشد جزمًا أو إلزامًا من الآخر',
      name: 'الأسماء مختلفة',
      wording: 'كلمة مختلفة قد تغيّر المعنى',
      truncation: 'أحدهما أقصر، وما حُذف قد يغيّر المعنى',
      splice: 'أحدهما يجمع موضعين منفصلين في الآخر، من دون علامة على حذف',
      speaker: 'كلمات متقاربة منسوبة إلى قائلين مختلفين',
      date: 'الكلمات نفسها مؤرّخة بيومين مختلفين في أسبوع واحد: قد يكون أحد التاريخين غير دقيق، أو تكون قيلت مرتين',
      place: 'الكلمات نفسها، بتاريخ اليوم نفسه، في مكانين مختلفين',
      sourcing: 'يذكر النصان مصدرين مختلفين',
      translation: 'الترجمتان مختلفتان',
      revision: 'عُدّل النص بعد نشره',
      headline: 'يقول العنوان غير ما يقوله النص',
      recirculated: 'كلمات مضى عليها أكثر من سنة نُشرت من دون إشارة إلى قِدمها',
      unsourced: 'لا يذكر النص مصدر القول',
    },
    nearlySameWords: 'الكلمات نفسها تقريبًا في أكثر من نص',
    flagRule: {
      'truncation/condition': 'أحدهما أقصر، وقد سقط منه شرط',
      'truncation/exception': 'أحدهما أقصر، وقد سقط منه استثناء',
      'truncation/contrast': 'أحدهما أقصر، وقد سقط منه ما استدرك به القائل',
      'truncation/limit': 'أحدهما أقصر، وقد سقط منه الحد الذي ينتهي عنده النفي',
      'truncation/denial': 'أحدهما أقصر، وقد سقط منه نفي',
      'truncation/attribution': 'أحدهما أقصر، وقد سقط منه أن القائل نسب الكلام إلى غيره',
      'truncation/reserve': 'أحدهما أقصر، وقد سقط منه مدى تيقّن القائل',
      'splice/joins-sentences': 'أحدهما يجعل جملةً واحدة من موضعين منفصلين في الآخر، من دون علامة على حذف',
      'splice/drops-words': 'أحدهما يسقط كلمات من الوسط، من دون علامة على حذف',
      'recirculated/new-date':
        'كلمات مضى عليها أكثر من سنة نُشرت بتاريخ جديد، ولا شيء يدل على قِدمها؛ وقد تكون قيلت مرة أخرى',
      'recirculated/no-date':
        'كلمات مضى عليها أكثر من سنة نُشرت بلا تاريخ، ولا شيء يدل على قِدمها؛ وقد تكون قيلت مرة أخرى',
    },
    withOccasion: (reason, occasion) => `${reason}؛ ${occasion}`,
    sharedOccasion: {
      'not-established': 'لم يثبت أنهما من المناسبة نفسها',
      'same-day': 'كلاهما بتاريخ اليوم نفسه، ولم يثبت أنهما من المناسبة نفسها',
      'other-days': 'قيلا في يومين مختلفين بحسب النصين',
    },
    flagStatus: { open: 'مفتوحة', confirmed: 'مؤكدة', dismissed: 'مستبعدة', superseded: 'لم تعد تُوجد' },
    severity: { information: 'للعلم', minor: 'طفيفة', major: 'مهمة', critical: 'بالغة الأهمية' },
    decision: { confirm: 'تأكيد', dismiss: 'استبعاد', together: 'جمع', apart: 'فصل' },
    decisionReason: {
      'same-occasion-conflict': 'المناسبة نفسها والروايتان متعارضتان',
      'later-update': 'تحديث لاحق',
      'different-measure': 'المقيس مختلف',
      translation: 'مسألة ترجمة',
      correction: 'صحّحته الوسيلة',
      'extraction-error': 'قراءتنا للنص خاطئة',
      other: 'غير ذلك',
    },

    field: {
      text: 'الكلمات',
      title: 'العنوان',
      outlet: 'الوسيلة',
      url: 'الرابط',
      publishedAt: 'تاريخ النشر',
      speaker: 'القائل',
      saidAt: 'تاريخ القول',
      token: 'الرمز',
      actor: 'اسمك',
    },
    textTooLong: (longest) => `هذا النص أطول مما يمكن قراءته، والحد الأقصى ${numbers.format(longest)} حرف.`,
    fieldProblem: {
      q: 'ألصق نصًّا فيه كلمات.',
      text: `اكتب الكلمات التي قيلت، في حدود ${numbers.format(100_000)} حرف.`,
      title: `اكتب عنوانًا في حدود ${numbers.format(1_000)} حرف.`,
      outlet: `اكتب اسمًا في حدود ${numbers.format(500)} حرف.`,
      url: 'اكتب رابطًا يبدأ بـ \u2066https://\u2069 أو \u2066http://\u2069.',
      publishedAt: <>اكتب تاريخًا مثل {DATE_EXAMPLE}.</>,
      speaker: `اكتب اسمًا في حدود ${numbers.format(500)} حرف.`,
      saidAt: <>اكتب تاريخًا مثل {DATE_EXAMPLE}.</>,
      note: `اكتب ملاحظة في حدود ${numbers.format(10_000)} حرف.`,
      token: 'أدخل الرمز.',
      actor: `اكتب اسمًا في سطر واحد لا يزيد على ${numbers.format(100)} حرف.`,
    },
    formProblem: 'بعض الخانات تحتاج إلى مراجعة. لم يُحفظ شيء.',
    error: {
      'request/invalid': { title: 'الطلب ليس كما ينبغي', advice: 'صحّح ما ذُكر، ثم أعد المحاولة.' },
      'request/not-json': { title: 'النص المرسل ليس JSON', advice: 'أرسل كائن JSON.' },
      'request/too-large': { title: 'المرسل أكبر مما يُقبل', advice: 'أرسل نصًّا أقصر.' },
      'request/unsupported-media-type': { title: 'نوع المرسل لا يُقرأ هنا', advice: 'أرسله من صفحات هذا الخادم.' },
      'request/bad-cursor': { title: 'هذه الصفحة من القائمة غير معروفة', advice: 'ابدأ القائمة من أولها.' },
      'request/unknown-id': { title: 'في الطلب معرّف لا نحفظ له شيئًا', advice: 'صحّح الخانات المذكورة.' },
      'request/foreign-host': { title: 'العنوان ليس لهذا الخادم', advice: 'استعمل العنوان الذي ظهر عند تشغيل الخادم.' },
      'request/foreign-origin': { title: 'الطلب قادم من موقع آخر', advice: 'أرسله من صفحات هذا الخادم.' },
      'request/unauthorized': { title: 'يلزم رمز الدخول', advice: 'سجّل الدخول بالرمز.' },
      'request/too-many': { title: 'طلبات كثيرة', advice: 'انتظر دقيقة ثم أعد المحاولة.' },
      'text/lone-surrogate': { title: 'في النص نصف حرف', advice: 'أرسل نصًّا سليم الترميز (Unicode).' },
      'text/binary': { title: 'هذا ليس نصًّا', advice: 'أرسل نصًّا، لا ملفًّا ثنائيًّا.' },
      'text/no-words': { title: 'ليس في النص حرف ولا رقم', advice: 'أرسل نصًّا فيه كلمات.' },
      'text/too-long': { title: 'النص أطول مما يُقبل', advice: 'أرسل نصًّا أقصر.' },
      'article/not-found': { title: 'لا يوجد مقال كهذا', advice: 'راجع العنوان.' },
      'article/withheld': {
        title: 'هذا المقال محجوب',
        advice: 'مُحي نصّه بأمر قانوني ولا يُقبل من جديد؛ في صفحة المقال بيان السبب.',
      },
      'quote/not-found': { title: 'لا يوجد تصريح كهذا', advice: 'راجع العنوان.' },
      'mention/not-found': { title: 'لا يوجد ورود كهذا', advice: 'راجع العنوان.' },
      'flag/not-found': { title: 'لا توجد ملاحظة كهذه', advice: 'راجع العنوان.' },
      'decision/not-found': { title: 'لا يوجد قرار بهذا المعرّف', advice: 'تحقّق من المعرّف.' },
      'speaker/not-found': { title: 'لا يوجد متحدث بهذا المعرّف', advice: 'تحقّق من المعرّف.' },
      'outlet/not-found': { title: 'لا توجد وسيلة إعلام بهذا المعرّف', advice: 'تحقّق من المعرّف.' },
      'verdict/not-found': { title: 'لا توجد نتيجة تحقق بهذا المعرّف', advice: 'تحقّق من المعرّف.' },
      'flag/already-decided': { title: 'سبق البتّ في هذه الملاحظة', advice: 'تراجع عن القرار السابق أولًا إن كان خطأ.' },
      'flag/leased': { title: 'يعمل شخص آخر على هذه الملاحظة', advice: 'خذ ملاحظة أخرى، أو انتظر إلى الوقت المذكور.' },
      'quote/speakers-differ': { title: 'للتصريحين قائلان مختلفان', advice: 'سجّل أن الاسمين لشخص واحد أولًا.' },
      'quote/too-large-to-split': { title: 'ورد التصريح مرات أكثر من أن يُقسم هكذا', advice: 'سمّ عددًا أقل في كل مرة.' },
      'speaker/merged': { title: 'ضُمّ هذا المتحدث إلى متحدث آخر', advice: 'غيّر المتحدث الآخر، أو افصل بينهما أولًا.' },
      'speaker/not-merged': { title: 'لم يُضمّ هذا المتحدث إلى غيره', advice: 'افصل متحدثًا سبق ضمّه.' },
      'name/taken': {
        title: 'هذا الاسم أو الموقع لمتحدث آخر أو وسيلة أخرى',
        advice: 'صحّح الخانات المذكورة، أو ضُمّ الاثنين.',
      },
      'verdict/needs-evidence': {
        title: 'نتيجة التحقق المنشورة تذكر ما تستند إليه',
        advice: 'أضف ما ذُكر، أو أبقها مسودة.',
      },
      'verdict/needs-second-reviewer': {
        title: 'القول إن الكلام منسوب خطأً أو مختلق يلزمه شخصان',
        advice: 'أبقها مسودة لينشرها شخص آخر يذكر اسمه في Isnad-Actor.',
      },
      'verdict/wrong-step': {
        title: 'لا تنتقل نتيجة التحقق من حالها إلى هذه الحال',
        advice: 'اقرأها من جديد، ففي التفصيل ذكر الأحوال الممكنة.',
      },
      'import/ref-conflict': {
        title: 'سبق استيراد المعرّف نفسه بمحتوى آخر',
        advice: 'أعطِ المحتوى الجديد معرّفًا خاصًّا به.',
      },
      'import/line-invalid': { title: 'سطر في الملف ليس كما ينبغي', advice: 'صحّح السطر المذكور؛ أُخذت بقية الأسطر.' },
      'page/not-found': { title: 'لا شيء في هذا العنوان', advice: 'راجع العنوان، أو ابدأ من الصفحة الأولى.' },
      'store/unavailable': { title: 'تعذّر الوصول إلى المخزن', advice: 'أعد المحاولة بعد قليل.' },
      'store/refused': {
        title: 'رفض المخزن اسم المستخدم أو كلمة المرور',
        advice: 'صحّح الاسم وكلمة المرور في ISNAD_STORE، أو اسأل من يدير قاعدة البيانات.',
      },
      'store/unwritable': { title: 'تعذّرت الكتابة في المخزن', advice: 'تأكد من صلاحية الكتابة ومن اتساع القرص.' },
      'store/corrupt': { title: 'ملف المخزن تالف أو ليس مخزنًا', advice: 'استعد نسخة احتياطية.' },
      'store/newer': { title: 'كُتب المخزن بإصدار أحدث', advice: 'استعمل ذلك الإصدار أو أحدث منه.' },
      'store/locked': { title: 'عملية أخرى تكتب في المخزن', advice: 'أوقفها أو انتظر حتى تنتهي.' },
      'store/dangling': {
        title: 'في المكتوب إشارة إلى ما ليس محفوظًا',
        advice: 'اقرأ ما يشير إليه من جديد، وفي الاستيراد أرسل الأسطر بترتيب التصدير.',
      },
      'store/conflict': { title: 'غيّر شخص آخر هذا في الأثناء', advice: 'اقرأه من جديد ثم أعد التغيير.' },
      'store/occupied': { title: 'في ذلك الموضع شيء بالفعل', advice: 'سمِّ موضعًا خاليًا، فلا يُكتب فوق شيء.' },
      'config/invalid': { title: 'الإعدادات خاطئة', advice: 'صحّح المتغيرات المذكورة.' },
      'server/busy': {
        title: 'الخادم لا يقبل طلبات أخرى الآن',
        advice: 'انتظر المدة المذكورة في Retry-After ثم أعد الطلب.',
      },
      'server/failed': { title: 'حدث خطأ عندنا', advice: 'أعد المحاولة، واذكر رقم الطلب إن تكرر.' },
    },
    errorId: (id) => <>الطلب {id}</>,
    toStart: 'إلى الصفحة الأولى',
  };
}

/** With the digits that are Latin too, and with those of the Arab East; quoted words keep their own. */
export const messages = catalogue('latn');
export const messagesInArabicDigits = catalogue('arab');
