import type { OffenceCategory, OffenceScope } from '../../contract/index';
import type { LegalBasisQuestion } from './question';

/** Offences that go with another one and do not by themselves make a case one of their instrument. */
const accompanying: readonly OffenceCategory[] = [
  'money_laundering',
  'obstruction_of_justice',
  'organized_criminal_group',
];

/**
 * How closely a scope is made for these offences, from 0 (none is named) to 1 (it names one alone).
 * The convention against corruption is closer to bribery than one that names bribery among much.
 */
export function specificity(scope: OffenceScope, { offences }: LegalBasisQuestion): number {
  const categories = offences.map(({ category }) => category);
  const leading = categories.filter((category) => !accompanying.includes(category));
  const named = (leading.length > 0 ? leading : categories).some((category) =>
    scope.offences.includes(category),
  );
  return named ? 1 / scope.offences.length : 0;
}
