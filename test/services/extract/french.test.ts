import { checkAll } from './checked.ts';

describe('French sayings', () => {
  checkAll('fr', [
    {
      why: 'compound past behind the marks',
      text: '« Nous avons essayé », a déclaré Jeanne Roth, présidente du club.',
      expected: [
        { kind: 'direct', content: 'Nous avons essayé', speaker: 'Jeanne Roth, présidente du club', rule: 'fr.after' },
      ],
    },
    {
      why: 'an inverted pronoun',
      text: '« Nous avons essayé », affirme-t-elle.',
      expected: [{ content: 'Nous avons essayé', speaker: 'elle' }],
    },
    {
      why: 'an inverted pronoun between auxiliary and participle',
      text: '« Nous avons essayé », a-t-il expliqué.',
      expected: [{ content: 'Nous avons essayé', speaker: 'il', cue: 'expliqué' }],
    },
    {
      why: 'an attribution between the marks',
      text: '« Nous avons essayé, a déclaré Jeanne Roth, et nous avons perdu. »',
      expected: [
        { content: 'Nous avons essayé', speaker: 'Jeanne Roth', group: 1, rule: 'fr.inside' },
        { content: 'et nous avons perdu.', group: 1 },
      ],
    },
    {
      why: 'speech that only tells of a saying',
      text: '« Nous avons essayé, Jeanne a dit non et nous avons perdu », explique Roth.',
      expected: [{ content: 'Nous avons essayé, Jeanne a dit non et nous avons perdu', speaker: 'Roth', group: null }],
    },
    {
      why: 'an attribution between two stretches',
      text: '« Nous avons essayé », regrette Roth, « et nous avons perdu. »',
      expected: [
        { content: 'Nous avons essayé', group: 1 },
        { content: 'et nous avons perdu.', group: 1, rule: 'fr.split' },
      ],
    },
    {
      why: 'an elided complementiser is no part of the content',
      text: "La maire a dit à la radio qu'elle partirait.",
      expected: [{ kind: 'indirect', content: 'elle partirait', speaker: 'La maire', rule: 'fr.before-that' }],
    },
    {
      why: 'a relative pronoun is no complementiser',
      text: 'Le juge a expliqué ce que la loi demande.',
      expected: [],
    },
    {
      why: 'a circumstance before the subject',
      text: 'Mais, après le vote, le maire a annoncé que le pont ouvrirait.',
      expected: [{ content: 'le pont ouvrirait', speaker: 'le maire' }],
    },
    {
      why: 'an apposition between subject and verb',
      text: 'Jeanne Roth, maire de la ville, affirme que le pont tient.',
      expected: [{ content: 'le pont tient', speaker: 'Jeanne Roth, maire de la ville' }],
    },
    {
      why: 'another predicate of the speaker ends the content',
      text: 'La police a déclaré que le suspect dormait, et a montré des photos.',
      expected: [{ content: 'le suspect dormait', speaker: 'La police' }],
    },
    {
      why: 'the infinitive behind a promise, without its preposition',
      text: 'Le parti a promis de baisser les taxes.',
      expected: [{ content: 'baisser les taxes', rule: 'fr.before-to' }],
    },
    {
      why: 'an unmarked clause before the verb',
      text: 'Le marché a toujours eu des règles, déclare Roth.',
      expected: [{ kind: 'indirect', content: 'Le marché a toujours eu des règles', speaker: 'Roth' }],
    },
    {
      why: 'reported speech with marked words is mixed',
      text: 'La maire a dit que le plan était « une très grande folie » pour tous.',
      expected: [{ kind: 'mixed', content: 'le plan était « une très grande folie » pour tous' }],
    },
    {
      why: 'a participle that carries on',
      text: 'Roth a dit que le pont tenait, ajoutant que la route rouvrirait.',
      expected: [{ content: 'le pont tenait, ajoutant que la route rouvrirait', speaker: 'Roth' }],
    },
    { why: 'a reflexive that reports nothing', text: "Le maire s'est dit prêt, « très prêt ».", expected: [] },
    { why: 'a noun that looks like a verb', text: 'Une menace plus grande que le feu inquiète Roth.', expected: [] },
    {
      why: 'the title of a book behind its noun',
      text: 'Roth évoque le livre « La longue nuit » avec joie.',
      expected: [],
    },
  ]);
});

describe('French sources', () => {
  checkAll('fr', [
    {
      why: 'selon at the beginning',
      text: 'Selon la police, la route est fermée.',
      expected: [{ content: 'la route est fermée', speaker: 'la police', rule: 'fr.source' }],
    },
    {
      why: "d'après at the end",
      text: "La route est fermée, d'après la police.",
      expected: [{ content: 'La route est fermée', speaker: 'la police' }],
    },
    {
      why: 'a clause with comme',
      text: "La route est fermée, comme l'a indiqué la police.",
      expected: [{ content: 'La route est fermée', speaker: 'la police' }],
    },
    {
      why: 'marks behind the colon of a source',
      text: 'Selon Paul Roth, chef du service : « Je serais très étonné. »',
      expected: [{ kind: 'direct', content: 'Je serais très étonné.' }],
    },
    { why: 'a comparison', text: 'La route est longue, comme celle de Nice.', expected: [] },
  ]);
});
