/*
 * The review queue by keyboard. Everything here has a button, a link or a form on the page that does the same; without
 * this module the page works as well. No key decides by itself: those that settle something open a form or go to its
 * button, and Enter sends it.
 */

/** Letters of the keys and the places where they stand on a Latin keyboard, for layouts that have other letters there. */
const PLACES = new Map(
  ['j', 'k', 'c', 'd', 'm', 's', 'v', 'u', 'x'].map((letter) => [`Key${letter.toUpperCase()}`, letter]),
);

/** What is remembered while the tab is open: where one was, what was typed and not sent yet, and what was taken back. */
const VISITED = 'isnad-queue-places';
const DRAFT = 'isnad-draft:';
const UNDONE = 'isnad-undone';

/** The list of this page, by its address. */
const HERE = location.pathname + location.search;

const queue = document.querySelector('.queue');
const says = document.getElementById('queue-says');
const help = document.getElementById('queue-help');
const helpButton = document.getElementById('queue-keys');
const notice = document.querySelector('.notice');

/** @returns {HTMLElement[]} */
const cards = () => [...document.querySelectorAll('.queue .flag')].filter((card) => card instanceof HTMLElement);
/** Whether this is a list, and not the page of one finding. */
const isList = queue instanceof HTMLElement && queue.dataset.list !== undefined;

/** The finding that keys are for. One that stands alone need not be gone to first. */
const current = () => marked() ?? (isList ? undefined : cards()[0]);
const marked = () => cards().find((card) => card.getAttribute('aria-current') === 'true');

/* ---- Saying ---- */

/** How long words that go away stay: time to notice them, and for each letter time to read it, in milliseconds. */
const TO_NOTICE = 3_000;
const TO_READ = 70;

/** @type {ReturnType<typeof setTimeout> | undefined} */
let goesAway;

function hush() {
  clearTimeout(goesAway);
  says?.replaceChildren();
}

/**
 * Says words, or what an element says. What stands nowhere else where one looks is seen as well, for a moment.
 * @param {string | Element | undefined} what
 * @param {{ seen?: boolean }} [how]
 */
function say(what, { seen = false } = {}) {
  if (what === undefined) return;
  hush();
  // The same words said again are only heard when they come anew.
  requestAnimationFrame(() => {
    const said = document.createElement('span');
    said.className = seen ? 'said' : 'heard';
    // A name keeps the direction of its own.
    said.append(...(typeof what === 'string' ? [what] : [...what.childNodes].map((node) => node.cloneNode(true))));
    says?.replaceChildren(said);
    clearTimeout(goesAway);
    if (seen) goesAway = setTimeout(hush, TO_NOTICE + TO_READ * (said.textContent ?? '').length);
  });
}

/** @param {'noFinding' | 'chooseFirst' | 'atFirst' | 'atLast' | 'notHere' | 'nothingToUndo'} name */
const sayWhy = (name) => say(says?.dataset[name], { seen: true });

/**
 * Says why a key does nothing with a finding: it has none to work on, or there is what another does or did with it.
 * @param {HTMLElement | undefined} card
 * @param {Element | null} [reason] what stands on the finding about just this key
 */
function refuse(card, reason) {
  if (card === undefined) return sayWhy(cards().length === 0 ? 'noFinding' : 'chooseFirst');
  const standing = card.querySelector('.lease-held, .settled > p') ?? reason;
  if (standing) say(standing, { seen: true });
  else sayWhy('notHere');
}

/* ---- Going about ---- */

/** Where one goes on that has not gone to a finding yet. @type {HTMLElement | undefined} */
let goesOn;

/** @param {HTMLElement} card */
function makeCurrent(card) {
  for (const other of cards()) if (other !== card) other.removeAttribute('aria-current');
  card.setAttribute('aria-current', 'true');
  remember(card);
}

/**
 * Goes to a finding. Whether that glides is the stylesheet's to say, which asks the reader's wish.
 * @param {HTMLElement | undefined} card
 * @param {ScrollBehavior} [behavior]
 */
function goTo(card, behavior = 'auto') {
  if (card === undefined) return;
  makeCurrent(card);
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'start', behavior });
}

/** @param {1 | -1} step */
function move(step) {
  const all = cards();
  const here = marked();
  if (here === undefined) return all.length === 0 ? sayWhy('noFinding') : goTo(goesOn ?? all[0]);
  const there = all[all.indexOf(here) + step];
  goTo(there ?? here);
  // A key that is held down comes to the end once.
  if (there === undefined && says?.textContent === '') sayWhy(step === 1 ? 'atLast' : 'atFirst');
}

/** Lists of which the place is remembered. */
const LISTS_AT_MOST = 10;

/**
 * Remembers the finding that keys are for, so that one comes back to it, and what comes after and before it, for when it
 * is no longer in the list.
 * @param {HTMLElement} card
 */
function remember(card) {
  if (!isList) return;
  const ids = cards().map(({ id }) => id);
  const at = ids.indexOf(card.id);
  const place = [HERE, ...ids.slice(at), ...ids.slice(0, at).reverse()];
  const others = places().filter(([address]) => address !== HERE);
  inStorage((storage) => storage.setItem(VISITED, JSON.stringify([place, ...others].slice(0, LISTS_AT_MOST))));
}

/** The places that are remembered, the latest first: the address of a list, and ids. @returns {string[][]} */
function places() {
  /** @type {string[][]} */
  let read = [];
  inStorage((storage) => {
    read = JSON.parse(storage.getItem(VISITED) ?? '[]');
  });
  return read;
}

/**
 * The finding of a place, or of those around it the first that is still here.
 * @param {string[] | undefined} place
 */
function findingOf(place) {
  const here = new Map(cards().map((card) => [card.id, card]));
  const id = place?.find((each) => here.has(each));
  return id === undefined ? undefined : here.get(id);
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
  if (card === undefined || !(form instanceof HTMLFormElement) || !reason) {
    isUnopened = true;
    return refuse(card);
  }
  choose(form, decision);
  const hint = form.querySelector(`[data-deciding="${decision}"]`);
  say(hint ?? undefined);
  reason.focus();
  takeLease(card);
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
  const grouped = card?.querySelector('.grouping-form p');
  if (card === undefined || !(button instanceof HTMLElement)) return refuse(card, grouped);
  button.focus();
  takeLease(card);
}

/** @param {string} selector */
function follow(selector) {
  const card = current();
  const link = card?.querySelector(selector);
  if (link instanceof HTMLElement) link.click();
  else refuse(card);
}

function undo() {
  const button = document.querySelector('.notice .undo-form button');
  if (button instanceof HTMLElement) button.focus();
  else sayWhy('nothingToUndo');
}

/* ---- Who is at work on a finding ---- */

/**
 * Findings that somebody else took or settled while the page stood, each with the line that says so.
 * @type {WeakMap<HTMLElement, Element>}
 */
const elsewhere = new WeakMap();

/**
 * Takes the finding for whoever begins to decide about it, where several people work. Where somebody else came first, the
 * finding says so. What is being written and the keyboard stay where they are: one may be in the middle of a word.
 * @param {HTMLElement} card
 * @returns {Promise<boolean>} whether it can be decided about
 */
async function takeLease(card) {
  const wasElsewhere = elsewhere.has(card);
  const form = card.querySelector('form[data-lease]');
  if (!(form instanceof HTMLFormElement) || form.dataset.lease !== 'free') return !wasElsewhere;
  form.dataset.lease = 'asked';
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) fields.set(name, String(value));
  try {
    const answer = await fetch(form.action, { method: 'POST', body: fields, redirect: 'manual' });
    form.dataset.lease = 'free';
    if (answer.type !== 'opaqueredirect') return !showElsewhere(card, await answer.text());
    setElsewhere(card, null);
    form.hidden = true;
    const taken = card.querySelector('[data-lease-taken]');
    if (taken instanceof HTMLElement) {
      taken.hidden = false;
      if (wasElsewhere) say(taken, { seen: true });
    }
    form.dataset.lease = 'mine';
    return true;
  } catch {
    // Not reached: the finding is as free as it was, and deciding will tell.
    form.dataset.lease = 'free';
    return !wasElsewhere;
  }
}

/**
 * Shows on a finding what somebody else does or did with it, as the page says it that the server answered with.
 * @param {HTMLElement} card
 * @param {string} html
 * @returns {boolean} whether the answer tells of somebody else
 */
function showElsewhere(card, html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const found = page.getElementById(card.id)?.querySelector('.lease-held, .settled');
  if (!found) return false;
  const line = document.importNode(found, true);
  setElsewhere(card, line);
  // What is being written does not leave the screen for it.
  const written = document.activeElement;
  if (card.contains(written)) written?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  say(line.matches('.settled') ? (line.querySelector('p') ?? line) : line, { seen: true });
  return true;
}

/**
 * @param {HTMLElement} card
 * @param {Element | null} line what says so; null once it is free again
 */
function setElsewhere(card, line) {
  elsewhere.get(card)?.remove();
  const lease = card.querySelector('div.lease');
  if (lease instanceof HTMLElement) lease.hidden = line !== null;
  if (line === null) elsewhere.delete(card);
  else {
    elsewhere.set(card, line);
    if (line.matches('.settled')) card.querySelector('.flag-foot')?.after(line);
    else lease?.after(line);
  }
  for (const button of card.querySelectorAll(':is(.decision-form, .grouping-form) button:not([hidden])')) {
    if (line === null) button.removeAttribute('aria-disabled');
    else button.setAttribute('aria-disabled', 'true');
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
  v: () => {
    const card = current();
    if (card !== undefined && elsewhere.has(card)) refuse(card);
    else follow('.flag-more > a');
  },
  u: undo,
  x: () => {
    const card = current();
    const box = card?.querySelector('.choice input');
    if (box instanceof HTMLInputElement) box.click();
    else refuse(card);
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

/** How long one who writes pauses at the least, in milliseconds. */
const PAUSE = 1_000;

/** Whether the last key asked for a form that did not open; and when a key was last typed for it, in milliseconds. */
let isUnopened = false;
let typedOn = Number.NEGATIVE_INFINITY;

/**
 * Whether a key was typed for a form that did not open. Who goes on after c or d with a number, an arrow, Tab or a letter
 * that is no key here has not seen yet that it is refused; until the next pause, nothing that is typed acts on a finding.
 * @param {KeyboardEvent} event
 */
function isTypedOn(event) {
  const begins = isUnopened && /^(.|Tab|Arrow\w+)$/u.test(event.key) && ACTS[meant(event)] === undefined;
  isUnopened = false;
  if (!begins && event.timeStamp - typedOn > PAUSE) return false;
  typedOn = event.timeStamp;
  return true;
}

/** @param {EventTarget | null} target */
function isField(target) {
  return target instanceof HTMLElement && target.closest('input:not([type="checkbox"]), select, textarea') !== null;
}

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || hasModifier(event)) return;
  if (help instanceof HTMLDialogElement && help.open) return;
  if (isField(event.target) || isTypedOn(event)) return;
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
  if (!event.repeat) hush();
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

/** Whether the page was here before: its notice tells of what happened then. */
const [visit] = performance.getEntriesByType('navigation');
const isAgain = visit instanceof PerformanceNavigationTiming && ['back_forward', 'reload'].includes(visit.type);

inStorage((storage) => {
  const settled = notice instanceof HTMLElement && !isAgain ? (notice.dataset.settled ?? '') : '';
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
document.addEventListener('submit', async (event) => {
  const { target: form, submitter } = event;
  if (!(form instanceof HTMLFormElement) || !form.matches('main form[method="post"]') || event.defaultPrevented) return;
  const card = form.closest('.queue .flag');
  if (card instanceof HTMLElement && elsewhere.has(card) && form.matches('.decision-form, .grouping-form')) {
    event.preventDefault();
    // It may be free by now.
    if (await takeLease(card)) form.requestSubmit(submitter);
    return;
  }
  if (form.dataset.sent !== undefined) return event.preventDefault();
  form.dataset.sent = '';
  // A page that was stopped on its way can be sent again.
  setTimeout(() => delete form.dataset.sent, 3_000);
  if (card instanceof HTMLElement) remember(card);
});
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]')) {
    if (form instanceof HTMLFormElement) delete form.dataset.sent;
  }
});

/* What was taken back is not offered to be taken back by a page that comes from the history. */
addEventListener('pageshow', () => {
  if (!(notice instanceof HTMLElement)) return;
  const { decisions = '', undone = '' } = notice.dataset;
  inStorage((storage) => {
    const all = (storage.getItem(UNDONE) ?? '').split(' ');
    if (undone !== '') storage.setItem(UNDONE, [...new Set([...undone.split(' '), ...all])].slice(0, 200).join(' '));
    if (decisions !== '' && decisions.split(' ').every((id) => all.includes(id))) notice.remove();
  });
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

/*
 * Coming back, one is where one was. After a decision one goes on with the finding that took the place of the last one,
 * after undoing with that itself; where findings were left as they were, which and why is read first.
 */
const there = isAgain ? findingOf(places().find(([address]) => address === HERE)) : undefined;
if (there !== undefined) goTo(there, 'instant');
else if (notice instanceof HTMLElement && !isAgain) {
  const parts = [...notice.querySelectorAll('p, li')].map(({ textContent }) => textContent?.trim());
  say(parts.join(' '));
  const next = cards().find(({ id }) => id === notice.dataset.reopened) ?? findingOf(places()[0]);
  if (next === undefined || notice.matches('.notice-long')) {
    goesOn = next;
    notice.tabIndex = -1;
    notice.focus();
  } else goTo(next);
} else if (location.hash !== '') {
  goTo(cards().find(({ id }) => `#${id}` === location.hash));
}

/* A page that the browser had kept whole has its finding still, and only the keyboard is elsewhere. */
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && document.activeElement === document.body) current()?.focus({ preventScroll: true });
});
