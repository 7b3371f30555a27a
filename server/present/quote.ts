import type { Quote } from '../../models/quote.ts';

/** A quote as JSON. `text` is that of its lead mention; `saidAt` is EDTF, null where the mentions do not agree or tell. */
export function presentQuote(quote: Quote) {
  const { id, text, lang, said, leadMentionId, grouping, createdAt, version } = quote;
  return {
    id,
    text,
    lang,
    speaker: presentSpeakerOf(quote),
    saidAt: said,
    leadMentionId,
    grouping,
    createdAt,
    version,
  };
}

/** Who is said to have said it; null where nobody is named. An anonymous source has a name but no id. */
function presentSpeakerOf({ speakerName, speakerId, anonymous }: Quote) {
  if (speakerName === null) return null;
  return { name: speakerName, ...(speakerId === null ? {} : { id: speakerId }), anonymous };
}
