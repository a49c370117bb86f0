import { Injectable } from '@nestjs/common';
import type { WorkingCalendar } from '../../contract/index';
import { libraryCovers, libraryRegions, type Region } from './library-holidays';
import { ownCoverage } from './own-holidays';
import { CorrectionMemory } from './correction-memory';
import { correctedCalendar, publishedCalendar } from './working-calendars';

/**
 * The days that authorities work, from memory. The same object is answered for as long as no
 * correction touches it, so what is derived from a calendar can be kept beside it.
 */
@Injectable()
export class Calendars {
  private readonly published = new Map<string, WorkingCalendar>();
  private readonly corrected = new Map<string, WorkingCalendar>();
  private readonly regions = new Map<string, readonly Region[]>();

  constructor(private readonly corrections: CorrectionMemory) {}

  /**
   * The calendar of a jurisdiction (ISO 3166-1 alpha-2) or of one of its regions (ISO 3166-2).
   * Without a region only what holds for the whole jurisdiction counts. A place that no source
   * covers has weekends only and says so.
   */
  of(jurisdiction: string, region: string | null = null): WorkingCalendar {
    const key = region ?? jurisdiction;
    const revision = this.corrections.revisionOf(jurisdiction, region);
    const kept = this.corrected.get(key);
    if (kept?.revision === revision) return kept;
    const calendar = correctedCalendar(
      this.publishedOf(key, jurisdiction, region),
      this.corrections.of(jurisdiction, region),
      revision,
    );
    this.corrected.set(key, calendar);
    return calendar;
  }

  /** The calendar without any administrator's correction. */
  publishedFor(jurisdiction: string, region: string | null = null): WorkingCalendar {
    return this.publishedOf(region ?? jurisdiction, jurisdiction, region);
  }

  /** Whether any source covers the holidays of a jurisdiction. */
  knows(jurisdiction: string): boolean {
    return libraryCovers(jurisdiction) || ownCoverage(jurisdiction) !== null;
  }

  /** The regions of a jurisdiction that have holidays of their own, by name. */
  regionsOf(jurisdiction: string): readonly Region[] {
    const kept = this.regions.get(jurisdiction);
    if (kept !== undefined) return kept;
    const regions = libraryRegions(jurisdiction);
    this.regions.set(jurisdiction, regions);
    return regions;
  }

  private publishedOf(key: string, jurisdiction: string, region: string | null): WorkingCalendar {
    const kept = this.published.get(key);
    if (kept !== undefined) return kept;
    const calendar = publishedCalendar(jurisdiction, region);
    this.published.set(key, calendar);
    return calendar;
  }
}
