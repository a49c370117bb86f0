import type { RequestContentDto } from '@rogatory/requests/contract';
import { findCase, findFacts, findOffences, findPurpose } from './about-case';
import {
  findAssurances,
  findBasis,
  findConfidentiality,
  findLanguages,
  findStates,
  findUrgency,
} from './about-form';
import { findMeasures } from './about-measures';
import { findPersons } from './about-persons';
import {
  draftSections,
  type DraftSection,
  type SectionFindings,
  type SectionState,
} from './section-state';

const checks: Record<DraftSection, (content: RequestContentDto) => SectionFindings> = {
  states: findStates,
  basis: findBasis,
  urgency: findUrgency,
  persons: findPersons,
  case: findCase,
  facts: findFacts,
  offences: findOffences,
  measures: findMeasures,
  purpose: findPurpose,
  languages: findLanguages,
  confidentiality: findConfidentiality,
  assurances: findAssurances,
};

/**
 * Each section of a draft as complete, missing (the chosen instrument demands what is not there)
 * or weak (practice asks for it, or it is likely to come back as a question), with every finding
 * and the provision behind it.
 */
export function completeness(content: RequestContentDto): SectionState[] {
  return draftSections.map((section) => {
    const { missing, weak } = checks[section](content);
    const state = missing.length > 0 ? 'missing' : weak.length > 0 ? 'weak' : 'complete';
    return { section, state, findings: [...missing, ...weak] };
  });
}

/** Whether the request may be submitted: nothing is missing. What is weak never blocks. */
export function isComplete(content: RequestContentDto): boolean {
  return completeness(content).every((section) => section.state !== 'missing');
}
