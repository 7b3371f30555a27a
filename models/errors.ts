/**
 * Every error Isnad answers with, one row each: code, HTTP status, title, and what the reader can do about it.
 *
 * The table is closed: `test/models/errors.test.ts` fails when docs/errors.md and this table differ. Not-found is
 * `undefined` below the server; only the edges turn it into an error.
 */
export const ERRORS = {
  'request/invalid': {
    status: 400,
    title: 'The request is not as the API expects it',
    advice: 'Correct the fields named in `errors`.',
  },
  'request/not-json': {
    status: 400,
    title: 'The body is not JSON',
    advice: 'Send a JSON object with content-type application/json.',
  },
  'request/too-large': {
    status: 413,
    title: 'The body is too large',
    advice: 'Send at most the size named in `detail`.',
  },
  'request/unsupported-media-type': {
    status: 415,
    title: 'The body is of a type that is not read here',
    advice: 'Send application/json, or a form from the pages.',
  },
  'request/bad-cursor': {
    status: 400,
    title: 'The cursor is not one that this list gave out',
    advice: 'Start again without `cursor`.',
  },
  'request/unknown-id': {
    status: 422,
    title: 'An id in the request is of nothing that is held here',
    advice: 'Correct the fields named in `errors`.',
  },
  'request/foreign-host': {
    status: 403,
    title: 'The Host header is not one of this server',
    advice: 'Use the address that the server printed at its start.',
  },
  'request/foreign-origin': {
    status: 403,
    title: 'The request comes from another site',
    advice: 'Send it from the pages of this server, or without an Origin header.',
  },
  'request/unauthorized': {
    status: 401,
    title: 'A token is needed',
    advice: 'Send Authorization: Bearer with the token that ISNAD_TOKEN holds.',
  },
  'request/too-many': { status: 429, title: 'Too many requests', advice: 'Wait as long as Retry-After says.' },
  'text/lone-surrogate': {
    status: 422,
    title: 'The text has half of a surrogate pair',
    advice: 'Send well-formed Unicode; the stores would silently alter this.',
  },
  'text/binary': { status: 422, title: 'The text is binary', advice: 'Send text; NUL characters are not accepted.' },
  'text/no-words': { status: 422, title: 'The text has no letter or digit', advice: 'Send a text with words in it.' },
  'text/too-long': { status: 413, title: 'The text is too long', advice: 'Send at most the length named in `detail`.' },
  'article/not-found': { status: 404, title: 'There is no such article', advice: 'Check the id.' },
  'article/withheld': {
    status: 451,
    title: 'The article is withheld',
    advice: 'Its text was erased on legal order and is not taken again; the article says why.',
  },
  'quote/not-found': { status: 404, title: 'There is no such quote', advice: 'Check the id.' },
  'mention/not-found': { status: 404, title: 'There is no such mention', advice: 'Check the id.' },
  'flag/not-found': { status: 404, title: 'There is no such flag', advice: 'Check the id.' },
  'decision/not-found': { status: 404, title: 'There is no such decision', advice: 'Check the id.' },
  'speaker/not-found': { status: 404, title: 'There is no such speaker', advice: 'Check the id.' },
  'outlet/not-found': { status: 404, title: 'There is no such outlet', advice: 'Check the id.' },
  'verdict/not-found': { status: 404, title: 'There is no such verdict', advice: 'Check the id.' },
  'flag/already-decided': {
    status: 409,
    title: 'The flag was decided already',
    advice: 'Read the flag again; undo that decision first if it is wrong.',
  },
  'flag/leased': {
    status: 409,
    title: 'Somebody else is at work on the flag',
    advice: 'Take another flag, or wait until the time named in `detail`.',
  },
  'quote/speakers-differ': {
    status: 409,
    title: 'The two quotes have different speakers',
    advice: 'Give one speaker the other as alias first.',
  },
  'quote/too-large-to-split': {
    status: 409,
    title: 'The quote is printed too often for this split',
    advice: 'Name fewer appearances at a time.',
  },
  'speaker/merged': {
    status: 409,
    title: 'The speaker went into another one',
    advice: 'Change the speaker named in `detail`, or part the two first.',
  },
  'speaker/not-merged': {
    status: 409,
    title: 'The speaker went into no other one',
    advice: 'Part a speaker that was merged; this one stands by itself.',
  },
  'name/taken': {
    status: 409,
    title: 'Another speaker or outlet has this name or host already',
    advice: 'Correct the fields named in `errors`, or merge the two.',
  },
  'verdict/needs-evidence': {
    status: 422,
    title: 'A verdict that is published says what it rests on',
    advice: 'Add what is named in `errors`, or keep it a draft.',
  },
  'verdict/needs-second-reviewer': {
    status: 409,
    title: 'To say misattributed or fabricated takes two people',
    advice: 'Keep it a draft and let somebody else publish it, who says their name in Isnad-Actor.',
  },
  'verdict/wrong-step': {
    status: 409,
    title: 'The verdict cannot go from its state to this one',
    advice: 'Read it again; `detail` names the states that it can go to.',
  },
  'import/ref-conflict': {
    status: 409,
    title: 'The same id was imported with other content',
    advice: 'Give the new content an id of its own.',
  },
  'import/line-invalid': {
    status: 422,
    title: 'A line of the import is not as expected',
    advice: 'Correct the line named; the others were taken.',
  },
  'page/not-found': {
    status: 404,
    title: 'There is nothing at this address',
    advice: 'Check the address, or start from the first page.',
  },
  'store/unavailable': { status: 503, title: 'The store cannot be reached', advice: 'Try again shortly.' },
  'store/refused': {
    status: 503,
    title: 'The store refuses the user or password',
    advice: 'Correct the user and password in ISNAD_STORE, or ask who runs the database.',
  },
  'store/unwritable': {
    status: 503,
    title: 'The store cannot be written',
    advice: 'Check that the file and its folder can be written and the disk is not full.',
  },
  'store/corrupt': {
    status: 503,
    title: 'The store file is damaged or is not a store',
    advice: 'Restore a backup, or point ISNAD_STORE to another file.',
  },
  'store/newer': {
    status: 503,
    title: 'The store was written by a newer version',
    advice: 'Use that version of Isnad or newer.',
  },
  'store/locked': {
    status: 503,
    title: 'Another process is writing to the store',
    advice: 'Stop the other process, or wait for it to finish.',
  },
  'store/conflict': {
    status: 409,
    title: 'Somebody else changed this meanwhile',
    advice: 'Read it again and repeat the change.',
  },
  'store/dangling': {
    status: 409,
    title: 'What is written names something that is not held',
    advice: 'Read again what it names; in an import, send the lines in the order of the export.',
  },
  'store/occupied': {
    status: 409,
    title: 'There is something in that place already',
    advice: 'Name a place where nothing is yet; nothing is overwritten.',
  },
  'config/invalid': {
    status: 500,
    title: 'The configuration is wrong',
    advice: 'Correct the variables named in `detail`.',
  },
  'server/busy': {
    status: 503,
    title: 'The server takes no more requests now',
    advice: 'Wait as long as Retry-After says, then send it again.',
  },
  'server/failed': {
    status: 500,
    title: 'Something went wrong here',
    advice: 'Try again; report the request id if it stays.',
  },
} as const satisfies Record<string, { readonly status: number; readonly title: string; readonly advice: string }>;

export type ErrorCode = keyof typeof ERRORS;

/** One wrong field: where (a dotted path; "" for the whole), a code where there is one, and what is wrong with it. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** An error with a code of the table. `detail` says what happened to what; it never holds article text. */
export class IsnadError extends Error {
  readonly code: ErrorCode;
  readonly fields: readonly FieldError[];
  constructor(code: ErrorCode, detail?: string, fields: readonly FieldError[] = [], options?: ErrorOptions) {
    super(detail ?? ERRORS[code].title, options);
    this.name = 'IsnadError';
    this.code = code;
    this.fields = fields;
  }
}
