import type { RequestContentDto } from '@rogatory/requests/contract';

/**
 * The content without the names and identifiers of sealed persons; code, role and flags stay, so
 * that the request can still be read. Revealing them is a step of its own and is recorded.
 */
export function maskSealed(content: RequestContentDto): RequestContentDto {
  return {
    ...content,
    persons: content.persons.map((person) =>
      person.sealed ? { ...person, names: [], identifiers: [], birthDate: null } : person,
    ),
  };
}
