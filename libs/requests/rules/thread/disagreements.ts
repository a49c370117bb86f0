import type {
  Channel,
  DeliveryStage,
  DisagreementDto,
  DispatchKind,
  Side,
} from '@rogatory/requests/contract';
import type { FileSnapshot } from '../file-snapshot';
import { crossings } from './crossings';
import { afterWorkingDays, type OfficeWeek } from './working-days';

/** A dispatch as far as its way and its place in the thread go. */
export type CarriedDispatch = {
  number: number;
  kind: DispatchKind;
  from: Side;
  sentAt: string;
  channel: Channel | null;
  /** Measures no longer asked as a whole (withdrawal). */
  withdrawn: readonly string[];
  deliveries: readonly { stage: DeliveryStage; at: string }[];
};

/** How long a dispatch may take before its delivery is in doubt, by its channel. */
const patience: Record<Channel, Temporal.DurationLike> = {
  central_authority: { minutes: 10 },
  direct: { minutes: 10 },
  contact_point_24_7: { minutes: 10 },
  interpol: { hours: 24 },
  diplomatic: { hours: 24 * 30 },
};
const workingDaysToRead = 2;
const workingDaysOnTheWay = 10;

const answers: readonly DispatchKind[] = ['answer', 'response', 'evidence', 'conditions_reply'];
/** What changes what is asked: the other side's word before it cannot know of it. */
const changes: readonly DispatchKind[] = ['correction', 'supplement', 'withdrawal'];

/**
 * Delivery that stays in doubt: sent and not delivered, carried on and not received, delivered and
 * not seen. The oldest of each, at an instant, by the week of the office that should have seen it.
 */
export function undelivered(
  own: Side,
  thread: readonly CarriedDispatch[],
  now: Temporal.Instant,
  theirs: OfficeWeek,
): DisagreementDto[] {
  const heard = thread.filter(({ from }) => from !== own).map(({ sentAt }) => sentAt);
  const heardAt = heard.reduce<string | null>(
    (last, at) => (last === null || isAfter(at, last) ? at : last),
    null,
  );
  const sent = thread.filter(({ from }) => from === own);
  return doubtsOf(sent, heardAt, now, theirs);
}

/** The same of what we sent, where it is known when the other side last wrote (ISO instant). */
export function doubtsOf(
  sent: readonly CarriedDispatch[],
  heardAt: string | null,
  now: Temporal.Instant,
  theirs: OfficeWeek,
): DisagreementDto[] {
  const found = sent.flatMap((dispatch) => doubt(dispatch, heardAt, now, theirs) ?? []);
  return found.filter(
    ({ kind }, index) => found.findIndex((other) => other.kind === kind) === index,
  );
}

function doubt(
  dispatch: CarriedDispatch,
  heardAt: string | null,
  now: Temporal.Instant,
  theirs: OfficeWeek,
): DisagreementDto | null {
  const { kind, channel, sentAt } = dispatch;
  const delivered = stageOf(dispatch, 'delivered');
  const relayed = dispatch.deliveries.findLast(({ stage }) => stage === 'relayed')?.at ?? null;
  if (heardAt !== null && isAfter(heardAt, relayed ?? delivered ?? sentAt)) return null;
  if (relayed !== null || channel === 'diplomatic') {
    const late = relayed !== null && isPast(relayed, workingDaysOnTheWay, theirs, now);
    return late ? about(dispatch, 'relayed_not_received', relayed) : null;
  }
  if (delivered === null) {
    const until = Temporal.Instant.from(sentAt).add(patience[channel ?? 'central_authority']);
    return isReached(until, now) ? about(dispatch, 'not_delivered', sentAt) : null;
  }
  const unseen = stageOf(dispatch, 'read') === null;
  if (!unseen || !isPast(delivered, workingDaysToRead, theirs, now)) return null;
  return about(dispatch, answers.includes(kind) ? 'answer_not_seen' : 'not_read', delivered);
}

/**
 * Everything in which the two sides disagree as far as this file can know: what it holds itself,
 * what was told, and how far its own dispatches have come. Nothing of a closed file.
 */
export function disagreements(
  snapshot: FileSnapshot,
  thread: readonly CarriedDispatch[],
  now: Temporal.Instant,
  theirs: OfficeWeek,
): DisagreementDto[] {
  if (snapshot.state === 'closed' || snapshot.state === 'forwarded') return [];
  const own: Side = snapshot.direction === 'outgoing' ? 'requesting' : 'requested';
  const open = undelivered(own, thread, now, theirs);
  return [
    ...open,
    ...passedOver(snapshot, own, thread),
    ...crossings(thread),
    ...doneThoughWithdrawn(snapshot, thread),
    ...toldBefore(snapshot, own, thread, now, theirs).filter(
      ({ dispatchNumber }) => !open.some((other) => other.dispatchNumber === dispatchNumber),
    ),
  ];
}

/** We asked, they wrote after they had it, and did not answer. */
function passedOver(
  { openQuestion, direction }: FileSnapshot,
  own: Side,
  thread: readonly CarriedDispatch[],
): DisagreementDto[] {
  if (openQuestion === null || direction === 'outgoing') return [];
  const question = thread.find(({ number }) => number === openQuestion.dispatchNumber);
  const delivered = question === undefined ? null : stageOf(question, 'delivered');
  if (question === undefined || delivered === null) return [];
  const other = thread.find(
    ({ from, kind, sentAt }) => from !== own && kind !== 'receipt' && isAfter(sentAt, delivered),
  );
  if (other === undefined) return [];
  return [{ ...about(question, 'question_passed_over', other.sentAt), otherNumber: other.number }];
}

/** Withdrawn while it was being done: what was done counts, and both must know that it was. */
function doneThoughWithdrawn(
  { measures }: FileSnapshot,
  thread: readonly CarriedDispatch[],
): DisagreementDto[] {
  return thread.flatMap((dispatch) => {
    const done = measures
      .filter(({ code, state }) => dispatch.withdrawn.includes(code) && state === 'complete')
      .map(({ code }) => code);
    if (done.length === 0) return [];
    return [{ ...about(dispatch, 'done_though_withdrawn', dispatch.sentAt), measureCodes: done }];
  });
}

/** What they last told is older than what we changed since: it cannot take it into account. */
function toldBefore(
  { toldState, asOfDispatch, direction }: FileSnapshot,
  own: Side,
  thread: readonly CarriedDispatch[],
  now: Temporal.Instant,
  theirs: OfficeWeek,
): DisagreementDto[] {
  if (toldState === null || direction === 'incoming') return [];
  const changed = thread.find(
    ({ from, kind, number }) =>
      from === own && changes.includes(kind) && number > (asOfDispatch ?? 0),
  );
  const delivered = changed === undefined ? null : stageOf(changed, 'delivered');
  if (changed === undefined || delivered === null) return [];
  return isPast(delivered, workingDaysToRead, theirs, now)
    ? [{ ...about(changed, 'told_before_ours', delivered), otherNumber: asOfDispatch }]
    : [];
}

function about(
  { number }: CarriedDispatch,
  kind: DisagreementDto['kind'],
  since: string,
): DisagreementDto {
  return { kind, dispatchNumber: number, otherNumber: null, measureCodes: [], since };
}

function stageOf({ deliveries }: CarriedDispatch, wanted: DeliveryStage): string | null {
  return deliveries.find(({ stage }) => stage === wanted)?.at ?? null;
}

function isPast(at: string, days: number, office: OfficeWeek, now: Temporal.Instant): boolean {
  return isReached(afterWorkingDays(at, days, office), now);
}

function isReached(end: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, end) >= 0;
}

function isAfter(one: string, other: string): boolean {
  return Temporal.Instant.compare(one, other) > 0;
}
