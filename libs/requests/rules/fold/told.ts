import type { FileState } from '@rogatory/requests/contract';
import type { DispatchFacts } from '../file-event';
import type { FileSnapshot, MeasureSnapshot } from '../file-snapshot';
import { hasEnded } from '../roll-up';

type Spoken = (measure: MeasureSnapshot) => boolean;

/** Of which measures a dispatch speaks, as the file stood before it. */
export function measuresSpokenOf(before: FileSnapshot, dispatch: DispatchFacts): Spoken {
  switch (dispatch.kind) {
    case 'oral_request':
    case 'request':
    case 'correction':
      return among((dispatch.measures ?? []).map(({ code }) => code));
    case 'acknowledgement':
      return isOpen;
    case 'acceptance':
    case 'supplement':
      return dispatch.measureCodes === undefined ? isOpen : among(dispatch.measureCodes);
    case 'question':
      return among((dispatch.questions ?? []).map(({ measureCode }) => measureCode));
    case 'answer':
      return among((before.openQuestion?.questions ?? []).map(({ measureCode }) => measureCode));
    case 'extension':
      return among(dispatch.extension?.measureCodes ?? []);
    case 'postponement':
      return among(dispatch.postponement?.measureCodes ?? []);
    case 'resumption':
      return among(dispatch.resumed ?? []);
    case 'refusal':
      return among(dispatch.refusal?.measureCodes ?? []);
    case 'withdrawal':
      return among(dispatch.withdrawal?.measureCodes ?? []);
    case 'response':
      return among((dispatch.outcomes ?? []).map(({ code }) => code));
    case 'evidence':
      return among((dispatch.items ?? []).map(({ measureCode }) => measureCode));
    case 'consultation':
    case 'spontaneous_information':
    case 'information_reply':
    case 'forwarding':
    case 'conditions_reply':
    case 'status_note':
    case 'reminder':
    case 'receipt':
    case 'return_of_originals':
    case 'consent_request':
    case 'consent_decision':
    case 'withdrawal_acknowledgement':
      return () => false;
  }
}

/** The other side's state as its dispatch says it; null where it says none. */
export function toldBy(dispatch: DispatchFacts, after: FileSnapshot): FileState | null {
  switch (dispatch.kind) {
    case 'oral_request':
      return 'requested_orally';
    case 'request':
    case 'correction':
      return 'transmitted';
    case 'forwarding':
      return 'received';
    case 'acknowledgement':
      return 'acknowledged';
    case 'question':
      return 'question_open';
    case 'acceptance':
      return 'accepted';
    case 'refusal':
    case 'response':
      return answerTold(after);
    case 'withdrawal':
      return after.measures.every(hasEnded) ? 'withdrawn' : null;
    case 'consultation':
      return after.exchange === 'consultation' ? 'consultation' : null;
    case 'spontaneous_information':
      return 'information_offered';
    case 'information_reply':
      return dispatch.accepted === true ? 'information_accepted' : 'information_declined';
    case 'answer':
    case 'supplement':
    case 'conditions_reply':
    case 'extension':
    case 'postponement':
    case 'resumption':
    case 'status_note':
    case 'reminder':
    case 'evidence':
    case 'receipt':
    case 'return_of_originals':
    case 'consent_request':
    case 'consent_decision':
    case 'withdrawal_acknowledgement':
      return null;
  }
}

function answerTold({ measures }: FileSnapshot): FileState {
  if (!measures.every(hasEnded)) return 'answered_in_part';
  return measures.every(({ state }) => state === 'refused') ? 'refused' : 'answered';
}

function among(codes: readonly (string | null)[]): Spoken {
  return ({ code }) => codes.includes(code);
}

function isOpen(measure: MeasureSnapshot): boolean {
  return !hasEnded(measure);
}
