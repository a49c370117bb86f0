import type { MeasureState } from '@rogatory/requests/contract';
import { happenedAt, type DispatchFacts, type FileEvent } from '../file-event';
import type { Conditions, FileSnapshot, MeasureSnapshot } from '../file-snapshot';
import { hasEnded } from '../roll-up';
import { changeMeasures, decided, inThreadOrder, isOvertaken } from './measures';

type DispatchEvent = Extract<FileEvent, { kind: 'dispatch_sent' | 'dispatch_received' }>;
type EventOf<Kind extends FileEvent['kind']> = Extract<FileEvent, { kind: Kind }>;

export function applyAcknowledgement(
  snapshot: FileSnapshot,
  dispatch: DispatchFacts,
  event: DispatchEvent,
): FileSnapshot {
  const reference = dispatch.reference ?? null;
  const sent = event.kind === 'dispatch_sent';
  return {
    ...snapshot,
    acknowledged: true,
    acknowledgedAt: snapshot.acknowledgedAt ?? happenedAt(event),
    reference: sent ? (reference ?? '') : snapshot.reference,
    theirReference: sent ? snapshot.theirReference : reference,
    measures: snapshot.measures.map((measure) =>
      measure.state === 'sent' ? { ...measure, state: 'received' } : measure,
    ),
  };
}

/** The measures named, or every open one, will be executed; conditions wait for a reply. */
export function applyAcceptance(
  snapshot: FileSnapshot,
  dispatch: DispatchFacts,
  event: DispatchEvent,
): FileSnapshot {
  const at = happenedAt(event);
  const open = snapshot.measures.filter((measure) => !hasEnded(measure)).map(({ code }) => code);
  const named = dispatch.measureCodes ?? open;
  const current = snapshot.measures
    .filter((measure) => named.includes(measure.code) && !isOvertaken(measure, dispatch))
    .map(({ code }) => code);
  const changed = changeMeasures(snapshot, current, (measure) =>
    hasEnded(measure) || measure.state === 'postponed' || isBeyond(measure.state)
      ? agreed(measure, dispatch, at)
      : {
          ...agreed(measure, dispatch, at),
          state: measure.state === 'question_open' ? 'question_open' : 'accepted',
          stateBeforeQuestion: measure.state === 'question_open' ? 'accepted' : null,
        },
  );
  const { conditions } = dispatch;
  if (conditions === undefined || conditions === null) return changed;
  const bound = {
    dispatchNumber: dispatch.number,
    at,
    text: conditions,
    measureCodes: named,
    reply: null,
    repliedAt: null,
  };
  return { ...changed, conditions: inThreadOrder([...(snapshot.conditions ?? []), bound]) };
}

function agreed(measure: MeasureSnapshot, { number }: DispatchFacts, at: string): MeasureSnapshot {
  if (hasEnded(measure)) return measure;
  return { ...decided(measure, at), acceptedIn: Math.max(measure.acceptedIn ?? 0, number) };
}

function isBeyond(state: FileSnapshot['measures'][number]['state']): boolean {
  return state === 'in_execution' || state === 'answered_in_part';
}

/** Agreed, the conditions bind; declined, what was accepted under them is to be decided anew. */
export function applyConditionsReply(
  snapshot: FileSnapshot,
  dispatch: DispatchFacts,
  event: DispatchEvent,
): FileSnapshot {
  const reply = dispatch.accepted === true ? 'accepted' : 'declined';
  const meant = (snapshot.conditions ?? []).filter(
    (one) => one.reply === null && (dispatch.repliesTo ?? []).includes(one.dispatchNumber),
  );
  const replied = {
    ...snapshot,
    conditions: snapshot.conditions?.map((one) =>
      meant.includes(one) ? { ...one, reply, repliedAt: happenedAt(event) } : one,
    ),
  } satisfies FileSnapshot;
  return reply === 'accepted' ? replied : undecided(replied, meant);
}

/** What was accepted anew meanwhile, under other conditions or under none, stays accepted. */
function undecided(snapshot: FileSnapshot, declined: readonly Conditions[]): FileSnapshot {
  const falls = (measure: MeasureSnapshot): boolean =>
    !hasEnded(measure) &&
    declined.some(
      ({ dispatchNumber, measureCodes }) =>
        measureCodes.includes(measure.code) && dispatchNumber === measure.acceptedIn,
    );
  if (!snapshot.measures.some(falls)) return snapshot;
  const begun = snapshot.direction === 'outgoing' && !snapshot.acknowledged ? 'sent' : 'received';
  return {
    ...snapshot,
    accepted: false,
    acceptedAt: null,
    measures: snapshot.measures.map((measure) =>
      falls(measure) ? toDecide(measure, measure.reviews ? 'legal_review' : begun) : measure,
    ),
  };
}

function toDecide(measure: MeasureSnapshot, begun: MeasureState): MeasureSnapshot {
  const { state, stateBeforeQuestion, stateBeforePostponement } = measure;
  return {
    ...measure,
    decidedAt: null,
    state: state === 'accepted' ? begun : state,
    stateBeforeQuestion: stateBeforeQuestion === 'accepted' ? begun : stateBeforeQuestion,
    stateBeforePostponement:
      stateBeforePostponement === 'accepted' ? begun : stateBeforePostponement,
  };
}

/** Refused with ground and article: in whole, or as to a part while the rest goes on. */
export function applyRefusal(
  snapshot: FileSnapshot,
  dispatch: DispatchFacts,
  event: DispatchEvent,
): FileSnapshot {
  const { refusal } = dispatch;
  if (refusal === undefined) return snapshot;
  const at = happenedAt(event);
  const { part, ground } = refusal;
  const changed = changeMeasures(snapshot, refusal.measureCodes, (measure) => {
    if (part !== null) {
      const refusedParts = [...(measure.refusedParts ?? []), { part, ground, at }];
      return { ...measure, refusedParts };
    }
    // What was done counts: a refusal that crossed the answer changes nothing.
    if (measure.state === 'complete') return measure;
    return {
      ...measure,
      state: 'refused',
      ground,
      stateBeforeQuestion: null,
      unreported: null,
      endedAt: measure.state === 'refused' ? (measure.endedAt ?? at) : at,
    };
  });
  return {
    ...changed,
    refusalProposal: null,
    firstAnswerAt: part === null ? (snapshot.firstAnswerAt ?? at) : snapshot.firstAnswerAt,
  };
}

/** One test of the legal review: the latest finding of each test counts. */
export function applyReviewRecorded(
  snapshot: FileSnapshot,
  { measureCodes, test, finding }: EventOf<'review_recorded'>,
): FileSnapshot {
  return changeMeasures(snapshot, measureCodes, (measure) => ({
    ...measure,
    state: measure.state === 'received' ? 'legal_review' : measure.state,
    reviews: [...(measure.reviews ?? []).filter((one) => one.test !== test), { test, finding }],
  }));
}

export function applyRefusalProposed(
  snapshot: FileSnapshot,
  { refusal, personId, personName, at }: EventOf<'refusal_proposed'>,
): FileSnapshot {
  return { ...snapshot, refusalProposal: { ...refusal, personId, personName, at } };
}
