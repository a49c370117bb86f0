import type { Instrument, MeasureType, TimeLimit, TimeLimitId } from '../../contract/index';
import type { LegalBasisQuestion } from './question';

const preservation = ['preservation_of_data', 'expedited_preservation'] as const;
const production = [
  'production_of_subscriber_and_traffic_data',
  'production_of_data',
  'production_of_content',
] as const;
const freezing = [
  'freezing_of_account',
  'freezing_of_accounts',
  'restraint_of_real_property',
  'enforcement_of_forfeiture_order',
] as const;

/** Limits that concern some measures only; all others run for any. */
const concerned: Partial<Record<TimeLimitId, readonly MeasureType[]>> = {
  T06: [...freezing, ...preservation, 'provisional_measure_server'],
  T07: ['other'],
  T08: production,
  T09: production,
  T10: production,
  T11: production,
  T12: preservation,
  T13: [...production, ...preservation],
  T14: [...production, ...preservation],
  T15: production,
  T16: preservation,
  T17: preservation,
  T18: ['production_of_subscriber_and_traffic_data'],
  T19: ['production_of_subscriber_and_traffic_data', 'production_of_data'],
  T20: ['production_of_subscriber_and_traffic_data', 'production_of_data'],
  T22: preservation,
  T23: ['service_of_documents', 'temporary_transfer_of_prisoner', 'other'],
  T24: ['service_of_documents'],
  T25: ['other'],
  T28: preservation,
  T29: freezing,
};
/** Limits of what is urgent: the emergency order, the oral request. */
const urgentOnly: readonly TimeLimitId[] = ['T09', 'T13', 'T21', 'T26', 'T27', 'T35'];

/** The numeric limits of an instrument that will run for what is asked, in the register's order. */
export function limitsThatRun(
  { code }: Instrument,
  limits: readonly TimeLimit[],
  { measures, urgent }: LegalBasisQuestion,
): TimeLimit[] {
  return limits
    .filter(({ id, instruments, notApplied }) => {
      if (notApplied) return false;
      if (!instruments.includes(code) || (!urgent && urgentOnly.includes(id))) return false;
      const only = concerned[id];
      return only === undefined || measures.length === 0 || only.some((m) => measures.includes(m));
    })
    .sort((a, b) => a.id.localeCompare(b.id));
}
