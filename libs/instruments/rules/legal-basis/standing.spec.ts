import type { Instrument, ReasonCode } from '../../contract/index';
import { card, from, help, party } from '../../testing/sample-law';
import { ask, crimeConvention, only, said, seriousCrime } from '../../testing/sample-question';

describe('Between which States an instrument applies', () => {
  it('says since when both are bound', () => {
    const candidate = only(crimeConvention());
    expect(candidate.applies).toBe('yes');
    expect(candidate.reasons.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Germany is bound since 1 May 2010.',
        'France is bound since 2 June 2011.',
      ]),
    );
  });

  it.each<[string, Partial<Instrument>, ReasonCode, string]>([
    [
      'the requested State never joined',
      { parties: [party('DE', '2010-05-01')] },
      'not_a_party',
      'France is not bound.',
    ],
    [
      'the requesting State never joined',
      { parties: [party('FR', '2010-05-01')] },
      'not_a_party',
      'Germany is not bound.',
    ],
    [
      'it will be bound only later',
      { parties: [party('DE', '2010-05-01'), party('FR', '2027-01-01')] },
      'party_not_yet',
      'France is bound only from 1 January 2027.',
    ],
    [
      'it has left',
      { parties: [party('DE', '2010-05-01'), party('FR', '2010-05-01', { until: '2026-11-21' })] },
      'party_ended',
      'France was bound until 21 November 2026.',
    ],
    [
      'the instrument is not in force',
      { inForceFrom: null },
      'instrument_not_in_force',
      'UNTOC is not in force.',
    ],
    [
      'it enters into force only later',
      { inForceFrom: '2026-11-23' },
      'instrument_not_yet_in_force',
      'UNTOC is in force only from 23 November 2026.',
    ],
    [
      'it is in force no longer',
      { inForceUntil: '2020-12-31' },
      'instrument_ended',
      'UNTOC was in force until 31 December 2020.',
    ],
  ])('does not apply where %s', (_, change, code, text) => {
    const candidate = only(crimeConvention(change));
    expect(candidate.applies).toBe('no');
    expect(said(candidate, code)).toBe(text);
    expect(candidate.position).toBeNull();
  });

  it('applies on the last day of effect and on the first', () => {
    const short = [party('DE', '2026-11-22'), party('FR', '2010-05-01', { until: '2026-11-22' })];
    expect(only(crimeConvention({ parties: short })).applies).toBe('yes');
  });

  it('applies to a Party whose day is not recorded, and says so', () => {
    const candidate = only(crimeConvention({ parties: [party('DE', null), party('FR', null)] }));
    expect(candidate.applies).toBe('yes');
    expect(said(candidate, 'party_date_not_recorded')).toBe(
      'Germany is bound; since when is not recorded.',
    );
  });

  it('tells for which part of a State it is bound', () => {
    const territory = {
      en: 'not the overseas territories',
      fr: 'hors outre-mer',
      ar: 'دون الأقاليم',
    };
    const parties = [party('DE', '2010-05-01'), party('FR', '2010-05-01', { territory })];
    expect(said(only(crimeConvention({ parties })), 'party_territory')).toContain('overseas');
  });

  it('needs no instrument inside one State', () => {
    const { applicable, fallback } = ask([crimeConvention()], { requested: 'DE' });
    expect(applicable).toEqual([]);
    expect(said(fallback, 'same_jurisdiction')).toContain('Germany');
  });

  it('does not speak of the bilateral treaties of others', () => {
    const parties = [party('JP', '2006-07-21'), party('US', '2006-07-21')];
    const { applicable, notApplicable } = ask([
      card({ code: 'BILATERAL', rank: 'bilateral', id: 'JP-US-2003', parties }),
    ]);
    expect([...applicable, ...notApplicable].map(({ id }) => id)).toEqual(['RECIPROCITY']);
  });
});

describe('What no lawyer has verified', () => {
  it.each<[string, Partial<Instrument>]>([
    [
      'the day of a Party',
      {
        parties: [
          party('DE', '2010-05-01'),
          party('FR', '2027-01-01', { provenance: from('medium') }),
        ],
      },
    ],
    ['that it is not in force', { inForceFrom: null, provenance: from('low') }],
    [
      'who is missing from the Parties',
      { parties: [party('DE', '2010-05-01')], provenance: from('medium') },
    ],
    [
      'a membership that the register leaves open',
      {
        parties: [party('DE', '2010-05-01')],
        openMemberships: [{ jurisdiction: 'FR', provenance: from('low') }],
      },
    ],
    ['its scope', { scope: { ...seriousCrime, seriousFromYears: 10, provenance: from('medium') } }],
    ['that it excludes the measure', { excluded: [help('Art. 9', ['bank_records'], 'medium')] }],
    [
      'a reservation of the requested State',
      {
        parties: [
          party('DE', '2010-05-01'),
          party('FR', '2010-05-01', {
            statements: [
              {
                kind: 'reservation',
                article: 'Art. 3',
                text: { en: 'No bank records.', fr: '', ar: '' },
                excludes: ['bank_records'],
                provenance: from('low'),
              },
            ],
          }),
        ],
      },
    ],
  ])('never excludes: %s', (_, change) => {
    const candidate = only(crimeConvention(change));
    expect(candidate.applies).toBe('uncertain');
    expect(candidate.toBeVerified).toBe(true);
    expect(candidate.reasons.filter(({ bearing }) => bearing === 'against')).toEqual([]);
  });

  it('excludes once a lawyer has verified it', () => {
    const verified = {
      ...from('low'),
      verifiedBy: 'Ministry of Justice',
      verifiedOn: '2026-11-20',
    };
    const parties = [
      party('DE', '2010-05-01'),
      party('FR', '2027-01-01', { provenance: verified }),
    ];
    expect(only(crimeConvention({ parties })).applies).toBe('no');
  });
});
