import type { Frame } from '../frame.ts';
import { LANGUAGES, languageAttributes } from '../language.ts';
import { messagesIn } from '../messages.ts';
import { type AnsweredForm, SwitchTo } from './switch-to.tsx';

interface LanguageSwitchProps {
  readonly frame: Frame;
  readonly form: AnsweredForm | null;
}

/** Leads to the same page in each other language; where the page answers a form, the form is sent again. */
export function LanguageSwitch({ frame, form }: LanguageSwitchProps) {
  return (
    <>
      {frame.sentTo !== null && form !== null && (
        // Return in a field presses the first button of its form, which may not be the one that changes the language.
        <button class="heard" type="submit" form={form.id} {...form.byReturn} tabIndex={-1} aria-hidden="true" />
      )}
      {LANGUAGES.filter((language) => language !== frame.t.language).map((other) => (
        <SwitchTo key={other} frame={frame} form={form} choice={{ lang: other }} {...languageAttributes(other)}>
          {messagesIn(other).site.language}
        </SwitchTo>
      ))}
    </>
  );
}
