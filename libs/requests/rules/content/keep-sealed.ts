import type { ConcernedPersonDto, RequestContentDto } from '@rogatory/requests/contract';

/**
 * The content with the sealed persons of an earlier request as they are there. Who begins a draft
 * from that request's page has them without a name; the seal stays on them, and nobody is lost. What
 * was written anew, or is not sealed any more, stays as it was written.
 */
export function keepSealed(
  content: RequestContentDto,
  earlier: RequestContentDto,
): { content: RequestContentDto; kept: string[] } {
  const kept: string[] = [];
  const persons = content.persons.map((person) => {
    const known = earlier.persons.find(({ code }) => code === person.code);
    if (known === undefined || !known.sealed || !isMasked(person)) return person;
    kept.push(person.code);
    const { names, identifiers, birthDate } = known;
    return { ...person, names, identifiers, birthDate };
  });
  return { content: kept.length === 0 ? content : { ...content, persons }, kept };
}

function isMasked({ sealed, names, identifiers, birthDate }: ConcernedPersonDto): boolean {
  return sealed && names.length === 0 && identifiers.length === 0 && (birthDate ?? null) === null;
}
