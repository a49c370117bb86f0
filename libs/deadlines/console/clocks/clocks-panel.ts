import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ClockDates, DateFormatter, LocaleNames } from '@rogatory/platform/console';
import type { ClockDto, RequestPageDto } from '@rogatory/requests/contract';
import { Icon, Panel } from '@rogatory/ui';
import { ReckoningWords } from '../reckoning/reckoning-words';
import { WorkingDays, type Place } from '../reckoning/working-days';
import { ClockRow } from './clock-row';
import { clockScale, placeOn } from './clock-scale';
import { byUrgency } from './clock-view';
import { ClockWhy } from './clock-why';

/** Lines that are enough to act on; the rest unfolds. */
const enough = 6;

/** A request's clocks on a timeline: what runs, what rests, who is to act, and why that date. */
@Component({
  selector: 'rg-clocks-panel',
  imports: [ClockRow, ClockWhy, Icon, Panel, TranslocoPipe],
  templateUrl: './clocks-panel.html',
  styleUrl: './clocks-panel.css',
})
export class ClocksPanel {
  readonly page = input.required<RequestPageDto>();
  protected readonly dates = inject(DateFormatter);
  protected readonly clockDates = inject(ClockDates);
  private readonly names = inject(LocaleNames);
  private readonly words = inject(ReckoningWords);
  private readonly workingDays = inject(WorkingDays);

  private readonly fileId = computed(() => this.page().id);
  /** Id of the clock whose reckoning is unfolded; another file begins folded. */
  protected readonly unfolded = linkedSignal<string, string | null>({
    source: this.fileId,
    computation: () => null,
  });
  protected readonly all = signal(false);

  /** The side that acts on the request: its calendar counts. */
  private readonly requested = computed(() => {
    const page = this.page();
    return page.direction === 'outgoing'
      ? { jurisdiction: page.counterpart.jurisdiction, zone: page.counterpart.zone }
      : { jurisdiction: page.authorityJurisdiction, zone: page.authorityZone };
  });
  protected readonly zone = computed(() => this.requested().zone);
  protected readonly counterpart = computed(() => {
    const code = this.page().counterpart.jurisdiction;
    return { code, name: this.names.jurisdiction(code) };
  });
  protected readonly clocks = computed(() => [...this.page().clocks].sort(byUrgency));
  protected readonly shown = computed(() =>
    this.all() ? this.clocks() : this.clocks().slice(0, enough),
  );
  protected readonly hidden = computed(() => this.clocks().length - enough);
  protected readonly scale = computed(() =>
    clockScale(
      this.clockDates.now(),
      this.zone(),
      this.shown()
        .filter(({ state }) => state === 'running' || state === 'suspended')
        .map(({ dueDate }) => dueDate),
    ),
  );
  protected readonly nowAt = computed(() =>
    placeOn(this.scale(), this.clockDates.now().toString()),
  );
  private readonly daysOff = resource({
    params: () => ({
      place: { jurisdiction: this.requested().jurisdiction, region: null },
      years: [...new Set(this.scale().days.map(({ date }) => Number(date.slice(0, 4))))],
    }),
    loader: ({ params }) => this.workingDays.of(params.place, params.years),
  });
  /** Days on which the acting side does not work, as shades behind the lines. */
  protected readonly shades = computed(() => {
    const off = this.daysOff.hasValue() ? this.daysOff.value() : null;
    return this.scale().days.flatMap((day) => {
      const holiday = off?.holidays.find(({ date }) => date === day.date);
      const rest = off && !off.workingWeek.includes(Temporal.PlainDate.from(day.date).dayOfWeek);
      if (holiday) return [{ ...day, kind: holiday.tentative ? 'tentative' : 'holiday' }];
      return rest ? [{ ...day, kind: 'rest' }] : [];
    });
  });
  protected readonly legend = computed(() => {
    const kinds = new Set(this.shades().map(({ kind }) => kind));
    return ['rest', 'holiday', 'tentative'].filter((kind) => kinds.has(kind));
  });
  protected readonly far = computed(() =>
    this.scale().far.map(({ date, at }) => {
      return { at, label: this.words.shortDay(Temporal.PlainDate.from(date)) };
    }),
  );

  /** Whose working days a clock counts: those of the place where it is reckoned. */
  protected placeOf({ zone }: ClockDto): Place {
    const page = this.page();
    const ours = zone === page.authorityZone;
    const jurisdiction = ours ? page.authorityJurisdiction : page.counterpart.jurisdiction;
    return { jurisdiction, region: null };
  }

  protected open(clock: ClockDto, open: boolean): void {
    this.unfolded.set(open ? clock.id : null);
  }
}
