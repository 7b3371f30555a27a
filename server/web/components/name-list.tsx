import type { Messages } from '../messages.ts';
import { Name } from './name.tsx';

/** Names one after the other. */
export function NameList({ t, names }: { readonly t: Messages; readonly names: readonly string[] }) {
  return (
    <>
      {names.map((name, index) => (
        <span key={name}>
          {index > 0 && t.site.comma}
          <Name>{name}</Name>
        </span>
      ))}
    </>
  );
}
