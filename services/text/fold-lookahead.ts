import { KIND, pointCode, unitCode } from './fold-characters.ts';
import { NINE, ZERO } from './fold-sink.ts';

/** Code (services/text/fold-characters.ts) of the character at `at`, surrogate pairs whole. */
export function codeAt(text: string, at: number): number {
  const code = unitCode(text.charCodeAt(at));
  return code === KIND.surrogate ? pointCode(text.codePointAt(at)!) : code;
}

/** UTF-16 units of the character at `at`. */
export function widthAt(text: string, at: number): number {
  return text.codePointAt(at)! < 0x10000 ? 1 : 2;
}

/** Whether a character leaves nothing behind. */
function vanishes(code: number): boolean {
  return code === KIND.format || code === KIND.dropped || code === KIND.accent;
}

/** The first offset from `at` on that holds something that stays. */
export function skipVanishing(text: string, at: number): number {
  let next = at;
  while (next < text.length && vanishes(codeAt(text, next))) next += widthAt(text, next);
  return next;
}

/** Offset of the last character before `at` that stays; -1 where there is none. */
export function lastStaying(text: string, at: number): number {
  let before = at;
  while (before > 0) {
    const isPair = before > 1 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(before - 2, before));
    before -= isPair ? 2 : 1;
    if (!vanishes(codeAt(text, before))) return before;
  }
  return -1;
}

/** Whether the character at `at` is a digit of any script. */
export function isDigitAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = codeAt(text, at);
  return code >= ZERO && code <= NINE;
}
