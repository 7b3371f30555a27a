import type { Messages } from '../messages.ts';
import { Name } from './name.tsx';

/** Who is said to have said it. An anonymous source keeps its own words and is said to be one. */
export function SpeakerName({
  t,
  speaker,
}: {
  readonly t: Messages;
  readonly speaker: { name: string; anonymous: boolean } | null;
}) {
  if (speaker === null) return <span class="unnamed">{t.speaker.unnamed}</span>;
  const name = <Name>{speaker.name}</Name>;
  return <span class="speaker">{speaker.anonymous ? t.speaker.anonymous(name) : name}</span>;
}
