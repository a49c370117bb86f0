import type { RequestContentDto } from '@rogatory/requests/contract';
import { isBlank } from './is-blank';
import { lawOf } from './law-of-contents';
import type { Finding, SectionFindings } from './section-state';

/** Facts shorter than this rarely let another State judge dual criminality. Characters. */
const telling = 200;

export function findCase(content: RequestContentDto): SectionFindings {
  const law = lawOf('nature', content.basis?.instrument ?? null);
  const missing: Finding[] = [];
  if (isBlank(content.title)) missing.push({ code: 'title_missing', field: '/title', law });
  if (isBlank(content.caseReference)) {
    missing.push({ code: 'case_reference_missing', field: '/caseReference', law });
  }
  if (isBlank(content.proceedings)) {
    missing.push({ code: 'proceedings_missing', field: '/proceedings', law });
  }
  return { missing, weak: [] };
}

/** A summary of facts; not needed where documents are merely to be served. */
export function findFacts(content: RequestContentDto): SectionFindings {
  const law = lawOf('facts', content.basis?.instrument ?? null);
  const longest = Math.max(0, ...content.facts.map((fact) => fact.text.trim().length));
  const merelyService =
    content.measures.length > 0 &&
    content.measures.every((measure) => measure.type === 'service_of_documents');
  if (merelyService || longest >= telling) return { missing: [], weak: [] };
  if (longest > 0) {
    return { missing: [], weak: [{ code: 'facts_short', field: '/facts', law }] };
  }
  return { missing: [{ code: 'facts_missing', field: '/facts', law }], weak: [] };
}

export function findOffences(content: RequestContentDto): SectionFindings {
  const instrument = content.basis?.instrument ?? null;
  if (content.offences.length === 0) {
    const law = lawOf('offences', instrument);
    return { missing: [{ code: 'offence_missing', field: '/offences', law }], weak: [] };
  }
  const missing: Finding[] = [];
  const weak: Finding[] = [];
  content.offences.forEach((offence, index) => {
    const field = `/offences/${index}`;
    if (isBlank(offence.provision) && isBlank(offence.text)) {
      missing.push({
        code: 'offence_text_missing',
        field: `${field}/provision`,
        law: lawOf('offences', instrument),
      });
    }
    if (isBlank(offence.maxPenalty)) {
      weak.push({
        code: 'penalty_missing',
        field: `${field}/maxPenalty`,
        law: lawOf('penalty', instrument),
      });
    }
    if (isBlank(offence.dualCriminality)) {
      weak.push({
        code: 'dual_criminality_missing',
        field: `${field}/dualCriminality`,
        law: lawOf('penalty', instrument),
      });
    }
  });
  return { missing, weak };
}

export function findPurpose(content: RequestContentDto): SectionFindings {
  if (!isBlank(content.purpose)) return { missing: [], weak: [] };
  const law = lawOf('purpose', content.basis?.instrument ?? null);
  return { missing: [{ code: 'purpose_missing', field: '/purpose', law }], weak: [] };
}
