interface BadgeProps {
  /** Chooses the colours; the words carry the meaning. */
  readonly tone: 'plain' | 'known' | 'differs' | 'conflict' | 'new';
  readonly children: string;
}

/** A state in a few words. */
export function Badge({ tone, children }: BadgeProps) {
  return <span class={`badge badge-${tone}`}>{children}</span>;
}
