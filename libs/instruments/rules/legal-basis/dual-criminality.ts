import {
  isSettled,
  type DualCriminality,
  type DualCriminalityTestDto,
  type MeasureType,
} from '../../contract/index';
import type { LegalBasisQuestion } from './question';
import { reason, type Reason } from './reason';

/** Measures that compel somebody: the ones a coercive-only test is about. */
export const coerciveMeasures: readonly MeasureType[] = [
  'search_and_seizure',
  'house_search',
  'search_of_business_premises',
  'seizure_of_documents_at_law_firm',
  'bank_records',
  'virtual_asset_records',
  'freezing_of_account',
  'freezing_of_accounts',
  'restraint_of_real_property',
  'enforcement_of_forfeiture_order',
  'production_of_subscriber_and_traffic_data',
  'production_of_data',
  'production_of_content',
  'provisional_measure_server',
];

/** For which of the measures asked the conduct must be an offence in both States, and why. */
export function testDualCriminality(
  rule: DualCriminality,
  question: LegalBasisQuestion,
): { readonly test: DualCriminalityTestDto; readonly reason: Reason } {
  const { article, text, provenance, test } = rule;
  const spared = test !== 'none' && isWaived(rule, question);
  const measures = spared ? [] : testedMeasures(rule, question);
  const open = test !== 'none' && !spared && question.measures.length === 0;
  const possible = test === 'optional' ? 'may_be' : 'yes';
  const tested = measures.length > 0 || open ? possible : 'no';
  const code = (
    {
      no: spared ? 'dual_criminality_waived' : 'no_dual_criminality_test',
      may_be: 'dual_criminality_possible',
      yes: 'dual_criminality_tested',
    } as const
  )[tested];
  return {
    test: { article, text, provenance, test, tested, measures, settled: isSettled(provenance) },
    reason: reason(code, tested === 'no' ? 'for' : 'note', {
      provenance,
      subject: { article, ...(spared ? { years: rule.waiver?.fromYears } : {}) },
      measures,
    }),
  };
}

function testedMeasures(rule: DualCriminality, question: LegalBasisQuestion): MeasureType[] {
  if (rule.test === 'none') return [];
  return [...new Set(question.measures)].filter(
    (measure) =>
      !(rule.never ?? []).includes(measure) &&
      (rule.test !== 'coercive' || coerciveMeasures.includes(measure)),
  );
}

/** Every offence is on the list that spares the test, and its highest penalty is known to suffice. */
function isWaived({ waiver }: DualCriminality, { offences }: LegalBasisQuestion): boolean {
  if (waiver === undefined || offences.length === 0) return false;
  return offences.every(
    ({ category, maxPenaltyYears }) =>
      waiver.offences.includes(category) &&
      maxPenaltyYears !== null &&
      maxPenaltyYears >= waiver.fromYears,
  );
}
