import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MonthlyMedianDto, NetworkViewDto } from '@rogatory/insights/contract';
import {
  acknowledgementTargetCalendarDays,
  acknowledgementTargetWorkingDays,
  findingOfMonths,
} from '@rogatory/insights/rules';
import { LanguageStore } from '@rogatory/platform/console';
import { LineChart, Panel, type ChartLine } from '@rogatory/ui';
import { Definition } from './definition';
import { FigureWords } from './figure-words';

/** How long acknowledgement takes, month by month; the same figures also as a table. */
@Component({
  selector: 'rg-acknowledgement-chart',
  imports: [Definition, LineChart, Panel, TranslocoPipe],
  templateUrl: './acknowledgement-chart.html',
  styleUrl: './acknowledgement-chart.css',
})
export class AcknowledgementChart {
  readonly view = input.required<NetworkViewDto>();
  private readonly words = inject(FigureWords);
  private readonly language = inject(LanguageStore);
  protected readonly table = signal(false);

  protected readonly finding = computed(() => findingOfMonths(this.view().months));
  protected readonly heading = computed(() =>
    this.words.finding(this.finding(), this.words.say('insights.chart.title')),
  );
  protected readonly lines = computed<ChartLine[]>(() => {
    const { months } = this.view();
    const values = (of: (month: MonthlyMedianDto) => number | null) => months.map(of);
    const lines: ChartLine[] = [
      this.line(
        'slowest',
        'faint',
        values((month) => month.slowestTenthDays),
      ),
      this.line(
        'median',
        'main',
        values((month) => month.medianDays),
      ),
      this.line(
        'urgent',
        'dashed',
        values((month) => month.urgentMedianDays),
      ),
    ];
    return lines.filter((line) => line.values.some((value) => value !== null));
  });
  protected readonly ticks = computed(() => {
    const { months } = this.view();
    const every = Math.ceil(months.length / 6);
    // Counted from the end, so that the present month has its name.
    return months.map(({ month }, at) =>
      (months.length - 1 - at) % every === 0 ? this.monthName(month, 'short') : '',
    );
  });
  protected readonly target = computed(() => ({
    value: acknowledgementTargetCalendarDays,
    label: this.words.say('insights.chart.target', { days: acknowledgementTargetWorkingDays }),
  }));
  protected readonly summary = computed(
    () => `${this.heading()}. ${this.words.say('insights.chart.summary')}`,
  );
  protected readonly rows = computed(() =>
    this.view().months.map((month) => ({
      id: month.month,
      name: this.monthName(month.month, 'long'),
      median: this.words.number(month.medianDays),
      slowest: this.words.number(month.slowestTenthDays),
      urgent: this.words.number(month.urgentMedianDays),
    })),
  );

  private line(
    id: 'slowest' | 'median' | 'urgent',
    kind: ChartLine['kind'],
    values: readonly (number | null)[],
  ): ChartLine {
    const last = values.findLast((value) => value !== null) ?? 0;
    return {
      id,
      kind,
      values,
      endFigure: id === 'median' ? this.words.days(last) : this.words.number(last),
      endWords: this.words.say(`insights.chart.line.${id}`),
    };
  }

  private monthName(month: string, width: 'short' | 'long'): string {
    const day = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
    return day.toLocaleString(this.language.locale(), {
      month: width,
      ...(width === 'long' ? { year: 'numeric' } : {}),
    });
  }
}
