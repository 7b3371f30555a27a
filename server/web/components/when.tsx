import { dateInWords } from '../date-in-words.ts';
import type { Messages } from '../messages.ts';

/** What <time datetime> takes: a year, month, day or instant without doubt or range. */
const MACHINE_READABLE = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** An EDTF date in the reader's words. */
export function When({ t, edtf }: { readonly t: Messages; readonly edtf: string }) {
  const words = dateInWords(edtf, t.dates);
  return MACHINE_READABLE.test(edtf) ? <time dateTime={edtf}>{words}</time> : <span>{words}</span>;
}

/** An instant of our own clock, to the minute. */
export function Instant({ t, at }: { readonly t: Messages; readonly at: string }) {
  return <When t={t} edtf={`${at.slice(0, 16)}Z`} />;
}
