import { getAlpha2Codes } from 'i18n-iso-countries';
import { instrumentCodes, isSettled, measureTypes, type Party } from '../../contract/index';
import { openMembershipsOf, partiesOf } from './parties';
import schema from './party.schema.json';

type Register = keyof typeof partiesOf;

const codesOf = (instrument: Register) =>
  partiesOf[instrument].map(({ jurisdiction }) => jurisdiction);
const unknownIn = (instrument: Register) =>
  openMembershipsOf(instrument).map(({ jurisdiction }) => jurisdiction);

function party(instrument: Register, jurisdiction: string): Party {
  const found = partiesOf[instrument].find((one) => one.jurisdiction === jurisdiction);
  if (found === undefined) throw new Error(`${jurisdiction} is no Party to ${instrument}`);
  return found;
}

const aseanMembers = ['BN', 'ID', 'KH', 'LA', 'MM', 'MY', 'PH', 'SG', 'TH', 'VN'];

describe('The Parties', () => {
  const known = getAlpha2Codes();

  it.each(Object.entries(partiesOf))('to %s are known jurisdictions, each once', (_, parties) => {
    const codes = parties.map(({ jurisdiction }) => jurisdiction);
    expect(codes.filter((code) => !(code in known))).toEqual([]);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it.each(Object.entries(partiesOf))('to %s each name their source', (_, parties) => {
    for (const { provenance, from, until } of parties) {
      expect(provenance.source).not.toBe('');
      // Of whom nobody knows is no Party, but an open membership.
      expect(provenance.confidence).not.toBe('low');
      if (from !== null && until !== null) expect(from <= until).toBe(true);
    }
  });
});

describe('Open memberships', () => {
  it('are not settled, and no Party is among them', () => {
    for (const instrument of instrumentCodes) {
      for (const { jurisdiction, provenance } of openMembershipsOf(instrument)) {
        expect(isSettled(provenance)).toBe(false);
        const parties = Object.entries(partiesOf).find(([code]) => code === instrument)?.[1] ?? [];
        expect(parties.map((one) => one.jurisdiction)).not.toContain(jurisdiction);
      }
    }
  });
});

describe('Orders of the European Union', () => {
  it('bind 25 Member States to the investigation order, Denmark and Ireland not', () => {
    expect(codesOf('EIO')).toHaveLength(25);
    expect(codesOf('EIO')).toEqual(expect.arrayContaining(['DE', 'FR']));
    for (const code of ['DK', 'IE', 'GB']) expect(codesOf('EIO')).not.toContain(code);
    expect(new Set(partiesOf.EIO.map(({ from }) => from))).toEqual(new Set(['2017-05-22']));
  });

  it('let Ireland join the rest for electronic evidence, from 18 August 2026', () => {
    expect(codesOf('EEVIDENCE')).toEqual([...codesOf('EIO'), 'IE'].sort());
    expect(new Set(partiesOf.EEVIDENCE.map(({ from }) => from))).toEqual(new Set(['2026-08-18']));
  });
});

describe('The ASEAN treaty', () => {
  it('binds the ten; of Timor-Leste nobody knows', () => {
    expect(codesOf('ASEAN_MLAT')).toEqual(aseanMembers);
    expect(unknownIn('ASEAN_MLAT')).toEqual(['TL']);
    expect(party('ASEAN_MLAT', 'TH').from).toBe('2013-01-31');
  });
});

describe('Conventions on cybercrime', () => {
  it('count 76 Parties to Budapest that are sure or needed for the count, and Ecuador beside', () => {
    expect(codesOf('BUDAPEST')).toHaveLength(77);
    const unsettled = partiesOf.BUDAPEST.filter(({ provenance }) => !isSettled(provenance));
    expect(unsettled.map(({ jurisdiction }) => jurisdiction)).toEqual(['EC', 'SL', 'TN']);
  });

  it('know only the Philippines for a Party to Budapest in South-East Asia, and of eleven nothing', () => {
    expect(codesOf('BUDAPEST').filter((code) => aseanMembers.includes(code))).toEqual(['PH']);
    const probablyNot = ['MY', 'SG', 'TH', 'VN'];
    const unknown = ['IE', 'KR', 'NZ', 'RW', 'TT', 'VU', 'ZA'];
    expect(unknownIn('BUDAPEST')).toEqual([...probablyNot, ...unknown].sort());
  });

  it('have two ratifications of the Second Protocol, Japan without direct orders to providers', () => {
    expect(codesOf('CETS224')).toEqual(['JP', 'RS']);
    expect(party('CETS224', 'JP').statements).toEqual([
      expect.objectContaining({ kind: 'reservation', article: 'Art. 7', excludes: [] }),
    ]);
  });

  it('have nobody bound by the Hanoi convention, which is signed but not in force', () => {
    expect(partiesOf.HANOI).toEqual([]);
  });
});

describe('Conventions of the United Nations', () => {
  it('do not tell of the States that were outside when last counted whether they have joined', () => {
    expect(unknownIn('UNTOC')).toEqual(['CG', 'IR', 'PG', 'SB', 'SO', 'SS', 'TV']);
    expect(unknownIn('UNCAC')).toEqual(['AD', 'BB', 'ER', 'KN', 'KP', 'MC', 'SM', 'SY']);
    expect(unknownIn('VIENNA1988')).toEqual(['GQ', 'KI', 'PG', 'SB', 'SO', 'SS', 'TV']);
  });

  it('bind all other members, and Hong Kong and Macao through China', () => {
    // 193 members less those outside, with Cook Islands, Niue, Palestine, Holy See, Hong Kong, Macao.
    expect(codesOf('UNTOC')).toHaveLength(193 - 7 + 6);
    expect(codesOf('UNCAC')).toHaveLength(193 - 8 + 6);
    expect(codesOf('VIENNA1988')).toHaveLength(193 - 7 + 6);
    for (const code of ['HK', 'MO', 'CN']) expect(codesOf('UNTOC')).toContain(code);
  });

  it('are in force for a Party some time after it handed in its instrument, never before the whole', () => {
    expect(party('UNTOC', 'KR').from).toBe('2015-12-05');
    expect(party('UNTOC', 'PH').from).toBe('2003-09-29');
    expect(party('UNCAC', 'PT').from).toBe('2007-10-28');
    expect(party('VIENNA1988', 'AE').from).toBe('1990-11-11');
  });
});

describe('The roads of the demonstration', () => {
  it.each<[string, string, Register]>([
    ['KR', 'KH', 'UNTOC'],
    ['DE', 'FR', 'EIO'],
    ['TH', 'PH', 'ASEAN_MLAT'],
    ['BR', 'PT', 'UNCAC'],
    ['JP', 'US', 'BUDAPEST'],
    ['AE', 'MY', 'UNTOC'],
  ])('bind both %s and %s, settled, to %s', (one, other, instrument) => {
    expect(isSettled(party(instrument, one).provenance)).toBe(true);
    expect(isSettled(party(instrument, other).provenance)).toBe(true);
  });

  it('do not offer Thailand Budapest, nor the Emirates or Korea the ASEAN treaty', () => {
    expect(codesOf('BUDAPEST')).not.toContain('TH');
    expect(codesOf('ASEAN_MLAT')).not.toContain('AE');
    expect(codesOf('ASEAN_MLAT')).not.toContain('KR');
  });
});

describe('The schema of Parties', () => {
  it('knows the measures of the contract', () => {
    const { excludes } = schema.definitions.statement.properties;
    expect(excludes.items.enum).toEqual(measureTypes);
  });
});
