import { Injectable, inject } from '@angular/core';
import type {
  CalendarCorrectionDto,
  CalendarDto,
  CorrectCalendarDto,
  JurisdictionProfileDto,
} from '@rogatory/jurisdictions/contract';
import { ApiClient } from '@rogatory/platform/console';

/** Reference data as the console reads it; a call rejects with the error that `problemOf` reads. */
@Injectable({ providedIn: 'root' })
export class JurisdictionsApi {
  private readonly api = inject(ApiClient);

  profile(code: string): Promise<JurisdictionProfileDto> {
    return this.api.get(`/jurisdictions/${code}`);
  }

  calendar(code: string, year: number, region: string | null): Promise<CalendarDto> {
    return this.api.get(`/jurisdictions/${code}/calendar`, { year, region });
  }

  /** `key` stays the same while one intention is retried, so that a lost answer repeats nothing. */
  correct(
    code: string,
    correction: CorrectCalendarDto,
    key: string,
  ): Promise<CalendarCorrectionDto> {
    return this.api.post(`/jurisdictions/${code}/calendar/corrections`, correction, { key });
  }
}
