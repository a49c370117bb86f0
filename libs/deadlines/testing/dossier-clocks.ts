import type { WorkingCalendar } from '@rogatory/jurisdictions/contract';
import { calendarOf } from './calendar-fixture';
import written from './dossier-clocks.json';
import type { WorkedRequest } from './worked-cases';

/** A clock of a training dossier, as a question, with the end that the dossier states. */
export type DossierClock = {
  clock: string;
  request: WorkedRequest;
  expect: {
    due?: string;
    dueDate?: string;
    exact?: string;
    unrolledDate?: string;
    actBy?: string;
    tentative?: boolean;
  };
};

/** Every clock of the training dossiers that is counted. */
export const dossierClocks: readonly DossierClock[] = written.clocks;

const daysOff: Readonly<Record<string, readonly string[]>> = written.daysOff;

/** The days off of a jurisdiction as the dossiers state them. */
export function dossierCalendar(jurisdiction: string): WorkingCalendar {
  return calendarOf(jurisdiction, daysOff[jurisdiction] ?? []);
}
