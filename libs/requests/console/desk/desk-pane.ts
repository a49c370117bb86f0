import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ClockDates, DateFormatter, LocaleNames, NamedPanel } from '@rogatory/platform/console';
import { Button, Countdown, Jurisdiction, Marking, PanelState, StateMark, Tag } from '@rogatory/ui';
import type { DeskItemDto, RequestPageDto } from '@rogatory/requests/contract';
import { ActionDialog } from '../actions/action-dialog';
import { actIcon, actionFor } from '../wording/act-words';
import { clockWords } from '../wording/clock-words';

/** What is needed to act at once on the chosen row: its clock, why, its measures, the main step. */
@Component({
  selector: 'rg-desk-pane',
  imports: [
    ActionDialog,
    Button,
    Countdown,
    Jurisdiction,
    Marking,
    NamedPanel,
    PanelState,
    RouterLink,
    StateMark,
    Tag,
    TranslocoPipe,
  ],
  templateUrl: './desk-pane.html',
  styleUrl: './desk-pane.css',
})
export class DeskPane {
  readonly item = input.required<DeskItemDto>();
  /** The file's page; null while it is being read. */
  readonly page = input.required<RequestPageDto | null>();
  /** The desk is the reader's own. */
  readonly mayPutOff = input(true);
  readonly mayHandOver = input(false);
  readonly acted = output();
  readonly putOff = output();
  readonly takeBack = output();
  readonly handOver = output();

  private readonly clockDates = inject(ClockDates);
  private readonly names = inject(LocaleNames);
  protected readonly dates = inject(DateFormatter);
  protected readonly acting = signal(false);
  protected readonly steps = signal(false);

  /** The page of this row's file: while the next one is being read, the old one is not shown. */
  protected readonly file = computed(() => {
    const page = this.page();
    return page?.id === this.item().fileId ? page : null;
  });
  protected readonly country = computed(() =>
    this.names.jurisdiction(this.item().counterpartJurisdiction),
  );
  protected readonly whose = computed(() =>
    this.item().group === 'waiting_for_them' ? 'them' : 'us',
  );
  protected readonly words = computed(() => {
    const clock = this.item().clock;
    if (!clock) return null;
    const whose = this.whose();
    return clockWords({ ...clock, whose }, this.clockDates.now(), this.clockDates.here());
  });
  /** The same clock with its explanation, found in the page by its end. */
  protected readonly explained = computed(() => {
    const due = this.item().clock?.due;
    return this.file()?.clocks.find((clock) => clock.due === due) ?? null;
  });
  protected readonly ends = computed(() => {
    const clock = this.item().clock;
    const words = this.words();
    if (!clock || !words) return null;
    return {
      day: this.clockDates.lastDay(clock),
      hours: words.hours ? this.clockDates.ends({ ...clock, hours: true }) : null,
      gone: this.gone(),
    };
  });
  protected readonly params = computed(() => ({
    country: this.country(),
    direction: this.item().direction,
    state: this.item().state,
    clock: this.words()?.tone ?? 'none',
    measures: this.item().measureCount,
    waitingFor: this.item().waitingFor ?? '',
    known: this.item().waitingFor ? 'yes' : 'no',
    since: '',
  }));
  protected readonly icon = computed(() => actIcon(this.item().act));
  /** The step that does what is to be done, with the reason when it is not ours to take. */
  protected readonly step = computed(() => {
    const action = actionFor(this.item().act);
    const page = this.file();
    if (!action || !page) return null;
    return page.actions.find((allowed) => allowed.action === action) ?? null;
  });

  private gone(): number | null {
    const clock = this.explained();
    if (!clock) return null;
    const began = Temporal.Instant.from(clock.startedAt);
    const whole = began.until(Temporal.Instant.from(clock.due)).total('seconds');
    const past = began.until(this.clockDates.now()).total('seconds');
    return whole > 0 ? past / whole : null;
  }
}
