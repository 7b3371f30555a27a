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

/** A field for one line. Names and words find their own direction; addresses, dates and tokens run from left to right. */
export function Input({ type, ...rest }: InputProps) {
  if (type === 'url') return <input type="url" dir="ltr" {...rest} />;
  if (type === 'date') return <input type="date" dir="ltr" {...rest} />;
  if (type === 'password') return <input type="password" dir="ltr" autocomplete="current-password" {...rest} />;
  return <input type="text" dir="auto" {...rest} />;
}
