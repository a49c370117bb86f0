import type { RequestContentDto } from '../../contract/index';

const range = /^([A-Z]{1,3})(\d{1,3})\s*[-–]\s*(?:\1)?(\d{1,3})$/;

/** Codes of persons a measure's targets name: `V01`, or `V01-V12` for all between. */
export function personsNamed(
  targets: readonly string[],
  persons: readonly { readonly code: string }[],
): string[] {
  return persons
    .map(({ code }) => code)
    .filter((code) => targets.some((target) => names(target.trim(), code)));
}

function names(target: string, code: string): boolean {
  if (target === code) return true;
  const found = range.exec(target);
  if (found === null) return false;
  const [, letters, first, last] = found;
  const own = /^([A-Z]{1,3})(\d{1,3})$/.exec(code);
  return (
    own !== null &&
    own[1] === letters &&
    Number(own[2]) >= Number(first) &&
    Number(own[2]) <= Number(last)
  );
}

/**
 * What of a request concerns an authority that executes only some of its measures: these measures,
 * the persons they name, and what every measure needs (facts, offences, purpose, secrecy).
 */
export function executorsPart(
  content: RequestContentDto,
  measureCodes: readonly string[],
): RequestContentDto {
  const measures = content.measures.filter(({ code }) => measureCodes.includes(code));
  const named = personsNamed(
    measures.flatMap(({ targets }) => targets),
    content.persons,
  );
  return {
    ...content,
    measures,
    persons: content.persons.filter(({ code }) => named.includes(code)),
  };
}
