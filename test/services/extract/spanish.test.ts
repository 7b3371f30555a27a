import { checkAll } from './checked.ts';

describe('Spanish sayings', () => {
  checkAll('es', [
    {
      why: 'verb and speaker behind the marks, with an apposition',
      text: '«Lo intentamos», dijo Julia Roth, presidenta del club.',
      expected: [
        { kind: 'direct', content: 'Lo intentamos', speaker: 'Julia Roth, presidenta del club', rule: 'es.after' },
      ],
    },
    {
      why: 'a verb without a subject goes on with the last speaker',
      text: '"Lo intentamos", afirmó.',
      expected: [{ content: 'Lo intentamos', speaker: '<inherit>' }],
    },
    {
      why: 'a dropped subject before the content',
      text: 'También señaló que el puente es viejo.',
      expected: [{ kind: 'indirect', content: 'el puente es viejo', speaker: '<inherit>' }],
    },
    {
      why: 'time and place between verb and speaker',
      text: 'El puente es muy viejo, escribió el lunes en una carta Julia Roth.',
      expected: [{ kind: 'indirect', content: 'El puente es muy viejo', speaker: 'Julia Roth' }],
    },
    {
      why: 'a complementiser is no part of the content',
      text: 'La alcaldesa dijo a la prensa que el puente abriría.',
      expected: [{ content: 'el puente abriría', speaker: 'La alcaldesa', rule: 'es.before-that' }],
    },
    {
      why: 'a relative clause is part of the subject',
      text: 'El grupo que dirige la escuela afirma que falta dinero.',
      expected: [{ content: 'falta dinero', speaker: 'El grupo que dirige la escuela' }],
    },
    {
      why: 'a name with its apposition before the verb is no content',
      text: 'Pablo Martín, jefe de la obra, afirmó: «No hay peligro alguno».',
      expected: [{ kind: 'direct', content: 'No hay peligro alguno', speaker: 'Pablo Martín, jefe de la obra' }],
    },
    {
      why: 'a relative behind an article is no complementiser',
      text: 'El ministro explicó lo que la ley permite.',
      expected: [],
    },
    {
      why: 'a split quotation is one group',
      text: '«Lo intentamos», dijo Roth, «y perdimos».',
      expected: [
        { content: 'Lo intentamos', group: 1 },
        { content: 'y perdimos', group: 1, rule: 'es.split' },
      ],
    },
    {
      why: 'dialogue behind a dash',
      text: '—Lo intentamos —dijo Roth—. Y perdimos.',
      expected: [
        { kind: 'direct', content: 'Lo intentamos', speaker: 'Roth', group: 1 },
        { kind: 'direct', content: 'Y perdimos.', group: 1 },
      ],
    },
    { why: 'a list behind a dash', text: '— Pan, leche y miel\n— Vino', expected: [] },
    {
      why: 'the compound past',
      text: 'El gobierno, que está dividido, ha argumentado que no hay prisa.',
      expected: [{ content: 'no hay prisa', speaker: 'El gobierno' }],
    },
    { why: 'a refusal', text: 'El preso se negaba a subir las escaleras.', expected: [] },
    {
      why: 'the infinitive behind a promise',
      text: 'El partido prometió bajar los impuestos.',
      expected: [{ content: 'bajar los impuestos', rule: 'es.before-to' }],
    },
    {
      why: 'reported speech with marked words is mixed',
      text: 'Roth afirmó que el plan era «una locura muy grande» para todos.',
      expected: [{ kind: 'mixed', content: 'el plan era «una locura muy grande» para todos' }],
    },
  ]);
});

describe('Spanish sources', () => {
  checkAll('es', [
    {
      why: 'según at the beginning',
      text: 'Según la policía, la calle está cerrada.',
      expected: [{ content: 'la calle está cerrada', speaker: 'la policía', rule: 'es.source' }],
    },
    {
      why: 'de acuerdo con at the end',
      text: 'La calle está cerrada, de acuerdo con la policía.',
      expected: [{ content: 'La calle está cerrada', speaker: 'la policía' }],
    },
    {
      why: 'según with a verb',
      text: 'La calle está cerrada, según informó la policía.',
      expected: [{ content: 'La calle está cerrada', speaker: 'la policía' }],
    },
    { why: 'con alone is no source', text: 'Con la policía, la calle está tranquila.', expected: [] },
  ]);
});
