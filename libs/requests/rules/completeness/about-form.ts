import type { RequestContentDto } from '@rogatory/requests/contract';
import { isBlank } from './is-blank';
import { lawOf } from './law-of-contents';
import type { Finding, SectionFindings } from './section-state';

const nothing: SectionFindings = { missing: [], weak: [] };

export function findStates(content: RequestContentDto): SectionFindings {
  if (content.requestedAuthorityId !== null && content.requestedAuthorityId !== undefined) {
    return nothing;
  }
  const law = lawOf('authority', content.basis?.instrument ?? null);
  return {
    missing: [{ code: 'requested_authority_missing', field: '/requestedAuthorityId', law }],
    weak: [],
  };
}

export function findBasis(content: RequestContentDto): SectionFindings {
  const basis = content.basis ?? null;
  const law = lawOf('nature', basis?.instrument ?? null);
  if (basis === null) {
    return { missing: [{ code: 'basis_missing', field: '/basis', law }], weak: [] };
  }
  if (isBlank(basis.articles)) {
    return {
      missing: [],
      weak: [{ code: 'basis_articles_missing', field: '/basis/articles', law }],
    };
  }
  return nothing;
}

/** Urgency always with its reason: a date without one is easily passed over. */
export function findUrgency(content: RequestContentDto): SectionFindings {
  const { urgency } = content;
  const law = lawOf('urgency', content.basis?.instrument ?? null);
  const missing: Finding[] = [];
  const weak: Finding[] = [];
  if (urgency.level !== 'normal' && isBlank(urgency.reason)) {
    missing.push({ code: 'urgency_reason_missing', field: '/urgency/reason', law });
  }
  if (urgency.riskToLife && urgency.level !== 'urgent') {
    weak.push({ code: 'risk_to_life_not_urgent', field: '/urgency/level', law });
  }
  return { missing, weak };
}

export function findLanguages(content: RequestContentDto): SectionFindings {
  const law = lawOf('language', content.basis?.instrument ?? null);
  const weak: Finding[] = [];
  if (content.translations.length === 0) {
    // English serves as the language of exchange nearly everywhere outside EU orders.
    const understood = content.language.startsWith('en') && content.basis?.instrument !== 'EIO';
    if (!understood) weak.push({ code: 'translation_missing', field: '/translations', law });
  }
  content.translations.forEach((translation, index) => {
    if (!translation.certified) {
      weak.push({
        code: 'translation_not_certified',
        field: `/translations/${index}/certified`,
        law,
      });
    }
  });
  return { missing: [], weak };
}

export function findConfidentiality(content: RequestContentDto): SectionFindings {
  const instrument = content.basis?.instrument ?? null;
  const weak: Finding[] = [];
  if (isBlank(content.confidentialityOfRequest)) {
    weak.push({
      code: 'secrecy_of_request_missing',
      field: '/confidentialityOfRequest',
      law: lawOf('secrecy', instrument),
    });
  }
  if (isBlank(content.confidentialityOfMaterial)) {
    weak.push({
      code: 'use_of_material_missing',
      field: '/confidentialityOfMaterial',
      law: lawOf('use', instrument),
    });
  }
  return { missing: [], weak };
}

export function findAssurances(content: RequestContentDto): SectionFindings {
  if (content.assurances.some((assurance) => !isBlank(assurance.text))) return nothing;
  const law = lawOf('use', content.basis?.instrument ?? null);
  return { missing: [], weak: [{ code: 'assurance_missing', field: '/assurances', law }] };
}
