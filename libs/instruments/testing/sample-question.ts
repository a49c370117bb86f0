import type {
  Instrument,
  LegalBasisAnswerDto,
  LegalBasisCandidateDto,
  ReasonCode,
} from '../contract/index';
import { type LegalBasisQuestion, type OffenceQuestion, resolveLegalBasis } from '../rules/index';
import { card, limit, party, reciprocity, rule } from './sample-law';

/** A cross-border fraud of a group, up to five years. */
export const fraud: OffenceQuestion = {
  category: 'fraud',
  maxPenaltyYears: 5,
  transnational: true,
  organizedGroup: true,
};

/** Germany asks France for bank records. */
export const frenchFiles: LegalBasisQuestion = {
  requesting: 'DE',
  requested: 'FR',
  date: '2026-11-22',
  measures: ['bank_records'],
  offences: [fraud],
  urgent: false,
};

/** Germany since 2010, France since 2011. */
export const bothSince2010 = [party('DE', '2010-05-01'), party('FR', '2011-06-02')];

/** A convention that covers everything between the two, with what the test changes. */
export function crimeConvention(more: Partial<Instrument> = {}): Instrument {
  return card({ code: 'UNTOC', rank: 'subject_matter', parties: bothSince2010, ...more });
}

/** Asks the question, with reciprocity beside the instruments. */
export function ask(
  instruments: readonly Instrument[],
  more: Partial<LegalBasisQuestion> = {},
): LegalBasisAnswerDto {
  const law = {
    instruments: [...instruments, reciprocity()],
    timeLimits: [limit('T33', ['UNTOC'])],
  };
  return resolveLegalBasis({ ...frenchFiles, ...more }, law);
}

/** What is said of one instrument. */
export function only(
  instrument: Instrument,
  more: Partial<LegalBasisQuestion> = {},
): LegalBasisCandidateDto {
  const { applicable, notApplicable } = ask([instrument], more);
  const found = [...applicable, ...notApplicable].find(({ id }) => id === instrument.id);
  if (found === undefined) throw new Error(`${instrument.id} was not weighed`);
  return found;
}

/** The sentence of a reason; throws where it is not given. */
export function said(candidate: LegalBasisCandidateDto, code: ReasonCode): string {
  const found = candidate.reasons.find((one) => one.code === code);
  if (found === undefined) throw new Error(`${candidate.id} does not say ${code}`);
  return found.text;
}

/** A scope as of UNTOC: named offences and serious crimes of transnational groups. */
export const seriousCrime = {
  ...rule('Art. 3(1)'),
  offences: ['money_laundering' as const],
  seriousFromYears: 4,
  needsTransnationalGroup: true,
  electronicEvidenceOfAnyOffence: false,
};
