import { Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { WebhookAttemptDto } from '@rogatory/notifications/contract';
import { DateFormatter } from '@rogatory/platform/console';
import { Button, Control, Field, Icon, Panel, PanelState, Tag } from '@rogatory/ui';
import { WebhooksStore } from './webhooks.store';

/** All others are codes of the network layer, such as ECONNREFUSED. */
const namedFailures: ReadonlySet<string> = new Set(['off', 'timeout', 'not_public']);

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

  /** Why a try brought no answer, as the end of a translation's key. */
  protected failureWord({ failure }: WebhookAttemptDto): string {
    return failure !== null && namedFailures.has(failure) ? failure : 'other';
  }
}
