/** Chance that falls the same way for the same seed (mulberry32), so that a failure can be repeated. */
export class SeededChance {
  constructor(private state: number) {}

  /** A whole number from `least` to below `most`. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least));
  }

  /** One of these; undefined of none. */
  oneOf<T>(things: readonly T[]): T | undefined {
    return things[this.between(0, things.length)];
  }

  private next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}
