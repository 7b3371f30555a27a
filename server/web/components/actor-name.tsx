import type { Messages } from '../messages.ts';
import { Name } from './name.tsx';

/** Who decided or is at work, as the audit log names it (server/read-actor.ts): the name given, or that none was. */
export function ActorName({ t, actor }: { readonly t: Messages; readonly actor: string }) {
  const [door = '', ...rest] = actor.split(':');
  if (door !== 'local' && door !== 'token') return <Name>{actor}</Name>;
  return rest.length === 0 ? t.queue.nobody[door] : <Name>{rest.join(':')}</Name>;
}
