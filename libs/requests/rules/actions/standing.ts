import type { FileSnapshot, MeasureSnapshot } from '../file-snapshot';
import { hasEnded, isDecided, isPostponed } from '../roll-up';

/** How a file stands, in the words in which the rules ask for it. */

/** The office is writing it. */
export function isBeingDrafted({ draftStage }: FileSnapshot): boolean {
  return draftStage === 'draft' || draftStage === 'returned';
}

/** The written request has gone out. */
export function isTransmitted({ transmittedAt }: FileSnapshot): boolean {
  return transmittedAt !== null;
}

/** Every measure has ended, and the other side knows. */
export function isSettled({ state }: FileSnapshot): boolean {
  return state === 'answered' || state === 'refused' || state === 'withdrawn';
}

/** The requested side holds a request, by word of mouth or in writing, and has not passed it on. */
export function isAsked(snapshot: FileSnapshot): boolean {
  return (snapshot.exchange ?? 'request') === 'request' && !isPassedOn(snapshot);
}

/** Another authority of the requested State has it now; the requesting side's file goes on. */
export function isPassedOn({ direction, forwarded }: FileSnapshot): boolean {
  return direction === 'incoming' && forwarded !== undefined;
}

/** An open question that concerns one of the measures, or the request as a whole. */
export function questionStands(
  { openQuestion }: FileSnapshot,
  measureCodes: readonly string[] | undefined,
): boolean {
  if (openQuestion === null) return false;
  return (
    measureCodes === undefined ||
    openQuestion.questions.some(
      ({ measureCode }) => measureCode === null || measureCodes.includes(measureCode),
    )
  );
}

/** Whether every measure named, or where none is named at least one, is as it must be. */
export function allNamed(
  { measures }: FileSnapshot,
  named: readonly string[] | undefined,
  mustBe: (measure: MeasureSnapshot) => boolean,
): boolean {
  const fit = measures.filter(mustBe).map(({ code }) => code);
  return named === undefined
    ? fit.length > 0
    : named.length > 0 && named.every((code) => fit.includes(code));
}

export function isOpen(measure: MeasureSnapshot): boolean {
  return !hasEnded(measure);
}

export function isUndecided(measure: MeasureSnapshot): boolean {
  return !isDecided(measure);
}

/** Open, and not put off. */
export function isRunning(measure: MeasureSnapshot): boolean {
  return !hasEnded(measure) && !isPostponed(measure);
}

/** Open, and decided to be done. */
export function isToBeDone(measure: MeasureSnapshot): boolean {
  return !hasEnded(measure) && isDecided(measure);
}
