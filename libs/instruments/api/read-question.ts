import { invalidInput } from '@rogatory/platform/api';
import type { FieldProblem } from '@rogatory/platform/contract';
import { instrumentsProblems, type LegalBasisQuestionDto } from '../contract/index';
import type { LegalBasisQuestion } from '../rules/index';

/** Treaties in force are younger, and nobody states the law of a later day. */
const years = { first: 1900, last: 2200 };

/** Whether a text `YYYY-MM-DD` names a day that exists (31 February does not) and that has law. */
export function dayExists(text: string): boolean {
  const year = Number(text.slice(0, 4));
  if (year < years.first || year > years.last) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    // Temporal knows no other way to say that a text names no date.
    return false;
  }
}

export function noSuchDay(pointer: string): FieldProblem {
  const detail = `No such day in the calendar from ${years.first} to ${years.last}`;
  return { pointer, code: instrumentsProblems.notADate, detail };
}

export function unknownJurisdiction(pointer: string): FieldProblem {
  return {
    pointer,
    code: instrumentsProblems.unknownJurisdiction,
    detail: 'No jurisdiction has this ISO 3166-1 alpha-2 code',
  };
}

/** Who asks whom, under the law of which day. */
export type AskingPair = { requesting: string; requested: string; date: string };

/**
 * The two jurisdictions and the day, today where none is named. Throws a 400 that points at every
 * field that is wrong.
 */
export function readPair(
  asked: { requesting: string; requested: string; date?: string | null },
  known: ReadonlySet<string>,
  today: string,
): AskingPair {
  const { requesting, requested } = asked;
  const date = asked.date ?? today;
  const problems: FieldProblem[] = [];
  if (!known.has(requesting)) problems.push(unknownJurisdiction('/requesting'));
  if (!known.has(requested)) problems.push(unknownJurisdiction('/requested'));
  if (requesting === requested) {
    problems.push({
      pointer: '/requested',
      code: instrumentsProblems.sameJurisdiction,
      detail: 'A jurisdiction asks itself for no assistance',
    });
  }
  if (!dayExists(date)) problems.push(noSuchDay('/date'));
  if (problems.length > 0) throw invalidInput(problems);
  return { requesting, requested, date };
}

/** The question as the rules read it. Throws a 400 that points at every field that is wrong. */
export function readQuestion(
  asked: LegalBasisQuestionDto,
  known: ReadonlySet<string>,
  today: string,
): LegalBasisQuestion {
  const pair = readPair(asked, known, today);
  const offences = asked.offences.map((offence) => ({
    category: offence.category,
    maxPenaltyYears: offence.maxPenaltyYears ?? null,
    transnational: offence.transnational ?? null,
    organizedGroup: offence.organizedGroup ?? null,
  }));
  return { ...pair, measures: asked.measures, offences, urgent: asked.urgent ?? false };
}
