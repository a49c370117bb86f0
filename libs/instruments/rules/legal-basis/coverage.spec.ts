import type { ReasonCode } from '../../contract/index';
import { card, from, help, party, rule } from '../../testing/sample-law';
import {
  bothSince2010,
  crimeConvention,
  fraud,
  only,
  said,
  seriousCrime,
} from '../../testing/sample-question';
import type { OffenceQuestion } from './question';

describe('Which offences are in scope', () => {
  const scoped = crimeConvention({ scope: seriousCrime });

  it.each<[string, Partial<OffenceQuestion>, string, ReasonCode]>([
    ['is named', { category: 'money_laundering', maxPenaltyYears: 1 }, 'yes', 'offence_in_scope'],
    ['is a serious crime from four years on', { maxPenaltyYears: 4 }, 'yes', 'serious_crime'],
    ['is punished too lightly', { maxPenaltyYears: 3 }, 'no', 'penalty_too_low'],
    ['has a penalty that is not known', { maxPenaltyYears: null }, 'uncertain', 'penalty_unknown'],
    ['is not transnational', { transnational: false }, 'no', 'transnationality_missing'],
    ['may be transnational', { transnational: null }, 'uncertain', 'transnationality_unknown'],
    ['involves no group', { organizedGroup: false }, 'no', 'organized_group_missing'],
    ['may involve a group', { organizedGroup: null }, 'uncertain', 'organized_group_unknown'],
  ])('an offence that %s', (_, change, applies, code) => {
    const candidate = only(scoped, { offences: [{ ...fraud, ...change }] });
    expect(candidate.applies).toBe(applies);
    expect(candidate.reasons.map((one) => one.code)).toContain(code);
  });

  it('applies in part where one of two offences is outside, and names it', () => {
    const candidate = only(scoped, {
      offences: [fraud, { ...fraud, category: 'violence', maxPenaltyYears: 1 }],
    });
    expect(candidate.applies).toBe('in_part');
    expect(candidate.reasons.find(({ code }) => code === 'penalty_too_low')).toMatchObject({
      bearing: 'note',
      offence: 1,
      text: 'Violence: a highest penalty of 1 year is below the 4 years it asks for (Art. 3(1)).',
    });
  });

  it('counts laundering only with an offence that it covers', () => {
    const corruption = crimeConvention({
      scope: {
        ...seriousCrime,
        offences: ['corruption', 'money_laundering'],
        seriousFromYears: null,
        needsTransnationalGroup: false,
      },
    });
    const laundering: OffenceQuestion = { ...fraud, category: 'money_laundering' };
    expect(only(corruption, { offences: [fraud, laundering] }).applies).toBe('no');
    expect(only(corruption, { offences: [laundering] }).applies).toBe('yes');
    const bribery: OffenceQuestion = { ...fraud, category: 'corruption' };
    expect(only(corruption, { offences: [bribery, laundering] }).applies).toBe('yes');
  });

  it('reaches electronic evidence of any offence where such evidence is asked', () => {
    const scope = {
      ...rule('Art. 25(1)'),
      offences: ['computer_crime' as const],
      seriousFromYears: null,
      needsTransnationalGroup: false,
      electronicEvidenceOfAnyOffence: true,
    };
    const cybercrime = card({
      code: 'BUDAPEST',
      rank: 'subject_matter',
      parties: bothSince2010,
      scope,
    });
    expect(only(cybercrime, { measures: ['expedited_preservation'] }).applies).toBe('yes');
    expect(only(cybercrime, { measures: ['service_of_documents'] }).applies).toBe('no');
  });

  it('waits for the offence to be named', () => {
    expect(only(scoped, { offences: [] }).applies).toBe('uncertain');
    expect(only(crimeConvention(), { offences: [] }).applies).toBe('yes');
  });
});

describe('Which measures are covered', () => {
  const narrow = crimeConvention({ assistance: [help('Art. 18(3)(f)', ['bank_records'])] });

  it('names the article for each, and what it does not foresee', () => {
    const candidate = only(narrow, { measures: ['bank_records', 'house_search', 'bank_records'] });
    expect(candidate.applies).toBe('in_part');
    expect(candidate.measures).toEqual([
      expect.objectContaining({
        measure: 'bank_records',
        covered: 'yes',
        article: 'Art. 18(3)(f)',
      }),
      expect.objectContaining({ measure: 'house_search', covered: 'no', article: null }),
    ]);
    expect(said(candidate, 'measure_not_covered')).toBe('Does not foresee house search.');
  });

  it('does not apply where it foresees none of them', () => {
    expect(only(narrow, { measures: ['house_search'] }).applies).toBe('no');
  });

  it('respects what the requested State has reserved', () => {
    const reserved = party('FR', '2010-05-01', {
      statements: [
        {
          kind: 'reservation',
          article: 'Art. 7',
          text: { en: 'Art. 7 is not applied.', fr: 'Art. 7 écarté.', ar: 'لا تُطبَّق المادة 7.' },
          excludes: ['bank_records'],
          provenance: from('sourced'),
        },
      ],
    });
    const candidate = only(crimeConvention({ parties: [party('DE', '2010-05-01'), reserved] }));
    expect(candidate.applies).toBe('no');
    expect(said(candidate, 'measure_reserved')).toBe('France has taken out bank records (Art. 7).');
    // The other way round the requested State may rely on it too, and need not.
    const asking = only(crimeConvention({ parties: [party('DE', '2010-05-01'), reserved] }), {
      requesting: 'FR',
      requested: 'DE',
    });
    expect(asking.applies).toBe('uncertain');
  });
});
