import { Injectable, inject } from '@angular/core';
import type {
  CalendarEntriesDto,
  CalendarFeedDto,
  CalendarFeedLinkDto,
  DeadlineDto,
  HouseTargetsDto,
  PreviewDeadlineDto,
  SetHouseTargetsDto,
} from '@rogatory/deadlines/contract';
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

  /** What ends between two calendar dates, both included. */
  entries(from: string, to: string): Promise<CalendarEntriesDto> {
    return this.api.get('/deadlines/entries', { from, to });
  }

  feed(): Promise<CalendarFeedDto> {
    return this.api.get('/deadlines/feed');
  }

  /** Makes a new secret link; `key` stays the same while one intention is retried. */
  makeFeed(key: string): Promise<CalendarFeedLinkDto> {
    return this.api.post('/deadlines/feed', {}, { key });
  }

  revokeFeed(key: string): Promise<CalendarFeedDto> {
    return this.api.delete('/deadlines/feed', { key });
  }

  houseTargets(): Promise<HouseTargetsDto> {
    return this.api.get('/deadlines/house-targets');
  }

  setHouseTargets(
    targets: SetHouseTargetsDto,
    version: number,
    key: string,
  ): Promise<HouseTargetsDto> {
    return this.api.put('/deadlines/house-targets', targets, { version, key });
  }
}
