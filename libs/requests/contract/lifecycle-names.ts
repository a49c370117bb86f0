/** What two authorities begin a thread for. */
export const exchanges = ['request', 'consultation', 'spontaneous_information'] as const;
export type Exchange = (typeof exchanges)[number];

/** States of the requesting side's file, or of the side that began the exchange. */
export const outgoingStates = [
  'draft',
  'internal_review',
  'in_review',
  'returned',
  'approved',
  'requested_orally',
  'transmitted',
  'acknowledged',
  'question_open',
  'conditions_open',
  'accepted',
  'postponed',
  'answered_in_part',
  'answered',
  'refused',
  'withdrawn',
  'consultation',
  'information_offered',
  'information_accepted',
  'information_declined',
  'closed',
] as const;
export type OutgoingState = (typeof outgoingStates)[number];

/** States of the requested side's file. */
export const incomingStates = [
  'requested_orally',
  'announced',
  'received',
  'forwarded',
  'acknowledged',
  'legal_review',
  'question_open',
  'conditions_open',
  'accepted',
  'in_execution',
  'postponed',
  'answered_in_part',
  'answered',
  'refused',
  'withdrawn',
  'consultation',
  'information_offered',
  'information_accepted',
  'information_declined',
  'closed',
] as const;
export type IncomingState = (typeof incomingStates)[number];

export const fileStates = [
  'draft',
  'internal_review',
  'in_review',
  'returned',
  'approved',
  'requested_orally',
  'transmitted',
  'announced',
  'received',
  'forwarded',
  'acknowledged',
  'legal_review',
  'question_open',
  'conditions_open',
  'accepted',
  'in_execution',
  'postponed',
  'answered_in_part',
  'answered',
  'refused',
  'withdrawn',
  'consultation',
  'information_offered',
  'information_accepted',
  'information_declined',
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
  'consultation',
  'spontaneous_information',
  'information_reply',
  'oral_request',
  'request',
  'correction',
  'supplement',
  'forwarding',
  'acknowledgement',
  'question',
  'answer',
  'acceptance',
  'conditions_reply',
  'refusal',
  'extension',
  'postponement',
  'resumption',
  'status_note',
  'reminder',
  'response',
  'evidence',
  'receipt',
  'return_of_originals',
  'consent_request',
  'consent_decision',
  'withdrawal',
  'withdrawal_acknowledgement',
] as const;
export type DispatchKind = (typeof dispatchKinds)[number];

/** How a dispatch stands on its way, each stage with its evidence. */
export const deliveryStages = ['submitted', 'relayed', 'delivered', 'read'] as const;
export type DeliveryStage = (typeof deliveryStages)[number];

/** Ways by which a request reaches the requested State (UNTOC 18(13)-(14), Budapest 27(9), 35). */
export const channels = [
  'central_authority',
  'direct',
  'diplomatic',
  'interpol',
  'contact_point_24_7',
] as const;
export type Channel = (typeof channels)[number];

/** What an extension puts off. */
export const extensionScopes = ['decision', 'execution'] as const;
export type ExtensionScope = (typeof extensionScopes)[number];

/** What the requested side tests before it decides, ground by ground. */
export const legalTests = [
  'dual_criminality',
  'political_offence',
  'essential_interests',
  'ne_bis_in_idem',
  'immunity_or_privilege',
  'fundamental_rights',
  'proportionality',
  'domestic_availability',
  'contents',
  'other',
] as const;
export type LegalTest = (typeof legalTests)[number];

export const legalFindings = ['no_obstacle', 'obstacle', 'open'] as const;
export type LegalFinding = (typeof legalFindings)[number];

/** What a check of a thing handed over found. */
export const receiptResults = ['agrees', 'differs', 'missing'] as const;
export type ReceiptResult = (typeof receiptResults)[number];

/** Uses of supplied material that need the supplier's consent (UNTOC 18(19)). */
export const consentUses = [
  'other_proceedings',
  'other_purpose',
  'onward_transfer',
  'disclosure',
] as const;
export type ConsentUse = (typeof consentUses)[number];

/** Everything a person can do to a file; which of them now, the rules answer. */
export const requestActions = [
  'edit',
  'ask_review',
  'submit',
  'return',
  'approve',
  'confirm_urgency',
  'request_orally',
  'transmit',
  'record_relay',
  'answer',
  'correct',
  'supplement',
  'reply_to_conditions',
  'remind',
  'propose_withdrawal',
  'drop_withdrawal',
  'withdraw',
  'register_receipt',
  'forward',
  'acknowledge',
  'ask',
  'record_review',
  'accept',
  'propose_refusal',
  'decline_refusal',
  'refuse',
  'extend',
  'postpone',
  'resume',
  'assign',
  'record_execution',
  'refuse_measure',
  'renew_preservation',
  'respond',
  'acknowledge_withdrawal',
  'send_note',
  'consult',
  'formalise',
  'reply_to_information',
  'send_evidence',
  'confirm_receipt',
  'return_originals',
  'ask_consent',
  'decide_consent',
  'review_urgency',
  'hand_over',
  'close',
  'reopen',
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
  'not_transmitted',
  'not_accepted',
  'nothing_to_report',
  'nothing_awaited',
  'measure_not_open',
  'not_assigned_to_you',
  'measures_open',
  'extended_already',
  'measure_postponed',
  'nothing_postponed',
  'nothing_preserved',
  'not_urgent',
  'confirmed_already',
  'requested_already',
  'registered_already',
  'nothing_sent',
  'no_open_conditions',
  'proposal_open',
  'no_proposal',
  'no_withdrawal',
  'nothing_to_confirm',
  'no_originals',
  'no_open_consent',
  'nothing_supplied',
  'replied_already',
  'information_unread',
  'forwarded',
  'file_closed',
  'not_closed',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export const closureOutcomes = ['satisfied', 'satisfied_in_part', 'refused', 'withdrawn'] as const;
export type ClosureOutcome = (typeof closureOutcomes)[number];

/** How long a closed file is kept, by the rules of the authority that holds it. */
export const retentionClasses = ['standard', 'extended', 'legal_hold'] as const;
export type RetentionClass = (typeof retentionClasses)[number];

/** How a new request stands to an earlier one of the same office, as its drafter says. */
export const statedRelations = ['supplements', 'follows', 'elsewhere'] as const;
export type StatedRelation = (typeof statedRelations)[number];

/** The same, seen from either of the two. */
export const requestRelations = [
  ...statedRelations,
  'supplemented_by',
  'followed_by',
  'asked_elsewhere',
] as const;
export type RequestRelation = (typeof requestRelations)[number];

export const urgencyLevels = ['normal', 'priority', 'urgent'] as const;
export type UrgencyLevel = (typeof urgencyLevels)[number];

export const tlpMarkings = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'] as const;
export type TlpMarking = (typeof tlpMarkings)[number];
