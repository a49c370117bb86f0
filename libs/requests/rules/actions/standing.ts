import type { Actor } from '@rogatory/platform/contract';
import type { MeasureType } from '@rogatory/requests/contract';
import type { FileSnapshot, MeasureSnapshot } from '../file-snapshot';
import { hasEnded, isDecided, isPostponed } from '../roll-up';

/** How a file stands, in the words in which the rules ask for it. */

/** The office is writing it. */
export function isBeingDrafted({ draftStage }: FileSnapshot): boolean {
  return draftStage === 'draft' || draftStage === 'returned';
}

/** Who wrote or submitted it is no second person to it: they neither approve nor confirm it. */
export function hasWritten(
  { draftedBy, submittedBy, editedBy }: FileSnapshot,
  { personId }: Actor,
): boolean {
  return [draftedBy, submittedBy, ...editedBy].includes(personId);
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

/** Information that was offered, and whose conditions bind its receiver. */
export function isInformed({ information }: FileSnapshot): boolean {
  return information?.reply === 'accepted';
}

/** Another authority of the requested State has it now; the requesting side's file goes on. */
export function isPassedOn({ direction, forwarded }: FileSnapshot): boolean {
  return direction === 'incoming' && forwarded !== undefined;
}

/** An open question that concerns the measure, or the request as a whole. */
export function questionStands({ openQuestion }: FileSnapshot, { code }: MeasureSnapshot): boolean {
  const asked = openQuestion?.questions ?? [];
  return asked.some(({ measureCode }) => measureCode === null || measureCode === code);
}

/** Measures that keep data from being deleted. */
export const preservationMeasures: readonly MeasureType[] = [
  'preservation_of_data',
  'expedited_preservation',
];

/** Measures that save, keep or hold something that is gone tomorrow (Budapest 29-30, EIO 32). */
const provisional: readonly MeasureType[] = [
  'freezing_of_account',
  'freezing_of_accounts',
  ...preservationMeasures,
  'partial_disclosure_of_traffic_data',
  'provisional_measure_server',
  'locate_and_protect_persons',
];

/** Urgent, and not found otherwise by a review of urgency; or provisional by its kind. */
export function cannotWait({ urgent }: FileSnapshot, measure: MeasureSnapshot): boolean {
  return (urgent === true && measure.urgent !== false) || provisional.includes(measure.type);
}

/** The requesting side has asked, by word of mouth or in writing. */
export function hasAsked(snapshot: FileSnapshot): boolean {
  return isTransmitted(snapshot) || snapshot.orallyRequestedAt !== undefined;
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

/** The other side has reported something of it: a refusal alone supplies nothing. */
export function isAnswered({ report, state }: MeasureSnapshot): boolean {
  return report !== null || state === 'complete' || state === 'answered_in_part';
}

/** Open, and not put off. */
export function isRunning(measure: MeasureSnapshot): boolean {
  return !hasEnded(measure) && !isPostponed(measure);
}

/** Open, and decided to be done. */
export function isToBeDone(measure: MeasureSnapshot): boolean {
  return !hasEnded(measure) && isDecided(measure);
}
