import type { Instrument, LegalBasisAnswerDto } from '../../contract/index';
import { card, help, party, rule } from '../../testing/sample-law';
import {
  ask,
  bothSince2010,
  crimeConvention,
  fraud,
  only,
  said,
  seriousCrime,
} from '../../testing/sample-question';
import type { LegalBasisQuestion } from './question';

describe('How instruments are ranked', () => {
  const parties = bothSince2010;
  const order = card({ code: 'EIO', rank: 'eu_order', parties });
  const treaty = card({ code: 'BILATERAL', id: 'DE-FR-1974', rank: 'bilateral', parties });
  const regional = card({ code: 'ETS30', rank: 'regional', parties });

  it('prefers EU order, bilateral, regional, convention, and closes with reciprocity', () => {
    const { applicable } = ask([crimeConvention(), regional, treaty, order]);
    expect(applicable.map(({ id, position }) => [position, id])).toEqual([
      [1, 'EIO'],
      [2, 'DE-FR-1974'],
      [3, 'ETS30'],
      [4, 'UNTOC'],
      [5, 'RECIPROCITY'],
    ]);
    expect(applicable[0]?.alternates).toEqual(['DE-FR-1974', 'ETS30', 'UNTOC', 'RECIPROCITY']);
  });

  it('puts reciprocity first only where nothing else applies', () => {
    const { applicable, fallback } = ask([crimeConvention({ inForceFrom: null })]);
    expect(applicable.map(({ id }) => id)).toEqual(['RECIPROCITY']);
    expect(fallback.applies).toBe('yes');
    expect(said(fallback, 'nothing_else_applies')).toBe(
      'No other instrument carries this request.',
    );
  });

  it('prefers the convention that is made for the offence', () => {
    const corruption = card({
      code: 'UNCAC',
      rank: 'subject_matter',
      parties,
      scope: {
        ...seriousCrime,
        offences: ['corruption'],
        seriousFromYears: null,
        needsTransnationalGroup: false,
      },
    });
    const broad = crimeConvention({
      scope: {
        ...seriousCrime,
        offences: ['corruption', 'trafficking_in_persons', 'firearms_trafficking'],
      },
    });
    const offences = [{ ...fraud, category: 'corruption' as const }];
    expect(ask([broad, corruption], { offences }).applicable.map(({ id }) => id)).toEqual([
      'UNCAC',
      'UNTOC',
      'RECIPROCITY',
    ]);
  });

  it('prefers what covers more of the measures, then the order of the register', () => {
    const measures = ['bank_records', 'house_search'] as const;
    const less = crimeConvention({ assistance: [help('Art. 18', ['bank_records'])] });
    const more = card({ code: 'UNCAC', rank: 'subject_matter', parties });
    const order = ({ applicable }: LegalBasisAnswerDto) => applicable.map(({ id }) => id);
    expect(order(ask([less, more], { measures }))).toEqual(['UNCAC', 'UNTOC', 'RECIPROCITY']);
    expect(order(ask([more, crimeConvention()], { measures }))).toEqual([
      'UNTOC',
      'UNCAC',
      'RECIPROCITY',
    ]);
  });

  it('keeps what is replaced between the States for what the order leaves out', () => {
    const older = card({
      code: 'ETS30',
      rank: 'regional',
      parties,
      precedence: [{ ...rule('Art. 34(1)'), kind: 'replaced', to: ['EIO'] }],
    });
    const { applicable } = ask([order, older]);
    expect(applicable[1]).toMatchObject({ id: 'ETS30', applies: 'in_part' });
    expect(applicable[1]?.reasons.at(-1)?.text).toBe(
      'Replaced by EIO between these States (Art. 34(1)): only for what that leaves out.',
    );
    // Denmark is bound by the older one only.
    const denmark = { requesting: 'DK', requested: 'FR' };
    const both = { ...older, parties: [...parties, party('DK', '1962-12-12')] };
    expect(ask([order, both], denmark).applicable[0]).toMatchObject({
      id: 'ETS30',
      applies: 'yes',
    });
  });
});

describe('What is asked of the request', () => {
  it('lists contents for these measures, and for urgency only where it is urgent', () => {
    const codes = (more: Partial<LegalBasisQuestion>) =>
      only(crimeConvention(), more).contents.map(({ code }) => code);
    expect(codes({})).toEqual(['authority', 'account']);
    expect(codes({ measures: ['house_search'] })).toEqual(['authority']);
    expect(codes({ urgent: true })).toEqual(['authority', 'account', 'urgency']);
  });

  it('names the urgent channel first where it is urgent', () => {
    const kinds = (urgent: boolean) =>
      only(crimeConvention(), { urgent }).channels.map(({ kind }) => kind);
    expect(kinds(false)).toEqual(['central_authority']);
    expect(kinds(true)).toEqual(['interpol', 'central_authority']);
  });

  it('tells for which measures dual criminality is tested', () => {
    const measures = ['service_of_documents', 'house_search', 'expedited_preservation'] as const;
    const tested = (dual: Instrument['dualCriminality'], offences = [fraud]) => {
      const { dualCriminality } = only(crimeConvention({ dualCriminality: dual }), {
        measures,
        offences,
      });
      return [dualCriminality.tested, dualCriminality.measures];
    };
    const test = rule('Art. 9');
    expect(tested({ ...test, test: 'none' })).toEqual(['no', []]);
    expect(tested({ ...test, test: 'coercive' })).toEqual(['yes', ['house_search']]);
    expect(tested({ ...test, test: 'all' })).toEqual(['yes', [...measures]]);
    expect(tested({ ...test, test: 'optional', never: ['expedited_preservation'] })).toEqual([
      'may_be',
      ['service_of_documents', 'house_search'],
    ]);
    const waiver = { offences: ['fraud' as const], fromYears: 3 };
    expect(tested({ ...test, test: 'all', waiver })).toEqual(['no', []]);
    expect(tested({ ...test, test: 'all', waiver }, [{ ...fraud, maxPenaltyYears: 2 }])[0]).toBe(
      'yes',
    );
  });

  it('names the limits that will run', () => {
    expect(only(crimeConvention()).timeLimits.map(({ id }) => id)).toEqual(['T33']);
  });
});
