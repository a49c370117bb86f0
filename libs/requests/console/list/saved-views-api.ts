import { Injectable, inject } from '@angular/core';
import { ApiClient } from '@rogatory/platform/console';
import type {
  SavedFilterCountDto,
  SavedFilterDto,
  SaveFilterDto,
} from '@rogatory/requests/contract';

/** Named views of the list, as the console calls them. */
@Injectable({ providedIn: 'root' })
export class SavedViewsApi {
  private readonly api = inject(ApiClient);

  list(): Promise<SavedFilterDto[]> {
    return this.api.get('/saved-filters');
  }

  counts(): Promise<SavedFilterCountDto[]> {
    return this.api.get('/saved-filters/counts');
  }

  save(view: SaveFilterDto, key: string): Promise<SavedFilterDto> {
    return this.api.post('/saved-filters', view, { key });
  }

  remove({ id, version }: SavedFilterDto, key: string): Promise<void> {
    return this.api.post(`/saved-filters/${id}/delete`, {}, { version, key });
  }

  arrange(order: string[], key: string): Promise<void> {
    return this.api.post('/saved-filters/arrange', { order }, { key });
  }

  /** Null: the list opens with all that is open. */
  openWith(filterId: string | null, key: string): Promise<void> {
    return this.api.post('/saved-filters/opening', { filterId }, { key });
  }
}
