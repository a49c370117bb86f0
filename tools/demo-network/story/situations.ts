/** Where a request stands today. */
export type Situation = {
  key:
    | 'draft'
    | 'internal_review'
    | 'in_review'
    | 'returned'
    | 'approved'
    | 'requested_orally'
    | 'announced'
    | 'received'
    | 'forwarded'
    | 'acknowledged'
    | 'legal_review'
    | 'question_open'
    | 'decision_extended'
    | 'conditions_open'
    | 'accepted'
    | 'refused_at_once'
    | 'withdrawn'
    | 'postponed'
    | 'in_execution'
    | 'executed_not_reported'
    | 'answered_in_part'
    | 'answered'
    | 'refused'
    | 'closed_by_one_side'
    | 'correction_in_draft'
    | 'correction_in_review'
    | 'closed';
  /** How many of four hundred. */
  count: number;
  /** Days since the last step, from and to. */
  rests: readonly [number, number];
};

export const situations: readonly Situation[] = [
  { key: 'draft', count: 12, rests: [0, 12] },
  { key: 'internal_review', count: 4, rests: [0, 4] },
  { key: 'in_review', count: 12, rests: [0, 6] },
  { key: 'returned', count: 8, rests: [0, 9] },
  { key: 'approved', count: 6, rests: [0, 3] },
  { key: 'requested_orally', count: 4, rests: [0, 3] },
  { key: 'announced', count: 2, rests: [1, 9] },
  { key: 'received', count: 20, rests: [0, 13] },
  { key: 'forwarded', count: 4, rests: [0, 6] },
  { key: 'acknowledged', count: 20, rests: [1, 38] },
  { key: 'legal_review', count: 6, rests: [0, 12] },
  { key: 'decision_extended', count: 8, rests: [0, 21] },
  { key: 'question_open', count: 20, rests: [1, 26] },
  { key: 'conditions_open', count: 5, rests: [0, 9] },
  { key: 'refused_at_once', count: 5, rests: [1, 20] },
  { key: 'withdrawn', count: 6, rests: [0, 16] },
  { key: 'accepted', count: 16, rests: [0, 12] },
  { key: 'postponed', count: 8, rests: [1, 45] },
  { key: 'in_execution', count: 50, rests: [2, 95] },
  { key: 'executed_not_reported', count: 12, rests: [0, 6] },
  { key: 'answered_in_part', count: 28, rests: [3, 70] },
  { key: 'answered', count: 16, rests: [0, 20] },
  { key: 'refused', count: 6, rests: [1, 25] },
  { key: 'closed_by_one_side', count: 14, rests: [1, 20] },
  { key: 'correction_in_draft', count: 4, rests: [0, 5] },
  { key: 'correction_in_review', count: 2, rests: [0, 3] },
  { key: 'closed', count: 102, rests: [4, 250] },
];
