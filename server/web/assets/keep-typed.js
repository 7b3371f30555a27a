// @ts-check
/**
 * A change of language or digits takes along what stands in a form that was not sent yet: the form is sent to be shown again,
 * as the same switch does on an answer to a form. Without this module the link opens the page anew.
 */

/** @param {Element} field */
function isChanged(field) {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  if (field instanceof HTMLSelectElement) {
    const first = [...field.options].findIndex((option) => option.defaultSelected);
    return field.selectedIndex !== Math.max(0, first);
  }
  if (!(field instanceof HTMLInputElement) || field.type === 'hidden') return false;
  return field.value !== field.defaultValue || field.checked !== field.defaultChecked;
}

for (const link of document.querySelectorAll('a[data-form][data-shows]')) {
  link.addEventListener('click', (event) => {
    const { form: id = '', shows = '' } = link instanceof HTMLElement ? link.dataset : {};
    const form = document.getElementById(id);
    const isPlain = event instanceof MouseEvent && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!isPlain || !(form instanceof HTMLFormElement) || ![...form.elements].some(isChanged)) return;
    event.preventDefault();
    form.action = shows;
    form.submit();
  });
}
