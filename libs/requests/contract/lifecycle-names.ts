/** States of the requesting side's file. */
export const outgoingStates = [
  'draft',
  'in_review',
  'returned',
  'approved',
  'transmitted',
  'acknowledged',
  'question_open',
  'accepted',
  'answered_in_part',
  'answered',
  'refused',
  'closed',
] as const;
export type OutgoingState = (typeof outgoingStates)[number];

/** States of the requested side's file. */
export const incomingStates = [
  'received',
  'acknowledged',
  'question_open',
  'accepted',
  'in_execution',
  'answered_in_part',
  'answered',
  'refused',
  'closed',
] as const;
export type IncomingState = (typeof incomingStates)[number];

export const fileStates = [
  'draft',
  'in_review',
  'returned',
  'approved',
  'transmitted',
  'received',
  'acknowledged',
  'question_open',
  'accepted',
  'in_execution',
  'answered_in_part',
  'answered',
  'refused',
  'closed',
] as const satisfies readonly (OutgoingState | IncomingState)[];
export type FileState = (typeof fileStates)[number];

/** States of one measure as the file that holds it knows them. */
export const measureStates = [
  'draft',
  'sent',
  'received',
  'legal_review',
  'question_open',
  'accepted',
  'in_execution',
  'answered_in_part',
  'complete',
  'refused',
  'postponed',
  'withdrawn',
] as const;
export type MeasureState = (typeof measureStates)[number];

/** Kinds of dispatch in a thread. */
export const dispatchKinds = [
  'request',
  'correction',
  'acknowledgement',
  'question',
  'answer',
  'acceptance',
  'extension',
  'postponement',
  'resumption',
  'response',
] as const;
export type DispatchKind = (typeof dispatchKinds)[number];

/** What an extension puts off. */
export const extensionScopes = ['decision', 'execution'] as const;
export type ExtensionScope = (typeof extensionScopes)[number];

/** Everything a person can do to a file; which of them now, the rules answer. */
export const requestActions = [
  'edit',
  'submit',
  'return',
  'approve',
  'transmit',
  'answer',
  'correct',
  'acknowledge',
  'ask',
  'accept',
  'extend',
  'postpone',
  'resume',
  'assign',
  'record_execution',
  'refuse_measure',
  'respond',
  'close',
  'note',
] as const;
export type RequestAction = (typeof requestActions)[number];

/** Why an action is not possible now; the console translates the code. */
export const refusalReasons = [
  'not_your_role',
  'not_in_this_state',
  'not_this_side',
  'contents_missing',
  'second_person_needed',
  'question_unanswered',
  'no_open_question',
  'not_acknowledged',
  'not_accepted',
  'nothing_to_report',
  'measure_not_open',
  'not_assigned_to_you',
  'measures_open',
  'extended_already',
  'measure_postponed',
  'nothing_postponed',
  'file_closed',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export const closureOutcomes = ['satisfied', 'satisfied_in_part', 'refused', 'withdrawn'] as const;
export type ClosureOutcome = (typeof closureOutcomes)[number];

export const urgencyLevels = ['normal', 'priority', 'urgent'] as const;
export type UrgencyLevel = (typeof urgencyLevels)[number];

export const tlpMarkings = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'] as const;
export type TlpMarking = (typeof tlpMarkings)[number];
