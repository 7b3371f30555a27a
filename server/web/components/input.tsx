interface InputProps {
  readonly type: 'text' | 'url' | 'date' | 'password';
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly maxLength?: number | undefined;
  readonly required?: boolean;
  readonly 'aria-invalid'?: 'true' | undefined;
  readonly 'aria-describedby'?: string | undefined;
}

/**
 * A field for one line. Names and words find their own direction; addresses, dates and tokens run from left to right. A date
 * field shows a day and nothing else: a month, a range or what is no date stands in a text field, or it would be lost.
 */
export function Input({ type, ...rest }: InputProps) {
  if (type === 'url') return <input type="url" dir="ltr" {...rest} />;
  if (type === 'date' && isDay(rest.value)) return <input type="date" dir="ltr" {...rest} />;
  if (type === 'password') return <input type="password" dir="ltr" autocomplete="current-password" {...rest} />;
  return <input type="text" dir="auto" {...rest} />;
}

/** True for a day that there is, and for nothing written yet. */
function isDay(value: string): boolean {
  if (value === '') return true;
  const at = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}
