import type { ConcernedPersonDto, RequestContentDto } from '@rogatory/requests/contract';
import { isBlank } from './is-blank';
import { lawOf } from './law-of-contents';
import type { Finding, SectionFindings } from './section-state';

/** Trafficked people are not penalised for what they were compelled to do. */
const nonPunishment = 'Trafficking Protocol 6-8; ACTIP 14(7)';

/** Identity, location and nationality are asked "where possible": their lack only warns. */
export function findPersons(content: RequestContentDto): SectionFindings {
  const law = lawOf('persons', content.basis?.instrument ?? null);
  if (content.persons.length === 0) {
    return { missing: [], weak: [{ code: 'persons_missing', field: '/persons', law }] };
  }
  const missing: Finding[] = [];
  const weak: Finding[] = [];
  content.persons.forEach((person, index) => {
    const field = `/persons/${index}`;
    if (!person.names.some((name) => !isBlank(name.text))) {
      weak.push({ code: 'person_name_missing', field: `${field}/names`, law });
    }
    if (person.possibleVictim === true && isCalledSuspect(person)) {
      weak.push({ code: 'victim_named_as_suspect', field: `${field}/role`, law: nonPunishment });
    }
    if (person.possibleVictim === true && !person.sealed) {
      weak.push({ code: 'victim_not_sealed', field: `${field}/sealed`, law: nonPunishment });
    }
  });
  return { missing, weak };
}

function isCalledSuspect(person: ConcernedPersonDto): boolean {
  return /suspect|accused|defendant/i.test(person.role);
}
