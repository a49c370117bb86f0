import type { MeasureDto, MeasureType, RequestContentDto } from '@rogatory/requests/contract';
import { isBlank } from './is-blank';
import { lawOf, preservationLaw } from './law-of-contents';
import type { Finding, SectionFindings } from './section-state';

const preserving: readonly MeasureType[] = ['preservation_of_data', 'expedited_preservation'];

/** Coercive steps at a place: without the place nobody can enter it. */
const placed: readonly MeasureType[] = [
  'search_and_seizure',
  'house_search',
  'search_of_business_premises',
  'seizure_of_documents_at_law_firm',
  'examination_of_objects_and_sites',
  'locate_and_protect_persons',
];

/** Letter and number that name a person of the request. */
const personCode = /^[A-Z]{1,3}[0-9]{1,3}$/;

/** The assistance sought, for each measure by itself: exactly enough to carry it out. */
export function findMeasures(content: RequestContentDto): SectionFindings {
  const instrument = content.basis?.instrument ?? null;
  const law = lawOf('assistance', instrument);
  if (content.measures.length === 0) {
    return { missing: [{ code: 'measure_missing', field: '/measures', law }], weak: [] };
  }
  const missing: Finding[] = [];
  const weak: Finding[] = [];
  content.measures.forEach((measure, index) => {
    const at = (field: string) => ({
      field: `/measures/${index}/${field}`,
      measureCode: measure.code,
    });
    const isPreservation = preserving.includes(measure.type);
    if (isBlank(measure.details)) {
      const asked = isPreservation ? preservationLaw.data : law;
      missing.push({ code: 'measure_details_missing', ...at('details'), law: asked });
    }
    if (measure.targets.length === 0) {
      weak.push(
        isPreservation
          ? { code: 'measure_custodian_missing', ...at('targets'), law: preservationLaw.custodian }
          : {
              code: 'measure_target_missing',
              ...at('targets'),
              law: lawOf('persons', instrument),
            },
      );
    }
    if (namesUnknownPerson(measure, content)) {
      weak.push({ code: 'measure_target_unknown', ...at('targets'), law });
    }
    if (placed.includes(measure.type) && !measure.place.some((place) => !isBlank(place.text))) {
      weak.push({
        code: 'measure_place_missing',
        ...at('place'),
        law: lawOf('persons', instrument),
      });
    }
    if (isBlank(measure.necessity)) {
      const asked = isPreservation ? preservationLaw.necessity : lawOf('necessity', instrument);
      weak.push({ code: 'measure_necessity_missing', ...at('necessity'), law: asked });
    }
  });
  return { missing, weak };
}

function namesUnknownPerson(measure: MeasureDto, content: RequestContentDto): boolean {
  return measure.targets.some(
    (target) =>
      personCode.test(target) && !content.persons.some((person) => person.code === target),
  );
}
