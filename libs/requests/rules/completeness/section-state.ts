/** Sections of a draft, in the order in which the console lists them. */
export const draftSections = [
  'states',
  'basis',
  'urgency',
  'persons',
  'case',
  'facts',
  'offences',
  'measures',
  'purpose',
  'languages',
  'confidentiality',
  'assurances',
] as const;
export type DraftSection = (typeof draftSections)[number];

/** What the law or practice asks for and the draft does not say, or says weakly. */
export const findingCodes = [
  'requested_authority_missing',
  'basis_missing',
  'basis_articles_missing',
  'urgency_reason_missing',
  'risk_to_life_not_urgent',
  'person_name_missing',
  'persons_missing',
  'victim_named_as_suspect',
  'victim_not_sealed',
  'title_missing',
  'case_reference_missing',
  'proceedings_missing',
  'facts_missing',
  'facts_short',
  'offence_missing',
  'offence_text_missing',
  'penalty_missing',
  'dual_criminality_missing',
  'measure_missing',
  'measure_details_missing',
  'measure_target_missing',
  'measure_target_unknown',
  'measure_place_missing',
  'measure_necessity_missing',
  'measure_custodian_missing',
  'purpose_missing',
  'translation_missing',
  'translation_not_certified',
  'secrecy_of_request_missing',
  'use_of_material_missing',
  'assurance_missing',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** One finding, where it lies (JSON pointer into the content) and which text asks for it. */
export type Finding = {
  code: FindingCode;
  field?: string;
  measureCode?: string;
  law: string;
};

export type SectionState = {
  section: DraftSection;
  state: 'complete' | 'missing' | 'weak';
  findings: Finding[];
};

/** Findings of one section: what blocks, and what only warns. */
export type SectionFindings = { missing: Finding[]; weak: Finding[] };
