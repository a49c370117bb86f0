import type {
  Act,
  AllowedActionDto,
  RefusalReason,
  RequestAction,
} from '@rogatory/requests/contract';
import { actionFor } from '../wording/act-words';

/** Under which heading of the menu a step stands. */
export const actionGroups = ['decide', 'speak', 'draft', 'send', 'supply', 'end', 'file'] as const;
export type ActionGroup = (typeof actionGroups)[number];

const groups: Record<RequestAction, ActionGroup> = {
  edit: 'draft',
  ask_review: 'draft',
  submit: 'draft',
  return: 'draft',
  approve: 'draft',
  correct: 'draft',
  formalise: 'draft',
  confirm_urgency: 'send',
  request_orally: 'send',
  transmit: 'send',
  record_relay: 'send',
  register_receipt: 'send',
  forward: 'send',
  review_urgency: 'send',
  acknowledge: 'decide',
  ask: 'decide',
  record_review: 'decide',
  accept: 'decide',
  propose_refusal: 'decide',
  decline_refusal: 'decide',
  refuse: 'decide',
  extend: 'decide',
  postpone: 'decide',
  resume: 'decide',
  assign: 'decide',
  record_execution: 'decide',
  refuse_measure: 'decide',
  respond: 'decide',
  answer: 'speak',
  supplement: 'speak',
  reply_to_conditions: 'speak',
  remind: 'speak',
  send_note: 'speak',
  consult: 'speak',
  reply_to_information: 'speak',
  send_evidence: 'supply',
  confirm_receipt: 'supply',
  return_originals: 'supply',
  ask_consent: 'supply',
  decide_consent: 'supply',
  renew_preservation: 'supply',
  propose_withdrawal: 'end',
  drop_withdrawal: 'end',
  withdraw: 'end',
  acknowledge_withdrawal: 'end',
  close: 'end',
  reopen: 'end',
  hand_over: 'file',
  note: 'file',
};

/** What else one does at this point, beside the one step that is to be taken. */
const beside: Partial<Record<Act, readonly RequestAction[]>> = {
  review_in_office: ['return'],
  review_draft: ['return'],
  approve_request: ['return'],
  acknowledge_request: ['ask', 'register_receipt'],
  give_legal_view: ['record_review', 'ask', 'propose_refusal'],
  decide_refusal: ['decline_refusal'],
  release_withdrawal: ['drop_withdrawal'],
  assign_measures: ['accept', 'postpone'],
  execute_measures: ['refuse_measure', 'respond', 'send_note'],
  review_postponement: ['postpone'],
  await_acknowledgement: ['remind'],
  await_decision: ['remind', 'supplement'],
  await_execution: ['remind', 'supplement'],
  await_response: ['remind', 'supplement'],
  await_answers: ['send_note'],
  reply_to_consultation: ['formalise'],
  await_consultation: ['consult', 'formalise'],
  complete_draft: ['submit'],
  correct_returned_draft: ['submit'],
  none: ['reopen'],
};

/** The steps of a page as its bar shows them. */
export type SortedActions = {
  /** The one step that what is to be done asks for, also where it is refused to this reader. */
  main: AllowedActionDto | null;
  /** Steps beside it, allowed. */
  beside: AllowedActionDto[];
  /** Everything else that is allowed, by group. */
  more: (AllowedActionDto & { group: ActionGroup })[];
  /** What is not, each reason once with the steps that it keeps from being taken. */
  refused: RefusedSteps[];
};

export type RefusedSteps = { reason: RefusalReason; actions: RequestAction[] };

/** Reasons that hold for the file itself: naming every step that they stop would say nothing. */
export const fileReasons: readonly RefusalReason[] = ['file_closed', 'forwarded'];

/** Puts the steps that this reader has on this file in the order in which they matter now. */
export function sortedActions(act: Act, actions: readonly AllowedActionDto[]): SortedActions {
  const shown = actions.filter(({ action }) => action !== 'note');
  const wished = actionFor(act);
  const main = shown.find(({ action }) => action === wished) ?? null;
  const near = (beside[act] ?? []).flatMap(
    (name) => shown.find(({ action, allowed }) => action === name && allowed) ?? [],
  );
  const rest = shown
    .filter((entry) => entry !== main && !near.includes(entry))
    .map((entry) => ({ ...entry, group: groups[entry.action] }))
    .sort((one, other) => actionGroups.indexOf(one.group) - actionGroups.indexOf(other.group));
  return {
    main,
    beside: near,
    more: rest.filter(({ allowed }) => allowed),
    refused: byReason(rest.filter(({ allowed }) => !allowed)),
  };
}

/** The most telling first: what the file itself forbids, then by step, and last mere timing. */
function byReason(steps: readonly AllowedActionDto[]): RefusedSteps[] {
  const told = new Map<RefusalReason, RequestAction[]>();
  for (const { action, reason } of steps) {
    const key = reason ?? 'not_in_this_state';
    told.set(key, [...(told.get(key) ?? []), action]);
  }
  const rank = (reason: RefusalReason): number =>
    fileReasons.includes(reason) ? 0 : reason === 'not_in_this_state' ? 2 : 1;
  return [...told]
    .map(([reason, actions]) => ({ reason, actions }))
    .sort((one, other) => rank(one.reason) - rank(other.reason));
}
