import { checkAll } from './checked.ts';

describe('German sayings', () => {
  checkAll('de', [
    {
      why: 'verb and speaker behind the marks, with title and apposition',
      text: '„Wir haben es versucht“, sagte Ministerin Eva Roth, Leiterin des Stabs.',
      expected: [
        { kind: 'direct', content: 'Wir haben es versucht', speaker: 'Ministerin Eva Roth, Leiterin des Stabs' },
      ],
    },
    {
      why: 'a time between verb and speaker',
      text: '„Wir haben es versucht“, sagte am Montag die Ministerin Eva Roth.',
      expected: [{ content: 'Wir haben es versucht', speaker: 'die Ministerin Eva Roth', rule: 'de.after' }],
    },
    {
      why: 'a split quotation is one group',
      text: '»Wir haben es versucht«, sagte Roth, »und sind gescheitert.«',
      expected: [
        { content: 'Wir haben es versucht', group: 1 },
        { content: 'und sind gescheitert.', group: 1, rule: 'de.split' },
      ],
    },
    {
      why: 'marks that fill the next sentence go on',
      text: '„Wir haben es versucht“, sagte Roth. „Es ging nicht.“',
      expected: [
        { content: 'Wir haben es versucht', group: 1 },
        { content: 'Es ging nicht.', group: 1, speaker: 'Roth', rule: 'de.goes-on' },
      ],
    },
    {
      why: 'a full stop inside the marks ends the sentence',
      text: 'Roth sagte: „Es ging nicht.“ Danach fuhr sie nach Köln.',
      expected: [{ content: 'Es ging nicht.', speaker: 'Roth', rule: 'de.before-marks' }],
    },
    {
      why: 'a complementiser is no part of the content',
      text: 'Die Ministerin sagte am Montag in Köln, dass die Brücke hält.',
      expected: [{ kind: 'indirect', content: 'die Brücke hält', speaker: 'Die Ministerin', rule: 'de.before-that' }],
    },
    {
      why: 'what is asked keeps its word',
      text: 'Die Ministerin fragte, ob die Brücke hält.',
      expected: [{ content: 'ob die Brücke hält', rule: 'de.before-that' }],
    },
    {
      why: '"so dass" tells a result',
      text: 'Der Fahrer meldete einen Schaden, so dass der Zug stand.',
      expected: [],
    },
    {
      why: 'a bare clause in verb-second order',
      text: 'Der Verein erklärte, er werde umziehen.',
      expected: [{ content: 'er werde umziehen', rule: 'de.before-clause' }],
    },
    {
      why: 'an apposition is no bare clause',
      text: 'Am Montag sagte Karl Brandt, Leiter des Amtes, dass Geld fehle.',
      expected: [{ content: 'Geld fehle', speaker: 'Karl Brandt, Leiter des Amtes', rule: 'de.before-that' }],
    },
    {
      why: 'an infinitive with zu',
      text: 'Die Partei versprach, die Steuer zu senken.',
      expected: [{ content: 'die Steuer zu senken', rule: 'de.before-to' }],
    },
    {
      why: 'reported speech with marked words is mixed, and whole',
      text: 'Roth sagte, der Bau sei „ein schwerer Fehler“ gewesen.',
      expected: [{ kind: 'mixed', content: 'der Bau sei „ein schwerer Fehler“ gewesen', speaker: 'Roth' }],
    },
    {
      why: 'a separable verb with its particle at the end',
      text: 'Die Bahn teilte am Dienstag mit, dass die Strecke frei sei.',
      expected: [{ content: 'die Strecke frei sei', speaker: 'Die Bahn', cue: 'teilte' }],
    },
    {
      why: 'the same verb without its particle',
      text: 'Die Köchin teilte den Kuchen, dass es krümelte.',
      expected: [],
    },
    {
      why: 'a participle with its auxiliary far before it',
      text: 'Der Präsident hat am Montag in Wien angekündigt, dass er geht.',
      expected: [{ content: 'er geht', speaker: 'Der Präsident', cue: 'angekündigt' }],
    },
    {
      why: 'a saying that is taken back',
      text: 'Der Sprecher wollte nicht bestätigen, dass der Zug fährt.',
      expected: [],
    },
    {
      why: 'the passive names nobody',
      text: 'Am Abend wurde mitgeteilt, dass der Zug fährt.',
      expected: [{ content: 'der Zug fährt', speaker: '<none>' }],
    },
    {
      why: 'the text that says something',
      text: 'In dem Brief der Schule heißt es, dass der Hof schließt.',
      expected: [{ content: 'der Hof schließt', speaker: 'dem Brief der Schule' }],
    },
    {
      why: 'a dative that stands first is whom it is said to',
      text: 'Der Zeitung sagte Eva Roth: „Wir haben es versucht.“',
      expected: [{ content: 'Wir haben es versucht.', speaker: 'Eva Roth' }],
    },
    {
      why: 'a nominative pronoun behind the verb is the subject',
      text: 'Den Gästen schlug er vor, den Park zu meiden.',
      expected: [{ content: 'den Park zu meiden', speaker: 'er' }],
    },
    {
      why: 'a circumstance and a clause before the verb are no content',
      text: 'Nachdem der Rat getagt hatte, forderte Roth mehr Geld.',
      expected: [],
    },
    {
      why: 'a name with its apposition before the verb is no content',
      text: 'Der frühere Leiter der Schule, Karl Brandt, forderte eine neue Halle.',
      expected: [],
    },
    {
      why: 'the sentence that a word takes up',
      text: 'Die Brücke bleibt gesperrt. Das teilte die Stadt am Dienstag mit.',
      expected: [{ content: 'Die Brücke bleibt gesperrt', speaker: 'die Stadt', rule: 'de.resumed' }],
    },
    {
      why: 'a word that takes up no saying',
      text: 'Das Haus ist alt. Das sah niemand gern.',
      expected: [],
    },
    {
      why: 'marks behind a colon without a verb of saying',
      text: 'Hier sparte die Präsidentin nicht mit Kritik: „Das muss schneller gehen.“',
      expected: [{ content: 'Das muss schneller gehen.', speaker: 'die Präsidentin', rule: 'de.colon' }],
    },
    { why: 'a title behind a colon', text: 'Im Regal steht ein Buch: „Späte Ernte“.', expected: [] },
    {
      why: 'what something is called',
      text: 'Roth bezeichnete den Plan in der Debatte als „große Torheit“.',
      expected: [{ kind: 'direct', content: 'große Torheit', rule: 'de.before-near' }],
    },
    {
      why: 'the outlet in marks is not what something is called',
      text: 'Roth lobte den Plan in einem Gespräch mit dem „Lahnboten“ sehr.',
      expected: [],
    },
    {
      why: 'a title behind the noun of what bears it',
      text: 'Roth nannte den Film „Späte Ernte“ nicht.',
      expected: [],
    },
    {
      why: 'who is quoted is the object of the verb',
      text: 'Der Sender zitierte Eva Roth mit den Worten: „Wir haben es versucht.“',
      expected: [{ content: 'Wir haben es versucht.', speaker: 'Eva Roth' }],
    },
    {
      why: 'alone, whoever quotes is all there is',
      text: 'Der Bote zitiert: „Wir haben es versucht.“',
      expected: [{ content: 'Wir haben es versucht.', speaker: 'Der Bote' }],
    },
    {
      why: 'the subject of a subordinate clause, and not of the sentence',
      text: 'Der Rat tagte, weil die Mieter befürchten, dass Wohnungen fehlen.',
      expected: [{ content: 'Wohnungen fehlen', speaker: 'die Mieter' }],
    },
    {
      why: 'what a relative pronoun stands for',
      text: 'Im Saal saß ein Nachbar, der behauptet, den Dieb zu kennen.',
      expected: [{ content: 'den Dieb zu kennen', speaker: 'ein Nachbar' }],
    },
    { why: 'a score is no colon', text: 'Der Endstand lautete 3:1. Das Tor fiel spät.', expected: [] },
  ]);
});

describe('German sources', () => {
  checkAll('de', [
    {
      why: 'a preposition before the verb',
      text: 'Laut Polizei ist die Strecke wieder frei.',
      expected: [{ kind: 'indirect', content: 'ist die Strecke wieder frei', speaker: 'Polizei', rule: 'de.source' }],
    },
    {
      why: 'in the middle of a clause it cuts the content in two',
      text: 'Die Strecke ist laut Bahn seit gestern frei.',
      expected: [
        { content: 'Die Strecke ist', group: 1 },
        { content: 'seit gestern frei', group: 1, speaker: 'Bahn' },
      ],
    },
    {
      why: 'a noun of saying behind nach; the speaker is what it belongs to',
      text: 'Nach Angaben der Stadt ist die Brücke gesperrt.',
      expected: [{ content: 'ist die Brücke gesperrt', speaker: 'der Stadt' }],
    },
    { why: 'nach with a time', text: 'Nach Ostern ist die Brücke gesperrt.', expected: [] },
    {
      why: 'behind its noun',
      text: 'Den Beobachtern zufolge kamen weniger Gäste als sonst.',
      expected: [{ content: 'kamen weniger Gäste als sonst', speaker: 'Den Beobachtern' }],
    },
    {
      why: 'an opinion without a name is the last speaker’s',
      text: 'Seiner Meinung nach kamen weniger Gäste als sonst.',
      expected: [{ content: 'kamen weniger Gäste als sonst', speaker: '<inherit>' }],
    },
    {
      why: '"so" with a name, and no clause behind it',
      text: 'Die Brücke ist zu schmal, so Karl Brandt, der Leiter des Amtes.',
      expected: [{ content: 'Die Brücke ist zu schmal', speaker: 'Karl Brandt, der Leiter des Amtes', cue: 'so' }],
    },
    { why: '"so" that begins a clause', text: 'Die Brücke ist zu schmal, so sollen zwei Spuren fehlen.', expected: [] },
    {
      why: 'a clause with wie behind the content',
      text: 'Die Brücke ist zu schmal, wie die Polizei am Montag mitteilte.',
      expected: [{ content: 'Die Brücke ist zu schmal', speaker: 'die Polizei' }],
    },
    {
      why: 'a clause with wie before the content',
      text: 'Wie der „Lahnbote“ berichtet, prüft der Verein eine Klage.',
      expected: [{ content: 'prüft der Verein eine Klage', speaker: 'der „Lahnbote“' }],
    },
    { why: 'a comparison', text: 'Die Brücke ist so schmal, wie alle wissen.', expected: [] },
    {
      why: 'wonach behind the noun that reports',
      text: 'Es gibt einen Bericht der Bahn, wonach die Strecke fehlt.',
      expected: [{ content: 'die Strecke fehlt', speaker: 'einen Bericht der Bahn' }],
    },
  ]);
});

describe('German reported speech by its mood', () => {
  checkAll('de', [
    {
      why: 'a sentence in Konjunktiv I goes on with the last speaker',
      text: 'Roth sprach zum Rat. Die Brücke sei nicht zu retten.',
      expected: [
        { kind: 'indirect', content: 'Die Brücke sei nicht zu retten', speaker: '<inherit>', rule: 'de.mood' },
      ],
    },
    {
      why: 'sentences of one report are one finding',
      text: 'Die Brücke sei nicht zu retten. Sie müsse abgerissen werden.',
      expected: [{ content: 'Die Brücke sei nicht zu retten. Sie müsse abgerissen werden' }],
    },
    {
      why: 'borrowed forms count only behind such a sentence',
      text: 'Die Brücke sei nicht zu retten. Die Pfeiler hätten Risse.',
      expected: [{ content: 'Die Brücke sei nicht zu retten. Die Pfeiler hätten Risse' }],
    },
    { why: 'alone they are a wish', text: 'Die Pfeiler hätten Risse.', expected: [] },
    { why: 'the first person has the same form', text: 'Gestern habe ich die Brücke gesehen.', expected: [] },
    { why: '"es sei denn"', text: 'Der Rat tagt im Saal, es sei denn, er ist voll.', expected: [] },
    {
      why: 'behind a comma it belongs to the subject before it',
      text: 'Der Leiter vertritt die Ansicht, die Brücke sei zu retten.',
      expected: [{ content: 'die Brücke sei zu retten', speaker: 'Der Leiter', rule: 'de.mood-clause' }],
    },
    {
      why: 'a plain past behind it is the outlet’s again',
      text: 'Roth sagte, die Brücke sei alt, und erwähnte die Kosten.',
      expected: [{ content: 'die Brücke sei alt', speaker: 'Roth' }],
    },
  ]);
});
