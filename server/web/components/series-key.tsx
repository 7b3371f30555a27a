interface SeriesKeyProps {
  /** What it is the key to, for those who do not see it. */
  readonly label: string;
  /** Each series with the class that colours it. */
  readonly series: readonly { readonly name: string; readonly className: string }[];
}

/** Which colour of a plot stands for what. */
export function SeriesKey({ label, series }: SeriesKeyProps) {
  return (
    <ul class="series-key" aria-label={label}>
      {series.map(({ name, className }) => (
        <li key={name}>
          <svg class={className} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <rect width="14" height="14" rx="2" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
