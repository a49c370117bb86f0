import type { MeasureType, OffenceCategory, ReasonCode } from '../../contract/index';
import { dayInWords, jurisdictionName, measureInWords, offenceInWords } from './words';

/** What a reason speaks of; which of them depends on its code. */
export type ReasonSubject = {
  readonly jurisdiction?: string;
  readonly date?: string;
  readonly instrument?: string;
  readonly by?: string;
  readonly article?: string;
  readonly territory?: string;
  readonly statement?: string;
  readonly offence?: OffenceCategory;
  readonly penalty?: number;
  readonly years?: number;
  readonly measure?: MeasureType;
  readonly count?: number;
  readonly limits?: string;
};

/** Each reason as an English sentence for those who use the API without the console. */
export function sentenceOf(code: ReasonCode, subject: ReasonSubject): string {
  const write = sentences[code];
  return write({
    state: jurisdictionName(subject.jurisdiction ?? ''),
    day: subject.date === undefined ? '' : dayInWords(subject.date),
    instrument: subject.instrument ?? '',
    by: subject.by ?? '',
    article: subject.article ?? '',
    territory: subject.territory ?? '',
    statement: subject.statement ?? '',
    offence: subject.offence === undefined ? '' : offenceInWords(subject.offence),
    penalty: subject.penalty ?? 0,
    years: subject.years ?? 0,
    measure: subject.measure === undefined ? '' : measureInWords(subject.measure),
    count: subject.count ?? 0,
    limits: subject.limits ?? '',
  });
}

type Words = Record<
  | 'state'
  | 'day'
  | 'instrument'
  | 'by'
  | 'article'
  | 'territory'
  | 'statement'
  | 'offence'
  | 'measure'
  | 'limits',
  string
> &
  Record<'penalty' | 'years' | 'count', number>;

const sentences: Record<ReasonCode, (words: Words) => string> = {
  party_since: (w) => `${w.state} is bound since ${w.day}.`,
  party_date_not_recorded: (w) => `${w.state} is bound; since when is not recorded.`,
  party_not_yet: (w) => `${w.state} is bound only from ${w.day}.`,
  party_ended: (w) => `${w.state} was bound until ${w.day}.`,
  party_unverified: (w) => `Whether ${w.state} is bound is to be verified by a lawyer.`,
  not_a_party: (w) => `${w.state} is not bound.`,
  party_unknown: (w) => `The register does not tell whether ${w.state} is bound.`,
  party_territory: (w) => `${w.state} is bound for a part only: ${w.territory}`,
  instrument_not_in_force: (w) => `${w.instrument} is not in force.`,
  instrument_not_yet_in_force: (w) => `${w.instrument} is in force only from ${w.day}.`,
  instrument_ended: (w) => `${w.instrument} was in force until ${w.day}.`,
  instrument_unverified: (w) =>
    `Whether ${w.instrument} is in force is to be verified by a lawyer.`,
  non_binding: (w) => `${w.instrument} is a scheme that obliges nobody.`,
  same_jurisdiction: (w) => `Both sides are ${w.state}: no international request is needed.`,
  any_offence: (w) => `Covers any offence (${w.article}).`,
  offence_in_scope: (w) => `${w.offence} is an offence that it names (${w.article}).`,
  serious_crime: (w) =>
    `${w.offence} is a serious crime: the highest penalty reaches ${yearsOf(w.years)} (${w.article}).`,
  electronic_evidence: (w) =>
    `${w.offence}: it covers evidence in electronic form of any offence (${w.article}).`,
  offence_out_of_scope: (w) => `${w.offence} is outside its scope (${w.article}).`,
  needs_covered_offence: (w) =>
    `${w.offence} counts only together with an offence that it covers (${w.article}).`,
  penalty_too_low: (w) =>
    `${w.offence}: a highest penalty of ${yearsOf(w.penalty)} is below the ${yearsOf(w.years)} it asks for (${w.article}).`,
  penalty_unknown: (w) =>
    `${w.offence}: say the highest penalty; it must reach ${yearsOf(w.years)} (${w.article}).`,
  transnational_group_met: (w) =>
    `Transnational and with an organized criminal group (${w.article}).`,
  transnationality_missing: (w) => `${w.offence} is not transnational (${w.article}).`,
  transnationality_unknown: (w) => `${w.offence}: say whether it is transnational (${w.article}).`,
  organized_group_missing: (w) =>
    `${w.offence} involves no organized criminal group (${w.article}).`,
  organized_group_unknown: (w) =>
    `${w.offence}: say whether an organized criminal group is involved (${w.article}).`,
  no_offence_named: () => 'No offence is named yet: whether it is in scope cannot be told.',
  covers_all_measures: (w) =>
    w.count === 1 ? 'Covers the measure asked.' : `Covers all ${w.count} kinds of measure asked.`,
  measure_covered: (w) => `Covers ${w.measure} (${w.article}).`,
  measure_not_covered: (w) => `Does not foresee ${w.measure}.`,
  measure_excluded: (w) => `Excludes ${w.measure} (${w.article}).`,
  measure_reserved: (w) => `${w.state} has taken out ${w.measure} (${w.article}).`,
  measure_coverage_unverified: (w) =>
    `Whether it covers ${w.measure} is to be verified by a lawyer.`,
  no_measure_named: () => 'No measure is named yet.',
  reservation: (w) => `${w.state} has made a reservation (${w.article}): ${w.statement}`,
  declaration: (w) => `${w.state} has made a declaration (${w.article}): ${w.statement}`,
  replaced_between_parties: (w) =>
    `Replaced by ${w.by} between these States (${w.article}): only for what that leaves out.`,
  only_without_treaty: (w) =>
    `${w.by} is in force between these States: its rules on procedure go first (${w.article}).`,
  no_dual_criminality_test: (w) => `No test of dual criminality (${w.article}).`,
  dual_criminality_waived: (w) =>
    `No test of dual criminality: the offences are on the list that spares it from ${yearsOf(w.years)} on (${w.article}).`,
  dual_criminality_tested: (w) => `The conduct must be an offence in both States (${w.article}).`,
  dual_criminality_possible: (w) =>
    `Assistance may be refused where the conduct is no offence in both States (${w.article}).`,
  has_time_limits: (w) => `Time limits run: ${w.limits}.`,
  always_possible: () => 'Always possible; granted at discretion, on a promise of reciprocity.',
  nothing_else_applies: () => 'No other instrument carries this request.',
};

function yearsOf(count: number): string {
  return count === 1 ? '1 year' : `${count} years`;
}
