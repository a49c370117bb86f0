import type { Statement } from '@rogatory/platform/api';

/** A line of `house_target`. */
export type TargetRow = {
  number: number;
  acknowledgeWorkingDays: number;
  legalViewDays: number;
  statusNoteDays: number;
  chaseDays: number[];
  setBy: string;
  setAt: string;
};

export const currentTargets: Statement = {
  name: 'deadlines.current_house_targets',
  text: `select number, acknowledge_working_days as "acknowledgeWorkingDays",
      legal_view_days as "legalViewDays", status_note_days as "statusNoteDays",
      chase_days as "chaseDays", person_name as "setBy", set_at as "setAt"
    from house_target where authority_id = $1 order by number desc limit 1`,
};

/** One change of an authority's targets after the other. */
export const lockTargets: Statement = {
  name: 'deadlines.lock_house_targets',
  text: `select pg_advisory_xact_lock(hashtextextended('house targets ' || $1, 0))`,
};

export const insertTargets: Statement = {
  name: 'deadlines.insert_house_targets',
  text: `insert into house_target (authority_id, number, acknowledge_working_days,
      legal_view_days, status_note_days, chase_days, person_id, person_name, set_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
};

export const announceTargets: Statement = {
  name: 'deadlines.announce_house_targets',
  text: 'select pg_notify($1, $2)',
};
