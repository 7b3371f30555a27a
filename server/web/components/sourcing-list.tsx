import type { Appearance } from '../../../services/flag-sides.ts';
import { fold } from '../../../services/text/fold.ts';
import type { Messages } from '../messages.ts';
import { Chain } from './chain.tsx';
import { Name } from './name.tsx';

/** Outlets that are listed before the reader asks for the rest. */
const SHOWN = 12;

interface OutletSourcing {
  readonly key: string;
  readonly name: string | null;
  readonly outletId: string | null;
  readonly prints: number;
  /** One appearance for each chain that it gives. */
  readonly chains: readonly Appearance[];
}

/** The sourcing as a list: each outlet, how often it prints the words, and from whom it says that it has them. */
export function SourcingList({ t, mentions }: { readonly t: Messages; readonly mentions: readonly Appearance[] }) {
  const outlets = byOutlet(mentions);
  const rest = outlets.slice(SHOWN);
  return (
    <div class="sourcing-list">
      <h3>{t.sourcingGraph.list}</h3>
      <List t={t} outlets={outlets.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary>{t.sourcingGraph.more(rest.length)}</summary>
          <List t={t} outlets={rest} />
        </details>
      )}
    </div>
  );
}

function List({ t, outlets }: { readonly t: Messages; readonly outlets: readonly OutletSourcing[] }) {
  return (
    <ul>
      {outlets.map(({ key, name, outletId, prints, chains }) => (
        <li key={key}>
          {name === null ? (
            <span class="unnamed">{t.sourcingGraph.untold}</span>
          ) : outletId === null ? (
            <Name>{name}</Name>
          ) : (
            <a href={`/outlets/${outletId}`}>
              <Name>{name}</Name>
            </a>
          )}
          {prints > 1 && (
            <span class="hint">
              {t.site.between}
              {t.sourcingGraph.times(prints)}
            </span>
          )}
          {chains.map(({ mention }) => (
            <div key={mention.id} class="sourcing-chain">
              <Chain t={t} links={mention.sourcing} basis={mention.basis} />
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

function byOutlet(mentions: readonly Appearance[]): OutletSourcing[] {
  const outlets = new Map<string, OutletSourcing & { readonly told: Set<string>; readonly chains: Appearance[] }>();
  for (const appearance of mentions) {
    const { outlet, outletId, id } = appearance.article;
    const key = outletId ?? (outlet === null ? '' : fold(outlet));
    const before = outlets.get(key) ?? { key, name: outlet, outletId, prints: 0, chains: [], told: new Set<string>() };
    outlets.set(key, { ...before, prints: before.prints + 1 });
    const chain = chainKey(appearance, id);
    if (before.told.has(chain)) continue;
    before.told.add(chain);
    before.chains.push(appearance);
  }
  return [...outlets.values()];
}

/** Two chains that read alike are told once; an unnamed source is that of its own article. */
function chainKey({ mention: { sourcing, basis } }: Appearance, articleId: string): string {
  const own = sourcing.some(({ kind }) => kind === 'anonymous') ? articleId : '';
  return JSON.stringify([
    own,
    basis,
    sourcing.map(({ kind, name, relation, status }) => [kind, name, relation, status]),
  ]);
}
