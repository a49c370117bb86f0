import { daysThatMatter, type ClockTerms, type FileClock } from '@rogatory/deadlines/rules';
import type { ClockedFile } from '@rogatory/requests/api';
import type { ClockDto } from '@rogatory/requests/contract';

/** A row of `clock`. Instants are ISO 8601 texts, days YYYY-MM-DD. */
export type ClockRow = {
  file_id: string;
  id: string;
  /** Whose file it is now: the drafting office until it shares the file, then who holds it. */
  authority_id: string;
  /** The office that leads the file, where it is another; null while nobody else knows of it. */
  lead_authority_id: string | null;
  jurisdiction: string;
  region: string | null;
  measure_code: string | null;
  act: ClockDto['act'];
  kind: ClockDto['kind'];
  nature: ClockDto['nature'];
  time_limit: ClockDto['timeLimit'];
  whose: ClockDto['whose'];
  state: ClockDto['state'];
  started_at: string;
  due: string;
  earlier: string;
  later: string;
  whole_day: boolean;
  due_date: string;
  act_by: string | null;
  zone: string;
  /** First and last day of the calendar on which the end depends. */
  first_day: string;
  last_day: string;
  tentative: boolean;
  to_be_verified: boolean;
  ended_at: string | null;
  terms: ClockTerms;
  /** The revision of the calendar that it was worked out with. */
  calendar_revision: number;
};

/** A clock as it is kept with its file. */
export function clockRow(
  file: ClockedFile,
  { plan, clock }: FileClock,
  calendarRevision: number,
): ClockRow {
  const shared = file.shared_at !== null;
  return {
    file_id: file.id,
    id: clock.id,
    authority_id: shared ? file.authority_id : (file.lead_authority_id ?? file.authority_id),
    lead_authority_id: shared ? file.lead_authority_id : null,
    jurisdiction: plan.side.jurisdiction,
    region: plan.side.region,
    measure_code: clock.measureCode,
    act: clock.act,
    kind: clock.kind,
    nature: clock.nature,
    time_limit: clock.timeLimit,
    whose: clock.whose,
    state: clock.state,
    started_at: clock.startedAt,
    ...endColumns(clock),
    zone: clock.zone,
    ...dayColumns(plan.terms, clock),
    to_be_verified: clock.toBeVerified,
    ended_at: clock.endedAt,
    terms: plan.terms,
    calendar_revision: calendarRevision,
  };
}

type End = Pick<
  ClockDto,
  'due' | 'earlier' | 'later' | 'wholeDay' | 'dueDate' | 'actBy' | 'tentative'
>;

/** The columns that hold a clock's end. */
export function endColumns(end: End) {
  return {
    due: end.due,
    earlier: end.earlier,
    later: end.later,
    whole_day: end.wholeDay,
    due_date: end.dueDate,
    act_by: end.actBy,
    tentative: end.tentative,
  };
}

/** A day off that comes or goes on one of these days may move the end. */
export function dayColumns(
  terms: ClockTerms,
  clock: Pick<ClockDto, 'startedAt' | 'later' | 'dueDate' | 'actBy' | 'zone'>,
) {
  const { first, last } = daysThatMatter(terms, clock);
  return { first_day: first, last_day: last };
}
