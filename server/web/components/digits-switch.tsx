import type { Frame } from '../frame.ts';
import { DIGITS } from '../language.ts';
import { type AnsweredForm, SwitchTo } from './switch-to.tsx';

interface DigitsSwitchProps {
  readonly frame: Frame;
  readonly form: AnsweredForm | null;
}

/** Leads to the same page with the other digits; nothing where the language has no others. */
export function DigitsSwitch({ frame, form }: DigitsSwitchProps) {
  const { t } = frame;
  const other = DIGITS.find((digits) => digits !== t.digits);
  if (t.site.digits === null || other === undefined) return null;
  return (
    <p class="on-screen">
      <SwitchTo frame={frame} form={form} choice={{ digits: other }}>
        {t.site.digits[other]}
      </SwitchTo>
    </p>
  );
}
