import { Injectable, inject } from '@angular/core';
import type { DeadlineDto, PreviewDeadlineDto } from '@rogatory/deadlines/contract';
import type { TimeLimitDto } from '@rogatory/instruments/contract';
import type {
  CalendarDto,
  JurisdictionDto,
  JurisdictionProfileDto,
} from '@rogatory/jurisdictions/contract';
import { ApiClient } from '@rogatory/platform/console';

/** The API as pages about deadlines call it; a call rejects with the error that `problemOf` reads. */
@Injectable({ providedIn: 'root' })
export class DeadlinesApi {
  private readonly api = inject(ApiClient);

  preview(question: PreviewDeadlineDto): Promise<DeadlineDto> {
    return this.api.post('/deadlines/preview', question);
  }

  timeLimits(): Promise<TimeLimitDto[]> {
    return this.api.get('/time-limits');
  }

  jurisdictions(): Promise<JurisdictionDto[]> {
    return this.api.get('/jurisdictions');
  }

  profile(jurisdiction: string): Promise<JurisdictionProfileDto> {
    return this.api.get(`/jurisdictions/${jurisdiction}`);
  }

  calendar(jurisdiction: string, region: string | null, year: number): Promise<CalendarDto> {
    return this.api.get(`/jurisdictions/${jurisdiction}/calendar`, { year, region });
  }
}
