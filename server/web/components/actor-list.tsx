import type { Messages } from '../messages.ts';
import { ActorName } from './actor-name.tsx';

/** Who acted, one after the other, as the audit log names them. */
export function ActorList({ t, actors }: { readonly t: Messages; readonly actors: readonly string[] }) {
  return (
    <>
      {actors.map((actor, index) => (
        <span key={actor}>
          {index > 0 && t.site.comma}
          <ActorName t={t} actor={actor} />
        </span>
      ))}
    </>
  );
}
