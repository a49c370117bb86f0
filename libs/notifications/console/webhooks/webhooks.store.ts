import { DestroyRef, Injectable, computed, inject, resource, signal } from '@angular/core';
import type { WebhookDto, WebhookMadeDto } from '@rogatory/notifications/contract';
import { ProblemWords, problemOf } from '@rogatory/platform/console';
import { NotificationsApi } from '../notifications-api';

const lookAgainMilliseconds = 5_000;

/** What was done to an endpoint, as the end of a translation's key. */
export type WebhookStep = 'testSent' | 'redelivered' | 'turnedOn' | 'turnedOff';

/** The endpoints of the own authority, and the deliveries of the one that is looked at, read again meanwhile. */
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
  /** Why the last step was refused: the making of an endpoint is told beside its form. */
  readonly failure = signal<{ of: 'making' | 'step'; text: string } | null>(null);
  /** The last step taken. */
  readonly done = signal<{ step: WebhookStep; url: string } | null>(null);

  readonly webhooks = computed(() => (this.list.hasValue() ? this.list.value() : null));
  readonly unread = computed(() => this.list.error() !== undefined);
  readonly deliveries = computed(() => (this.sent.hasValue() ? this.sent.value().items : null));

  /** The endpoint whose deliveries are shown. */
  readonly shown = computed(() => this.webhooks()?.find(({ id }) => id === this.chosen()) ?? null);

  constructor() {
    const timer = setInterval(() => {
      if (this.chosen() !== null) this.refresh();
    }, lookAgainMilliseconds);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  refresh(): void {
    this.list.reload();
    this.sent.reload();
  }

  make(url: string, description: string): Promise<boolean> {
    return this.run('making', async () => {
      const note = description.trim();
      this.made.set(await this.api.makeWebhook(url.trim(), note === '' ? null : note));
    });
  }

  turn(webhook: WebhookDto, active: boolean): Promise<boolean> {
    return this.take(active ? 'turnedOn' : 'turnedOff', webhook, () =>
      this.api.switchWebhook(webhook, active),
    );
  }

  test(webhook: WebhookDto): Promise<boolean> {
    this.chosen.set(webhook.id);
    return this.take('testSent', webhook, () => this.api.testWebhook(webhook.id));
  }

  redeliver(deliveryId: string): Promise<boolean> {
    const webhook = this.shown();
    if (webhook === null) return Promise.resolve(false);
    return this.take('redelivered', webhook, () => this.api.redeliver(webhook.id, deliveryId));
  }

  private async take(
    step: WebhookStep,
    { url }: WebhookDto,
    work: () => Promise<unknown>,
  ): Promise<boolean> {
    const taken = await this.run('step', work);
    if (taken) this.done.set({ step, url });
    return taken;
  }

  private async run(of: 'making' | 'step', step: () => Promise<unknown>): Promise<boolean> {
    this.busy.set(true);
    this.failure.set(null);
    this.done.set(null);
    try {
      await step();
      this.refresh();
      return true;
    } catch (error) {
      this.failure.set({ of, text: this.problems.say(problemOf(error)) });
      return false;
    } finally {
      this.busy.set(false);
    }
  }
}
