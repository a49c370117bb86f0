import type { RequestContentDto } from '@rogatory/requests/contract';

/** What stands in a field: as written, or by the key of its words where the content keeps a code. */
export type DraftLine = { text: string; key: string | null };

/** One part of a request that two drafts say differently, as lines to be laid side by side. */
export type DraftPart = {
  part: keyof RequestContentDto;
  mine: readonly DraftLine[];
  theirs: readonly DraftLine[];
};

/** Fields that keep a code, with the beginning of the key of its words. */
const coded: Partial<Record<keyof RequestContentDto, { field: string; words: string }>> = {
  offences: { field: 'category', words: 'requests.offence.' },
  measures: { field: 'type', words: 'requests.measure.' },
};

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
function linesOf(value: unknown, part: keyof RequestContentDto, field = ''): DraftLine[] {
  if (Array.isArray(value)) return value.flatMap((one) => linesOf(one, part, field));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, one]) => linesOf(one, part, name));
  }
  if (value === null || value === undefined || value === '') return [];
  const text = String(value);
  const code = coded[part];
  return [{ text, key: code?.field === field ? code.words + text : null }];
}

/** Lines of `content` in that part that `other` does not have. */
function onlyIn(
  part: keyof RequestContentDto,
  content: RequestContentDto,
  other: RequestContentDto,
): DraftLine[] {
  const known = new Set(linesOf(other[part], part).map(({ text }) => text));
  return linesOf(content[part], part).filter(({ text }) => !known.has(text));
}

/** A value as one text, whatever the order in which its fields came. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

/** Where two drafts differ, in the order of the sections, reduced to the lines that differ. */
export function differingParts(mine: RequestContentDto, theirs: RequestContentDto): DraftPart[] {
  return parts
    .filter((part) => textOf(mine[part]) !== textOf(theirs[part]))
    .map((part) => ({
      part,
      mine: onlyIn(part, mine, theirs),
      theirs: onlyIn(part, theirs, mine),
    }));
}
