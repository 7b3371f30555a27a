import assert from 'node:assert/strict';
import { flagOf, haddad, hartmann, kinds, on, said } from './said.ts';

describe('the flag truncation', () => {
  const turned: readonly (readonly [rule: string, whole: string, short: string, lost: string])[] = [
    // A condition behind the cut, before it, and in a sentence of its own.
    [
      'condition',
      'We support the new bridge, provided that the survey shows the rock can carry it',
      'We support the new bridge',
      'provided that the survey shows the rock can carry it',
    ],
    [
      'condition',
      'If the council agrees, we will open the night shelter in November',
      'we will open the night shelter in November',
      'If the council agrees',
    ],
    [
      'condition',
      'We will sell the old ferries. Unless the islanders find a buyer of their own.',
      'We will sell the old ferries.',
      'Unless the islanders find a buyer of their own',
    ],
    [
      'condition',
      'سنوقع اتفاق الصيد مع الجزر المجاورة إذا وافق مجلس البلدة',
      'سنوقع اتفاق الصيد مع الجزر المجاورة',
      'إذا وافق مجلس البلدة',
    ],
    [
      'condition',
      'سنغلق المصنع القديم في الربيع ما لم يظهر مشتر جديد',
      'سنغلق المصنع القديم في الربيع',
      'ما لم يظهر مشتر جديد',
    ],
    [
      'condition',
      'إذا توفر التمويل، فسنبني المدرسة الجديدة قبل الخريف',
      'فسنبني المدرسة الجديدة قبل الخريف',
      'إذا توفر التمويل',
    ],
    // "No ... but with": the exception is the point.
    ['exception', 'لا نبيع قمح المخازن لأحد إلا للمخابز الصغيرة', 'لا نبيع قمح المخازن لأحد', 'إلا للمخابز الصغيرة'],
    [
      'exception',
      'All the schools will open on Monday, except for those in the valley',
      'All the schools will open on Monday',
      'except for those in the valley',
    ],
    // The other half of a weighing.
    [
      'contrast',
      'The dam is sound, but the spillway has to be rebuilt',
      'The dam is sound',
      'but the spillway has to be rebuilt',
    ],
    [
      'contrast',
      'The dam is sound this winter. But the spillway has to be rebuilt.',
      'The dam is sound this winter.',
      'But the spillway has to be rebuilt',
    ],
    [
      'contrast',
      'أبواب النقابة مفتوحة للحوار، لكن سلامة العمال ليست للتفاوض',
      'أبواب النقابة مفتوحة للحوار',
      'لكن سلامة العمال ليست للتفاوض',
    ],
    [
      'contrast',
      'الميناء جاهز لاستقبال السفن، غير أن الرافعات معطلة',
      'الميناء جاهز لاستقبال السفن',
      'غير أن الرافعات معطلة',
    ],
    [
      'contrast',
      'Although nobody has seen the figures, the budget is balanced this year',
      'the budget is balanced this year',
      'Although nobody has seen the figures',
    ],
    // A denial that holds until something happens is no refusal.
    [
      'limit',
      'We will not sign the agreement before the rota has been reviewed',
      'We will not sign the agreement',
      'before the rota has been reviewed',
    ],
    ['limit', 'لن نوقع الاتفاق قبل مراجعة جداول النوبات', 'لن نوقع الاتفاق', 'قبل مراجعة جداول النوبات'],
    // What is denied, or said by others, becomes the speaker's own.
    [
      'denial',
      'I do not for a moment believe that the harbour tax has ruined the fishermen',
      'the harbour tax has ruined the fishermen',
      'I do not for a moment believe that',
    ],
    [
      'denial',
      'ليس صحيحا على الإطلاق أن الضريبة دمرت صيادي الجزيرة',
      'الضريبة دمرت صيادي الجزيرة',
      'ليس صحيحا على الإطلاق أن',
    ],
    [
      'attribution',
      'Some people say in every meeting that the mayor has sold the town forest',
      'the mayor has sold the town forest',
      'Some people say in every meeting that',
    ],
    [
      'attribution',
      'The town forest has been sold to strangers, they say',
      'The town forest has been sold to strangers',
      'they say',
    ],
    [
      'attribution',
      'يقول البعض في كل اجتماع إن البلدية باعت غابة المدينة',
      'البلدية باعت غابة المدينة',
      'يقول البعض في كل اجتماع إن',
    ],
    [
      'reserve',
      'The island ferry will be on time this winter, we hope',
      'The island ferry will be on time this winter',
      'we hope',
    ],
    [
      'reserve',
      'ستصل العبارة الجديدة في موعدها هذا الشتاء على الأرجح',
      'ستصل العبارة الجديدة في موعدها هذا الشتاء',
      'على الأرجح',
    ],
  ];
  for (const [rule, whole, short, lost] of turned) {
    it(`names the ${rule} that is left out: "${whole}" / "${short}"`, () => {
      const flag = flagOf('truncation', said(whole), said(short));
      assert.equal(flag?.rule, `truncation/${rule}`);
      assert.equal(flag?.severity, 'major');
      assert.equal(flag?.a.words?.text, lost);
      assert.equal(flag?.b?.words?.text, short);
      const back = flagOf('truncation', said(short), said(whole));
      assert.deepEqual([back?.rule, back?.b?.words, back?.a.words], [flag?.rule, flag?.a.words, flag?.b?.words]);
    });
  }

  it('takes a lost denial of something else for a minor matter', () => {
    const flag = flagOf(
      'truncation',
      said('The campaign reached nine children in ten and we have had no new case since August'),
      said('The campaign reached nine children in ten'),
    );
    assert.deepEqual([flag?.rule, flag?.severity], ['truncation/denial', 'minor']);
  });

  it('says in plain words what is left out', () => {
    const flag = flagOf(
      'truncation',
      said('The dam is sound, but the spillway has to be rebuilt'),
      said('The dam is sound'),
    );
    assert.equal(
      flag?.reason,
      'A shorter version leaves out “but the spillway has to be rebuilt”, which sets something against it.',
    );
  });

  it('finds the part where a word was changed on the way', () => {
    const flag = flagOf(
      'truncation',
      said(
        'We will build the new school on the hill beside the old mill this coming autumn if the council pays for it',
      ),
      said('We will build the new school on the hill by the old mill this coming autumn'),
    );
    assert.equal(flag?.rule, 'truncation/condition');
  });

  const harmless: readonly (readonly [reason: string, whole: string, short: string])[] = [
    [
      'the rest only adds',
      'We will open the harbour in the spring and paint the sheds',
      'We will open the harbour in the spring',
    ],
    ['يزيد الباقي ولا يغيّر', 'سنفتح الميناء في الربيع ونطلي المخازن كلها', 'سنفتح الميناء في الربيع'],
    [
      'the rest tells when',
      'We will open the harbour to the ferries on Thursday morning',
      'We will open the harbour to the ferries',
    ],
    [
      '"if need be" changes nothing',
      'The terminal will reopen on Thursday, with crews from outside if need be',
      'The terminal will reopen on Thursday',
    ],
    [
      '"ولو" is even if',
      'سنعيد تشغيل الأرصفة كلها صباح الخميس ولو استعنا بأطقم أخرى',
      'سنعيد تشغيل الأرصفة كلها صباح الخميس',
    ],
    [
      'another sentence has the condition',
      'The dam is sound and full. The road will open if the steel comes.',
      'The dam is sound and full.',
    ],
    [
      'a "but" before the first word',
      'But the harbour will open in the spring as planned',
      'the harbour will open in the spring as planned',
    ],
    [
      'what is denied is another thing',
      'We will not raise the fees and we will repair the harbour wall',
      'we will repair the harbour wall',
    ],
    [
      '"before" without a denial is a time',
      'We will repair the harbour wall before the winter storms',
      'We will repair the harbour wall',
    ],
    [
      'the denial gives a cause for another',
      'I cannot speak for the islands because we only met their mayor on Monday',
      'we only met their mayor on Monday',
    ],
    [
      'النفي لما قبل لأننا',
      'لا أستطيع التحدث باسم الجزر لأننا التقينا رئيسها يوم الاثنين',
      'التقينا رئيسها يوم الاثنين',
    ],
    [
      'the denial stands against it',
      'Nobody asked me, but the council is right about the harbour',
      'the council is right about the harbour',
    ],
    [
      'لا جواب عن سؤال',
      'لا.. إنها المرة الأولى التي أزور فيها هذه الجزيرة',
      'إنها المرة الأولى التي أزور فيها هذه الجزيرة',
    ],
    [
      'a tag asks for agreement',
      "We won the vote in every town on the coast, didn't we?",
      'We won the vote in every town on the coast',
    ],
    [
      '"I think" stands before an opinion',
      'I think this is the finest harbour on the whole coast',
      'this is the finest harbour on the whole coast',
    ],
    [
      'one reserve stands for another',
      'ربما كان الأجدر بنا أن نصغي إلى الصيادين قبل العاصفة',
      'لعل الأجدر بنا أن نصغي إلى الصيادين قبل العاصفة',
    ],
    ['«فإذا» للمفاجأة', 'دخلنا القرية المهجورة صباح العيد فإذا هم ينظرون إلينا', 'دخلنا القرية المهجورة صباح العيد'],
    [
      'the condition is far off in a text without stops',
      'We came down to the old harbour in the morning and the boats lay in the mist and the men sat on the wall and sang of home and if you listen you hear them still',
      'We came down to the old harbour in the morning',
    ],
    ['النفي يقابله', 'لم يسألني أحد عن رأيي، غير أنني أؤيد بناء الرصيف الجديد', 'أؤيد بناء الرصيف الجديد'],
    ['two words are no statement', 'The harbour will open if the council agrees to it', 'if the'],
  ];
  for (const [reason, whole, short] of harmless) {
    it(`is silent where ${reason}: "${whole}" / "${short}"`, () => {
      assert.equal(flagOf('truncation', said(whole), said(short)), undefined);
      assert.equal(flagOf('truncation', said(short), said(whole)), undefined);
    });
  }

  const whole = 'The dam is sound, but the spillway has to be rebuilt';
  const short = 'The dam is sound';
  const silent: readonly (readonly [what: string, a: ReturnType<typeof said>, b: ReturnType<typeof said>])[] = [
    ['the shorter is reported speech', said(whole), said(short, { kind: 'indirect' })],
    ['the longer is reported speech', said(whole, { kind: 'mixed' }), said(short)],
    ['two speakers have them', said(whole, hartmann), said(short, haddad)],
    ['the articles tell of two days', said(whole, on('2024-03-01')), said(short, on('2024-03-20'))],
    [
      'one article prints both',
      said(whole, { articleId: 'a_one' as never }),
      said(short, { articleId: 'a_one' as never }),
    ],
  ];
  for (const [what, a, b] of silent) {
    it(`is silent where ${what}`, () => assert.ok(!kinds(a, b).includes('truncation')));
  }

  it('leaves a lost "not" to the rule that names it', () => {
    const found = kinds(
      said('We will not open the harbour in the spring'),
      said('We will open the harbour in the spring'),
    );
    assert.deepEqual(found, ['negation']);
  });
});
