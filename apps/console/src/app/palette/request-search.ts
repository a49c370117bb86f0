import { Injectable, inject } from '@angular/core';
import { ApiClient } from '@rogatory/platform/console';
import type { SearchAnswerDto, SearchHitDto, SearchSnippetDto } from '@rogatory/requests/contract';

/** What the palette shows of a request that was found, and where the words stand in it. */
export type FoundRequest = Pick<
  SearchHitDto,
  'fileId' | 'reference' | 'theirReference' | 'title' | 'counterpartJurisdiction' | 'direction'
> & { snippet: SearchSnippetDto | null };

/** As many as fit without scrolling. */
const most = 8;

/** Fields that the palette shows anyway. */
const shown = ['reference', 'their_reference', 'title'];

/** Finds requests by their references and by every word in them that one may see. */
@Injectable({ providedIn: 'root' })
export class RequestSearch {
  private readonly api = inject(ApiClient);

  async find(text: string): Promise<readonly FoundRequest[]> {
    const answer = await this.api.get<SearchAnswerDto>('/search', { q: text, limit: most });
    return answer.hits.map((hit) => ({
      ...hit,
      snippet: hit.snippets.find(({ field }) => !shown.includes(field)) ?? null,
    }));
  }
}
