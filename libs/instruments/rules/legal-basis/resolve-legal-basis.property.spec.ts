import * as fc from 'fast-check';
import {
  confidences,
  instrumentRanks,
  measureTypes,
  offenceCategories,
  type Instrument,
  type Party,
} from '../../contract/index';
import { card, from, help, party, reciprocity, rule } from '../../testing/sample-law';
import { lawBetween } from '../law/law-between';
import type { LawOfDay } from '../law/law-of-day';
import type { LegalBasisQuestion } from './question';
import { resolveLegalBasis } from './resolve-legal-basis';

const states = ['DE', 'FR', 'KH', 'KR', 'TH'];
const days = ['2001-01-01', '2015-06-30', '2026-11-22', '2030-01-01'];
const someMeasures = measureTypes.slice(0, 12);
const codes = [
  'EIO',
  'BILATERAL',
  'ASEAN_MLAT',
  'ETS30',
  'BUDAPEST',
  'UNTOC',
  'UNCAC',
  'HANOI',
] as const;

const confidence = fc.constantFrom(...confidences);
const day = fc.option(fc.constantFrom(...days));
const aParty: fc.Arbitrary<Party> = fc
  .record({
    jurisdiction: fc.constantFrom(...states),
    from: day,
    until: fc.option(fc.constantFrom(...days), { freq: 1 }),
    confidence,
    excludes: fc.subarray(someMeasures, { maxLength: 2 }),
  })
  .map(({ jurisdiction, from: since, until, confidence: sure, excludes }) =>
    party(jurisdiction, since, {
      until,
      provenance: from(sure),
      statements: [{ kind: 'reservation', ...rule('Art. 7', sure), excludes }],
    }),
  );
const anInstrument: fc.Arbitrary<Instrument> = fc
  .record({
    code: fc.constantFrom(...codes),
    rank: fc.constantFrom(...instrumentRanks.filter((rank) => rank !== 'reciprocity')),
    binding: fc.boolean(),
    inForceFrom: day,
    inForceUntil: fc.option(fc.constantFrom(...days), { freq: 1 }),
    parties: fc.array(aParty, { maxLength: 8 }),
    head: confidence,
    scopeSure: confidence,
    offences: fc.subarray([...offenceCategories], { maxLength: 4 }),
    seriousFromYears: fc.option(fc.constantFrom(3, 4)),
    needsTransnationalGroup: fc.boolean(),
    electronicEvidenceOfAnyOffence: fc.boolean(),
    helped: fc.subarray(someMeasures),
    helpSure: confidence,
    excluded: fc.subarray(someMeasures, { maxLength: 2 }),
    excludedSure: confidence,
    gives: fc.boolean(),
    dual: fc.constantFrom(
      'none' as const,
      'coercive' as const,
      'all' as const,
      'optional' as const,
    ),
  })
  .map((one) =>
    card({
      code: one.code,
      rank: one.rank,
      binding: one.binding,
      inForceFrom: one.inForceFrom,
      inForceUntil: one.inForceUntil,
      parties: one.parties,
      provenance: from(one.head),
      scope: {
        ...rule('Art. 2', one.scopeSure),
        offences: one.offences,
        seriousFromYears: one.seriousFromYears,
        needsTransnationalGroup: one.needsTransnationalGroup,
        electronicEvidenceOfAnyOffence: one.electronicEvidenceOfAnyOffence,
      },
      assistance: [help('Art. 3', one.helped, one.helpSure)],
      excluded: one.excluded.length === 0 ? [] : [help('Art. 9', one.excluded, one.excludedSure)],
      precedence: one.gives
        ? [{ ...rule('Art. 10', one.head), kind: 'replaced', to: ['EIO'] }]
        : [],
      dualCriminality: { ...rule('Art. 8'), test: one.dual },
    }),
  );
const aLaw: fc.Arbitrary<LawOfDay> = fc.array(anInstrument, { maxLength: 7 }).map((found) => ({
  instruments: [...found.map((one, at) => ({ ...one, id: `${one.code}-${at}` })), reciprocity()],
  timeLimits: [],
}));
const aQuestion: fc.Arbitrary<LegalBasisQuestion> = fc
  .record({
    pair: fc.shuffledSubarray(states, { minLength: 2, maxLength: 2 }),
    date: fc.constantFrom(...days),
    measures: fc.array(fc.constantFrom(...someMeasures), { maxLength: 6 }),
    offences: fc.array(
      fc.record({
        category: fc.constantFrom(...offenceCategories),
        maxPenaltyYears: fc.option(fc.integer({ min: 0, max: 20 })),
        transnational: fc.option(fc.boolean()),
        organizedGroup: fc.option(fc.boolean()),
      }),
      { maxLength: 4 },
    ),
    urgent: fc.boolean(),
  })
  .map(({ pair: [requesting = 'DE', requested = 'FR'], ...rest }) => ({
    requesting,
    requested,
    ...rest,
  }));

const runs = { numRuns: 1_000 };
const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id);

/** The same law with everything in it as sure as can be made unsure. */
function unsure(instrument: Instrument): Instrument {
  const doubt = from('medium');
  return {
    ...instrument,
    provenance: doubt,
    scope: { ...instrument.scope, provenance: doubt },
    assistance: instrument.assistance.map((row) => ({ ...row, provenance: doubt })),
    excluded: instrument.excluded.map((row) => ({ ...row, provenance: doubt })),
    parties: instrument.parties.map((one) => ({
      ...one,
      provenance: doubt,
      statements: one.statements.map((said) => ({ ...said, provenance: doubt })),
    })),
  };
}

describe('The ranking of legal bases', () => {
  it('places every usable instrument once, from one, by rank, with reciprocity last', () => {
    fc.assert(
      fc.property(aLaw, aQuestion, (law, question) => {
        const { applicable, notApplicable } = resolveLegalBasis(question, law);
        expect(applicable.map(({ position }) => position)).toEqual(
          applicable.map((_, at) => at + 1),
        );
        const ranks = applicable.map(({ rank }) => instrumentRanks.indexOf(rank));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        expect(applicable.at(-1)?.id).toBe('RECIPROCITY');
        const all = [...idsOf(applicable), ...idsOf(notApplicable)];
        expect(new Set(all).size).toBe(all.length);
      }),
      runs,
    );
  });

  it('is the same in whatever order law, measures and offences come', () => {
    fc.assert(
      fc.property(aLaw, aQuestion, (law, question) => {
        const backwards = {
          ...question,
          measures: [...question.measures].reverse(),
          offences: [...question.offences].reverse(),
        };
        const mirrored = { ...law, instruments: [...law.instruments].reverse() };
        const one = resolveLegalBasis(question, law);
        const other = resolveLegalBasis(backwards, mirrored);
        const shape = (answer: typeof one) => [
          answer.applicable.map(({ id, applies, alternates }) => [id, applies, alternates]),
          idsOf(answer.notApplicable),
        ];
        expect(shape(other)).toEqual(shape(one));
      }),
      runs,
    );
  });

  it('loses no instrument when one more State joins', () => {
    fc.assert(
      fc.property(
        aLaw,
        aQuestion,
        fc.nat(),
        fc.constantFrom(...states),
        (law, question, at, code) => {
          const before = resolveLegalBasis(question, law);
          const chosen = at % law.instruments.length;
          const instruments = law.instruments.map((one, index) =>
            index === chosen
              ? { ...one, parties: [...one.parties, party(code, '1999-01-01')] }
              : one,
          );
          const after = idsOf(resolveLegalBasis(question, { ...law, instruments }).applicable);
          expect(after).toEqual(expect.arrayContaining(idsOf(before.applicable)));
        },
      ),
      runs,
    );
  });
});

describe('The law between two States', () => {
  it('gives the same answer to any question of theirs as the whole law', () => {
    fc.assert(
      fc.property(aLaw, aQuestion, (law, question) => {
        const narrowed = lawBetween(law, [question.requesting, question.requested]);
        expect(resolveLegalBasis(question, narrowed)).toEqual(resolveLegalBasis(question, law));
      }),
      runs,
    );
  });
});

describe('What excludes an instrument', () => {
  it('is always settled, and said', () => {
    fc.assert(
      fc.property(aLaw, aQuestion, (law, question) => {
        for (const { reasons } of resolveLegalBasis(question, law).notApplicable) {
          const against = reasons.filter(({ bearing }) => bearing === 'against');
          expect(against.length).toBeGreaterThan(0);
          expect(against.every(({ settled }) => settled)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('is nothing at all where nothing of the law is settled', () => {
    fc.assert(
      fc.property(aLaw, aQuestion, (law, question) => {
        const instruments = law.instruments.map((one) =>
          one.rank === 'reciprocity' ? one : unsure(one),
        );
        const { notApplicable } = resolveLegalBasis(question, {
          ...law,
          instruments,
        });
        expect(idsOf(notApplicable)).toEqual([]);
      }),
      runs,
    );
  });

  it('is certain where the instrument is not in force', () => {
    fc.assert(
      fc.property(aLaw, aQuestion, (law, question) => {
        const instruments = law.instruments.map((one) =>
          one.rank === 'reciprocity'
            ? one
            : { ...one, inForceFrom: null, binding: true, provenance: from('sourced') },
        );
        const { applicable } = resolveLegalBasis(question, { ...law, instruments });
        expect(idsOf(applicable)).toEqual(['RECIPROCITY']);
      }),
      runs,
    );
  });
});
