import type { Difference } from '../../../models/relation.ts';
import type { Messages } from '../messages.ts';
import { Words } from './words.tsx';

interface DifferencesProps {
  readonly t: Messages;
  readonly differences: readonly Difference[];
  readonly lang: string;
  /** What the two sides are called. */
  readonly a: string;
  readonly b: string;
}

/** Every typed difference in words: its kind, and what stands on either side. Nothing at all when there is none. */
export function Differences({ t, differences, lang, a, b }: DifferencesProps) {
  if (differences.length === 0) return null;
  return (
    <table class="differences">
      <caption>{t.differences}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{a}</th>
          <th scope="col">{b}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map((difference, index) => (
          <tr key={`${index}`} class={`difference-${difference.kind}`}>
            <th scope="row">{t.differenceKind[difference.kind]}</th>
            <td>{side(difference.a)}</td>
            <td>{side(difference.b)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );

  function side(words: Difference['a']) {
    return words === null ? (
      <span class="nothing">{t.differenceOnly}</span>
    ) : (
      <Words lang={lang} quoted>
        {words.text}
      </Words>
    );
  }
}
