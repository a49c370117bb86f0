import type { Holiday, WorkingCalendar } from '@rogatory/jurisdictions/contract';
import { dayOfDate, dayOfText, weekdayOf } from './day-number';

const compiled = new WeakMap<WorkingCalendar, CompiledCalendar>();
const holidayFlag = 1;
const tentativeFlag = 2;

/**
 * A working calendar as tables over day numbers. Outside the years of its source only the working
 * week counts.
 */
export class CompiledCalendar {
  /** First and last day of the years that the source covers. */
  readonly firstDay: number;
  readonly lastDay: number;
  private readonly flags: Uint8Array;
  /** Holidays on days of the working week, from the first day up to and with each day. */
  private readonly holidaysUntil: Uint16Array;
  private readonly tentativeUntil: Uint16Array;
  private readonly named = new Map<number, Holiday>();
  /** By ISO weekday: whether it is worked, and days from Monday on worked up to and with it. */
  private readonly worked: Uint8Array;
  private readonly workedUntil: Uint8Array;
  private readonly workedPerWeek: number;
  /** By weekday and number (from 0 to a week's): how many days later that many have been worked. */
  private readonly ahead: Uint8Array;
  private readonly behind: Uint8Array;

  constructor(readonly calendar: WorkingCalendar) {
    this.worked = Uint8Array.from({ length: 8 }, (_, weekday) =>
      calendar.workingWeek.includes(weekday) ? 1 : 0,
    );
    this.worked[0] = 0;
    this.workedUntil = runningSum(this.worked, new Uint8Array(8));
    this.workedPerWeek = this.workedUntil[7] ?? 0;
    if (this.workedPerWeek === 0) throw new RangeError('A working week has at least one day');
    this.ahead = this.weekSteps(1);
    this.behind = this.weekSteps(-1);
    this.firstDay = dayOfDate(calendar.fromYear, 1, 1) ?? 0;
    this.lastDay = dayOfDate(calendar.toYear, 12, 31) ?? -1;
    this.flags = new Uint8Array(Math.max(0, this.lastDay - this.firstDay + 1));
    for (const holiday of calendar.holidays) this.mark(holiday);
    this.holidaysUntil = this.countFlags(holidayFlag);
    this.tentativeUntil = this.countFlags(tentativeFlag);
  }

  isWorking(day: number): boolean {
    return this.worked[weekdayOf(day)] === 1 && !this.isHoliday(day);
  }

  isHoliday(day: number): boolean {
    return (this.flags[day - this.firstDay] ?? 0) !== 0;
  }

  isTentative(day: number): boolean {
    return ((this.flags[day - this.firstDay] ?? 0) & tentativeFlag) !== 0;
  }

  holidayOn(day: number): Holiday | null {
    return this.named.get(day) ?? null;
  }

  covers(day: number): boolean {
    return day >= this.firstDay && day <= this.lastDay;
  }

  /** The day itself where it is worked, otherwise the next that is. */
  onOrAfter(day: number): number {
    let found = day;
    while (!this.isWorking(found)) found += 1;
    return found;
  }

  /** The day itself where it is worked, otherwise the last before it that is. */
  onOrBefore(day: number): number {
    let found = day;
    while (!this.isWorking(found)) found -= 1;
    return found;
  }

  /** Working days after one day, up to and with another that is not earlier. */
  workingDaysBetween(after: number, until: number): number {
    return (
      this.weekdaysUntil(until) -
      this.weekdaysUntil(after) -
      (this.upTo(this.holidaysUntil, until) - this.upTo(this.holidaysUntil, after))
    );
  }

  /** Whether an uncertain holiday lies on a day of the working week, both ends counted. */
  hasTentative(from: number, to: number): boolean {
    return this.upTo(this.tentativeUntil, to) > this.upTo(this.tentativeUntil, from - 1);
  }

  /** The working day that is so many working days after a day. */
  workingDayAfter(day: number, count: number): number {
    let found = day;
    let missing = count;
    while (missing > 0) {
      const next = this.weekdaysAhead(found, missing);
      missing = this.upTo(this.holidaysUntil, next) - this.upTo(this.holidaysUntil, found);
      found = next;
    }
    return found;
  }

  /** The working day that is so many working days before a day. */
  workingDayBefore(day: number, count: number): number {
    let found = day;
    let missing = count;
    while (missing > 0) {
      const next = this.weekdaysBehind(found, missing);
      missing = this.upTo(this.holidaysUntil, found - 1) - this.upTo(this.holidaysUntil, next - 1);
      found = next;
    }
    return found;
  }

  private weekdaysAhead(day: number, count: number): number {
    const weeks = Math.floor((count - 1) / this.workedPerWeek);
    const rest = count - weeks * this.workedPerWeek;
    return day + weeks * 7 + (this.ahead[weekdayOf(day) * 8 + rest] ?? 0);
  }

  private weekdaysBehind(day: number, count: number): number {
    const weeks = Math.floor((count - 1) / this.workedPerWeek);
    const rest = count - weeks * this.workedPerWeek;
    return day - weeks * 7 - (this.behind[weekdayOf(day) * 8 + rest] ?? 0);
  }

  private weekdaysUntil(day: number): number {
    const weekday = weekdayOf(day);
    return Math.floor((day + 3) / 7) * this.workedPerWeek + (this.workedUntil[weekday] ?? 0);
  }

  private upTo(counts: Uint16Array, day: number): number {
    if (day < this.firstDay) return 0;
    return counts[Math.min(day, this.lastDay) - this.firstDay] ?? 0;
  }

  private weekSteps(direction: 1 | -1): Uint8Array {
    const steps = new Uint8Array(8 * 8);
    for (let weekday = 1; weekday <= 7; weekday += 1) {
      let count = 0;
      for (let distance = 1; count < this.workedPerWeek; distance += 1) {
        const reached = ((((weekday - 1 + direction * distance) % 7) + 7) % 7) + 1;
        if (this.worked[reached] !== 1) continue;
        count += 1;
        steps[weekday * 8 + count] = distance;
      }
    }
    return steps;
  }

  private mark(holiday: Holiday): void {
    const day = dayOfText(holiday.date);
    if (day === null || !this.covers(day)) return;
    const index = day - this.firstDay;
    const known = this.named.get(day);
    // One certain holiday on a day makes the day certain.
    if (known === undefined || (known.tentative && !holiday.tentative)) {
      this.flags[index] = holiday.tentative ? holidayFlag | tentativeFlag : holidayFlag;
      this.named.set(day, holiday);
    }
  }

  private countFlags(flag: number): Uint16Array {
    const counts = this.flags.map((flags, index) =>
      (flags & flag) !== 0 && this.worked[weekdayOf(this.firstDay + index)] === 1 ? 1 : 0,
    );
    return runningSum(counts, new Uint16Array(counts.length));
  }
}

function runningSum<T extends Uint8Array | Uint16Array>(counts: Uint8Array, into: T): T {
  let sum = 0;
  counts.forEach((count, index) => {
    sum += count;
    into[index] = sum;
  });
  return into;
}

/** The tables of a calendar, made once for each calendar object. */
export function compileCalendar(calendar: WorkingCalendar): CompiledCalendar {
  const known = compiled.get(calendar);
  if (known !== undefined) return known;
  const made = new CompiledCalendar(calendar);
  compiled.set(calendar, made);
  return made;
}
