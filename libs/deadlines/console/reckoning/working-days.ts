import { Injectable, inject } from '@angular/core';
import type { CalendarDto } from '@rogatory/jurisdictions/contract';
import { DeadlinesApi } from '../deadlines-api';

/** Whose calendar counts. */
export type Place = { jurisdiction: string; region: string | null };

/** Working week and holidays of some years of one place. */
export type DaysOff = Pick<CalendarDto, 'workingWeek' | 'holidays' | 'known'>;

/** As many answers are kept as a page shows at most; the calendar may have been corrected since. */
const mostKept = 40;

/** Calendars of places, each year read once while the console is open. */
@Injectable({ providedIn: 'root' })
export class WorkingDays {
  private readonly api = inject(DeadlinesApi);
  private readonly kept = new Map<string, Promise<CalendarDto>>();

  async of(place: Place, years: readonly number[]): Promise<DaysOff> {
    const calendars = await Promise.all(years.map((year) => this.year(place, year)));
    return {
      workingWeek: calendars[0]?.workingWeek ?? [1, 2, 3, 4, 5],
      holidays: calendars.flatMap(({ holidays }) => holidays),
      known: calendars.every(({ known }) => known),
    };
  }

  private year({ jurisdiction, region }: Place, year: number): Promise<CalendarDto> {
    const key = `${region ?? jurisdiction} ${year}`;
    const known = this.kept.get(key);
    if (known) return known;
    if (this.kept.size >= mostKept) this.kept.clear();
    const read = this.api.calendar(jurisdiction, region, year);
    this.kept.set(key, read);
    read.catch(() => this.kept.delete(key));
    return read;
  }
}
