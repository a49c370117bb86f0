import { Component, computed, inject, resource } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ClockDates, DateFormatter, ProblemWords } from '@rogatory/platform/console';
import { Icon, PanelState, Tag } from '@rogatory/ui';
import { DayRunView } from '../reckoning/day-run-view';
import { yearsOf, type DayRunFacts } from '../reckoning/day-run';
import { ReckoningSteps } from '../reckoning/reckoning-steps';
import { ReckoningWords } from '../reckoning/reckoning-words';
import { WorkingDays } from '../reckoning/working-days';
import { CalculatorFaults } from './calculator-faults';
import { CalculatorStore, type Calculated } from './calculator.store';
import { ResultReadings } from './result-readings';

/** The date that follows from the answers, what to know about it, and why it is that date. */
@Component({
  selector: 'rg-calculator-result',
  imports: [DayRunView, Icon, PanelState, ReckoningSteps, ResultReadings, Tag, TranslocoPipe],
  templateUrl: './result.html',
  styleUrl: './result.css',
})
export class CalculatorResult {
  protected readonly store = inject(CalculatorStore);
  private readonly faults = inject(CalculatorFaults);
  private readonly problems = inject(ProblemWords);
  private readonly clockDates = inject(ClockDates);
  private readonly dates = inject(DateFormatter);
  private readonly words = inject(ReckoningWords);
  private readonly workingDays = inject(WorkingDays);

  /** The event's day on the calendar of the place. */
  private readonly span = computed(() => {
    const calculated = this.store.calculated();
    if (!calculated) return undefined;
    const { question, deadline } = calculated;
    return {
      place: { jurisdiction: question.jurisdiction, region: question.region ?? null },
      event: dayOf(question.event, question.zone),
      due: deadline.dueDate,
      unrolled: deadline.unrolledDate,
      hours: !deadline.wholeDay,
      pauses: (question.suspensions ?? []).map(({ from, to }) => ({
        from: dayOf(from, question.zone),
        to: dayOf(to, question.zone),
      })),
    };
  });
  private readonly daysOff = resource({
    params: () => this.span(),
    loader: ({ params }) => this.workingDays.of(params.place, yearsOf(params)),
  });

  protected readonly run = computed<DayRunFacts | null>(() => {
    const span = this.span();
    return span && this.daysOff.hasValue() ? { ...span, ...this.daysOff.value() } : null;
  });
  protected readonly calendarFailed = computed(() => this.daysOff.error() !== undefined);
  protected readonly view = computed(() => {
    const calculated = this.store.calculated();
    return calculated && this.viewOf(calculated);
  });
  protected readonly missing = computed(() => {
    const question = this.store.question();
    if (question.state !== 'incomplete') return null;
    return this.words.list(
      question.missing.map((answer) => this.words.say(`deadlines.missing.${answer}`)),
    );
  });
  /** Why there is no date: the faults of the answers, or what went wrong on the way. */
  protected readonly refused = computed(() => {
    const faults = this.faults.all();
    if (faults.length > 0) return { faults: faults.map(({ words }) => words), text: null };
    const problem = this.store.problem();
    return problem && { faults: [], text: this.problems.say(problem) };
  });

  private viewOf({ question, deadline }: Calculated) {
    const end = { due: deadline.due, zone: question.zone, wholeDay: deadline.wholeDay };
    return {
      deadline,
      zone: question.zone,
      day: this.clockDates.lastDay(end),
      hours: this.clockDates.hours(end),
      dayHere: this.clockDates.dayHere(end),
      exact: deadline.exact && this.dates.dateTime(deadline.exact, question.zone),
      actBy: deadline.actBy === deadline.dueDate ? null : this.dates.plainDate(deadline.actBy),
      warnings: deadline.warnings.map((warning) => ({
        words: this.words.say(
          `deadlines.warning.${warning.code}`,
          this.words.params(warning.params, question.zone),
        ),
        source: warning.source === null ? null : this.words.source(warning.source),
      })),
    };
  }
}

/** The calendar day of a date or of an instant, as the place writes it. */
function dayOf(moment: string, zone: string): string {
  return moment.length === 10
    ? moment
    : Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate().toString();
}
