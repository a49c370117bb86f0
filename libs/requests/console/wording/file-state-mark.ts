import type { Mark } from '@rogatory/ui';
import type { FileState } from '@rogatory/requests/contract';

const marks: Record<FileState, Mark> = {
  draft: 'draft',
  in_review: 'draft',
  returned: 'draft',
  approved: 'draft',
  transmitted: 'sent',
  received: 'received',
  acknowledged: 'legal_review',
  question_open: 'question_open',
  accepted: 'accepted',
  in_execution: 'in_execution',
  answered_in_part: 'answered_in_part',
  answered: 'complete',
  refused: 'refused',
  closed: 'complete',
};

/** The ring that stands for a file's state; the measures' marks have the same shapes. */
export function fileStateMark(state: FileState): Mark {
  return marks[state];
}
