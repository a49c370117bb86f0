import type { RequestAction, RequestPageDto, TemplateKind } from '@rogatory/requests/contract';
import { reminderAfter } from '@rogatory/requests/rules';

/** The fields of a step's form that the other side reads and that a standard text can begin. */
export type TemplateField = 'text' | 'reasons' | 'reason' | 'remark' | 'question';

type Template = { kind: TemplateKind; field: TemplateField };

const templates: Partial<Record<RequestAction, Template>> = {
  acknowledge: { kind: 'acknowledgement', field: 'text' },
  ask: { kind: 'question', field: 'question' },
  accept: { kind: 'acceptance', field: 'text' },
  propose_refusal: { kind: 'refusal', field: 'reasons' },
  extend: { kind: 'extension', field: 'reasons' },
  postpone: { kind: 'postponement', field: 'reasons' },
  resume: { kind: 'resumption', field: 'remark' },
  propose_withdrawal: { kind: 'withdrawal', field: 'reason' },
  acknowledge_withdrawal: { kind: 'withdrawal_acknowledgement', field: 'text' },
  respond: { kind: 'response', field: 'text' },
  confirm_receipt: { kind: 'receipt', field: 'text' },
  return_originals: { kind: 'return_of_originals', field: 'text' },
  ask_consent: { kind: 'consent_request', field: 'text' },
  send_note: { kind: 'status_note', field: 'text' },
  consult: { kind: 'consultation', field: 'text' },
};

/** The standard text of a step and the field it belongs in; null where the step has none. */
export function templateOf(
  action: RequestAction,
  page: RequestPageDto,
  now: Temporal.Instant,
): Template | null {
  if (action === 'remind') return { kind: reminderAfter(silenceOf(page, now)), field: 'text' };
  return templates[action] ?? null;
}

/** Whole days since the other side was last heard, or since the request went out. */
function silenceOf({ thread }: RequestPageDto, now: Temporal.Instant): number {
  const heard = thread.findLast(({ from }) => from === 'requested') ?? thread[0];
  if (heard === undefined) return 0;
  const hours = Temporal.Instant.from(heard.at).until(now).total('hours');
  return Math.floor(hours / 24);
}
