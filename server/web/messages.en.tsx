import { ERRORS } from '../../models/errors.ts';
import { DATE_EXAMPLE } from './date-example.tsx';
import { languageNames } from './language-names.ts';
import type { Messages } from './messages.ts';
import { plural } from './plural.ts';

const count = plural('en');

/** Made once: making one takes a hundred times longer than using it. */
const NUMBERS = new Intl.NumberFormat('en');

/** The English catalogue. Findings of the machine and conclusions of people use different words: docs/words.md. */
export const messages: Messages = {
  language: 'en',
  digits: 'latn',
  direction: 'ltr',
  dates: {
    locale: 'en-GB',
    uncertain: (date) => `${date} (uncertain)`,
    about: (date) => `about ${date}`,
    range: (from, to) => `${from} to ${to}`,
    at: (date, time, zone) => `${date}, ${time}${zone === null ? '' : `\u00a0${zone}`}`,
  },
  number: (value) => NUMBERS.format(value),
  languageName: languageNames('en', 'a language not recognised'),

  site: {
    name: 'Isnad',
    title: (page) => `${page} · Isnad`,
    refused: (page) => `Error: ${page}`,
    skip: 'Skip to the content',
    navigation: 'Pages',
    check: 'Check',
    statements: 'Statements',
    speakers: 'Speakers',
    outlets: 'Outlets',
    toCheck: 'To check',
    verdicts: 'Verdicts',
    glance: 'At a glance',
    language: 'English',
    digits: null,
    creed:
      'Isnad shows the closest wording it holds and where it comes from. That something is not found here does not make it false.',
    sample: 'The sample library is in the store: articles written to show how Isnad works, not reporting.',
    removeSample: 'Remove the samples …',
    signOut: 'Sign out',
    next: 'Next',
    fromStart: 'Back to the first',
    pages: 'More pages',
    optional: 'optional',
    comma: ', ',
    between: '\u00a0· ',
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
    examples: 'Half remembered, to try:',
    exampleLines: ['there is no real chance to reach a Gaza deal', 'أمامنا فرصة حقيقية لإنهاء الحرب'],
  },

  lookUp: {
    title: 'Look-up',
    closest: 'Closest wording we hold',
    notReviewed: 'Not reviewed',
    reviewed: 'Reviewed',
    verdict: 'Verdict',
    verdictAbout: 'The closest wording we hold, not the text you gave',
    inOtherWording: 'in another wording',
    verdictElsewhere: 'Another wording of this statement has been reviewed; this one has not.',
    wordings: 'Other wordings held of it',
    permalink: 'Permanent link',
    against: 'Your text against it',
    diffKey:
      'Struck through: in your text only. Underlined: in the wording held only. What is marked and not named below says the same in other words, or stands at an end that only one of the two has.',
    yours: 'Your text',
    held: 'Wording held',
    facts: 'Where it comes from',
    others: 'Other statements that come near',
    openStatement: 'All wordings and appearances',
    searched: (wordings, language, isCertain, speaker) => (
      <>
        Searched: {count(wordings, { one: '# wording', other: '# wordings' })} in this library; your text{' '}
        {isCertain ? 'read as' : 'is probably'} {language}
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
      similar: 'Known, with small differences',
      reviewed: 'Known, with a verdict',
      'to-decide': 'Known, with points to check',
      differs: 'Known in other words',
      conflict: 'Reports conflict',
      new: 'New',
      'not-looked-up': 'Not looked up',
      'to-check': 'To check',
      kept: 'Kept',
    },
    closestNotReviewed: 'Closest wording we hold, not reviewed',
    verdictOnHeld: 'Verdict on the wording held, not on this one',
    toDecide: 'To check about this statement',
    notLookedUp: (lookedUp, all) =>
      `The first ${NUMBERS.format(lookedUp)} of ${NUMBERS.format(all)} quotations were looked up. Of the others nothing is said here.`,
    save: 'Save this article',
    saveHint:
      'What you can say about it: the date lets “yesterday” become a day, the outlet starts the sourcing chain.',
    saveSubmit: 'Save',
    readAgain: 'Read again with this',
    saved: 'Article',
    heldAlready: 'This text was held already. What was sent with it now has changed nothing.',
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
    whole: (letters) => count(letters, { one: 'Show all of it (# letter)', other: 'Show all of it (# letters)' }),
    wordings: 'Wordings',
    wordingsHint: 'Printed in quotation marks. Each is shown against the one chosen.',
    reports: 'Headlines and reported speech',
    reportsHint: 'These condense or report the statement; they are not counted as wordings of it.',
    appearances: 'Appearances',
    appearancesHint: 'Earliest held first. Earlier ones may exist elsewhere.',
    flags: 'To check',
    noFlags: 'Nothing to check.',
    decisions: 'Decisions',
    noDecisions: 'No decision holds.',
    undoneNow: 'Taken back. What holds now is shown.',
    decided: (what, actor, date) => (
      <>
        {what} by {actor}, {date}
      </>
    ),
    undo: 'Undo',
    undone: (date) => <>taken back {date}</>,
    printed: (number) => count(number, { one: 'printed once', other: 'printed # times' }),
    sourcing: (outlets, origins, unstated) =>
      [
        outlets === 0 ? 'no outlet named' : count(outlets, { one: '# outlet', other: '# outlets' }),
        count(origins, { one: '# named origin', other: '# named origins' }),
        // Where there is no outlet, there is none that could say it.
        ...(outlets === 0 ? [] : [count(unstated, { one: '# does not say', other: '# do not say' })]),
      ].join('; '),
    origins: 'Named origins',
    noRecording: 'No recording or transcript held.',
    earliest: 'Earliest appearance held',
    said: 'Said',
    occasion: 'Occasion',
    diffKey: 'Struck through: in the chosen wording only. Underlined: in this one only.',
    leadWording: 'Chosen wording',
    thisWording: 'This wording',
    otherWords: 'other words',
    notes: (number) => count(number, { one: '# note for information', other: '# notes for information' }),
    added: (date) => <>In the library since {date}</>,
    grouping: {
      machine: 'Put together by the machine; nobody has reviewed the grouping.',
      reviewed: 'A person has decided which of these belong together.',
    },
    contents: 'On this page',
    printedBy: (outlets) =>
      count(outlets, {
        one: 'These words were printed by # outlet.',
        other: 'These words were printed by # outlets.',
      }),
    printedOtherwise: (outlets, more) =>
      count(
        outlets,
        more
          ? {
              one: 'In other wordings or as a report, # more outlet printed it.',
              other: 'In other wordings or as a report, # more outlets printed it.',
            }
          : {
              one: 'In other wordings or as a report, # outlet printed it.',
              other: 'In other wordings or as a report, # outlets printed it.',
            },
      ),
    verdict: 'Verdict',
    notReviewedHint: 'Nobody has given a verdict on this. What is shown here is what the texts say.',
    giveVerdict: 'Give a verdict',
    referenceFor: (words) => <>This statement served as the reference for the verdict on other words: {words}</>,
    card: 'Card for other pages',
    moreVerdicts: (number) => count(number, { one: '# more verdict', other: '# more verdicts' }),
    responses: 'What those concerned say',
    responsesHint: 'Evidence, not a verdict.',
    wordingNumber: (number) => `Wording ${number}`,
    longer: 'longer',
    chosen: 'chosen: the others are shown against it',
    compare: 'Compare with this',
    moreWordings: (number) => count(number, { one: '# more wording', other: '# more wordings' }),
    moreReports: (number) => count(number, { one: '# more report', other: '# more reports' }),
    notCompared: (number) =>
      count(number, {
        one: '# further wording is held and not shown here.',
        other: '# further wordings are held and not shown here.',
      }),
    moreFlags: (number) => count(number, { one: '# more point to check', other: '# more points to check' }),
    moreDecisions: (number) => count(number, { one: '# more decision', other: '# more decisions' }),
    moreAppearances: (number) => count(number, { one: '# more appearance', other: '# more appearances' }),
    appearancesShown: (shown, all) =>
      `The ${NUMBERS.format(shown)} earliest of ${count(all, { one: '# appearance', other: '# appearances' })} are shown.`,
    back: 'Back to the statement',
  },

  split: {
    title: 'Some of these belong to another statement',
    hint: 'Tick the appearances that are not of this statement. They become one of their own; this can be undone.',
    choose: 'Split off',
    submit: 'Split off what is ticked',
    problem: {
      none: 'Tick the appearances to split off. Nothing was changed.',
      all: 'At least one appearance must stay. Nothing was changed.',
      moved: 'Some of these are no longer appearances of this statement. Nothing was changed.',
      'too-large': 'That takes too many decisions at once. Tick fewer at a time; nothing was changed.',
      conflict: 'Somebody else changed this statement meanwhile. Nothing was changed; look again and repeat it.',
    },
    done: 'Split off: those appearances are a statement of their own now.',
    other: 'Open that statement',
    confirm: (chosen, all) =>
      `Split off ${count(chosen, { one: '# appearance', other: '# appearances' })} of ${NUMBERS.format(all)}?`,
    confirmHint: 'They become a statement of their own, and the rest stays together. Each decision can be undone.',
    now: 'Split off',
  },

  merge: {
    title: 'This is the same as another statement',
    hint: 'Everything here goes into the other statement, under its address. This can be undone.',
    into: 'Address or id of the other statement',
    intoHint: 'Copy it from the address bar of its page.',
    submit: 'Merge into it',
    problem: {
      unreadable: 'Give the address of a statement’s page, or its id, which begins with q_. Nothing was changed.',
      unknown: 'There is no such statement. Nothing was changed.',
      same: 'That is this statement itself. Nothing was changed.',
      speakers: 'The two are attributed to different speakers. Say first that those are one. Nothing was changed.',
      conflict: 'Somebody else changed one of the two meanwhile. Nothing was changed; look again and repeat it.',
    },
    done: 'Merged: what stood under the other address is here now.',
    confirm: 'Are these two one statement?',
    confirmHint: (appearances) =>
      `${count(appearances, { one: '# appearance goes', other: '# appearances go' })} into the other statement. This can be undone.`,
    goes: 'This one goes into the other',
    stays: 'This one goes on',
    now: 'Merge',
  },

  sourcingGraph: {
    caption: 'Who has the words from whom, as the texts tell it',
    description: (outlets, sources) =>
      `${count(outlets, { one: '# outlet', other: '# outlets' })} and ${count(sources, { one: '# source', other: '# sources' })}, with a line from whoever has the words to whoever prints or passes them on. The list below says the same.`,
    node: {
      speaker: 'speaker',
      outlet: 'outlet',
      untold: 'not told',
      agency: 'agency',
      person: 'person',
      anonymous: 'unnamed source',
      document: 'document',
      broadcast: 'broadcaster',
      social: 'social account',
    },
    edge: {
      'seen-contains': 'credited; the credited text is held and has it',
      'seen-lacks': 'credited; the credited text is held and does not have it',
      claimed: 'credited; the credited text is not held',
      unavailable: 'credited; the credited text could not be obtained',
      told: 'told at first hand, as the text says',
      unstated: 'not said how the words came here',
    },
    untold: 'outlet not known',
    times: (number) => count(number, { one: 'once', other: '# times' }),
    leftOut: (number) =>
      count(number, {
        one: '# appearance is left out of the drawing; the list has it.',
        other: '# appearances are left out of the drawing; the list has them.',
      }),
    list: 'The same as a list',
    more: (number) => count(number, { one: '# more outlet', other: '# more outlets' }),
  },

  timeline: {
    title: 'Timeline',
    caption: 'When each outlet printed which wording',
    description: (appearances, outlets) =>
      `${count(appearances, { one: '# appearance', other: '# appearances' })} in ${count(outlets, { one: '# outlet', other: '# outlets' })}. Numbers are those of the wordings above; a circle is printed in quotation marks, a square reports or condenses.`,
    mark: (outlet, date, wording, kind) => `${outlet}, ${date}: wording ${wording}, ${kind}`,
    otherOutlets: 'other outlets',
    outlet: 'Outlet',
    date: 'Published',
    wording: 'Wording',
    kind: 'How',
    undated: (number) =>
      count(number, {
        one: 'Not on the timeline: # appearance whose day of publication is not known.',
        other: 'Not on the timeline: # appearances whose day of publication is not known.',
      }),
  },

  history: {
    title: 'History',
    hint: 'Everything that was done about this statement, the latest first. Nothing is ever taken out.',
    none: 'Nothing yet.',
    act: {
      'article-added': 'Article added',
      'quote-recorded': 'Quote recorded',
      'quotes-merged': 'Statements merged',
      'mentions-together': 'Appearances put together',
      'mentions-apart': 'Appearances kept apart',
      'flag-decided': 'Point to check decided',
      'decision-undone': 'Decision taken back',
      'article-re-read': 'Article read again with newer rules',
      'sample-added': 'Samples added',
      'sample-removed': 'Samples taken out',
      'speaker-changed': 'Speaker changed',
      'speakers-apart': 'Speakers kept apart',
      'outlet-changed': 'Outlet changed',
      'verdict-given': 'Verdict given',
      'response-recorded': 'Response recorded',
      'flag-leased': 'Point to check taken on',
      'quote-split': 'Statement split',
      'article-withheld': 'Article withheld',
    },
    splitOff: (number) => count(number, { one: '# appearance', other: '# appearances' }),
    older: 'Earlier',
    latest: 'Back to the latest',
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
    flag: 'Kind of point',
    anyFlag: 'Any kind',
    state: 'State',
    anyState: 'Any',
    states: { 'to-check': 'To check', confirmed: 'Point confirmed', reviewed: 'With a verdict' },
    submit: 'Filter',
    clear: 'Clear all',
    wordsHint: (
      <>
        <bdi>“words in quotes”</bdi> must stand so; <bdi>-word</bdi> must not stand there.
      </>
    ),
    active: 'Filters in use',
    remove: 'Take out',
    count: (shown, place) =>
      ({
        all: count(shown, { one: '# statement, newest first.', other: '# statements, newest first.' }),
        first: `The ${count(shown, { one: 'newest statement', other: '# newest statements' })}; older ones on the next pages.`,
        later: `${count(shown, { one: '# statement', other: '# statements' })} on this page; older ones follow.`,
        last: `${count(shown, { one: '# statement', other: '# statements' })} on this page, the last of the list.`,
      })[place],
    closestCount: (shown) =>
      count(shown, {
        one: '# statement comes close to these words.',
        other: '# statements come close to these words, the closest first.',
      }),
    closestFull: (shown) =>
      `The closest ${count(shown, { other: '#' })} statements; there may be more. Another word or filter narrows it down.`,
    otherWording: 'Closest wording',
    narrow: 'Narrow these down',
    printedAtLeast: (number) => count(number, { other: 'printed # times or more' }),
    none: 'No statement fits.',
    noneAdvice: (
      <>
        Take a filter out, or ask with fewer words. Names must be ones that are held: see{' '}
        <a href="/speakers">speakers</a> and <a href="/outlets">outlets</a>. Words that are only half remembered are
        best <a href="/">looked up</a>.
      </>
    ),
    empty: (
      <>
        No statement is held yet. <a href="/">Check an article and save it</a>, and what is quoted in it stands here.
      </>
    ),
    refused: 'The list is not shown, because a filter needs another look.',
    problem: {
      q: 'Give words, up to 100,000 characters.',
      speaker: 'Give a name of at most 500 characters.',
      outlet: 'Give a name of at most 500 characters.',
      textLang: 'Choose a language of the list.',
      from: <>Give a date such as {DATE_EXAMPLE}, a month or a year.</>,
      to: <>Give a date such as {DATE_EXAMPLE}, a month or a year.</>,
      flag: 'Choose a kind of the list.',
      state: 'Choose a state of the list.',
    },
    wordProblem: {
      'unbalanced-quotes':
        'A quotation mark has no other half, so the phrase could end anywhere. Close it or take it out.',
      'lone-dash': 'A dash stands alone. To leave a word out, write the dash right before it: -word.',
      'only-exclusions':
        'This only leaves words out, and would list the rest of the library. Name a word to look for too.',
      'no-words': 'Give at least one word or number.',
    },
    orderProblem: 'This is before “Said from”.',
  },

  address: {
    title: 'This address cannot be read as it stands',
    lead: 'Nothing is shown, because a part of it is not known here:',
    choose: 'Choose one of those that the list offers.',
    place: 'Place in the list',
    placeGone: 'This place in the list is not known. Go on from the beginning.',
    rest: 'The list without this',
    allStatements: 'All statements',
    allVerdicts: 'All verdicts',
    wholeQueue: 'The whole queue',
  },

  speakers: {
    title: 'Speakers',
    lead: 'Who is said to have said something: persons and bodies. Unnamed sources have no page.',
    search: 'Name begins with',
    searchHint: 'Titles are left aside. Other names of a speaker are found where they are given in full.',
    submit: 'Search',
    clear: 'All speakers',
    searchProblem: 'Give at least one letter, and at most 500.',
    none: (name) => <>No speaker is held whose name begins with {name}.</>,
    noneAdvice: 'Try the first name, another spelling, or another script.',
    empty: (
      <>
        No speaker is held yet. <a href="/">Check an article and save it</a>, and whoever is named in it stands here.
      </>
    ),
    statements: (number, hasMore) =>
      hasMore
        ? count(number, { other: '# statements or more' })
        : count(number, { one: '# statement', other: '# statements' }),
    eyebrow: 'Speaker',
    inThisLanguage: (name) => <>In English: {name}</>,
    names: 'Also held as',
    statementsTitle: 'Statements',
    noStatements: 'No statement of this speaker is held.',
    noneClear: 'None on this page.',
    unclear: 'Attributed, not confirmed',
    unclearHint:
      'No appearance of these names the speaker beyond doubt: each was attributed to the speaker by a pronoun, a description or the sentences around it, or a published verdict does not bear the attribution out.',
    partedByPage:
      'The list comes in pages, newest first. What is only attributed is kept apart on each page by itself: the others may have more of it.',
    overTime: 'Statements over time',
    confirm: 'Aliases to confirm',
    confirmHint:
      'Names that may be this speaker’s. Nothing is joined by itself: if it is somebody else, say so, and it is not asked again.',
    noneToConfirm: 'No other name comes near.',
    why: {
      figure: (own, other) => (
        <>
          {own} and {other} are known names of one figure
        </>
      ),
      sound: (own, other) => (
        <>
          {own} and {other} sound alike
        </>
      ),
    },
    isSame: 'Confirm as the same speaker',
    isOther: 'Keep apart as two',
    apart: 'Kept apart',
    apartHint: 'It was said that they are somebody else. They are not suggested here.',
    joined: 'Confirmed as the same speaker',
    joinedHint: 'Their names and statements are here. Parted again, each has its own back.',
    part: 'Part again',
    aliases: 'Edit aliases',
    aliasesLabel: 'Aliases, one on each line',
    aliasesHint:
      'What arrives under one of these names is this speaker’s from then on. What arrived before stays where it is.',
    save: 'Save',
    done: {
      joined: 'Confirmed. Names and statements of both are here now.',
      parted: 'Parted again. Each has its own names and statements back.',
      named: 'The aliases are saved.',
      apart: 'Kept apart. The name is not suggested here any more.',
      asked: 'Taken back. The name may be suggested here again.',
    },
    meanwhile: 'Somebody changed this meanwhile. Nothing was changed by you; this is how it stands now.',
    meanwhileNames:
      'Somebody changed the names meanwhile, and nothing was saved. What you wrote is still in the form; saved again, it replaces what is held now:',
    refused: 'The aliases need another look. Nothing was saved.',
    wrongLine: (line) => `Line ${count(line, { other: '#' })}: give a name of at most 500 characters.`,
    takenBy: (line, name) => (
      <>
        Line {count(line, { other: '#' })} is a name of {name}. If they are one, confirm them as the same speaker
        instead.
      </>
    ),
    tooMany: 'Give at most 100 aliases.',
  },

  outlets: {
    title: 'Outlets',
    lead: 'Who printed what is held: news sites, agencies, broadcasters, official bodies, accounts.',
    search: 'Name begins with',
    searchHint: 'Searches main names only.',
    submit: 'Search',
    clear: 'All outlets',
    searchProblem: 'Give at least one letter, and at most 500.',
    none: (name) => <>No outlet is held whose name begins with {name}.</>,
    noneAdvice: 'Try another spelling or another script.',
    empty: (
      <>
        No outlet is held yet. <a href="/">Check an article and save it</a> with the name of its outlet.
      </>
    ),
    eyebrow: 'Outlet',
    names: 'Also named',
    hosts: 'Hosts',
    statements: 'Statements printed there',
    noStatements: 'No statement is held that was printed there.',
    credits: 'Whom it credits',
    creditsHint: (read, hasMore) =>
      `${
        hasMore
          ? `Counted in the latest ${count(read, { other: '# appearances' })}; earlier ones are not read.`
          : `Counted in ${count(read, { one: 'the one appearance', other: 'all # appearances' })} held.`
      } What its texts say, and no measure of the outlet.`,
    noCredits: 'No appearance is held to count in.',
    credited: 'Credited',
    appearances: 'Appearances',
    unnamed: 'Sources without a name',
    own: 'Its own reporting',
    unstated: 'Does not say',
    edit: 'Edit names and hosts',
    editHint:
      'Articles are given to this outlet by its names, and where they come without one by the host of their address.',
    nameLabel: 'Name shown first',
    namesLabel: 'Other names, one on each line',
    hostsLabel: 'Hosts, one on each line',
    save: 'Save',
    done: 'Names and hosts are saved.',
    meanwhile:
      'Somebody changed this outlet meanwhile, and nothing was saved. What you wrote is still in the form; saved again, it replaces what is held now:',
    refused: 'Names and hosts need another look. Nothing was saved.',
    wrongName: 'Give a name of at most 500 characters.',
    wrongLine: (line) => `Line ${count(line, { other: '#' })}: give a name of at most 500 characters.`,
    wrongHost: (line) =>
      `Line ${count(line, { other: '#' })}: give a host such as example.org, without https:// and path.`,
    takenBy: (line, name) => (
      <>
        Line {count(line, { other: '#' })} belongs to {name}.
      </>
    ),
    nameTakenBy: (name) => <>This is a name of {name}.</>,
    tooMany: 'Give at most 100 lines.',
  },

  glance: {
    title: 'The library at a glance',
    lead: 'What is held, in counts. They tell what was saved here, not how much was said in the world.',
    empty: (
      <>
        The library is empty. <a href="/">Check an article and save it</a>, and there is something to see here.
      </>
    ),
    overTime: 'Statements over time, by language',
    overTimeBy: {
      month: 'By the month in which they were said',
      year: 'By the year in which they were said',
      years: 'By the years in which they were said',
    },
    noneDated: 'The month is not known for any of these statements.',
    overTimeAlternative: (dated, from, to, most, number, languages) =>
      `${count(dated, { one: '# statement', other: '# statements' })} from ${from} to ${to}; most in ${most} (${count(number, { other: '#' })}). ${languages}.`,
    ofLanguage: (language, number) => `${language}: ${count(number, { other: '#' })}`,
    undated: (number) =>
      count(number, {
        one: 'The month of # more statement is not known.',
        other: 'The month of # more statements is not known.',
      }),
    otherLanguages: 'Other languages',
    when: 'Said in',
    all: 'All',
    key: 'Colours',
    flags: 'Points to check, by kind',
    flagsHint:
      'What the rules found, and what people have decided of it. In the table each kind leads to its open points.',
    noFlags: 'Nothing was found that asks for a look.',
    duplicates: (number) =>
      `Besides, ${count(number, { one: '# near-duplicate', other: '# near-duplicates' })}, for information only.`,
    flagsAlternative: (open, confirmed, dismissed, most) =>
      `${count(open, { other: '#' })} open, ${count(confirmed, { other: '#' })} confirmed, ${count(dismissed, { other: '#' })} dismissed; the most frequent kind is: ${most}.`,
    kind: 'Kind',
  },

  queue: {
    title: 'To check',
    lead: 'What the rules found and a person should see. A finding is no verdict: confirm it or dismiss it, and say why.',
    kinds: 'Kinds',
    all: 'All',
    none: 'Nothing to check here.',
    nearDuplicateHint:
      'The same or nearly the same words in more than one text. For information: nothing has to be done about them.',
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
    statuses: 'Open and decided',
    status: { open: 'Open', confirmed: 'Confirmed', dismissed: 'Dismissed' },
    filters: 'Filters',
    severity: 'Severity',
    anySeverity: 'Any',
    speaker: 'Speaker',
    outlet: 'Outlet',
    order: 'Order',
    orders: { severity: 'Most urgent first', oldest: 'Oldest first', newest: 'Newest first' },
    submit: 'Filter',
    clear: 'Clear',
    noneFits: 'No finding fits these filters.',
    countsAll: 'The numbers count every finding, not only those that fit the filters.',
    noneDecided: { confirmed: 'Nothing has been confirmed here.', dismissed: 'Nothing has been dismissed here.' },
    findings: 'Findings',
    found: (date) => <>found {date}</>,
    alone: 'This finding alone',
    verdict: 'Give a verdict',
    isOne: 'Kept as one statement.',
    areTwo: 'Kept as two statements.',
    together: 'Put together',
    apart: 'Keep apart',
    groupedNow: { together: 'Put together as one statement.', apart: 'Kept apart as two statements.' },
    undoneNow: (number) =>
      count(number, {
        one: 'Taken back. The decision stays in the record and no longer holds.',
        other: '# decisions taken back. They stay in the record and no longer hold.',
      }),
    undoAll: 'Undo all',
    choose: 'Choose for dismissal:',
    batch: 'Dismiss those chosen',
    batchHint: 'One reason for all of them; each stands in the record by itself. Confirming is done one by one.',
    batchSubmit: 'Dismiss those chosen',
    batchNone: 'Choose at least one finding.',
    chosen: 'Chosen: #',
    dismissedNow: (number) =>
      count(number, { zero: 'Nothing dismissed.', one: '# finding dismissed.', other: '# findings dismissed.' }),
    left: (number) => count(number, { one: '# stayed as it was:', other: '# stayed as they were:' }),
    leftChanged: 'Changed at the same moment, and still open. Look at it again.',
    leftGone: (number) =>
      count(number, { one: '# finding is no longer held.', other: '# findings are no longer held.' }),
    decidedBy: (decision, actor, date, reason) => (
      <>
        {decision} by {actor}, {date}: {reason}
      </>
    ),
    lease: {
      take: 'I’m on it',
      takenNow: 'You are on it now; others see that for a quarter of an hour.',
      mine: (until) => <>You are on it until {until}.</>,
      held: (holder, until) => (
        <>
          {holder} is on it until {until}.
        </>
      ),
      heldHint: 'Take another one, or come back when it is free.',
      renew: 'Stay on it',
      release: 'Let it go',
    },
    nobody: { local: 'the user of this machine', token: 'somebody without a name' },
    you: (name) => <>You decide as {name}.</>,
    youUnnamed: {
      local: 'You decide as the user of this machine.',
      token: 'You decide without a name. Give one, so that others see what you are on and what you decided.',
    },
    youHint: 'It stands beside every decision. It is what you say it is: nobody checks it.',
    youSubmit: 'Keep this name',
    refused: {
      fields: { title: 'This needs another look', lead: 'Nothing was decided.' },
      decided: { title: 'Somebody decided this meanwhile', lead: 'Nothing was changed. What you wrote is below.' },
      leased: { title: 'Somebody else is on this', lead: 'Nothing was changed. What you wrote is below.' },
      changed: { title: 'This changed meanwhile', lead: 'Nothing was decided. Here it is as it is now.' },
    },
    theirs: 'What was decided',
    yours: 'What you wrote',
    back: 'Back to the queue',
    reasonProblem: 'Choose a reason.',
    decisionProblem: 'Press Confirm or Dismiss.',
    deciding: {
      confirm: 'To confirm: choose a reason by its number or with the arrows, then Enter. Esc leaves it.',
      dismiss: 'To dismiss: choose a reason by its number or with the arrows, then Enter. Esc leaves it.',
    },
    keys: 'Keys',
    keysOn: 'Single letters work as keys on this page',
    keysClose: 'Close',
    keysHint: 'Keys do nothing while you write in a field. None of them decides by itself.',
    key: {
      next: 'Next finding',
      previous: 'Previous finding',
      confirm: 'Confirm, with a reason',
      dismiss: 'Dismiss, with a reason',
      merge: 'Put the two together, then Enter',
      split: 'Keep the two apart, then Enter',
      verdict: 'Give a verdict',
      undo: 'Undo the last decision',
      choose: 'Choose for dismissal with others',
      open: 'Open the statement',
      help: 'These keys',
    },
    nothingToUndo: 'There is no decision to undo on this page.',
    notHere: 'That is not to be done with this finding.',
    noFinding: 'There is no finding on this page.',
    chooseFirst: 'Go to a finding first: J leads to the next one.',
    atFirst: 'This is the first finding on this page.',
    atLast: 'This is the last finding on this page.',
  },

  citation: {
    label: 'Cite this statement',
    form: { text: 'Plain text', markdown: 'Markdown', html: 'HTML' },
    copy: 'Copy',
    copied: 'Copied.',
    said: (words, by) => `${words} (${by})`,
    reported: 'reported speech',
    unnamed: (words) => `unnamed source: ${words}`,
    title: (title) => `“${title}”`,
    held: (address) => `Wording held by Isnad: ${address}`,
  },

  signIn: {
    title: 'Sign in',
    hint: 'This library is reached from other machines. Enter the token that the server was started with.',
    submit: 'Sign in',
    wrong: 'That is not the token.',
    ended: 'Your session has ended, and nothing was saved. What you wrote is kept here: sign in to go on with it.',
    lost: 'Your session has ended, and nothing was saved. What you sent is too long to be kept here: after signing in, go back in your browser to the page where you wrote it.',
    done: 'You are signed in',
    kept: 'What you wrote before is still here. Nothing has been saved yet.',
    goOn: 'Go on with what you wrote',
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
          credited to {name}; {name}’s text could not be obtained
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

  verdictWords: {
    axis: { attribution: 'Attribution', fidelity: 'Wording', context: 'Context' },
    attribution: {
      correct: { word: 'Correctly attributed', means: 'The one it is attributed to said it.' },
      misattributed: { word: 'Misattributed', means: 'Somebody else said it.' },
      fabricated: { word: 'Fabricated', means: 'Nobody said it: the words were made up.' },
      disputed: { word: 'Attribution disputed', means: 'Those who should know contradict one another.' },
      unproven: { word: 'Unconfirmed', means: 'What was found neither bears it out nor refutes it.' },
    },
    fidelity: {
      undetermined: { word: 'Not established', means: 'It is left open whether these are the words that were said.' },
      verbatim: { word: 'Word for word', means: 'The words are those of the reference.' },
      'faithful-translation': { word: 'Faithful translation', means: 'It says in this language what was said.' },
      'trivially-edited': {
        word: 'Word for word apart from small slips',
        means: 'Spelling, punctuation or a filler differ; the meaning does not.',
      },
      altered: { word: 'Altered', means: 'Words were changed so that it says something else.' },
      truncated: { word: 'Selectively cut', means: 'What was left out changes what it says.' },
      spliced: { word: 'Spliced', means: 'Passages that stood apart were joined into one.' },
      'paraphrase-in-marks': {
        word: 'Paraphrase presented as quotation',
        means: 'The quotation marks hold words that are not the speaker’s own.',
      },
      mistranslated: { word: 'Mistranslated', means: 'The translation says something else than was said.' },
    },
    context: {
      undetermined: { word: 'Not established', means: 'In what context it was said was not examined.' },
      'in-context': { word: 'In context', means: 'It is used for what it was said about.' },
      'out-of-context': { word: 'Out of context', means: 'It is used for something else than it was said about.' },
      'old-as-new': { word: 'Old words as new', means: 'It was said earlier and is presented as said now.' },
      outdated: { word: 'Outdated', means: 'It was so when it was said, and is no longer.' },
      satire: { word: 'Satire', means: 'It was meant as satire and is presented as meant in earnest.' },
    },
    state: { draft: 'Draft', published: 'Published', corrected: 'Corrected', withdrawn: 'Withdrawn' },
    takenBack: (date) => <>Taken back {date}. What it said is left here to be read; it no longer stands.</>,
    about: 'About',
    asOf: 'As of',
    by: 'By',
    claimedSpeaker: 'Attributed to',
    claimedSource: 'Claimed source',
    claimedSaid: 'Claimed to be said',
    against: 'Compared with',
    reference: 'an appearance in this library',
    noReference: 'no reference',
    evidence: 'Evidence',
    entered: (date) => <>Entered {date}</>,
    searched: (number) => count(number, { one: 'What was searched (#)', other: 'What was searched (#)' }),
    search: (where, query) => (
      <>
        {where}: {query}
      </>
    ),
    earlier: (number) => count(number, { one: '# earlier entry', other: '# earlier entries' }),
  },

  verdict: {
    listLead:
      'What people concluded about a claimed use of words, on evidence that can be read. The machine gives none.',
    states: 'State',
    all: 'All',
    none: 'There is no verdict here yet.',
    eyebrow: 'Verdict',
    about: (speaker) => <>attributed to {speaker}</>,
    wordsGone: 'The words it is about are no longer held.',
    openStatement: 'Statement',
    whatItSays: 'What was concluded',
    uses: 'The claimed use',
    reason: 'Reason',
    stateMeans: {
      draft: 'A draft: it is shown to no reader until somebody publishes it.',
      published: 'Published: readers see it on the statement and on its card.',
      corrected: 'Corrected after it was published; what it said before is kept below.',
      withdrawn: 'Withdrawn: it no longer stands.',
    },
    statementGone:
      'The statement that it is about is no longer held here: no statement and no card shows this verdict to readers.',
    acts: 'What can be done',
    edit: 'Go on with the draft',
    publish: 'Publish …',
    correct: 'Correct …',
    withdraw: 'Withdraw …',
    discard: 'Discard the draft …',

    newTitle: 'A new verdict',
    editTitle: 'A draft verdict',
    correctTitle: 'Correct a verdict',
    formLead: 'Nothing here is shown to readers before you publish it, which is a step of its own.',
    correctLead:
      'What was published stays readable. Your correction becomes a new entry, shown at once with its reason.',
    claim: 'The claimed use',
    claimHint: 'Which words, printed where, and attributed to whom: a verdict is about this and nothing else.',
    heldAgainstNow: (words) => <>Now compared with: {words}</>,
    whichWording: 'The words in question',
    whichUses: 'Appearances that print it',
    whichUsesHint: 'Choose the wording. Of its appearances, leave those ticked that you looked at.',
    placeInText: (place) => `place ${place} in this text`,
    alsoAbout: 'Also about these appearances',
    claimedSpeaker: 'Claimed speaker',
    claimedSpeakerHint: 'As the library names them; leave it empty where nobody is named.',
    claimedSource: 'Claimed source',
    sourceKind: 'Kind of source',
    sourceKinds: {
      outlet: 'Outlet',
      agency: 'News agency',
      person: 'Person',
      anonymous: 'Unnamed source',
      document: 'Document',
      broadcast: 'Broadcast',
      social: 'Social media',
    },
    sourceRelation: 'How it is credited',
    sourceRelations: {
      cites: 'according to it',
      told: 'it was told so',
      reports: 'it reported so',
      republishes: 'republished from it',
      'own-words': 'in its own words',
    },
    claimedSaid: 'Claimed date',
    against: 'Compared with',
    againstHint: 'The appearance that you trust: a recording, a transcript, the original. The choice is yours alone.',
    againstNone: 'No reference',
    againstOther: 'Another appearance',
    againstOtherHint: 'Its id, or the address of its statement in this library.',
    holdAgainst: 'Compare it with this',
    conclusion: 'What you conclude',
    conclusionHint: 'Three questions, answered apart from one another.',
    asOf: 'As of',
    asOfHint: 'The day up to which you looked.',
    evidence: 'Evidence',
    evidenceHint: 'What it rests on, with a link where there is one. A row left empty is not kept.',
    evidenceRow: (number) => `Evidence ${number}`,
    evidenceNote: 'What it shows',
    evidenceUrl: 'Address (URL)',
    addRow: 'Add a row',
    removeRow: 'Remove',
    responses: 'What speaker and outlets say',
    noResponses: 'No response is recorded.',
    recordResponse: 'Save, and record a response',
    searched: 'What you searched',
    searchedHint:
      'Look up words here and the search is noted with what it found. What you searched elsewhere you write down yourself. Searches are kept in this draft and nowhere else.',
    lookFor: 'Look up in this library',
    lookUp: 'Look up',
    lookedUp: 'Found in this library, closest first',
    here: 'This library',
    searchRow: (number) => `Search ${number}`,
    where: 'Where',
    query: 'Words searched for',
    found: 'What was found',
    addSearch: 'Add a search made elsewhere',
    foundHere: (wordings, closest, speaker, relation, likeness) =>
      `Closest of ${count(wordings, { one: '# wording', other: '# wordings' })}: \u2068“${closest}”\u2069${
        speaker === null ? '' : `, \u2068${speaker}\u2069`
      }; ${relation}, likeness ${likeness.toFixed(2)}.`,
    notFoundHere: (wordings) =>
      `Not found among ${count(wordings, { one: '# wording', other: '# wordings' })}. That says nothing about whether it was said.`,
    keep: 'Read the form again',
    save: 'Save the draft',
    saveHint:
      'Saving shows it to nobody else than those who work here. Publishing comes after it, with a look at the whole.',
    saveCorrection: 'Publish the correction',
    saveCorrectionHint: 'The correction is shown to readers at once.',
    saveAsNew: 'Keep it as a new draft',
    reasonLabel: 'Reason',
    correctionReasonHint: 'Readers see it with the correction: what was wrong, and how it came to light.',
    withdrawalReasonHint: 'Readers see it in place of the verdict.',

    meanwhile: 'Somebody else saved this meanwhile. Nothing of yours is lost, and nothing was saved yet.',
    meanwhileHint: 'Theirs is shown here, yours stands in the form below. Saved now, yours becomes the next entry.',
    theirs: (version, actor, date) => (
      <>
        Entry {version}, by {actor}, {date}
      </>
    ),
    withdrawnMeanwhile:
      'The verdict was withdrawn, so that nothing can follow it. You can keep what you wrote as a new draft.',
    correctionNeedsSecond:
      'To accuse takes two people, and those who stood behind the verdict have not said this. Keep it as a new draft, let somebody else agree and publish it, then withdraw this one.',

    publishTitle: 'Publish this verdict?',
    publishLead:
      'This is all that readers will see. What is published stays: it can be corrected or withdrawn, never erased.',
    publishNow: 'Publish',
    agreeAndPublish: 'Agree and publish',
    notYet: 'Not yet',
    needsEvidence:
      'It says too little of what it rests on: add evidence, or tell what you searched. An accusation needs evidence.',
    needsSecond: (actors, word) => (
      <>
        “{word}” is said by {actors} alone. Somebody else has to read it, agree and publish it.
      </>
    ),
    needsSecondHow:
      'Send a colleague the address of this page. Under their own name it offers them to agree and publish.',
    youAgree: (actors, word) => (
      <>
        {actors} concluded “{word}”. By publishing it you say that you have looked at the evidence and agree; your name
        will stand beside it.
      </>
    ),
    publishMeanwhile: 'Somebody saved another entry meanwhile. It is shown here; nothing was published.',
    withdrawTitle: 'Withdraw this verdict?',
    withdrawLead:
      'It stays readable, marked as taken back with your reason, and cannot be put up again. Its card is shown no more.',
    discardTitle: 'Discard this draft?',
    discardLead: 'It is marked as withdrawn and can be published no more. What it said stays in the record.',
    withdrawNow: 'Withdraw',
    discardNow: 'Discard',

    problem: {
      wording: 'Choose the wording that the verdict is about.',
      uses: 'Tick at least one appearance of the chosen wording, and at most 200.',
      speaker: 'No one speaker of that name is held. Give the name as the library has it, or the speaker’s id.',
      source: 'Give the name of the source, up to 500 characters.',
      date: <>Give a date such as {DATE_EXAMPLE}.</>,
      against: 'Choose what it was compared with, or leave the wording “not established”.',
      reference: 'No appearance is held under that id or address.',
      attribution: 'Choose one: whether the one it is attributed to said it.',
      axis: 'Choose one.',
      evidenceNote: 'Say what it shows, in up to 10,000 characters.',
      evidenceUrl: 'Give an address that begins with https:// or http://.',
      searchWhere: 'Say where you searched.',
      searchQuery: 'Give the words that you searched for.',
      searchFound: 'Say it in up to 10,000 characters.',
      lookFor: 'Give words to look up.',
      tooMany: 'At most 100 rows are kept.',
      reason: 'Say why, in up to 10,000 characters.',
    },
  },

  sample: {
    title: 'Remove the samples?',
    lead: 'The sample texts go, with every statement that stands in nothing else. What you added yourself stays.',
    goes: {
      articles: 'Sample texts',
      quotes: 'Statements that go with them',
      verdicts: 'Verdicts about them',
      decisions: 'Decisions about them',
    },
    conclusions:
      'Those verdicts and decisions stay in the record, but what they are about is gone: no statement and no card shows them any more.',
    again: (command) => <>This cannot be taken back here. {command} adds the samples again.</>,
    now: 'Remove the samples',
    back: 'Leave them',
    done: 'The samples are out. What you added yourself is still here.',
  },
  done: {
    draftSaved: 'The draft is saved. No reader sees it until somebody publishes it.',
    published: 'Published. Readers see this verdict from now on.',
    corrected: 'The correction is saved. Readers see it from now on.',
    withdrawn: 'Withdrawn. Readers see from now on that this verdict was taken back.',
    discarded: 'The draft is given up.',
    recorded: 'The statement is recorded.',
    heldAlready: 'This record was here already. Nothing has changed.',
    articleSaved: 'The article is saved.',
    responded: 'The response is recorded.',
  },
  responseForm: {
    title: 'Record a response',
    lead: 'What the speaker or an outlet says of this use of the words. It is evidence; no verdict follows from it.',
    by: 'Who responds',
    byHint: 'The speaker, a spokesperson, the outlet.',
    kind: 'What they say of it',
    kinds: {
      denies: 'denies it',
      confirms: 'confirms it',
      clarifies: 'clarifies it',
      corrects: 'corrects it',
      'no-reply': 'did not reply',
    },
    words: 'Their words',
    wordsHint: 'These or a link are needed, unless they did not reply.',
    at: 'Date',
    save: 'Record the response',
    said: (by, kind, date) => (
      <>
        {by} {kind}, {date}
      </>
    ),
    problem: {
      by: 'Say who responds, in up to 500 characters.',
      kind: 'Choose one.',
      text: 'Give their words or a link.',
      url: 'Give an address that begins with https:// or http://.',
      at: <>Give a date such as {DATE_EXAMPLE}.</>,
      mentionIds: 'Tick at least one appearance.',
    },
  },

  card: {
    reviewed: 'Reviewed by a person',
    givenTo: (speaker) => <>Attributed to {speaker}</>,
    asOf: (date) => <>As of {date}</>,
    reference: (outlet) => <>Compared with {outlet}</>,
    open: 'Statement, evidence and sourcing',
    none: 'No verdict to show here',
    noneHint:
      'Nobody has published a verdict about this statement, or it was withdrawn. That says nothing about the statement.',
    embed: 'Show it on another page',
    embedHint:
      'A card for an article or a site of your own: the words, who they are attributed to, the verdict and its date. It follows corrections, and shows nothing once the verdict is withdrawn.',
    embedCode: 'Code to copy',
    frameTitle: 'Verdict on a quotation, by Isnad',
    preview: 'See the card',
    copy: 'Copy the code',
    copied: 'Copied.',
    print: 'On paper: print this page with your browser; forms and navigation are left out.',
  },

  bookmarklet: {
    title: 'Check from any page',
    lead: 'A bookmark that sends the words you have selected on any page to Isnad. It reads nothing until you press it.',
    link: 'Check with Isnad',
    steps: [
      'Drag this link to the bookmarks bar of your browser; or copy the code below into the address of a new bookmark.',
      'On any page, select the words in question.',
      'Press the bookmark: Isnad opens with the closest wording held. With nothing selected, the page’s title and address are sent.',
    ],
    address: (address) => <>It leads to {address}, the server that you see now.</>,
    limits:
      'A very long selection is cut to what an address can carry; paste it into the box instead. Some sites forbid bookmarks to run; copy and paste works there too.',
    code: 'Code',
  },

  figure: { table: 'The same as a table' },

  mark: { removed: 'removed:', added: 'added:', end: '.' },
  cue: 'Reporting verb:',

  mentionKind: {
    direct: 'in quotation marks',
    mixed: 'reported speech with quoted words',
    indirect: 'reported speech',
    headline: 'headline',
  },
  relation: {
    verbatim: 'word for word',
    'trivially-edited': 'nearly word for word',
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
  nearlySameWords: 'Nearly the same words stand in more than one text',
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
    text: 'Words',
    title: 'Title',
    outlet: 'Outlet',
    url: 'Address (URL)',
    publishedAt: 'Published on',
    speaker: 'Speaker',
    saidAt: 'Said on',
    token: 'Token',
    actor: 'Your name',
  },
  textTooLong: (longest) => `This text is too long: at most ${NUMBERS.format(longest)} characters can be read.`,
  fieldProblem: {
    q: 'Paste a text with words in it.',
    text: 'Give the words that were said, up to 100,000 characters.',
    title: 'Give a title of at most 1,000 characters.',
    outlet: 'Give a name of at most 500 characters.',
    url: 'Give an address that begins with https:// or http://.',
    publishedAt: <>Give a date such as {DATE_EXAMPLE}.</>,
    speaker: 'Give a name of at most 500 characters.',
    saidAt: <>Give a date such as {DATE_EXAMPLE}.</>,
    note: 'Give a note of at most 10,000 characters.',
    token: 'Enter the token.',
    actor: 'Give a name of at most 100 letters on one line.',
  },
  formProblem: 'Some fields need another look. Nothing was stored.',
  error: {
    ...ERRORS,
    'request/invalid': { title: 'This could not be read', advice: 'Correct what is named, and try again.' },
    'request/bad-cursor': {
      title: 'This place in the list is not known',
      advice: 'Start the list from its beginning.',
    },
  },
  errorId: (id) => <>Request {id}</>,
  toStart: 'To the first page',
};
