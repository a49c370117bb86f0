/**
 * Why an instrument applies or does not, by code. The console words each as
 * `instruments.reason.<code>` with the parameters of the reason.
 */
export const reasonCodes = [
  // Bound or not
  'party_since', // jurisdiction, date
  'party_date_not_recorded', // jurisdiction
  'party_not_yet', // jurisdiction, date
  'party_ended', // jurisdiction, date
  'party_unverified', // jurisdiction
  'not_a_party', // jurisdiction
  'party_unknown', // jurisdiction: the register does not tell
  'party_territory', // jurisdiction, territory
  'instrument_not_in_force', // instrument
  'instrument_not_yet_in_force', // instrument, date
  'instrument_ended', // instrument, date
  'instrument_unverified', // instrument
  'non_binding', // instrument
  'same_jurisdiction', // jurisdiction
  // Offences
  'any_offence', // article
  'offence_in_scope', // offence, article
  'serious_crime', // offence, years, article
  'electronic_evidence', // offence, article
  'offence_out_of_scope', // offence, article
  'needs_covered_offence', // offence, article: laundering of other proceeds
  'penalty_too_low', // offence, penalty, years, article
  'penalty_unknown', // offence, years, article
  'transnational_group_met', // offence, article
  'transnationality_missing', // offence, article
  'transnationality_unknown', // offence, article
  'organized_group_missing', // offence, article
  'organized_group_unknown', // offence, article
  'no_offence_named',
  // Measures
  'covers_all_measures', // count
  'measure_covered', // measure, article
  'measure_not_covered', // measure
  'measure_excluded', // measure, article
  'measure_reserved', // measure, jurisdiction, article
  'measure_coverage_unverified', // measure
  'no_measure_named',
  // Statements, precedence, tests
  'reservation', // jurisdiction, article
  'declaration', // jurisdiction, article
  'replaced_between_parties', // instrument, by, article
  'only_without_treaty', // instrument, by, article
  'no_dual_criminality_test', // article
  'dual_criminality_waived', // article, years
  'dual_criminality_tested', // article
  'dual_criminality_possible', // article
  'has_time_limits', // limits
  // Fallback
  'always_possible',
  'nothing_else_applies',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];
