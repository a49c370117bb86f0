import type { CompiledCalendar } from './compiled-calendar';
import { textOfDay, weekdayOf } from './day-number';
import type { ReckoningParams, ReckoningStep, ReckoningWarning } from './reckoning';
import type { StepCode } from './step-code';
import type { WarningCode } from './warning-code';
import { wordStep } from './word-step';
import { wordWarning } from './word-warning';

/** Steps and warnings as they are found, in order. */
export class Explanation {
  readonly steps: ReckoningStep[] = [];
  readonly warnings: ReckoningWarning[] = [];

  /** A step; its date is its param `date`. */
  step(code: StepCode, source: string | null, params: ReckoningParams): void {
    const { date } = params;
    this.steps.push({
      code,
      params,
      text: wordStep(code, params),
      source,
      date: typeof date === 'string' ? date : null,
    });
  }

  warn(code: WarningCode, source: string | null, params: ReckoningParams = {}): void {
    this.warnings.push({ code, params, text: wordWarning(code, params), source });
  }

  /** A day off, said by its holiday or as a weekend. */
  dayOff(
    day: number,
    calendar: CompiledCalendar,
    codes: { holiday: StepCode; weekend: StepCode },
    source: string | null,
  ): void {
    const holiday = calendar.holidayOn(day);
    const date = textOfDay(day);
    if (holiday === null) {
      this.step(codes.weekend, source, { date, weekday: weekdayOf(day) });
      return;
    }
    const tentative = holiday.tentative ? 'yes' : 'no';
    this.step(codes.holiday, source, { date, name: holiday.name, tentative });
  }
}
