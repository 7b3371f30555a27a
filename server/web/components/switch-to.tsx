import type { ComponentChildren } from 'preact';
import type { Frame } from '../frame.ts';
import type { Digits, Language } from '../language.ts';
import { pathWith } from '../paths.ts';

/** A button of a form, by what it sends. */
interface Pressed {
  readonly name: string;
  readonly value: string;
}

/** The form on an answer to a form in which stands what was sent. */
export interface AnsweredForm {
  readonly id: string;
  /** Where it shows itself again; where it was sent, if nothing is said. On a page that no form was sent to, for keep-typed.js. */
  readonly action?: string;
  /** The button that Return in one of its fields presses, or none at all; if nothing is said, the form is sent as it stands. */
  readonly byReturn?: (Pressed & { readonly formNoValidate: true }) | { readonly disabled: true };
  /** The button that it was sent by, where what is wrong with it hangs on that. */
  readonly pressed?: Pressed;
}

interface SwitchToProps {
  readonly frame: Frame;
  readonly form: AnsweredForm | null;
  readonly choice: { readonly lang: Language } | { readonly digits: Digits };
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  readonly children: ComponentChildren;
}

/**
 * Leads to the same page in another language or with other digits. An answer to a form has no address of its own: there the
 * form is sent with what stands in it now, only to be shown again (only-shown.ts).
 */
export function SwitchTo({ frame, form, choice, children, ...words }: SwitchToProps) {
  const { address, sentTo } = frame;
  if (sentTo !== null && form !== null) {
    const { id, action = sentTo, pressed } = form;
    return (
      <button
        class="quiet"
        type="submit"
        form={id}
        formAction={pathWith(action, { ...choice })}
        formNoValidate
        {...pressed}
        {...words}
      >
        {children}
      </button>
    );
  }
  const [path = '/', query = ''] = address.split('?');
  const href = pathWith(path, { ...Object.fromEntries(new URLSearchParams(query)), ...choice });
  // keep-typed.js takes along what was typed into a form that was not sent yet, where the page says where it is shown again.
  const unsent =
    form?.action === undefined ? {} : { 'data-form': form.id, 'data-shows': pathWith(form.action, { ...choice }) };
  return (
    <a href={href} hreflang={'lang' in choice ? choice.lang : undefined} {...unsent} {...words}>
      {children}
    </a>
  );
}
