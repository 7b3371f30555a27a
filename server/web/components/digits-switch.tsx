import type { Frame } from '../frame.ts';
import { DIGITS } from '../language.ts';
import { pathWith } from '../paths.ts';

/** Leads to the same page with the other digits; nothing where the language has no others, or the page answers a form. */
export function DigitsSwitch({ frame }: { readonly frame: Frame }) {
  const { t, address, resend } = frame;
  const other = DIGITS.find((digits) => digits !== t.digits);
  if (t.site.digits === null || other === undefined || resend !== null) return null;
  const [path = '/', query = ''] = address.split('?');
  return (
    <p>
      <a href={pathWith(path, { ...Object.fromEntries(new URLSearchParams(query)), digits: other })}>
        {t.site.digits[other]}
      </a>
    </p>
  );
}
