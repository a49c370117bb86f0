import { Injectable } from '@nestjs/common';
import { Calendars } from '@rogatory/jurisdictions/api';
import type { WorkingCalendar } from '@rogatory/jurisdictions/contract';
import { invalidInput } from '@rogatory/platform/api';
import type { DeadlineDto, PreviewDeadlineDto } from '../../contract/index';
import {
  compileCalendar,
  type Deadline,
  reckon,
  type Reckoning,
  wordWarning,
} from '../../rules/index';
import { pointingAtBody } from './pointing-at-body';
import { type AskedRule, AskedRules } from './asked-rules';

/** Counts a deadline for whoever asks, without any request. */
@Injectable()
export class PreviewDeadline {
  constructor(
    private readonly calendars: Calendars,
    private readonly rules: AskedRules,
  ) {}

  /** Throws a problem with a pointer for everything that cannot be counted. */
  of(question: PreviewDeadlineDto): DeadlineDto {
    const calendar = this.calendarOf(question);
    const rule = this.rules.of(question);
    const reckoning: Reckoning = {
      ruleSet: rule.ruleSet,
      periods: rule.periods,
      direction: rule.direction,
      event: question.event,
      zone: question.zone,
      extensions: [...rule.extensions, ...(question.extensions ?? [])],
      suspensions: question.suspensions ?? [],
      minTwoWorkingDays: question.minTwoWorkingDays ?? null,
      law: rule.law,
    };
    const count = () => reckon(reckoning, compileCalendar(calendar));
    const deadline = pointingAtBody(question, count, rule.extensions.length);
    return this.answer(question, rule, deadline);
  }

  private calendarOf({ jurisdiction, region }: PreviewDeadlineDto): WorkingCalendar {
    if (region === undefined || region === null) return this.calendars.of(jurisdiction);
    if (this.calendars.isRegion(jurisdiction, region)) {
      return this.calendars.of(jurisdiction, region);
    }
    const detail = `Must be a region of ${jurisdiction} (ISO 3166-2)`;
    throw invalidInput([{ pointer: '/region', code: 'unknown_region', detail }]);
  }

  private answer(
    question: PreviewDeadlineDto,
    { law, warnings }: AskedRule,
    deadline: Deadline,
  ): DeadlineDto {
    const { exact, ...rest } = deadline;
    return {
      ...rest,
      ...(exact === null ? {} : { exact }),
      warnings: [...warnings, ...this.regionWarnings(question), ...deadline.warnings],
      zone: question.zone,
      law,
      timeLimit: question.timeLimit ?? null,
    };
  }

  private regionWarnings({ jurisdiction, region }: PreviewDeadlineDto): Deadline['warnings'] {
    if (region === undefined || region === null) return [];
    if (this.calendars.regionsOf(jurisdiction).some(({ code }) => code === region)) return [];
    const params = { region };
    const text = wordWarning('region_unknown', params);
    return [{ code: 'region_unknown', params, text, source: null }];
  }
}
