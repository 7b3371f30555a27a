/*
 * The review queue by keyboard. Everything here has a button, a link or a form on the page that does the same; without
 * this module the page works as well. No key decides by itself: those that settle something open a form or go to its
 * button, and Enter sends it.
 */

/** Letters of the keys and the places where they stand on a Latin keyboard, for layouts that have other letters there. */
const PLACES = new Map(
  ['j', 'k', 'c', 'd', 'm', 's', 'v', 'u', 'x'].map((letter) => [`Key${letter.toUpperCase()}`, letter]),
);

/** Where the page remembers, while the tab is open, which finding was at work; and what was typed and not sent yet. */
const PLACE = 'isnad-queue-place';
const DRAFT = 'isnad-draft:';

const queue = document.querySelector('.queue');
const says = document.getElementById('queue-says');
const help = document.getElementById('queue-help');
const helpButton = document.getElementById('queue-keys');
const notice = document.querySelector('.notice');

/** @returns {HTMLElement[]} */
const cards = () => [...document.querySelectorAll('.queue .flag')].filter((card) => card instanceof HTMLElement);
const current = () => cards().find((card) => card.getAttribute('aria-current') === 'true');

/** @param {string | undefined} words */
function say(words) {
  if (says === null || words === undefined) return;
  // The same words said again are only heard when they come anew.
  says.textContent = '';
  requestAnimationFrame(() => {
    says.textContent = words;
  });
}

const notHere = () => say(queue instanceof HTMLElement ? queue.dataset.notHere : undefined);

/** @param {HTMLElement | undefined} card */
function makeCurrent(card) {
  for (const other of cards()) if (other !== card) other.removeAttribute('aria-current');
  card?.setAttribute('aria-current', 'true');
}

/**
 * Goes to a finding. Whether that glides is the stylesheet's to say, which asks the reader's wish.
 * @param {HTMLElement | undefined} card
 */
function goTo(card) {
  if (card === undefined) return;
  makeCurrent(card);
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'start' });
}

/** @param {1 | -1} step */
function move(step) {
  const all = cards();
  const here = current();
  if (here === undefined) return goTo(all[0]);
  goTo(all[all.indexOf(here) + step] ?? here);
}

/* ---- Deciding ---- */

/**
 * Opens the reason of the finding that keys are for; Enter in the form then sends this decision.
 * @param {'confirm' | 'dismiss'} decision
 */
function openReason(decision) {
  const card = current();
  const form = card?.querySelector('.decision-form');
  const reason = form?.querySelector('select');
  if (card === undefined || !(form instanceof HTMLFormElement) || !reason) return notHere();
  takeLease(card);
  choose(form, decision);
  const hint = form.querySelector(`[data-deciding="${decision}"]`);
  say(hint?.textContent ?? undefined);
  reason.focus();
}

/**
 * @param {HTMLFormElement} form
 * @param {string | undefined} decision undefined: none any longer
 */
function choose(form, decision) {
  if (decision === undefined) delete form.dataset.decision;
  else form.dataset.decision = decision;
  for (const hint of form.querySelectorAll('[data-deciding]')) {
    if (hint instanceof HTMLElement) hint.hidden = hint.dataset.deciding !== decision;
  }
  for (const button of form.querySelectorAll('button[name="decision"]')) {
    button.classList.toggle('chosen', button.getAttribute('value') === decision);
  }
}

/**
 * Goes to a button of the finding that keys are for, without pressing it.
 * @param {string} selector
 */
function goToButton(selector) {
  const card = current();
  const button = card?.querySelector(selector);
  if (card === undefined || !(button instanceof HTMLElement)) return notHere();
  takeLease(card);
  button.focus();
}

/** @param {string} selector */
function follow(selector) {
  const link = current()?.querySelector(selector);
  if (link instanceof HTMLElement) link.click();
  else notHere();
}

function undo() {
  const button = notice?.querySelector('.undo-form button');
  if (button instanceof HTMLElement) button.focus();
  else say(queue instanceof HTMLElement ? queue.dataset.nothingToUndo : undefined);
}

/**
 * Takes the finding for whoever begins to decide about it, where several people work; who has it already is told by the page.
 * @param {HTMLElement} card
 */
async function takeLease(card) {
  const form = card.querySelector('form[data-lease="free"]');
  if (!(form instanceof HTMLFormElement)) return;
  form.dataset.lease = 'asked';
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) fields.set(name, String(value));
  try {
    const { type } = await fetch(form.action, { method: 'POST', body: fields, redirect: 'manual' });
    if (type !== 'opaqueredirect') return location.reload();
    form.hidden = true;
    const taken = card.querySelector('[data-lease-taken]');
    if (taken instanceof HTMLElement) taken.hidden = false;
    form.dataset.lease = 'mine';
  } catch {
    // Not reached: the finding is as free as it was, and deciding will tell.
    form.dataset.lease = 'free';
  }
}

/* ---- Keys ---- */

/** Letters can be switched off (WCAG 2.1.4); the browser remembers it. `?` goes on leading to the switch. */
const OFF = 'isnad-keys-off';
const keysOn = document.getElementById('queue-keys-on');

/** @param {(storage: Storage) => void} act */
function inLocalStorage(act) {
  try {
    act(localStorage);
  } catch {
    // A browser that keeps nothing: the choice holds for this page.
  }
}

if (keysOn instanceof HTMLInputElement) {
  inLocalStorage((storage) => {
    keysOn.checked = storage.getItem(OFF) === null;
  });
  keysOn.addEventListener('change', () => {
    inLocalStorage((storage) => {
      if (keysOn.checked) storage.removeItem(OFF);
      else storage.setItem(OFF, 'off');
    });
  });
}

/** @type {Record<string, () => void>} */
const ACTS = {
  j: () => move(1),
  k: () => move(-1),
  c: () => openReason('confirm'),
  d: () => openReason('dismiss'),
  m: () => goToButton('button[value="together"]'),
  s: () => goToButton('button[value="apart"]'),
  v: () => follow('.flag-more > a'),
  u: undo,
  x: () => {
    const box = current()?.querySelector('.choice input');
    if (box instanceof HTMLInputElement) box.click();
    else notHere();
  },
  '?': () => {
    if (help instanceof HTMLDialogElement && !help.open) help.showModal();
  },
};

/**
 * Which key was meant, by its letter, or by its place where the layout has no Latin letters.
 * @param {KeyboardEvent} event
 */
function meant(event) {
  const { key, code, shiftKey } = event;
  if (key === '?' || key === '؟') return '?';
  if (/^[a-z]$/i.test(key)) return shiftKey ? '' : key.toLowerCase();
  if (/^[\p{Script=Latin}]$/u.test(key) || shiftKey) return '';
  return PLACES.get(code) ?? '';
}

/** @param {KeyboardEvent} event */
function hasModifier(event) {
  return event.ctrlKey || event.altKey || event.metaKey || event.getModifierState('AltGraph') || event.isComposing;
}

/** @param {EventTarget | null} target */
function isField(target) {
  return target instanceof HTMLElement && target.closest('input:not([type="checkbox"]), select, textarea') !== null;
}

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || hasModifier(event)) return;
  if (help instanceof HTMLDialogElement && help.open) return;
  if (isField(event.target)) return;
  const { target } = event;
  if (event.key === 'Enter' && !event.repeat && target instanceof HTMLElement && target.matches('.queue .flag')) {
    event.preventDefault();
    follow('.passage-in a[href^="/quotes/"]');
    return;
  }
  const key = meant(event);
  if (key !== '?' && keysOn instanceof HTMLInputElement && !keysOn.checked) return;
  const act = ACTS[key];
  // A key that is held down goes through the findings, and does nothing else more than once.
  if (act === undefined || (event.repeat && key !== 'j' && key !== 'k')) return;
  event.preventDefault();
  act();
});

/* Inside the form of a finding: numbers choose a reason, Enter sends what c or d began, Esc leaves it. */
for (const form of document.querySelectorAll('.queue .decision-form')) {
  if (!(form instanceof HTMLFormElement)) continue;
  form.addEventListener('keydown', (event) => {
    if (hasModifier(event) || event.repeat || !isField(event.target)) return;
    const { target } = event;
    if (event.key === 'Escape') {
      choose(form, undefined);
      const card = form.closest('.flag');
      if (card instanceof HTMLElement) goTo(card);
      return;
    }
    if (target instanceof HTMLSelectElement) {
      // Arabic and Persian keyboards have digits of their own on the same places.
      const digit = /^Digit([1-9])$/.exec(event.code)?.[1] ?? /^[1-9]$/.exec(event.key)?.[0];
      if (digit !== undefined && Number(digit) < target.length) {
        event.preventDefault();
        target.selectedIndex = Number(digit);
      }
    }
    if (event.key === 'Enter' && form.dataset.decision !== undefined) {
      event.preventDefault();
      const button = form.querySelector(`button[value="${form.dataset.decision}"]`);
      if (button instanceof HTMLButtonElement) form.requestSubmit(button);
    }
  });
}

/* Whichever way a finding is reached, by Tab or by mouse, it is the one that keys are for. */
document.addEventListener('focusin', ({ target }) => {
  const card = target instanceof HTMLElement ? target.closest('.queue .flag') : null;
  if (card instanceof HTMLElement) makeCurrent(card);
});

/* ---- Nothing lost ---- */

/** @param {(storage: Storage) => void} act */
function inStorage(act) {
  try {
    act(sessionStorage);
  } catch {
    // A browser that keeps nothing: the form itself still does.
  }
}

inStorage((storage) => {
  const settled = notice instanceof HTMLElement ? (notice.dataset.settled ?? '') : '';
  for (const id of settled.split(' ')) storage.removeItem(DRAFT + id);
  for (const field of document.querySelectorAll('input[data-draft]')) {
    if (!(field instanceof HTMLInputElement)) continue;
    const key = DRAFT + field.dataset.draft;
    if (field.value === '') field.value = storage.getItem(key) ?? '';
    field.addEventListener('input', () => {
      inStorage(() => {
        if (field.value === '') storage.removeItem(key);
        else storage.setItem(key, field.value);
      });
    });
  }
});

/* One press sends a form once; a page that comes back from the history may send again. */
for (const form of document.querySelectorAll('main form[method="post"]')) {
  form.addEventListener('submit', (event) => {
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
    if (form.dataset.sent !== undefined) return event.preventDefault();
    form.dataset.sent = '';
    // A page that was stopped on its way can be sent again.
    setTimeout(() => delete form.dataset.sent, 3_000);
    // What takes a decision back stands outside of the finding that it was about.
    const card = form.closest('.queue .flag') ?? (form.matches('.undo-form') ? current() : null);
    if (card instanceof HTMLElement) inStorage((storage) => storage.setItem(PLACE, String(cards().indexOf(card))));
  });
}
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]')) {
    if (form instanceof HTMLFormElement) delete form.dataset.sent;
  }
});

/* ---- At the start ---- */

for (const card of cards()) card.tabIndex = -1;
notice?.classList.add('has-keys');

if (helpButton instanceof HTMLElement && help instanceof HTMLDialogElement) {
  helpButton.hidden = false;
  helpButton.addEventListener('click', () => help.showModal());
}

/* How many are chosen for dismissal. */
const chosenCount = document.getElementById('dismissals-count');
if (chosenCount instanceof HTMLOutputElement) {
  const boxes = [...document.querySelectorAll('.choice input')];
  const tell = () => {
    const chosen = boxes.filter((box) => box instanceof HTMLInputElement && box.checked).length;
    chosenCount.closest('.batch')?.classList.toggle('comes-along', chosen > 0);
    chosenCount.value = chosen === 0 ? '' : (chosenCount.dataset.words ?? '#').replace('#', String(chosen));
  };
  for (const box of boxes) box.addEventListener('change', tell);
  tell();
}

/* After a decision one goes on with the finding that took the place of the last one, after undoing with that itself. */
inStorage((storage) => {
  const place = storage.getItem(PLACE);
  storage.removeItem(PLACE);
  const all = cards();
  if (notice instanceof HTMLElement) {
    say(notice.querySelector('p')?.textContent ?? undefined);
    const reopened = all.find(({ id }) => id === notice.dataset.reopened);
    goTo(reopened ?? (place === null ? undefined : all[Math.min(Number(place), all.length - 1)]));
  } else if (location.hash !== '') {
    goTo(all.find(({ id }) => `#${id}` === location.hash));
  }
});
