import type { Messages, QueueKey } from '../messages.ts';

/** The keys of the queue, as they are printed on a Latin keyboard; the same places work on every other. */
const KEYS: readonly (readonly [QueueKey, string])[] = [
  ['next', 'J'],
  ['previous', 'K'],
  ['open', 'Enter'],
  ['confirm', 'C'],
  ['dismiss', 'D'],
  ['merge', 'M'],
  ['split', 'S'],
  ['verdict', 'V'],
  ['choose', 'X'],
  ['undo', 'U'],
  ['help', '?'],
];

/** The button and the dialog that tell the keys; the button is shown where queue.js runs. */
export function QueueHelp({ t }: { readonly t: Messages }) {
  return (
    <>
      <button type="button" class="quiet" id="queue-keys" aria-haspopup="dialog" hidden>
        {t.queue.keys} <kbd>?</kbd>
      </button>
      <dialog class="keys" id="queue-help" aria-labelledby="queue-help-heading">
        <h2 id="queue-help-heading">{t.queue.keys}</h2>
        <table>
          <tbody>
            {KEYS.map(([name, key]) => (
              <tr key={name}>
                <th scope="row">
                  <kbd>{key}</kbd>
                </th>
                <td>{t.queue.key[name]}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="hint">{t.queue.keysHint}</p>
        <label class="keys-on" for="queue-keys-on">
          <input type="checkbox" id="queue-keys-on" checked autocomplete="off" />
          <span>{t.queue.keysOn}</span>
        </label>
        <form method="dialog">
          <button type="submit">{t.queue.keysClose}</button>
        </form>
      </dialog>
    </>
  );
}
