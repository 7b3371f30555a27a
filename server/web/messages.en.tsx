import { ERRORS } from '../../models/errors.ts';
import { languageNames } from './language-names.ts';
import type { Messages } from './messages.ts';
import { plural } from './plural.ts';

const count = plural('en');

/** The English catalogue. Findings of the machine and conclusions of people use different words: docs/words.md. */
export const messages: Messages = {
  language: 'en',
  direction: 'ltr',
  dates: {
    locale: 'en-GB',
    uncertain: (date) => `${date} (uncertain)`,
    about: (date) => `about ${date}`,
    range: (from, to) => `${from} to ${to}`,
    at: (date, time) => `${date}, ${time}`,
  },
  number: (value) => new Intl.NumberFormat('en').format(value),
  languageName: languageNames('en', 'a language not recognised'),

  site: {
    name: 'Isnad',
    title: (page) => `${page} · Isnad`,
    skip: 'Skip to the content',
    navigation: 'Pages',
    check: 'Check',
    statements: 'Statements',
    toCheck: 'To check',
    language: 'العربية',
    creed:
      'Isnad shows the closest wording it holds and where it comes from. That something is not found here does not make it false.',
    sample: 'The sample library is in the store: articles written to show how Isnad works, not reporting.',
    removeSample: 'Take the samples out',
    signOut: 'Sign out',
    next: 'Next',
    fromStart: 'Back to the first',
    pages: 'More pages',
    optional: 'optional',
    comma: ', ',
  },

  home: {
    heading: 'Did they say this?',
    lead: 'Paste a line you half remember, and see the closest wording held, what differs, and who printed it. Paste a whole article, and see every quotation in it.',
    label: 'Paste a quote or an article',
    hint: 'A sentence or two is looked up; anything longer is read as an article. Nothing is kept until you save it.',
    submit: 'Check',
    who: 'Who is said to have said it?',
    size: (articles, quotes) =>
      `${count(quotes, { one: '# statement', other: '# statements' })} from ${count(articles, { one: '# text', other: '# texts' })}`,
    openFlags: (number) => count(number, { one: '# point to check', other: '# points to check' }),
    empty: (
      <>
        The library is empty. Paste an article above and save it, or add one from the command line with{' '}
        <code dir="ltr">npx isnad add FILE</code>.
      </>
    ),
  },

  lookUp: {
    title: 'Look-up',
    closest: 'Closest wording we hold',
    notReviewed: 'Not reviewed',
    against: 'Your text against it',
    diffKey: 'Struck through: in your text only. Underlined: in the wording held only.',
    yours: 'Your text',
    held: 'Wording held',
    facts: 'Where it comes from',
    others: 'Other statements that come near',
    openStatement: 'All wordings and appearances',
    searched: (wordings, language, speaker) => (
      <>
        Searched: {count(wordings, { one: '# wording', other: '# wordings' })} in this library; your text read as{' '}
        {language}
        {speaker === null ? '' : <>; speaker {speaker}</>}.
      </>
    ),
    asArticle: 'Read it as an article instead',
    record: 'Record this quote',
    recordHint: 'It is kept as a record of its own, with whatever you know about it.',
    recordSubmit: 'Record',
    conflict: 'Reports conflict',
  },

  article: {
    checkTitle: 'Quotations in this article',
    readIn: (language) => `Read as ${language}. Nothing is stored yet.`,
    quotations: (number) => count(number, { one: '# quotation', other: '# quotations' }),
    none: 'No quotation was found in this text.',
    text: 'Text',
    notes: 'Quotations',
    doubts: 'Not sure',
    key: 'Marks',
    note: (number) => `Quotation ${number}`,
    state: {
      verbatim: 'Known word for word',
      differs: 'Known in other words',
      conflict: 'Reports conflict',
      new: 'New',
      'to-check': 'To check',
      kept: 'Kept',
    },
    closestHeld: 'Closest wording we hold, not reviewed',
    save: 'Save this article',
    saveHint:
      'What you can say about it: the date lets “yesterday” become a day, the outlet starts the sourcing chain.',
    saveSubmit: 'Save',
    readAgain: 'Read again with this',
    saved: 'Article',
    untitled: 'Article without a title',
    recorded: 'Recorded quote',
    original: 'Original page',
    published: (date) => <>published {date}</>,
    retrieved: (date) => <>received {date}</>,
    withheld: 'Text withheld',
    withheldSince: (date) => <>The text was erased on legal order {date}. Its hash stays, and it is not taken again.</>,
    withheldReason: 'Reason',
    withheldHash: 'Hash of the text (SHA-256)',
    openStatement: 'Statement',
  },

  statement: {
    eyebrow: 'Statement',
    wordings: 'Wordings',
    wordingsHint: 'Printed in quotation marks. Each is shown against the first.',
    lead: 'First held',
    reports: 'Headlines and reported speech',
    reportsHint: 'These condense or report the statement; they are not counted as wordings of it.',
    appearances: 'Appearances',
    appearancesHint: 'Earliest held first. Earlier ones may exist elsewhere.',
    flags: 'To check',
    noFlags: 'Nothing to check.',
    decisions: 'Decisions',
    noDecisions: 'Nobody has decided anything yet.',
    decided: (actor, decision, date) => (
      <>
        {decision} by {actor}, {date}
      </>
    ),
    undo: 'Undo',
    undone: (date) => <>taken back {date}</>,
    printed: (number) => count(number, { one: 'printed once', other: 'printed # times' }),
    sourcing: (outlets, origins, unstated) =>
      [
        count(outlets, { one: '# outlet', other: '# outlets' }),
        count(origins, { one: '# named origin', other: '# named origins' }),
        count(unstated, { one: '# does not say', other: '# do not say' }),
      ].join('; '),
    origins: 'Named origins',
    noRecording: 'No recording or transcript held.',
    earliest: 'Earliest appearance held',
    said: 'Said',
    occasion: 'Occasion',
    diffKey: 'Struck through: in the first wording only. Underlined: in this one only.',
    leadWording: 'First wording',
    thisWording: 'This wording',
    otherWords: 'other words',
    notes: (number) => count(number, { one: '# note for information', other: '# notes for information' }),
    added: (date) => <>In the library since {date}</>,
    grouping: {
      machine: 'Put together by the machine; nobody has reviewed the grouping.',
      reviewed: 'A person has decided which of these belong together.',
    },
  },

  list: {
    title: 'Statements',
    filters: 'Filters',
    words: 'Words',
    speaker: 'Speaker',
    outlet: 'Outlet',
    textLanguage: 'Language',
    anyLanguage: 'Any',
    from: 'Said from',
    to: 'Said until',
    flag: 'To check',
    anyFlag: 'All statements',
    submit: 'Filter',
    clear: 'Clear',
    none: 'No statement fits.',
  },

  queue: {
    title: 'To check',
    lead: 'What the rules found and a person should see. A finding is no verdict: confirm it or dismiss it, and say why.',
    kinds: 'Kinds',
    all: 'All',
    none: 'Nothing to check here.',
    nearDuplicateHint: 'The same words in more than one text. For information: nothing has to be done about them.',
    reason: 'Reason',
    note: 'Note',
    confirm: 'Confirm',
    dismiss: 'Dismiss',
    decidedNow: { confirm: 'Confirmed.', dismiss: 'Dismissed.' },
    meanwhile:
      'Somebody decided this meanwhile. Nothing was changed; what they decided is shown on the statement’s page.',
    openStatement: 'Statement',
    rule: (rule) => `Rule ${rule}`,
    differ: (a, b) => (
      <>
        {a} in one, {b} in the other
      </>
    ),
    onlyIn: (words) => <>{words} in one of the two only</>,
  },

  signIn: {
    title: 'Sign in',
    hint: 'This library is reached from other machines. Enter the token that the server was started with.',
    submit: 'Sign in',
    wrong: 'That is not the token.',
  },

  speaker: {
    unnamed: 'Nobody is named',
    anonymous: (words) => <>unnamed source: {words}</>,
  },

  chain: {
    label: 'Sourcing',
    unstated: 'does not say where it has it from',
    link: {
      told: (name) => <>told to {name}</>,
      reports: (name) => <>reported by {name}</>,
      republishes: (name) => <>republished from {name}</>,
      cites: (name) => <>according to {name}</>,
      'own-words': (name) => <>{name}, in its own words</>,
    },
    anonymous: (words) => <>unnamed source: {words}</>,
    status: {
      claimed: (name) => (
        <>
          credited to {name}; {name}’s text not held
        </>
      ),
      'seen-contains': (name) => (
        <>
          credited to {name}; {name}’s text is held and has it
        </>
      ),
      'seen-lacks': (name) => (
        <>
          credited to {name}; {name}’s text is held and does not have it
        </>
      ),
      unavailable: (name) => (
        <>
          credited to {name}; {name}’s text could not be had
        </>
      ),
    },
    basis: {
      recording: 'from a recording',
      transcript: 'from a transcript',
      'official-text': 'from an official text',
      'own-reporting': 'own reporting',
      relay: 'passed on',
      unknown: 'basis not stated',
    },
    translated: 'in translation',
  },

  mark: { removed: 'removed:', added: 'added:', end: '.' },
  cue: 'Said with',

  mentionKind: {
    direct: 'in quotation marks',
    mixed: 'reported speech with quoted words',
    indirect: 'reported speech',
    headline: 'headline',
  },
  relation: {
    verbatim: 'word for word',
    'trivially-edited': 'word for word but for spelling or punctuation',
    truncated: 'shorter',
    spliced: 'joins separate passages',
    altered: 'wording differs',
    paraphrase: 'in other words',
    translation: 'translation',
    unrelated: 'another statement',
  },
  differenceKind: {
    number: 'Number',
    negation: 'Negation',
    modality: 'Certainty or duty',
    name: 'Name',
    word: 'Word',
    addition: 'Addition',
    omission: 'Omission',
    order: 'Order',
    speaker: 'Speaker',
  },
  differenceOnly: 'nothing',
  differences: 'What differs',
  confidence: { high: 'clear case', medium: 'likely', low: 'unsure' },
  doubt: {
    'language-unsure': 'The language could not be told for certain.',
    'language-unsupported': 'Quotations in this language are only found by their marks.',
    'unclosed-mark': 'A quotation mark is not closed.',
    'surplus-mark': 'A closing quotation mark has no opening one.',
    'speaker-unresolved': 'Who is speaking could not be told.',
    'date-contradiction': 'The words for the date contradict one another.',
    'date-needs-published': 'A date such as “yesterday” needs the date of publication.',
    'low-confidence': 'This may be no quotation.',
    'text-truncated': 'The text was too long; only its beginning was read.',
    'same-text-other-title': 'The same text is held under another title or date.',
  },
  flagKind: {
    'near-duplicate': 'Near-duplicate',
    number: 'Figures differ',
    negation: 'Negation',
    modality: 'Certainty or duty',
    name: 'Name',
    wording: 'Wording differs',
    truncation: 'Shorter',
    splice: 'Joins separate passages',
    speaker: 'Speaker',
    date: 'Date',
    place: 'Place',
    sourcing: 'Sourcing',
    translation: 'Translation',
    revision: 'Revised text',
    headline: 'Headline',
    recirculated: 'Recirculated',
    unsourced: 'No source stated',
  },
  flagReason: {
    'near-duplicate': 'The same words stand in more than one text',
    number: 'Figures differ',
    negation: 'One affirms what the other denies',
    modality: 'One is more certain, or asks for more, than the other',
    name: 'The names differ',
    wording: 'A word differs in a way that may change the meaning',
    truncation: 'One is shorter, and what it leaves out may change the meaning',
    splice: 'One joins passages that stand apart in the other, without a sign that words are left out',
    speaker: 'Nearly the same words are given to different speakers',
    date: 'The same words are dated to two days of one week: one date may be off, or they were said twice',
    place: 'The same words, dated the same day, are given two places',
    sourcing: 'The texts give different sources for it',
    translation: 'The translations differ',
    revision: 'The text was changed after it was published',
    headline: 'The headline says something else than the text',
    recirculated: 'Words of more than a year earlier are printed without a word that they are old',
    unsourced: 'The text does not say where it has it from',
  },
  flagRule: {
    'truncation/condition': 'One is shorter and leaves out a condition',
    'truncation/exception': 'One is shorter and leaves out an exception',
    'truncation/contrast': 'One is shorter and leaves out what the speaker set against it',
    'truncation/limit': 'One is shorter and leaves out until when it is denied',
    'truncation/denial': 'One is shorter and leaves out a denial',
    'truncation/attribution': 'One is shorter and leaves out that the speaker gave it as somebody else’s claim',
    'truncation/reserve': 'One is shorter and leaves out how sure the speaker was',
    'splice/joins-sentences':
      'One makes one sentence of passages that stand apart in the other, without a sign that words are left out',
    'splice/drops-words': 'One drops words in the middle without a sign that they are left out',
    'recirculated/new-date':
      'Words of more than a year earlier are given a new date, and nothing says that they are old; they may have been said again',
    'recirculated/no-date':
      'Words of more than a year earlier are printed without a date, and nothing says that they are old; they may have been said again',
  },
  withOccasion: (reason, occasion) => `${reason}; ${occasion}`,
  sharedOccasion: {
    'not-established': 'same occasion not established',
    'same-day': 'both dated the same day, same occasion not established',
    'other-days': 'said on different days by what the texts tell',
  },
  flagStatus: { open: 'open', confirmed: 'confirmed', dismissed: 'dismissed', superseded: 'no longer found' },
  severity: { information: 'for information', minor: 'minor', major: 'major', critical: 'critical' },
  decision: { confirm: 'Confirmed', dismiss: 'Dismissed', together: 'Put together', apart: 'Kept apart' },
  decisionReason: {
    'same-occasion-conflict': 'Same occasion, reports conflict',
    'later-update': 'Later update',
    'different-measure': 'Different thing measured',
    translation: 'Matter of translation',
    correction: 'Corrected by the outlet',
    'extraction-error': 'Our reading of the text is wrong',
    other: 'Other',
  },

  field: {
    q: 'Quote or article',
    text: 'Words',
    title: 'Title',
    outlet: 'Outlet',
    url: 'Address (URL)',
    publishedAt: 'Published on',
    speaker: 'Speaker',
    saidAt: 'Said on',
    note: 'Note',
    token: 'Token',
  },
  fieldProblem: {
    q: 'Paste a text with words in it.',
    text: 'Give the words that were said, up to 100,000 characters.',
    title: 'Give a title of at most 1,000 characters.',
    outlet: 'Give a name of at most 500 characters.',
    url: 'Give an address that begins with https:// or http://.',
    publishedAt: 'Give a date such as 2025-10-06.',
    speaker: 'Give a name of at most 500 characters.',
    saidAt: 'Give a date such as 2025-10-06.',
    note: 'Give a note of at most 10,000 characters.',
    token: 'Enter the token.',
  },
  formProblem: 'Some fields need another look. Nothing was stored.',
  error: ERRORS,
  errorId: (id) => <>Request {id}</>,
  toStart: 'To the first page',
};
