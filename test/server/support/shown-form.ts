import { parseHTML } from 'linkedom';
import type { Response } from 'supertest';
import type { FormFields } from './verdict-form.ts';

/** A form as it stands on a page, whichever of its fields stand outside of it. */
export interface ShownForm {
  readonly action: string;
  readonly fields: FormFields;
}

/** The page of an answer. */
export function pageOf({ text }: Pick<Response, 'text'>): Document {
  return parseHTML(text).document as unknown as Document;
}

/** What a browser would send by this button; throws where it is a button of no form. */
export function sentBy(page: Document, button: Element): ShownForm {
  const own = button.getAttribute('form') ?? button.closest('form')?.id;
  const form = page.querySelector(`form[id="${own}"]`);
  if (form === null) throw new Error(`no form for ${button.outerHTML}`);
  const fields: FormFields = [];
  for (const field of page.querySelectorAll('input, textarea, select')) {
    const id = field.getAttribute('form') ?? field.closest('form')?.id;
    if (id === own && isSent(field)) fields.push([field.getAttribute('name') ?? '', valueIn(field)]);
  }
  const name = button.getAttribute('name');
  if (name !== null) fields.push([name, button.getAttribute('value') ?? '']);
  return { action: button.getAttribute('formaction') ?? form.getAttribute('action') ?? '', fields };
}

function isSent(field: Element): boolean {
  const type = field.getAttribute('type');
  return (type !== 'radio' && type !== 'checkbox') || field.hasAttribute('checked');
}

function valueIn(field: Element): string {
  if (field.matches('textarea')) return (field.textContent ?? '').replace(/^\n/, '');
  if (!field.matches('select')) return field.getAttribute('value') ?? '';
  const chosen = field.querySelector('option[selected]') ?? field.querySelector('option');
  return chosen?.getAttribute('value') ?? '';
}
