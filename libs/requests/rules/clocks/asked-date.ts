import type { ClockStepDto } from '@rogatory/requests/contract';
import { dateExists } from '../content/content-problems';
import { endOfDay } from './counting';
import { step } from './clock-steps';

/** A date that a party asked, with the instant at which it has passed. */
export type AskedDate = { due: Temporal.Instant; wholeDay: boolean; steps: ClockStepDto[] };

/**
 * A calendar date lasts until 24:00 where the measure is to be done; an hour with its offset is
 * exact. Null where the text is no date that exists (31 February).
 */
export function askedDate(text: string, zone: string, law: string): AskedDate | null {
  if (!dateExists(text)) return null;
  return text.includes('T') ? askedHour(text, zone, law) : askedDay(text, zone, law);
}

function askedDay(text: string, zone: string, law: string): AskedDate {
  const day = Temporal.PlainDate.from(text, { overflow: 'reject' });
  return {
    due: endOfDay(day, zone),
    wholeDay: true,
    steps: [
      step('date_asked_by_party', { date: text, law }),
      step('ends_with_the_day', { day: text, zone }),
      step('asked_date_no_breach'),
    ],
  };
}

function askedHour(text: string, zone: string, law: string): AskedDate {
  return {
    due: Temporal.Instant.from(text),
    wholeDay: false,
    steps: [
      step('hour_asked_by_party', { at: text, law }),
      step('ends_at_the_hour', { at: text, zone }),
      step('asked_date_no_breach'),
    ],
  };
}
