import { Injectable, computed, inject, resource, signal } from '@angular/core';
import type { WebhookDto, WebhookMadeDto } from '@rogatory/notifications/contract';
import { ProblemWords, problemOf } from '@rogatory/platform/console';
import { NotificationsApi } from '../notifications-api';

/** The endpoints of the own authority, and the deliveries of the one that is looked at. */
@Injectable()
export class WebhooksStore {
  private readonly api = inject(NotificationsApi);
  private readonly problems = inject(ProblemWords);
  private readonly list = resource({ loader: () => this.api.webhooks() });
  /** Whose deliveries are shown. */
  readonly chosen = signal<string | null>(null);
  private readonly sent = resource({
    params: () => this.chosen() ?? undefined,
    loader: ({ params }) => this.api.deliveries(params),
  });
  readonly made = signal<WebhookMadeDto | null>(null);
  readonly busy = signal(false);
  readonly failure = signal<string | null>(null);

  readonly webhooks = computed(() => (this.list.hasValue() ? this.list.value() : null));
  readonly unread = computed(() => this.list.error() !== undefined);
  readonly deliveries = computed(() => (this.sent.hasValue() ? this.sent.value().items : null));

  refresh(): void {
    this.list.reload();
    this.sent.reload();
  }

  make(url: string, description: string): Promise<boolean> {
    return this.run(async () => {
      const note = description.trim();
      this.made.set(await this.api.makeWebhook(url.trim(), note === '' ? null : note));
    });
  }

  turn(webhook: WebhookDto, active: boolean): Promise<boolean> {
    return this.run(() => this.api.switchWebhook(webhook, active));
  }

  test({ id }: WebhookDto): Promise<boolean> {
    this.chosen.set(id);
    return this.run(() => this.api.testWebhook(id));
  }

  redeliver(deliveryId: string): Promise<boolean> {
    const webhookId = this.chosen();
    if (webhookId === null) return Promise.resolve(false);
    return this.run(() => this.api.redeliver(webhookId, deliveryId));
  }

  private async run(step: () => Promise<unknown>): Promise<boolean> {
    this.busy.set(true);
    this.failure.set(null);
    try {
      await step();
      this.refresh();
      return true;
    } catch (error) {
      this.failure.set(this.problems.say(problemOf(error)));
      return false;
    } finally {
      this.busy.set(false);
    }
  }
}
