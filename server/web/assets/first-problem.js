/* A form that was refused: the keyboard goes to the first field that is wrong, or to what is said of the form. */

const problem =
  document.querySelector('main [aria-invalid="true"]') ??
  document.querySelector('main form [role="alert"], main [role="alert"]');
if (problem instanceof HTMLElement) {
  if (!problem.matches('input, select, textarea')) problem.tabIndex = -1;
  problem.focus();
}
