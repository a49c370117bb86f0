import { Injectable, inject } from '@angular/core';
import { ApiClient } from '@rogatory/platform/console';
import type { SearchAnswerDto, SearchHitDto } from '@rogatory/requests/contract';

/** As many as fit under a field without scrolling. */
const suggested = 6;

/** The search as the console calls it. */
@Injectable({ providedIn: 'root' })
export class SearchApi {
  private readonly api = inject(ApiClient);

  search(q: string, cursor: string | null = null): Promise<SearchAnswerDto> {
    return this.api.get('/search', { q, cursor });
  }

  /** The few most telling hits, while somebody types. */
  async suggest(q: string): Promise<readonly SearchHitDto[]> {
    const answer = await this.api.get<SearchAnswerDto>('/search', { q, limit: suggested });
    return answer.hits;
  }
}
