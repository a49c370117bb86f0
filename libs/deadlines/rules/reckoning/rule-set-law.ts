import type { PeriodUnit, RuleSet } from '@rogatory/instruments/contract';
import { wordedSources } from './worded-sources';

/** What a rule set says, with the provisions that say it. */
export type RuleSetLaw = {
  /** Units that the rule set can count whole days in; hours are told apart by `hours`. */
  units: readonly PeriodUnit[];
  /** How hours are counted; null where the rule set knows none. */
  hours: 'next_full_hour' | 'elapsed' | null;
  /** Days and weeks are elapsed time too. */
  alwaysElapsed: boolean;
  rolls: boolean;
  minTwoWorkingDays: boolean;
  /** Days left out at the end as well. */
  clearDays: 0 | 1;
  /** Parts of a month that may be counted: none smaller than this share. */
  partOfMonth: number;
  /** Whether ending on the day of the event's date, or one day later, is disputed. */
  eventDayReadingDisputed: boolean;
  sources: {
    event: string;
    excluded: string;
    days: string;
    dates: string;
    partMonth: string;
    workingDays: string;
    roll: string;
    minTwoWorkingDays: string;
  };
};

const wholeDays = ['days', 'workingDays', 'weeks', 'months', 'years'] as const;
const calendarDays = ['days', 'weeks', 'months', 'years'] as const;
const thirtieth = 1 / 30;
export const eu1182 = 'Reg. 1182/71';

function silent(words: string): RuleSetLaw['sources'] {
  return {
    event: words,
    excluded: words,
    days: words,
    dates: words,
    partMonth: words,
    workingDays: words,
    roll: words,
    minTwoWorkingDays: words,
  };
}

const plain: RuleSetLaw = {
  units: wholeDays,
  hours: 'elapsed',
  alwaysElapsed: false,
  rolls: false,
  minTwoWorkingDays: false,
  clearDays: 0,
  partOfMonth: thirtieth,
  eventDayReadingDisputed: false,
  sources: silent(wordedSources.text_silent),
};

/** The rule sets as data: what each counts, and by which provision. */
export const ruleSetLaws: Readonly<Record<RuleSet, RuleSetLaw>> = {
  EU1182: {
    ...plain,
    hours: 'next_full_hour',
    rolls: true,
    minTwoWorkingDays: true,
    eventDayReadingDisputed: true,
    sources: {
      event: `${eu1182} Art. 3(1)`,
      excluded: `${eu1182} Art. 3(1)`,
      days: `${eu1182} Art. 3(2)(b)`,
      dates: `${eu1182} Art. 3(2)(c)`,
      partMonth: `${eu1182} Art. 3(2)(d)`,
      workingDays: `${eu1182} Art. 2(2), 3(3)`,
      roll: `${eu1182} Art. 3(4)`,
      minTwoWorkingDays: `${eu1182} Art. 3(5)`,
    },
  },
  ETS76: {
    ...plain,
    units: calendarDays,
    hours: null,
    rolls: true,
    partOfMonth: 0.5,
    sources: {
      event: 'ETS 76 Art. 2',
      excluded: 'ETS 76 Art. 3',
      days: 'ETS 76 Art. 3',
      dates: 'ETS 76 Art. 4',
      partMonth: 'ETS 76 Art. 4',
      workingDays: 'ETS 76 Art. 5',
      roll: 'ETS 76 Art. 5',
      minTwoWorkingDays: wordedSources.as_asked,
    },
  },
  PLAIN: plain,
  CLEAR: {
    ...plain,
    units: calendarDays,
    hours: null,
    clearDays: 1,
    sources: silent(wordedSources.clear_days),
  },
  CONSEC: {
    ...plain,
    units: calendarDays,
    sources: silent(wordedSources.consecutive_days),
  },
  HOURS: {
    ...plain,
    units: ['days', 'weeks'],
    alwaysElapsed: true,
    sources: silent(wordedSources.elapsed_time),
  },
};
