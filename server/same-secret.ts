import { createHash, timingSafeEqual } from 'node:crypto';

/** True when both are the same; takes as long for a near miss as for a far one, so that nothing leaks by time. */
export function isSameSecret(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b));
}

/** Hashed first: `timingSafeEqual` wants equal lengths, and the length is a secret too. */
function digest(value: string): Buffer {
  return createHash('sha256').update(value, 'utf8').digest();
}
