import type { OffenceDto } from '../contract/index';

type OffenceKind = Pick<OffenceDto, 'category' | 'maxPenaltyYears'>;

/**
 * What the dossiers' offences are about and their highest penalty in years, by provision, where the
 * dossier leaves no doubt of it.
 */
const kinds: Readonly<Record<string, OffenceKind>> = {
  'Criminal Act (KR) Art. 289(3)-(4)': { category: 'trafficking_in_persons', maxPenaltyYears: 15 },
  // Kidnapping and luring: what that counts as between the two States is for a lawyer.
  'Criminal Act (KR) Art. 288(2)-(3)': { maxPenaltyYears: 15 },
  'Criminal Act (KR) Art. 347; Telecommunications financial fraud Act Art. 15-2': {
    category: 'fraud',
    maxPenaltyYears: 10,
  },
  'Criminal proceeds concealment Act (KR) Art. 3': {
    category: 'money_laundering',
    maxPenaltyYears: 5,
  },
  'StGB (DE) § 263(1), (3), (5)': { category: 'fraud', maxPenaltyYears: 10 },
  'StGB (DE) § 263a': { category: 'computer_fraud', maxPenaltyYears: 10 },
  'StGB (DE) § 261': { category: 'money_laundering', maxPenaltyYears: 10 },
};

/** Kind and penalty of a dossier's offence; nothing where the dossier leaves them open. */
export function kindOfOffence(provision: string): OffenceKind {
  return kinds[provision] ?? {};
}
