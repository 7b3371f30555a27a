/**
 * Requests under way at most. Each may hold a body of 6 MB and what is made of it: a full house then takes about a
 * gigabyte, which a small server has. Look-ups take milliseconds, so whoever is the last of so many waits for less than
 * a second; one more would only make all of them slower.
 */
const MOST_UNDER_WAY = 128;

/** How much a server has to do, and whether it still takes more. One a server. */
export interface Load {
  /** Begins a request; false where it is to be turned away. */
  enter(): boolean;
  /**
   * Does `work` when it is its turn: one request a turn of the event loop. What is answered without waiting for anything, as
   * over SQLite, would else be done one after the other as it is read, and nobody be turned away or told of the
   * server's health in between.
   */
  inTurn(work: () => void): void;
  leave(): void;
  underWay(): number;
  /** Requests turned away so far. */
  shed(): number;
  /** From now on everything is turned away. */
  drain(): void;
  isDraining(): boolean;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

export function createLoad(most: number = MOST_UNDER_WAY): Load {
  let underWay = 0;
  let shed = 0;
  let isDraining = false;
  let waiting: (() => void)[] = [];
  const queue: (() => void)[] = [];

  function next(): void {
    const work = queue.shift();
    if (queue.length > 0) setImmediate(next);
    work?.();
  }

  return {
    enter() {
      if (isDraining || underWay >= most) {
        shed += 1;
        return false;
      }
      underWay += 1;
      return true;
    },
    inTurn(work) {
      queue.push(work);
      if (queue.length === 1) setImmediate(next);
    },
    leave() {
      underWay -= 1;
      if (underWay > 0) return;
      for (const resolve of waiting) resolve();
      waiting = [];
    },
    underWay: () => underWay,
    shed: () => shed,
    drain() {
      isDraining = true;
    },
    isDraining: () => isDraining,
    idle: () => (underWay === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  };
}
