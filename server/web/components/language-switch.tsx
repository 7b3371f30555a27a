import type { Frame } from '../frame.ts';
import { LANGUAGES, languageAttributes } from '../language.ts';
import { pathWith } from '../paths.ts';

/** Leads to the same page in the other language; where the page answers a form, the form is sent again. */
export function LanguageSwitch({ frame }: { readonly frame: Frame }) {
  const { t, address, resend } = frame;
  const other = LANGUAGES.find((language) => language !== t.language) ?? t.language;
  if (resend !== null) {
    return (
      <>
        {/* Return in a field presses the first button of its form, which may not be the one that changes the language. */}
        <button class="heard" type="submit" form={resend.form} {...resend.byReturn} tabIndex={-1} aria-hidden="true" />
        <button
          class="quiet"
          type="submit"
          form={resend.form}
          formAction={pathWith(resend.action, { lang: other })}
          formNoValidate
          {...languageAttributes(other)}
        >
          {t.site.language}
        </button>
      </>
    );
  }
  const [path = '/', query = ''] = address.split('?');
  const href = pathWith(path, { ...Object.fromEntries(new URLSearchParams(query)), lang: other });
  return (
    <a href={href} hreflang={other} {...languageAttributes(other)}>
      {t.site.language}
    </a>
  );
}
