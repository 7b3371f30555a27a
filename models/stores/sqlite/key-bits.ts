/** Keys that share a bit, as a power of two: 8 MB in all, and ten million keys set one bit in seven. */
const KEYS_A_BIT = 6;

/** Which keys (unsigned 32-bit) may have been added: never wrong of one that was, now and then of one that was not. */
export class KeyBits {
  readonly #bits = new Uint8Array(2 ** (32 - KEYS_A_BIT - 3));

  add(key: number): void {
    const at = key >>> KEYS_A_BIT;
    this.#bits[at >>> 3]! |= 1 << (at & 7);
  }

  mayHave(key: number): boolean {
    const at = key >>> KEYS_A_BIT;
    return (this.#bits[at >>> 3]! & (1 << (at & 7))) !== 0;
  }
}
