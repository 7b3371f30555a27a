import type { Quote } from '../../models/quote.ts';

/** Who a quote is given to, as names are shown; null where nobody is named. */
export function speakerOf({ speakerName, anonymous }: Quote): { name: string; anonymous: boolean } | null {
  return speakerName === null ? null : { name: speakerName, anonymous };
}
