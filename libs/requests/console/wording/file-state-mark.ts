import type { Mark } from '@rogatory/ui';
import type { FileState } from '@rogatory/requests/contract';

const marks: Record<FileState, Mark> = {
  draft: 'draft',
  internal_review: 'draft',
  in_review: 'draft',
  returned: 'draft',
  approved: 'draft',
  requested_orally: 'sent',
  transmitted: 'sent',
  announced: 'sent',
  received: 'received',
  forwarded: 'received',
  acknowledged: 'legal_review',
  legal_review: 'legal_review',
  question_open: 'question_open',
  conditions_open: 'accepted',
  accepted: 'accepted',
  postponed: 'postponed',
  in_execution: 'in_execution',
  answered_in_part: 'answered_in_part',
  answered: 'complete',
  refused: 'refused',
  withdrawn: 'withdrawn',
  consultation: 'question_open',
  information_offered: 'sent',
  information_accepted: 'complete',
  information_declined: 'refused',
  closed: 'complete',
};

/** The ring that stands for a file's state; the measures' marks have the same shapes. */
export function fileStateMark(state: FileState): Mark {
  return marks[state];
}
