import type { Actor } from '@rogatory/platform/contract';
import type { RefusalReason, RequestAction } from '@rogatory/requests/contract';
import type { FileSnapshot, MeasureSnapshot } from '../file-snapshot';
import { hasEnded } from '../roll-up';
import { steerers, type ActionDetails, type ActionRule } from './action-rule';
import { isRunning, isPassedOn, preservationMeasures } from './standing';

type Executing = Extract<
  RequestAction,
  'record_execution' | 'refuse_measure' | 'renew_preservation' | 'respond'
>;

/** What the executing authority does, and how the other side learns of it. */
export const executingRules: Record<Executing, ActionRule> = {
  record_execution: {
    direction: 'incoming',
    roles: ['executing_officer'],
    place: 'any',
    refuses: (snapshot, actor, details) => {
      const open = ownOpenMeasures(snapshot, actor, details);
      if (typeof open === 'string') return open;
      return open.some(isRunning) ? null : 'measure_postponed';
    },
  },
  refuse_measure: {
    direction: 'incoming',
    roles: ['executing_officer'],
    place: 'any',
    refuses: (snapshot, actor, details) => {
      const open = ownOpenMeasures(snapshot, actor, details);
      return typeof open === 'string' ? open : null;
    },
  },
  /** Who keeps the data lets it be kept on, until the request for it is decided. */
  renew_preservation: {
    direction: 'incoming',
    roles: ['executing_officer', ...steerers],
    place: 'reading',
    refuses: (snapshot, _actor, { measureCode }) => {
      if (isPassedOn(snapshot)) return 'forwarded';
      const kept = snapshot.measures.filter(isPreserved).map(({ code }) => code);
      const meant = measureCode === undefined ? kept.length > 0 : kept.includes(measureCode);
      return meant ? null : 'nothing_preserved';
    },
  },
  respond: {
    direction: 'incoming',
    roles: steerers,
    place: 'responsible',
    refuses: (snapshot, actor) => {
      if (isPassedOn(snapshot)) return 'forwarded';
      const unreported = snapshot.measures.flatMap((measure) => measure.unreported ?? []);
      if (unreported.length === 0) return 'nothing_to_report';
      const refusedByThem = unreported.some(
        ({ outcome, personId }) =>
          outcome === 'refused' && (personId === actor.personId || actor.system !== undefined),
      );
      return refusedByThem ? 'second_person_needed' : null;
    },
  },
};

/** The named measures that the actor's authority executes and that are open, or why none is. */
function ownOpenMeasures(
  snapshot: FileSnapshot,
  actor: Actor,
  details: ActionDetails,
): MeasureSnapshot[] | RefusalReason {
  const named = snapshot.measures.filter(
    (measure) => details.measureCode === undefined || measure.code === details.measureCode,
  );
  if (named.length === 0) return 'measure_not_open';
  const ours = named.filter((measure) => measure.assigneeAuthorityId === actor.authorityId);
  if (ours.length === 0) return 'not_assigned_to_you';
  const open = ours.filter((measure) => !hasEnded(measure));
  return open.length > 0 ? open : 'measure_not_open';
}

/** Done, and holding until the request for the data is decided. */
function isPreserved({ type, state }: MeasureSnapshot): boolean {
  return preservationMeasures.includes(type) && state === 'complete';
}
