import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-names';

/** What we know of a dispatch's way: `seen` only when a dispatch of theirs says so. */
export type DeliveryStage = 'sent' | 'delivered' | 'seen' | 'failed';

const deliveryIcons: Record<DeliveryStage, IconName> = {
  sent: 'clock',
  delivered: 'check',
  seen: 'check-check',
  failed: 'circle-alert',
};

/** One numbered dispatch of a thread. Filled number = ours, hollow = theirs. Content: its text. */
@Component({
  selector: 'rg-dispatch',
  imports: [Icon, TranslocoPipe],
  template: `
    <span class="number" aria-hidden="true">{{ number() }}</span>
    <div class="body">
      <p class="head">
        <span class="rg-visually-hidden">{{ spoken() | transloco: { number: number() } }}</span>
        <b>{{ kind() }}</b>
        <span class="way"
          ><rg-icon [name]="ours() ? 'arrow-right' : 'arrow-left'" [size]="12" />{{
            counterpart()
          }}</span
        >
        <time>{{ at() }}</time>
      </p>
      <div class="text"><ng-content /></div>
      <p class="foot">
        <span class="delivery" [attr.data-stage]="stage()">
          <rg-icon [name]="deliveryIcon()" [size]="14" />{{ delivery() }}
        </span>
        @if (fragment(); as hash) {
          <bdi class="rg-ref">{{ hash }}</bdi>
        }
      </p>
    </div>
  `,
  host: { role: 'listitem', '[class.theirs]': '!ours()' },
  styleUrl: './dispatch.css',
})
export class Dispatch {
  readonly number = input.required<number>();
  readonly ours = input.required<boolean>();
  /** The kind in words: 'Written request v1', 'Acknowledgement'. */
  readonly kind = input.required<string>();
  /** The State on the other side. */
  readonly counterpart = input.required<string>();
  /** When, in the reader's own time. */
  readonly at = input.required<string>();
  readonly stage = input.required<DeliveryStage>();
  /** The delivery in words, with their local time where known. */
  readonly delivery = input.required<string>();
  /** First and last letters of the chain's hash. */
  readonly fragment = input<string | null>(null);

  protected readonly deliveryIcon = computed(() => deliveryIcons[this.stage()]);
  protected readonly spoken = computed(() =>
    this.ours() ? 'ui.thread.oursNumber' : 'ui.thread.theirsNumber',
  );
}
