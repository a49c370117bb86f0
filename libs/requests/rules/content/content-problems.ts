import { requestsErrors, type RequestContentDto } from '@rogatory/requests/contract';

/** One thing that makes a content impossible to keep: where (JSON pointer) and why. */
export type ContentProblem = { pointer: string; code: string };

/**
 * What no draft may hold, however unfinished: a code given twice, a date that does not exist.
 * Measures that name an unknown person are a matter for completeness, not for refusal.
 */
export function contentProblems(content: RequestContentDto): ContentProblem[] {
  return [
    ...repeatedCodes(content.persons, '/persons'),
    ...repeatedCodes(content.measures, '/measures'),
    ...impossibleDates(content),
  ];
}

function repeatedCodes(coded: readonly { code: string }[], pointer: string): ContentProblem[] {
  return coded.flatMap(({ code }, index) =>
    coded.findIndex((other) => other.code === code) < index
      ? [{ pointer: `${pointer}/${index}/code`, code: requestsErrors.duplicateCode }]
      : [],
  );
}

function impossibleDates(content: RequestContentDto): ContentProblem[] {
  const dates = [
    ...content.persons.map((person, index) => ({
      pointer: `/persons/${index}/birthDate`,
      text: person.birthDate,
    })),
    ...content.measures.map((measure, index) => ({
      pointer: `/measures/${index}/wantedBy`,
      text: measure.wantedBy,
    })),
  ];
  return dates.flatMap(({ pointer, text }) =>
    typeof text === 'string' && !dateExists(text)
      ? [{ pointer, code: requestsErrors.invalidDate }]
      : [],
  );
}

/** Whether a calendar date, or date and time with offset, exists (31 February does not). */
export function dateExists(text: string): boolean {
  try {
    Temporal.PlainDate.from(text.slice(0, 10), { overflow: 'reject' });
    if (text.includes('T')) Temporal.Instant.from(text);
    return true;
  } catch {
    // Temporal knows no other way to say that a text names no date.
    return false;
  }
}
