import { Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { WebhookAttemptDto } from '@rogatory/notifications/contract';
import { DateFormatter } from '@rogatory/platform/console';
import { Button, Control, Field, Icon, Panel, PanelState, Tag } from '@rogatory/ui';
import { WebhooksStore } from './webhooks.store';

/** Where systems of the own authority are told of steps, and what arrived there. */
@Component({
  selector: 'rg-webhooks-page',
  imports: [Button, Control, Field, Icon, Panel, PanelState, Tag, TranslocoPipe],
  templateUrl: './webhooks-page.html',
  styleUrl: './webhooks-page.css',
  providers: [WebhooksStore],
})
export class WebhooksPage {
  protected readonly store = inject(WebhooksStore);
  protected readonly dates = inject(DateFormatter);
  protected readonly url = signal('');
  protected readonly description = signal('');

  protected async make(): Promise<void> {
    if (!(await this.store.make(this.url(), this.description()))) return;
    this.url.set('');
    this.description.set('');
  }

  /** What came back from the last try: a status, or why there was none. */
  protected lastAnswer([last]: readonly WebhookAttemptDto[]): string {
    if (last === undefined) return '–';
    return last.status === null ? (last.failure ?? '–') : String(last.status);
  }
}
