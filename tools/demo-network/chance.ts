/** Repeatable chance: the same seed always draws the same things in the same order. */
export class Chance {
  private state: number;

  constructor(private readonly seed: string) {
    this.state = hashOf(seed);
  }

  /** An independent source for one part, so that a change elsewhere leaves it as it was. */
  fork(part: string): Chance {
    return new Chance(`${this.seed}/${part}`);
  }

  /** At least 0, less than 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** True in `share` of the draws. */
  happens(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(from: readonly T[]): T {
    const picked = from[Math.floor(this.next() * from.length)];
    if (picked === undefined) throw new Error('There is nothing to pick from');
    return picked;
  }

  /** Several different ones, in their order. */
  some<T>(from: readonly T[], count: number): T[] {
    const left = from.map((_one, index) => index);
    const chosen = new Set<number>();
    while (chosen.size < Math.min(count, from.length)) {
      const [index] = left.splice(this.between(0, left.length - 1), 1);
      if (index !== undefined) chosen.add(index);
    }
    return from.filter((_one, index) => chosen.has(index));
  }

  /** One of the entries, as often as its weight says. */
  weighted<T>(from: readonly (readonly [T, number])[]): T {
    const total = from.reduce((sum, [, weight]) => sum + weight, 0);
    let left = this.next() * total;
    for (const [one, weight] of from) {
      left -= weight;
      if (left < 0) return one;
    }
    const last = from.at(-1);
    if (last === undefined) throw new Error('There is nothing to pick from');
    return last[0];
  }
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash | 0;
}
