import type { Credits } from '../../../services/read-outlet.ts';
import type { Messages, Piece } from '../messages.ts';
import { Name } from './name.tsx';

/** Whom an outlet credits, and how often; then what it has from nobody that is named. */
export function CreditsTable({ t, credits }: { readonly t: Messages; readonly credits: Credits }) {
  const { named, unnamed, own, unstated } = credits;
  const rest: readonly (readonly [string, number])[] = [
    [t.outlets.unnamed, unnamed],
    [t.outlets.own, own],
    [t.outlets.unstated, unstated],
  ];
  return (
    <table class="credits">
      <thead>
        <tr>
          <th scope="col">{t.outlets.credited}</th>
          <th scope="col">{t.outlets.appearances}</th>
        </tr>
      </thead>
      <tbody>
        {named.map(({ name, count, outletId }) => row(name, count, nameOf(name, outletId)))}
        {rest.filter(([, count]) => count > 0).map(([words, count]) => row(words, count, words, 'credits-rest'))}
      </tbody>
    </table>
  );

  function nameOf(name: string, outletId: string | null): Piece {
    const shown = <Name>{name}</Name>;
    return outletId === null ? shown : <a href={`/outlets/${outletId}`}>{shown}</a>;
  }

  function row(key: string, count: number, head: Piece, className?: string) {
    return (
      <tr key={key} class={className}>
        <th scope="row">{head}</th>
        <td>{t.number(count)}</td>
      </tr>
    );
  }
}
