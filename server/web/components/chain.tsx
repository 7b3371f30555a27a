import type { Basis, SourcingLink } from '../../../models/sourcing.ts';
import type { Messages, Piece } from '../messages.ts';
import { Name } from './name.tsx';

/** Who publishes or holds texts, of which one can say whether we hold the text that is credited. */
const HOLDS_TEXTS: ReadonlySet<SourcingLink['kind']> = new Set(['outlet', 'agency', 'document', 'broadcast', 'social']);

interface ChainProps {
  readonly t: Messages;
  readonly links: readonly SourcingLink[];
  readonly basis: Basis;
  /** The texts that are credited were looked for among those that are held; if not, nothing is said of them. */
  readonly isCompared?: boolean;
}

/** The sourcing chain in words, nearest to the speaker first; says so where the text names no source. */
export function Chain({ t, links, basis, isCompared = true }: ChainProps) {
  if (links.length === 0) {
    return (
      <span class="chain chain-unstated">
        {basis === 'unknown' || basis === 'relay' ? t.chain.unstated : t.chain.basis[basis]}
      </span>
    );
  }
  return (
    <ol class="chain">
      {links.map((link, index) => (
        <li key={`${index}`} class={`chain-link chain-${link.status}`}>
          <ChainLink t={t} link={link} isCompared={isCompared} />
        </li>
      ))}
    </ol>
  );
}

function ChainLink({
  t,
  link,
  isCompared,
}: {
  readonly t: Messages;
  readonly link: SourcingLink;
  readonly isCompared: boolean;
}): Piece {
  const name = <Name>{link.name}</Name>;
  if (link.kind === 'anonymous') return t.chain.anonymous(name);
  if (!isCompared || !HOLDS_TEXTS.has(link.kind)) return t.chain.link[link.relation](name);
  const said = t.chain.status[link.status](name);
  return link.articleId === undefined ? said : <a href={`/articles/${link.articleId}`}>{said}</a>;
}
