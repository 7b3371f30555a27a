/* Buttons that copy what stands in their data-copy; the page shows them only where this module runs. */

for (const button of document.querySelectorAll('button[data-copy]')) {
  if (!(button instanceof HTMLButtonElement)) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy ?? '');
    const said = document.getElementById(button.dataset.says ?? '');
    if (said !== null) said.textContent = button.dataset.done ?? '';
  });
}
