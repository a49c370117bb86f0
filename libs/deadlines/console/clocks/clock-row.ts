import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ClockDto } from '@rogatory/requests/contract';
import { Icon, Jurisdiction, Tag } from '@rogatory/ui';
import { placeOn, type ClockScale } from './clock-scale';
import { edgeOf } from './clock-view';
import { ClockWords } from './clock-words';

/** One clock: what it asks and of which kind, its stretch on the timeline, when it ends. */
@Component({
  selector: 'rg-clock-row',
  imports: [Icon, Jurisdiction, Tag, TranslocoPipe],
  templateUrl: './clock-row.html',
  styleUrl: './clock-row.css',
  host: { '[attr.data-tone]': 'view().tone' },
})
export class ClockRow {
  readonly clock = input.required<ClockDto>();
  readonly scale = input.required<ClockScale>();
  /** The other side: its code and its name in the reader's language. */
  readonly counterpart = input.required<{ code: string; name: string }>();
  readonly open = input(false);
  readonly openChange = output<boolean>();
  private readonly words = inject(ClockWords);

  protected readonly view = computed(() => this.words.view(this.clock()));
  protected readonly name = computed(() => this.words.name(this.clock(), this.counterpart().name));
  protected readonly kind = computed(() => this.words.kind(this.clock()));
  protected readonly edge = computed(() => edgeOf(this.clock().kind));
  protected readonly bar = computed(() => {
    const { startedAt, due, endedAt, suspensions, zone, dueDate } = this.clock();
    const scale = this.scale();
    const from = placeOn(scale, startedAt);
    const to = placeOn(scale, endedAt && endedAt < due ? endedAt : due);
    return {
      from,
      width: Math.max(0.8, to - from),
      to,
      due: placeOn(scale, due),
      /** Ended before the first day shown: nothing to draw. */
      over: to <= 0,
      beyond: scale.breakAt !== null && from < scale.breakAt && to > scale.breakAt,
      pauses: suspensions.map((pause) => {
        const rests = placeOn(scale, startOfDay(pause.from, zone));
        const goesOn = placeOn(scale, endOfDay(pause.to ?? dueDate, zone));
        return { from: rests, width: Math.max(0, goesOn - rests) };
      }),
    };
  });

  protected toggle(): void {
    this.openChange.emit(!this.open());
  }
}

function startOfDay(date: string, zone: string): string {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).toInstant().toString();
}

function endOfDay(date: string, zone: string): string {
  return startOfDay(Temporal.PlainDate.from(date).add({ days: 1 }).toString(), zone);
}
