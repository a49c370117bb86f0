import type { Channel, RequestAction, RequestPageDto } from '@rogatory/requests/contract';
import type { ActionDraft } from './action-draft';
import { chosenCodes, type ChosenMeasure } from './chosen-measure';
import { isOpen } from './open-measures';

/** What is typed where a request goes out and comes in. */
export type TransmissionDraft = {
  channel: Channel | '';
  proof: string;
  spokenWith: string;
  callNote: string;
  /** Date and time on the wall of the own authority, YYYY-MM-DDTHH:MM; empty: now. */
  occurredAt: string;
  /** IANA zone of the own authority. */
  zone: string;
  /** Measures that stay urgent. */
  stayUrgent: ChosenMeasure[];
  /** The own dispatch that somebody carried on. */
  dispatchNumber: string;
  complete: 'yes' | 'no';
  forwardTo: string;
};

export function emptyTransmissionDraft(page: RequestPageDto): TransmissionDraft {
  const own = page.direction === 'outgoing' ? 'requesting' : 'requested';
  const last = page.thread.findLast(({ from }) => from === own);
  const { channel, urgency } = page.transmission;
  return {
    channel: channel ?? '',
    proof: '',
    spokenWith: '',
    callNote: '',
    occurredAt: '',
    zone: page.authorityZone,
    stayUrgent: page.measures.filter(isOpen).map(({ code }) => ({
      code,
      chosen: urgency.stayUrgent === null || urgency.stayUrgent.includes(code),
    })),
    dispatchNumber: last === undefined ? '' : String(last.number),
    complete: 'yes',
    forwardTo: '',
  };
}

/** Name of the first answer still missing; null when none is, or the step is none of these. */
export function missingTransmission(
  action: RequestAction,
  draft: ActionDraft,
): keyof ActionDraft | null {
  switch (action) {
    case 'request_orally':
      if (draft.channel === '') return 'channel';
      if (!filled(draft.spokenWith)) return 'spokenWith';
      return filled(draft.callNote) ? null : 'callNote';
    case 'review_urgency':
      return filled(draft.reasons) ? null : 'reasons';
    case 'record_relay':
      if (!filled(draft.dispatchNumber)) return 'dispatchNumber';
      return filled(draft.proof) ? null : 'proof';
    case 'register_receipt':
      return draft.channel === '' ? 'channel' : null;
    case 'forward':
      if (!filled(draft.forwardTo)) return 'forwardTo';
      return filled(draft.reasons) ? null : 'reasons';
    default:
      return null;
  }
}

/** The body of the command; null where the step is none of these. */
export function transmissionBody(
  action: RequestAction,
  draft: ActionDraft,
): Record<string, unknown> | null {
  const occurredAt = instantOf(draft);
  switch (action) {
    case 'ask_review':
    case 'confirm_urgency':
      return { remark: optional(draft.remark) };
    case 'transmit':
      return {
        channel: draft.channel === '' ? undefined : draft.channel,
        proof: optional(draft.proof),
        remark: optional(draft.remark),
        occurredAt,
      };
    case 'request_orally':
      return {
        channel: draft.channel,
        spokenWith: draft.spokenWith.trim(),
        callNote: draft.callNote,
        occurredAt,
      };
    case 'review_urgency':
      return { stayUrgent: chosenCodes(draft.stayUrgent), reasons: draft.reasons };
    case 'record_relay':
      return { dispatchNumber: Number(draft.dispatchNumber), proof: draft.proof, occurredAt };
    case 'register_receipt':
      return {
        channel: draft.channel,
        complete: draft.complete === 'yes',
        remark: optional(draft.remark),
        occurredAt,
      };
    case 'forward':
      return { authorityId: draft.forwardTo, reasons: draft.reasons, occurredAt };
    default:
      return null;
  }
}

/** The hour on the wall of the office as an instant; undefined where nothing was typed. */
function instantOf({ occurredAt, zone }: ActionDraft): string | undefined {
  if (!filled(occurredAt)) return undefined;
  return Temporal.PlainDateTime.from(occurredAt).toZonedDateTime(zone).toInstant().toString();
}

function filled(text: string): boolean {
  return text.trim() !== '';
}

function optional(text: string): string | undefined {
  return filled(text) ? text : undefined;
}
