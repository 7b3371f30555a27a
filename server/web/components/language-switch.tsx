import type { Frame } from '../frame.ts';
import { LANGUAGES, languageAttributes } from '../language.ts';
import { messagesIn } from '../messages.ts';
import { pathWith } from '../paths.ts';

/** Leads to the same page in each other language; where the page answers a form, the form is sent again. */
export function LanguageSwitch({ frame }: { readonly frame: Frame }) {
  const { t, address, resend } = frame;
  const others = LANGUAGES.filter((language) => language !== t.language);
  if (resend !== null) {
    return (
      <>
        {/* Return in a field presses the first button of its form, which may not be the one that changes the language. */}
        <button class="heard" type="submit" form={resend.form} {...resend.byReturn} tabIndex={-1} aria-hidden="true" />
        {others.map((other) => (
          <button
            key={other}
            class="quiet"
            type="submit"
            form={resend.form}
            formAction={pathWith(resend.action, { lang: other })}
            formNoValidate
            {...languageAttributes(other)}
          >
            {messagesIn(other).site.language}
          </button>
        ))}
      </>
    );
  }
  const [path = '/', query = ''] = address.split('?');
  return (
    <>
      {others.map((other) => (
        <a
          key={other}
          href={pathWith(path, { ...Object.fromEntries(new URLSearchParams(query)), lang: other })}
          hreflang={other}
          {...languageAttributes(other)}
        >
          {messagesIn(other).site.language}
        </a>
      ))}
    </>
  );
}
