/** Milliseconds between two updates of the line. */
const INTERVAL = 1_000;

/** A counter on stderr with its rate and the time left; silent where stderr is not a terminal until the end. */
export class Progress {
  readonly #what: string;
  readonly #start = Date.now();
  #count = 0;
  #shown = Date.now();

  constructor(what: string) {
    this.#what = what;
  }

  /** One more is done; `share` of all that there is to do, 0 to 1, where that is known. */
  step(share: number | null = null): void {
    this.#count += 1;
    const now = Date.now();
    if (process.stderr.isTTY && now - this.#shown >= INTERVAL) {
      this.#shown = now;
      process.stderr.write(`\r${this.#line()}${this.#left(share)}\u001b[K`);
    }
  }

  say(message: string): void {
    process.stderr.write(`${process.stderr.isTTY ? '\r\u001b[K' : ''}${message}\n`);
  }

  end(): void {
    this.say(this.#line());
  }

  #left(share: number | null): string {
    if (share === null || share <= 0) return '';
    const seconds = ((Date.now() - this.#start) / 1_000) * (1 / share - 1);
    const minutes = Math.floor(seconds / 60);
    return `, ${minutes > 0 ? `${minutes} min ` : ''}${Math.round(seconds % 60)} s left`;
  }

  #line(): string {
    const seconds = (Date.now() - this.#start) / 1_000;
    return `${this.#count} ${this.#what} in ${seconds.toFixed(1)} s, ${Math.round(this.#count / Math.max(seconds, 0.001))}/s`;
  }
}
