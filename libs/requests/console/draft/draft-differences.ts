import type { RequestContentDto } from '@rogatory/requests/contract';

/** One part of a request that two drafts say differently, as texts to be laid side by side. */
export type DraftPart = { part: keyof RequestContentDto; mine: string; theirs: string };

const parts: readonly (keyof RequestContentDto)[] = [
  'title',
  'caseReference',
  'proceedings',
  'requestedAuthorityId',
  'basis',
  'urgency',
  'marking',
  'facts',
  'persons',
  'offences',
  'measures',
  'purpose',
  'language',
  'translations',
  'confidentialityOfRequest',
  'confidentialityOfMaterial',
  'assurances',
];

/** The words in a value, one a line: what a reader compares. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(wordsOf);
  return value === null || value === undefined ? [] : [String(value)];
}

/** Lines of `value` that `other` does not have. */
function onlyIn(value: unknown, other: unknown): string {
  const known = new Set(wordsOf(other));
  return wordsOf(value)
    .filter((line) => !known.has(line))
    .join('\n');
}

/** Where two drafts differ, in the order of the sections, reduced to the lines that differ. */
export function differingParts(mine: RequestContentDto, theirs: RequestContentDto): DraftPart[] {
  return parts
    .filter((part) => JSON.stringify(mine[part]) !== JSON.stringify(theirs[part]))
    .map((part) => ({
      part,
      mine: onlyIn(mine[part], theirs[part]),
      theirs: onlyIn(theirs[part], mine[part]),
    }));
}
