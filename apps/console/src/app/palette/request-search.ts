import { Injectable, inject } from '@angular/core';
import type { Page } from '@rogatory/platform/contract';
import { ApiClient } from '@rogatory/platform/console';
import type { RequestRowDto } from '@rogatory/requests/contract';

/** What the palette shows of a request. */
export type FoundRequest = Pick<
  RequestRowDto,
  'id' | 'reference' | 'theirReference' | 'title' | 'counterpartJurisdiction' | 'direction'
>;

/** As many as fit without scrolling. */
const most = 8;

/** Finds requests by the beginning of either reference or by words of the title. */
@Injectable({ providedIn: 'root' })
export class RequestSearch {
  private readonly api = inject(ApiClient);

  async find(text: string): Promise<readonly FoundRequest[]> {
    const page = await this.api.get<Page<FoundRequest>>('/requests', { text, limit: most });
    return page.items;
  }
}
