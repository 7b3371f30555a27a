import { checkAll } from './checked.ts';

describe('Russian sayings', () => {
  checkAll('ru', [
    {
      why: 'verb and speaker behind the marks, with an apposition',
      text: '«Мы пытались», — сказала Анна Рот, глава клуба.',
      expected: [{ kind: 'direct', content: 'Мы пытались', speaker: 'Анна Рот, глава клуба', rule: 'ru.after' }],
    },
    {
      why: 'a pronoun behind the verb',
      text: '«Мы пытались», – говорит он.',
      expected: [{ content: 'Мы пытались', speaker: 'он' }],
    },
    {
      why: 'an attribution between the marks',
      text: '«Мы пытались, — сказал Павел Мартов, — и проиграли».',
      expected: [
        { content: 'Мы пытались', speaker: 'Павел Мартов', group: 1, rule: 'ru.inside' },
        { content: 'и проиграли', group: 1 },
      ],
    },
    {
      why: 'an attribution between two sentences in the marks',
      text: '«Мы очень старались, — сказал Мартов. — Но проиграли».',
      expected: [
        { content: 'Мы очень старались', group: 1 },
        { content: 'Но проиграли', group: 1 },
      ],
    },
    {
      why: 'dialogue behind a dash',
      text: '— Мы пытались, — сказал Мартов. — И проиграли.',
      expected: [
        { kind: 'direct', content: 'Мы пытались', speaker: 'Мартов', group: 1 },
        { kind: 'direct', content: 'И проиграли.', group: 1, rule: 'ru.split' },
      ],
    },
    { why: 'a list behind a dash', text: '— хлеб и соль\n— вода', expected: [] },
    {
      why: 'a complementiser is no part of the content',
      text: 'Мэр сообщила во вторник, что мост закрыт.',
      expected: [{ kind: 'indirect', content: 'мост закрыт', speaker: 'Мэр', rule: 'ru.before-that' }],
    },
    {
      why: 'a word with a hyphen is one word',
      text: 'Кто-то из жильцов сказал, что мост закрыт.',
      expected: [{ content: 'мост закрыт', speaker: 'Кто-то из жильцов' }],
    },
    {
      why: 'what is asked, with its word behind the verb',
      text: 'Я спросил, знает ли она дорогу.',
      expected: [{ content: 'знает ли она дорогу', speaker: 'Я' }],
    },
    {
      why: 'a participle phrase between subject and verb',
      text: 'Совет, избранный весной, утверждает, что денег нет.',
      expected: [{ content: 'денег нет', speaker: 'Совет, избранный весной' }],
    },
    { why: '"so that" tells a purpose of an act', text: 'Он ушёл, чтобы купить хлеба.', expected: [] },
    {
      why: 'marks behind a colon',
      text: 'Он добавил: «Это только начало долгого пути».',
      expected: [{ kind: 'direct', content: 'Это только начало долгого пути', speaker: 'Он' }],
    },
    {
      why: 'reported speech with marked words is mixed',
      text: 'Мэр заявил, что без ремонта «мост может скоро упасть» в реку.',
      expected: [{ kind: 'mixed', content: 'без ремонта «мост может скоро упасть» в реку' }],
    },
    {
      why: 'a dropped subject goes on with the last speaker',
      text: 'Также отметил, что мост закрыт.',
      expected: [{ content: 'мост закрыт', speaker: '<inherit>' }],
    },
    { why: 'a title behind its noun', text: 'Рот назвал фильм «Долгая ночь» скучным.', expected: [] },
  ]);
});

describe('Russian sources', () => {
  checkAll('ru', [
    {
      why: 'по словам at the beginning',
      text: 'По словам министра, дорога закрыта.',
      expected: [{ content: 'дорога закрыта', speaker: 'министра', rule: 'ru.source' }],
    },
    {
      why: 'a possessive takes the last speaker',
      text: 'По её словам, дорога закрыта.',
      expected: [{ content: 'дорога закрыта', speaker: '<inherit>' }],
    },
    {
      why: 'a clause with как',
      text: 'Дорога закрыта, как сообщает полиция.',
      expected: [{ content: 'Дорога закрыта', speaker: 'полиция' }],
    },
    { why: 'a comparison', text: 'Дорога длинная, как река.', expected: [] },
    { why: 'another по', text: 'По дороге министр молчал.', expected: [] },
  ]);
});
