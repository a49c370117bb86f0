import { padded, textOfDay } from './day-number';

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
const secondMs = 1000;

/** Days per table of day starts, and tables kept in all: about ten megabytes. */
const chunkBits = 8;
const chunkLength = 1 << chunkBits;
const mostChunks = 4000;
const startOfAll = Temporal.PlainDate.from('1970-01-01');
let chunkCount = 0;
const zones = new Map<string, ZoneDays>();

/** Where the days of a zone begin, in milliseconds since 1970; asked of Temporal once per day. */
export class ZoneDays {
  private readonly chunks = new Map<number, Float64Array>();
  private lastNumber = Number.NaN;
  private lastChunk: Float64Array = new Float64Array(0);
  private lastInstant = Number.NaN;
  private lastOffset = 0;
  private lastSaid = Number.NaN;
  private lastText = '';

  constructor(readonly id: string) {}

  /** First instant of a local day: midnight, or where clocks skip midnight what comes after. */
  start(day: number): number {
    const number = day >> chunkBits;
    const chunk = number === this.lastNumber ? this.lastChunk : this.chunkOf(number);
    const index = day & (chunkLength - 1);
    const known = chunk[index];
    if (known !== undefined && !Number.isNaN(known)) return known;
    const start = startOfAll.add({ days: day }).toZonedDateTime(this.id).epochMilliseconds;
    chunk[index] = start;
    return start;
  }

  /** The local day of an instant. */
  dayOf(instant: number): number {
    const day = this.dayBegunBy(instant);
    if (this.isOrdinary(day) && this.isOrdinary(day - 1)) return day;
    // Around a change of clocks a zone may live part of a day twice.
    return Math.floor((instant + this.askOffset(instant)) / dayMs);
  }

  /** Milliseconds by which local time is ahead of UTC at an instant. */
  offsetAt(instant: number): number {
    if (instant === this.lastInstant) return this.lastOffset;
    const day = this.dayBegunBy(instant);
    const offset = this.isOrdinary(day) ? day * dayMs - this.start(day) : this.askOffset(instant);
    this.lastInstant = instant;
    this.lastOffset = offset;
    return offset;
  }

  /** ISO 8601 with seconds and offset: `2026-09-09T23:00:00+01:00`. */
  text(instant: number): string {
    // An explanation says the same instant several times over.
    if (instant === this.lastSaid) return this.lastText;
    const offset = this.offsetAt(instant);
    const local = instant + offset;
    const day = Math.floor(local / dayMs);
    this.lastText = `${textOfDay(day)}T${timeText(local - day * dayMs)}${offsetText(offset)}`;
    this.lastSaid = instant;
    return this.lastText;
  }

  /** `14:20`. */
  timeOfDay(instant: number): string {
    const local = instant + this.offsetAt(instant);
    return timeText(local - Math.floor(local / dayMs) * dayMs).slice(0, 5);
  }

  /** The last local day that had begun; where midnight comes twice, since its first. */
  private dayBegunBy(instant: number): number {
    const estimate = Math.floor(instant / dayMs);
    if (instant >= this.start(estimate + 1)) return estimate + 1;
    return instant < this.start(estimate) ? estimate - 1 : estimate;
  }

  private isOrdinary(day: number): boolean {
    return this.start(day + 1) - this.start(day) === dayMs;
  }

  private askOffset(instant: number): number {
    const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(this.id);
    return zoned.offsetNanoseconds / 1_000_000;
  }

  private chunkOf(number: number): Float64Array {
    const chunk = this.chunks.get(number) ?? this.addChunk(number);
    this.lastNumber = number;
    this.lastChunk = chunk;
    return chunk;
  }

  private addChunk(number: number): Float64Array {
    if (chunkCount >= mostChunks) forgetAll();
    chunkCount += 1;
    const chunk = new Float64Array(chunkLength).fill(Number.NaN);
    this.chunks.set(number, chunk);
    return chunk;
  }

  forget(): void {
    this.chunks.clear();
    this.lastNumber = Number.NaN;
  }
}

function forgetAll(): void {
  for (const zone of zones.values()) zone.forget();
  chunkCount = 0;
}

/** The days of an IANA zone; null where there is no zone of this name. */
export function zoneDays(name: string): ZoneDays | null {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const id = zoneIdOf(name);
  if (id === null) return null;
  const zone = zones.get(id) ?? new ZoneDays(id);
  zones.set(id, zone);
  return zone;
}

function zoneIdOf(name: string): string | null {
  // Temporal would also take an offset or a whole date-time with a zone in brackets.
  if (name.length > 64 || !/^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(name)) return null;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return null;
  }
}

const offsetTexts = new Map<number, string>();

/** `+01:00`; seconds only where old local mean times have them. */
export function offsetText(offset: number): string {
  const known = offsetTexts.get(offset);
  if (known !== undefined) return known;
  const size = Math.abs(offset) / secondMs;
  const hours = padded(Math.floor(size / 3600));
  const minutes = padded(Math.floor(size / 60) % 60);
  const seconds = size % 60 === 0 ? '' : `:${padded(size % 60)}`;
  const text = `${offset < 0 ? '-' : '+'}${hours}:${minutes}${seconds}`;
  offsetTexts.set(offset, text);
  return text;
}

function timeText(ofDay: number): string {
  const seconds = Math.floor(ofDay / secondMs);
  const rest = ofDay - seconds * secondMs;
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const second = seconds - minutes * 60;
  const whole = `${padded(hours)}:${padded(minutes - hours * 60)}:${padded(second)}`;
  return rest === 0 ? whole : `${whole}.${String(Math.floor(rest)).padStart(3, '0')}`;
}
