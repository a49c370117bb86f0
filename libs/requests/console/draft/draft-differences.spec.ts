import { emptyContent } from '@rogatory/requests/rules';
import { differingParts } from './draft-differences';

const fraud = {
  provision: 'Criminal Act Art. 347',
  text: 'Whoever deceives another',
  maxPenalty: '10 years',
  dualCriminality: '',
};

describe('Two drafts that differ', () => {
  it('name what an offence is about in words, as they name a measure', () => {
    const mine = { ...emptyContent(), offences: [{ ...fraud, category: 'fraud' as const }] };
    const theirs = { ...emptyContent(), offences: [{ ...fraud, category: 'corruption' as const }] };
    expect(differingParts(mine, theirs)).toEqual([
      {
        part: 'offences',
        mine: [{ text: 'fraud', key: 'requests.offence.fraud' }],
        theirs: [{ text: 'corruption', key: 'requests.offence.corruption' }],
      },
    ]);
  });

  it('are the same where only the order of the fields is another', () => {
    const mine = { ...emptyContent(), offences: [{ ...fraud, category: 'fraud' as const }] };
    const theirs = { ...emptyContent(), offences: [{ category: 'fraud' as const, ...fraud }] };
    expect(differingParts(mine, theirs)).toEqual([]);
  });
});
