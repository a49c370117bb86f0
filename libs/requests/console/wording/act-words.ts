import type { IconName } from '@rogatory/ui';
import type { Act, DeskGroup, RequestAction } from '@rogatory/requests/contract';

const icons: Record<Act, IconName> = {
  complete_draft: 'pen-line',
  review_draft: 'file-check',
  correct_returned_draft: 'undo-2',
  approve_request: 'file-check',
  transmit_request: 'send',
  await_acknowledgement: 'inbox',
  acknowledge_request: 'inbox',
  give_legal_view: 'scale',
  await_decision: 'scale',
  answer_questions: 'reply',
  await_answers: 'message-circle-question-mark',
  assign_measures: 'user-round-plus',
  execute_measures: 'gavel',
  review_postponement: 'hourglass',
  await_execution: 'gavel',
  respond: 'send',
  await_response: 'package-open',
  close_file: 'archive',
  none: 'circle-check',
};

/** The picture of what is to be done. */
export function actIcon(act: Act): IconName {
  return icons[act];
}

const actions: Partial<Record<Act, RequestAction>> = {
  complete_draft: 'edit',
  review_draft: 'approve',
  correct_returned_draft: 'edit',
  approve_request: 'approve',
  transmit_request: 'transmit',
  acknowledge_request: 'acknowledge',
  give_legal_view: 'accept',
  answer_questions: 'answer',
  assign_measures: 'assign',
  execute_measures: 'record_execution',
  review_postponement: 'resume',
  respond: 'respond',
  close_file: 'close',
};

/** The step that does what is to be done; null where only the other side can move. */
export function actionFor(act: Act): RequestAction | null {
  return actions[act] ?? null;
}

export const groupIcons: Record<DeskGroup, IconName> = {
  overdue: 'circle-alert',
  today: 'timer',
  this_week: 'calendar-days',
  waiting_for_me: 'user-round',
  waiting_for_them: 'hourglass',
};

const actionIcons: Record<RequestAction, IconName> = {
  edit: 'pen-line',
  submit: 'file-check',
  return: 'undo-2',
  approve: 'circle-check',
  transmit: 'send',
  answer: 'reply',
  correct: 'file-plus',
  acknowledge: 'inbox',
  ask: 'message-circle-question-mark',
  accept: 'scale',
  extend: 'timer',
  postpone: 'hourglass',
  resume: 'rotate-ccw',
  assign: 'user-round-plus',
  record_execution: 'gavel',
  refuse_measure: 'ban',
  respond: 'send',
  close: 'archive',
  note: 'lock',
};

export function actionIcon(action: RequestAction): IconName {
  return actionIcons[action];
}

/** Steps that leave this authority and cannot be taken back: their button names the receiver. */
export const outwardActions: readonly RequestAction[] = [
  'transmit',
  'answer',
  'acknowledge',
  'ask',
  'accept',
  'extend',
  'postpone',
  'resume',
  'respond',
];
