import type { RequestAction } from '@rogatory/requests/contract';

/** What the form of attachments tells: which documents have arrived, and whether more are coming. */
export type Attached = { readonly documentIds: readonly string[]; readonly busy: boolean };

export const nothingAttached: Attached = { documentIds: [], busy: false };

/** Steps whose dispatch may carry documents. A transmission carries those of the draft. */
export const attachingActions: readonly RequestAction[] = [
  'request_orally',
  'forward',
  'acknowledge',
  'ask',
  'answer',
  'accept',
  'extend',
  'postpone',
  'respond',
  'refuse',
  'reply_to_conditions',
  'supplement',
  'send_note',
  'remind',
  'withdraw',
  'acknowledge_withdrawal',
  'send_evidence',
  'confirm_receipt',
  'return_originals',
  'ask_consent',
  'decide_consent',
  'consult',
  'reply_to_information',
];
