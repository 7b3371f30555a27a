import type { Speaker } from '../../models/speaker.ts';

/** A speaker as JSON. */
export function presentSpeaker({ id, name, aliases, version }: Speaker) {
  return { id, name, aliases, version };
}
