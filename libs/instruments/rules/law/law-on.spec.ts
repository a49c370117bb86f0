import type { Instrument, TimeLimit } from '../../contract/index';
import { card, from, limit, party } from '../../testing/sample-law';
import { applyOverride } from './apply-override';
import type { LawOverride, LawVerification } from './law-change';
import type { LawOfDay } from './law-of-day';
import { lawOn, type LawReaders, verificationHolds } from './law-on';
import { concretePointer, type JsonValue } from './pointer';
import { statementAt } from './provenance-marks';

const base: LawOfDay = {
  instruments: [
    card({
      code: 'UNTOC',
      rank: 'subject_matter',
      parties: [party('KH', '2006-01-11'), party('KR', '2015-12-05')],
    }),
  ],
  timeLimits: [limit('T33', ['UNTOC'])],
};

const plain = (law: Instrument | TimeLimit): JsonValue => JSON.parse(JSON.stringify(law));

/** The schema is the API's affair; here a card is what has Parties and a limit what has parts. */
const readers: LawReaders = {
  instrument: (document) =>
    hasMember(document, 'parties') ? JSON.parse(JSON.stringify(document)) : null,
  timeLimit: (document) =>
    hasMember(document, 'parts') ? JSON.parse(JSON.stringify(document)) : null,
  plain,
};

function hasMember(document: JsonValue, member: string): boolean {
  return typeof document === 'object' && document !== null && member in document;
}

const left: LawOverride = {
  id: 'one',
  target: 'instrument',
  targetId: 'UNTOC',
  pointer: '/parties/KH/until',
  value: '2026-12-31',
  effectiveFrom: '2026-06-01',
  effectiveUntil: null,
  source: 'Depositary notification',
  confidence: 'sourced',
};

function on(
  date: string,
  overrides: readonly LawOverride[],
  verifications: readonly LawVerification[] = [],
): Instrument {
  const [instrument] = lawOn(date, base, { overrides, verifications }, readers).instruments;
  if (instrument === undefined) throw new Error('The card is gone');
  return instrument;
}

const cambodia = (instrument: Instrument) =>
  instrument.parties.find(({ jurisdiction }) => jurisdiction === 'KH');

describe('The law of a day', () => {
  it('is that of the reviewed files before a change takes effect', () => {
    expect(on('2026-05-31', [left])).toEqual(base.instruments[0]);
  });

  it('is as changed from the first to the last day of effect', () => {
    const limited = { ...left, effectiveUntil: '2026-06-30' };
    expect(cambodia(on('2026-06-01', [limited]))?.until).toBe('2026-12-31');
    expect(cambodia(on('2026-06-30', [limited]))?.until).toBe('2026-12-31');
    expect(cambodia(on('2026-07-01', [limited]))?.until).toBeNull();
  });

  it('gives what was changed the source of the change', () => {
    expect(cambodia(on('2026-06-01', [left]))?.provenance).toEqual({
      source: 'Depositary notification',
      asOf: '2026-06-01',
      confidence: 'sourced',
      verifiedBy: null,
      verifiedOn: null,
    });
  });

  it('lets a later change of the same place count', () => {
    const later = { ...left, id: 'two', value: '2027-12-31' };
    expect(cambodia(on('2026-06-01', [left, later]))?.until).toBe('2027-12-31');
  });

  it('adds to a list', () => {
    const joins = { ...left, pointer: '/parties/-', value: plainParty('PG') };
    expect(on('2026-06-01', [joins]).parties.map(({ jurisdiction }) => jurisdiction)).toEqual([
      'KH',
      'KR',
      'PG',
    ]);
  });

  it('takes up a new bilateral treaty as a whole', () => {
    const treaty = card({ code: 'BILATERAL', id: 'KH-KR-2030', rank: 'bilateral' });
    const added = { ...left, targetId: 'KH-KR-2030', pointer: '', value: plain(treaty) };
    const ids = (date: string) =>
      lawOn(date, base, { overrides: [added], verifications: [] }, readers).instruments.map(
        ({ id }) => id,
      );
    expect(ids('2026-06-01')).toEqual(['UNTOC', 'KH-KR-2030']);
    expect(ids('2026-05-31')).toEqual(['UNTOC']);
  });

  it('leaves out a change that no longer fits', () => {
    const broken = { ...left, pointer: '/parties/XX/until' };
    const unreadable = { ...left, pointer: '', value: {} };
    expect(on('2026-06-01', [broken, unreadable])).toEqual(base.instruments[0]);
  });
});

function plainParty(jurisdiction: string): JsonValue {
  return JSON.parse(JSON.stringify(party(jurisdiction, '2026-06-01')));
}

describe('A change', () => {
  const document = plain(base.instruments[0] ?? card({ code: 'UNTOC', rank: 'regional' }));

  it.each([
    ['/id', 'X', 'field_is_fixed', '/pointer'],
    ['/rank', 'bilateral', 'field_is_fixed', '/pointer'],
    ['/parties/KH/provenance/verifiedBy', 'me', 'field_is_fixed', '/pointer'],
    ['/parties/9', null, 'pointer_not_found', '/pointer'],
    ['/nowhere/else', null, 'pointer_not_found', '/pointer'],
    ['/__proto__/polluted', true, 'pointer_not_found', '/pointer'],
    ['/constructor/name', 'x', 'pointer_not_found', '/pointer'],
  ])('of %s to %j is refused', (pointer, value, problem, within) => {
    expect(applyOverride(document, { ...left, pointer, value })).toEqual({ problem, within });
  });

  it('brings no verification along', () => {
    const value = { ...party('PG', null), provenance: { ...from('low'), verifiedBy: 'me' } };
    const change = { ...left, pointer: '/parties/-', value: JSON.parse(JSON.stringify(value)) };
    expect(applyOverride(document, change)).toEqual({
      problem: 'field_is_fixed',
      within: '/value/provenance/verifiedBy',
    });
  });

  it('names no member that two share', () => {
    const doubled: JsonValue = { parties: [plainParty('KH'), plainParty('KH')] };
    expect(applyOverride(doubled, left)).toEqual({
      problem: 'pointer_ambiguous',
      within: '/pointer',
    });
  });

  it('has a place that can be pointed at', () => {
    expect(concretePointer(document, '/parties/KR/from')).toBe('/parties/1/from');
    expect(concretePointer(document, '/parties/-')).toBe('/parties/1');
  });
});

describe('A mark of verification', () => {
  const verified = (pointer: string): LawVerification => ({
    id: 'mark',
    target: 'instrument',
    targetId: 'UNTOC',
    pointer,
    verifiedBy: 'Legal service',
    verifiedOn: '2026-11-20',
    statement:
      statementAt(
        plain(base.instruments[0] ?? card({ code: 'UNTOC', rank: 'regional' })),
        pointer,
      ) ?? '',
  });

  it('shows who verified a statement and when', () => {
    expect(cambodia(on('2026-11-22', [], [verified('/parties/KH')]))?.provenance).toMatchObject({
      verifiedBy: 'Legal service',
      verifiedOn: '2026-11-20',
    });
  });

  it('lapses with the words it is about, and with no others', () => {
    const marks = [verified('/parties/KH'), verified('/parties/KR'), verified('')];
    const changed = on('2026-06-01', [left], marks);
    expect(cambodia(changed)?.provenance.verifiedBy).toBeNull();
    expect(changed.parties[1]?.provenance.verifiedBy).toBe('Legal service');
    expect(changed.provenance.verifiedBy).toBe('Legal service');
    expect(verificationHolds(plain(changed), verified('/parties/KH'))).toBe(false);
  });

  it('needs a statement with a source', () => {
    const document = plain(card({ code: 'UNTOC', rank: 'regional' }));
    expect(statementAt(document, '/name')).toBeNull();
    expect(statementAt(document, '/nowhere')).toBeNull();
    expect(statementAt(document, '/scope')).toContain('Art. 2');
  });
});
