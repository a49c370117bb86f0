import type { ParamMap } from '@angular/router';
import {
  highestPenaltyYears,
  measureTypes,
  offenceCategories,
  type MeasureType,
  type OffenceQuestionDto,
} from '@rogatory/instruments/contract';
import type { LegalBasisQuestion } from '@rogatory/instruments/rules';

/** A question about the legal basis as it is being put together. */
export interface BasisQuestion {
  /** ISO 3166-1 alpha-2; null while not chosen. */
  readonly requesting: string | null;
  readonly requested: string | null;
  /** Calendar date; null: today. */
  readonly date: string | null;
  readonly measures: readonly MeasureType[];
  readonly offences: readonly OffenceQuestionDto[];
  readonly urgent: boolean;
}

const answers: Readonly<Record<string, boolean>> = { y: true, n: false };

function written(answer: boolean | null | undefined): string {
  return answer == null ? '' : answer ? 'y' : 'n';
}

function codeOf(text: string | null): string | null {
  const code = text?.toUpperCase() ?? '';
  return /^[A-Z]{2}$/.test(code) ? code : null;
}

function dateOf(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

/** `money_laundering:10:y:n`: category, highest penalty in years, transnational, organized group. */
function offenceOf(text: string): OffenceQuestionDto[] {
  const [name, years = '', transnational = '', group = ''] = text.split(':');
  const category = offenceCategories.find((known) => known === name);
  if (category === undefined) return [];
  const penalty = Number(years);
  const known = years !== '' && penalty >= 0 && penalty <= highestPenaltyYears;
  return [
    {
      category,
      maxPenaltyYears: known ? penalty : null,
      transnational: answers[transnational] ?? null,
      organizedGroup: answers[group] ?? null,
    },
  ];
}

/** Reads the question from the page's address; what the address cannot mean counts as unset. */
export function readBasisAddress(params: Pick<ParamMap, 'get'>): BasisQuestion {
  const split = (name: string): string[] => (params.get(name) ?? '').split(',');
  return {
    requesting: codeOf(params.get('requesting')),
    requested: codeOf(params.get('requested')),
    date: dateOf(params.get('date')),
    measures: measureTypes.filter((type) => split('measures').includes(type)),
    offences: split('offences').flatMap(offenceOf),
    urgent: params.get('urgent') === 'yes',
  };
}

/** The address under which a question can be shared; what is unset is left out. */
export function writeBasisAddress(question: BasisQuestion): Record<string, string | null> {
  const offences = question.offences.map((offence) =>
    [
      offence.category,
      offence.maxPenaltyYears ?? '',
      written(offence.transnational),
      written(offence.organizedGroup),
    ]
      .join(':')
      .replace(/:+$/, ''),
  );
  return {
    requesting: question.requesting,
    requested: question.requested,
    date: question.date,
    measures: question.measures.join(',') || null,
    offences: offences.join(',') || null,
    urgent: question.urgent ? 'yes' : null,
  };
}

/**
 * The question as the rules take it, on `today` where it names no day; null while a State is missing
 * or both are the same.
 */
export function askable(question: BasisQuestion, today: string): LegalBasisQuestion | null {
  const { requesting, requested } = question;
  if (requesting === null || requested === null || requesting === requested) return null;
  return {
    requesting,
    requested,
    date: question.date ?? today,
    measures: question.measures,
    offences: question.offences.map((offence) => ({
      category: offence.category,
      maxPenaltyYears: offence.maxPenaltyYears ?? null,
      transnational: offence.transnational ?? null,
      organizedGroup: offence.organizedGroup ?? null,
    })),
    urgent: question.urgent,
  };
}
