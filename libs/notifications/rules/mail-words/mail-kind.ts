import type { NoticeCause } from '@rogatory/notifications/contract';

/** What happened, as coarsely as a mail may say it. */
export const mailKinds = [
  'request',
  'question',
  'answer',
  'dispatch',
  'work',
  'approval',
  'returned',
  'assigned',
  'reported',
  'sent',
  'handed_over',
  'closed',
  'due_soon',
  'passed',
  'still_open',
  'silence',
  'date_moved',
  'figure',
] as const;
export type MailKind = (typeof mailKinds)[number];

const kinds: Partial<Record<NoticeCause, MailKind>> = {
  request_arrived: 'request',
  oral_request_arrived: 'request',
  question_arrived: 'question',
  answer_arrived: 'answer',
  work_waiting: 'work',
  approval_waiting: 'approval',
  draft_returned: 'returned',
  measure_assigned: 'assigned',
  execution_reported: 'reported',
  request_sent: 'sent',
  handed_over: 'handed_over',
  file_closed: 'closed',
  due_soon: 'due_soon',
  passed: 'passed',
  still_open: 'still_open',
  silence: 'silence',
  date_moved: 'date_moved',
  duties_passed: 'figure',
};

/** Every other cause is a dispatch of the other side. */
export function mailKindOf(cause: NoticeCause): MailKind {
  return kinds[cause] ?? 'dispatch';
}
