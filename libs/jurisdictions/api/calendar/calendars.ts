import { Injectable } from '@nestjs/common';
import type { WorkingCalendar } from '../../contract/index';
import { CorrectionMemory, dayCorrectionOf } from './correction-memory';
import { libraryRegions, type Region } from './library-holidays';
import { isSubdivision } from './subdivisions';
import { correctedCalendar, isKnown, publishedCalendar } from './published-calendar';

interface Kept {
  readonly calendar: WorkingCalendar;
  /** The last correction of any calendar that was known when this one was looked at. */
  readonly asOf: number;
}

/**
 * The days that authorities work, from memory. The same object is answered for as long as no
 * correction touches it, so what is derived from a calendar can be kept beside it.
 */
@Injectable()
export class Calendars {
  private readonly published = new Map<string, WorkingCalendar>();
  private readonly kept = new Map<string, Kept>();
  private readonly regions = new Map<string, readonly Region[]>();

  constructor(private readonly corrections: CorrectionMemory) {}

  /**
   * The calendar of a jurisdiction (ISO 3166-1 alpha-2) or of one of its regions (ISO 3166-2).
   * Without a region, or with one that has no days off of its own, what holds for the whole
   * jurisdiction counts. A place that no source covers has weekends only and says so.
   */
  of(jurisdiction: string, place: string | null = null): WorkingCalendar {
    const region = this.hasOwnDays(jurisdiction, place) ? place : null;
    const key = region ?? jurisdiction;
    const asOf = this.corrections.revision;
    const kept = this.kept.get(key);
    if (kept?.asOf === asOf) return kept.calendar;
    const corrections = this.corrections.of(jurisdiction, region);
    const revision = corrections.at(-1)?.revision ?? 0;
    const calendar =
      kept?.calendar.revision === revision
        ? kept.calendar
        : correctedCalendar(
            this.publishedFor(jurisdiction, region),
            corrections.map(dayCorrectionOf),
            revision,
          );
    this.kept.set(key, { calendar, asOf });
    return calendar;
  }

  /** The calendar as it is without any administrator's correction. */
  publishedFor(jurisdiction: string, region: string | null): WorkingCalendar {
    const key = region ?? jurisdiction;
    const kept = this.published.get(key);
    if (kept !== undefined) return kept;
    const calendar = publishedCalendar(jurisdiction, region);
    this.published.set(key, calendar);
    return calendar;
  }

  /** Whether any source covers the holidays of a jurisdiction. */
  knows(jurisdiction: string): boolean {
    return isKnown(jurisdiction);
  }

  /** The regions of a jurisdiction that have holidays of their own, by name. */
  regionsOf(jurisdiction: string): readonly Region[] {
    const kept = this.regions.get(jurisdiction);
    if (kept !== undefined) return kept;
    const regions = libraryRegions(jurisdiction);
    this.regions.set(jurisdiction, regions);
    return regions;
  }

  /** Whether this is a region of the jurisdiction (ISO 3166-2), with days off of its own or without. */
  isRegion(jurisdiction: string, region: string): boolean {
    return this.hasOwnDays(jurisdiction, region) || isSubdivision(jurisdiction, region);
  }

  /** Resolves once the calendars hold the correction with this revision. */
  async catchUp(revision: number): Promise<void> {
    if (this.corrections.revision < revision) await this.corrections.reload();
  }

  private hasOwnDays(jurisdiction: string, region: string | null): boolean {
    return region !== null && this.regionsOf(jurisdiction).some(({ code }) => code === region);
  }
}
