import * as fc from 'fast-check';
import {
  measureTypes,
  offenceCategories,
  type LegalBasisCandidateDto,
  type OffenceCategory,
} from '../contract/index';
import {
  lawBetween,
  type LegalBasisQuestion,
  type OffenceQuestion,
  resolveLegalBasis,
} from '../rules/index';
import { reviewedLaw } from './law';

/** An offence across borders of a group, by the highest penalty in years. */
const grouped = (category: OffenceCategory, maxPenaltyYears: number): OffenceQuestion => ({
  category,
  maxPenaltyYears,
  transnational: true,
  organizedGroup: true,
});
/** The same of one person alone. */
const alone = (category: OffenceCategory, maxPenaltyYears: number): OffenceQuestion => ({
  ...grouped(category, maxPenaltyYears),
  organizedGroup: false,
});

const captives: LegalBasisQuestion = {
  requesting: 'KR',
  requested: 'KH',
  date: '2026-11-22',
  urgent: true,
  measures: [
    'locate_and_protect_persons',
    'search_and_seizure',
    'preservation_of_data',
    'production_of_data',
    'bank_records',
    'virtual_asset_records',
  ],
  offences: [
    grouped('trafficking_in_persons', 15),
    grouped('fraud', 10),
    grouped('money_laundering', 5),
  ],
};
const cardFraud: LegalBasisQuestion = {
  requesting: 'DE',
  requested: 'FR',
  date: '2026-10-01',
  urgent: false,
  measures: [
    'bank_records',
    'house_search',
    'hearing_by_videoconference',
    'seizure_of_documents_at_law_firm',
    'search_of_business_premises',
    'provisional_measure_server',
  ],
  offences: [grouped('fraud', 10), grouped('computer_fraud', 10), grouped('money_laundering', 10)],
};
const phishing: LegalBasisQuestion = {
  requesting: 'JP',
  requested: 'US',
  date: '2026-10-12',
  urgent: true,
  measures: [
    'expedited_preservation',
    'partial_disclosure_of_traffic_data',
    'production_of_subscriber_and_traffic_data',
    'production_of_content',
  ],
  offences: [grouped('computer_crime', 1), grouped('computer_fraud', 10)],
};
const bribery: LegalBasisQuestion = {
  requesting: 'BR',
  requested: 'PT',
  date: '2026-10-01',
  urgent: false,
  measures: [
    'bank_records',
    'official_records',
    'search_and_seizure',
    'hearing_by_videoconference',
    'freezing_of_account',
    'supply_of_originals',
  ],
  offences: [
    grouped('corruption', 12),
    grouped('money_laundering', 10),
    grouped('organized_criminal_group', 8),
  ],
};
const publicFraud: LegalBasisQuestion = {
  requesting: 'TH',
  requested: 'PH',
  date: '2026-12-02',
  urgent: true,
  measures: [
    'freezing_of_accounts',
    'bank_records',
    'restraint_of_real_property',
    'service_of_documents',
    'enforcement_of_forfeiture_order',
  ],
  offences: [grouped('fraud', 5), grouped('computer_fraud', 5), grouped('money_laundering', 10)],
};
const antiquities: LegalBasisQuestion = {
  requesting: 'AE',
  requested: 'MY',
  date: '2026-11-05',
  urgent: true,
  measures: [
    'search_and_seizure',
    'expert_examination',
    'official_and_business_records',
    'statement_of_witness',
    'return_of_objects',
  ],
  offences: [alone('cultural_property', 7), alone('other', 15)],
};

function weigh(question: LegalBasisQuestion) {
  const { applicable, notApplicable } = resolveLegalBasis(question, reviewedLaw);
  const of = (id: string): LegalBasisCandidateDto => {
    const found = [...applicable, ...notApplicable].find((candidate) => candidate.id === id);
    if (found === undefined) throw new Error(`${id} was not weighed`);
    return found;
  };
  const against = (id: string) =>
    of(id)
      .reasons.filter(({ bearing }) => bearing === 'against')
      .map(({ text }) => text);
  return { ranking: applicable.map(({ id }) => id), of, against };
}

describe('Captives in a scam compound: Korea asks Cambodia', () => {
  const { ranking, of, against } = weigh(captives);

  it('rests on UNTOC, with reciprocity beside it', () => {
    expect(ranking).toEqual(['UNTOC', 'RECIPROCITY']);
    expect(of('UNTOC')).toMatchObject({ applies: 'yes', alternates: ['RECIPROCITY'] });
    expect(of('UNTOC').reasons.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'South Korea is bound since 5 December 2015.',
        'Cambodia is bound since 11 January 2006.',
        'Covers all 6 kinds of measure asked.',
      ]),
    );
  });

  it('cannot rest on the Hanoi convention or the ASEAN treaty', () => {
    expect(against('HANOI')).toContain('Hanoi Convention is not in force.');
    expect(against('ASEAN_MLAT')).toEqual(['South Korea is not bound.']);
  });
});

describe('Card fraud: Germany asks France', () => {
  const { ranking, of, against } = weigh(cardFraud);

  it('is an investigation order with time limits and no test of dual criminality', () => {
    expect(ranking[0]).toBe('EIO');
    expect(of('EIO')).toMatchObject({ applies: 'yes', dualCriminality: { tested: 'no' } });
    expect(of('EIO').timeLimits.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['T01', 'T02', 'T04']),
    );
  });

  it('leaves the Convention of 1959 for what the Directive leaves out, Budapest for the server', () => {
    expect(of('ETS30').applies).toBe('in_part');
    expect(of('ETS30').reasons.map(({ code }) => code)).toContain('replaced_between_parties');
    const covered = of('BUDAPEST').measures.filter((one) => one.covered === 'yes' && one.settled);
    expect(covered.map(({ measure }) => measure)).toEqual(['provisional_measure_server']);
    expect(of('EIO').alternates).toEqual(expect.arrayContaining(['ETS30', 'BUDAPEST']));
  });

  it('leaves no room for orders to service providers', () => {
    expect(against('EEVIDENCE')).toContain('Does not foresee house search.');
  });

  it.each(['DK', 'IE'])('is no order where %s asks, but a request under the Convention', (code) => {
    const other = weigh({ ...cardFraud, requesting: code });
    expect(other.against('EIO')).toHaveLength(1);
    expect(other.ranking[0]).toBe('ETS30');
  });
});

describe('Phishing for sale: Japan asks the United States', () => {
  const { ranking, of, against } = weigh(phishing);

  it('has the treaty of 2003 for production and Budapest for preservation', () => {
    expect(ranking.slice(0, 2)).toEqual(['JP-US-2003', 'BUDAPEST']);
    expect(of('JP-US-2003').applies).toBe('in_part');
    expect(of('BUDAPEST').applies).toBe('yes');
    expect(of('BUDAPEST').dualCriminality.measures).not.toContain('expedited_preservation');
    expect(of('BUDAPEST').timeLimits.map(({ id }) => id)).toContain('T16');
    expect(of('BUDAPEST').reasons.map(({ code }) => code)).toContain('only_without_treaty');
  });

  it('may cite UNTOC for what is punished severely enough, Hanoi for nothing', () => {
    expect(of('UNTOC').applies).toBe('in_part');
    expect(against('HANOI')).toContain('Hanoi Convention is not in force.');
  });
});

describe('Bribery: Brazil asks Portugal', () => {
  it('ranks the treaty of 1991 first, then the convention made for corruption', () => {
    const { ranking, of } = weigh(bribery);
    expect(ranking).toEqual(['BR-PT-1991', 'UNCAC', 'UNTOC', 'RECIPROCITY']);
    expect(of('BR-PT-1991').toBeVerified).toBe(true);
  });
});

describe('Fraud on the public: Thailand asks the Philippines', () => {
  const { ranking, of, against } = weigh(publicFraud);

  it('rests on the ASEAN treaty, with UNTOC beside it', () => {
    expect(ranking.slice(0, 2)).toEqual(['ASEAN_MLAT', 'UNTOC']);
    expect(of('ASEAN_MLAT').alternates).toEqual(['UNTOC', 'RECIPROCITY']);
  });

  it('does not count on Budapest, of which nobody knows for Thailand, nor on UNCAC without corruption', () => {
    expect(of('BUDAPEST')).toMatchObject({ applies: 'uncertain', toBeVerified: true });
    expect(of('BUDAPEST').reasons.map(({ text }) => text)).toContain(
      'The register does not tell whether Thailand is bound.',
    );
    expect(against('UNCAC')).toContain('Fraud is outside its scope (Art. 46(1)).');
  });
});

describe('Stolen antiquities: the Emirates ask Malaysia', () => {
  it('is left to reciprocity: one thief, no corruption, no treaty between the two', () => {
    const { ranking, of, against } = weigh(antiquities);
    expect(ranking).toEqual(['RECIPROCITY']);
    expect(of('RECIPROCITY').reasons[0]?.text).toBe('No other instrument carries this request.');
    expect(against('UNTOC')).toContain(
      'Cultural property involves no organized criminal group (Art. 3(1)).',
    );
    expect(against('UNCAC')).toContain('Cultural property is outside its scope (Art. 46(1)).');
    expect(against('ASEAN_MLAT')).toEqual(['United Arab Emirates is not bound.']);
  });
});

describe('The law between two States', () => {
  it.each([
    ['captives', captives],
    ['card fraud', cardFraud],
    ['phishing', phishing],
    ['bribery', bribery],
    ['fraud on the public', publicFraud],
    ['antiquities', antiquities],
  ])('gives the same answer as the whole law: %s', (_, question) => {
    const { requesting, requested } = question;
    const narrowed = lawBetween(reviewedLaw, [requesting, requested]);
    expect(resolveLegalBasis(question, narrowed)).toEqual(resolveLegalBasis(question, reviewedLaw));
  });

  it('gives the same answer as the whole law to whatever is asked', () => {
    const states = ['AE', 'BR', 'DE', 'DK', 'FR', 'GB', 'IN', 'JP', 'KH', 'KR', 'PT', 'TH', 'US'];
    const aQuestion = fc.record({
      pair: fc.shuffledSubarray(states, { minLength: 2, maxLength: 2 }),
      date: fc.constantFrom('1995-01-01', '2015-12-04', '2022-03-01', '2026-11-22'),
      measures: fc.subarray([...measureTypes], { maxLength: 5 }),
      offences: fc.array(
        fc.record({
          category: fc.constantFrom(...offenceCategories),
          maxPenaltyYears: fc.option(fc.integer({ min: 0, max: 20 })),
          transnational: fc.option(fc.boolean()),
          organizedGroup: fc.option(fc.boolean()),
        }),
        { maxLength: 3 },
      ),
      urgent: fc.boolean(),
    });
    fc.assert(
      fc.property(aQuestion, ({ pair: [requesting = 'KR', requested = 'KH'], ...rest }) => {
        const question = { requesting, requested, ...rest };
        const narrowed = lawBetween(reviewedLaw, [requesting, requested]);
        expect(resolveLegalBasis(question, narrowed)).toEqual(
          resolveLegalBasis(question, reviewedLaw),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('names nobody but the two, and no treaty of others', () => {
    const { instruments } = lawBetween(reviewedLaw, ['KR', 'KH']);
    const named = instruments.flatMap(({ parties, openMemberships }) => [
      ...parties,
      ...(openMemberships ?? []),
    ]);
    expect([...new Set(named.map(({ jurisdiction }) => jurisdiction))].sort()).toEqual([
      'KH',
      'KR',
    ]);
    expect(instruments.map(({ rank }) => rank)).not.toContain('bilateral');
  });
});
