import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DateFormatter, LocaleNames, narrowScreen } from '@rogatory/platform/console';
import type { ClockDto, MeasureViewDto, RequestPageDto } from '@rogatory/requests/contract';
import { Panel, StateMark } from '@rogatory/ui';
import { FileClock } from '../wording/file-clock';
import { MeasureDecision } from './measure-decision';

type Line = { measure: MeasureViewDto; clock: ClockDto | null; place: string };

/** The measures: each with its own state, what was last heard, and the date asked. */
@Component({
  selector: 'rg-measures-panel',
  imports: [FileClock, MeasureDecision, Panel, StateMark, TranslocoPipe],
  templateUrl: './measures-panel.html',
  styleUrl: './measures-panel.css',
})
export class MeasuresPanel {
  readonly page = input.required<RequestPageDto>();
  protected readonly dates = inject(DateFormatter);
  private readonly names = inject(LocaleNames);
  /** On a narrow screen the table scrolls sideways, and a keyboard must be able to. */
  protected readonly narrow = narrowScreen();
  protected readonly incoming = computed(() => this.page().direction === 'incoming');
  protected readonly country = computed(() =>
    this.names.jurisdiction(this.page().counterpart.jurisdiction),
  );
  protected readonly lines = computed<Line[]>(() =>
    this.page().measures.map((measure) => ({
      measure,
      clock: dateOf(measure.code, this.page().clocks),
      place:
        this.page()
          .content.measures.find((asked) => asked.code === measure.code)
          ?.place.map((place) => place.text)
          .join(' · ') ?? '',
    })),
  );
}

/** The date asked for a measure; where none was, one that still runs before one that has ended. */
function dateOf(code: string, clocks: readonly ClockDto[]): ClockDto | null {
  const own = clocks.filter(({ measureCode }) => measureCode === code);
  const asked = own.find(({ kind }) => kind === 'asked_by_us' || kind === 'asked_by_them');
  return asked ?? own.find(({ endedAt }) => endedAt === null) ?? own[0] ?? null;
}
