import {
  isSettled,
  type Assistance,
  type Instrument,
  type MeasureCoverageDto,
  type MeasureType,
  type Party,
  type Provenance,
} from '../../contract/index';
import { reason, type Reason } from './reason';

/** How the measures of a question stand to an instrument. */
export type MeasureWeight = {
  readonly holds: 'yes' | 'in_part' | 'uncertain' | 'no';
  readonly coverage: readonly MeasureCoverageDto[];
  readonly reasons: readonly Reason[];
};

type One = { readonly coverage: MeasureCoverageDto; readonly reasons: readonly Reason[] };

/** The two jurisdictions as Parties, for their reservations. */
export type BothParties = { readonly requesting: Party | null; readonly requested: Party | null };

/** Weighs each kind of measure: foreseen, excluded, reserved by a Party, or not foreseen at all. */
export function weighMeasures(
  instrument: Instrument,
  asked: readonly MeasureType[],
  parties: BothParties,
): MeasureWeight {
  const kinds = [...new Set(asked)];
  if (kinds.length === 0) {
    const none = reason('no_measure_named', 'note', { provenance: null });
    return { holds: 'yes', coverage: [], reasons: [none] };
  }
  const each = kinds.map((measure) => weigh(instrument, measure, parties));
  const coverage = each.map((one) => one.coverage);
  const count = (covered: MeasureCoverageDto['covered']) =>
    coverage.filter((one) => one.covered === covered).length;
  const reasons = each.flatMap((one) => one.reasons);
  if (count('yes') === kinds.length) {
    const remarks = reasons.filter((one) => one.code !== 'measure_covered' || !one.settled);
    const all = reason('covers_all_measures', 'for', {
      provenance: weakest(foreseeing(instrument, kinds)) ?? instrument.provenance,
      subject: { count: kinds.length },
      measures: kinds,
    });
    return { holds: 'yes', coverage, reasons: [all, ...remarks] };
  }
  if (count('yes') > 0) {
    return { holds: 'in_part', coverage, reasons: reasons.map(asNote) };
  }
  return { holds: count('uncertain') > 0 ? 'uncertain' : 'no', coverage, reasons };
}

function weigh(instrument: Instrument, measure: MeasureType, parties: BothParties): One {
  const excluded = instrument.excluded.find(({ measures }) => measures.includes(measure));
  if (excluded !== undefined) return excludedBy(excluded, measure);
  const foreseen = strongest(instrument.assistance.filter((row) => row.measures.includes(measure)));
  const reserved = reservedBy(parties.requested, measure);
  if (reserved !== null) return reserved;
  const mirrored = reservedBy(parties.requesting, measure);
  if (foreseen === undefined) return notForeseen(instrument, measure);
  const { article, text, provenance } = foreseen;
  const settled = isSettled(provenance);
  const coverage = { measure, article, text, confidence: provenance.confidence, settled };
  if (mirrored !== null) {
    // The other side may rely on the reservation against its author (VCLT 21(1)(b)): it need not.
    const warning = mirrored.reasons.map((one): Reason => ({ ...one, bearing: 'warning' }));
    return { coverage: { ...coverage, covered: 'uncertain' }, reasons: warning };
  }
  const said = reason('measure_covered', 'for', {
    provenance,
    subject: { measure, article },
    measures: [measure],
  });
  return { coverage: { ...coverage, covered: 'yes' }, reasons: [said] };
}

function excludedBy({ article, text, provenance }: Assistance, measure: MeasureType): One {
  const settled = isSettled(provenance);
  const ground = { provenance, subject: { measure, article }, measures: [measure] };
  return {
    coverage: {
      measure,
      covered: settled ? 'no' : 'uncertain',
      article,
      text,
      confidence: provenance.confidence,
      settled,
    },
    reasons: [reason('measure_excluded', 'against', ground)],
  };
}

function reservedBy(party: Party | null, measure: MeasureType): One | null {
  const statement = party?.statements.find(({ excludes }) => excludes.includes(measure));
  if (party === null || statement === undefined) return null;
  const { article, text, provenance } = statement;
  const settled = isSettled(provenance);
  const subject = { measure, article, jurisdiction: party.jurisdiction };
  return {
    coverage: {
      measure,
      covered: settled ? 'no' : 'uncertain',
      article,
      text,
      confidence: provenance.confidence,
      settled,
    },
    reasons: [reason('measure_reserved', 'against', { provenance, subject, measures: [measure] })],
  };
}

function notForeseen(instrument: Instrument, measure: MeasureType): One {
  const provenance = listProvenance(instrument);
  const settled = isSettled(provenance);
  const ground = { provenance, subject: { measure }, measures: [measure] };
  return {
    coverage: {
      measure,
      covered: settled ? 'no' : 'uncertain',
      article: null,
      text: null,
      confidence: provenance.confidence,
      settled,
    },
    reasons: [
      settled
        ? reason('measure_not_covered', 'against', ground)
        : reason('measure_coverage_unverified', 'warning', ground),
    ],
  };
}

function foreseeing({ assistance }: Instrument, kinds: readonly MeasureType[]): Assistance[] {
  return kinds.flatMap((kind) => {
    const row = strongest(assistance.filter(({ measures }) => measures.includes(kind)));
    return row === undefined ? [] : [row];
  });
}

/** The line to rely on: a certain one, and among those the one made for the fewest measures. */
function strongest(rows: readonly Assistance[]): Assistance | undefined {
  const certain = rows.filter(({ provenance }) => isSettled(provenance));
  return [...(certain.length > 0 ? certain : rows)].sort(
    (a, b) => a.measures.length - b.measures.length || (a.article < b.article ? -1 : 1),
  )[0];
}

/**
 * How sure it is that a list leaves something out: as sure as the card, unless nothing on the list
 * is certain itself.
 */
function listProvenance({ provenance, assistance }: Instrument): Provenance {
  const [first] = assistance;
  const guessed = assistance.every((row) => !isSettled(row.provenance));
  return guessed && first !== undefined ? first.provenance : provenance;
}

function weakest(lines: readonly Assistance[]): Provenance | undefined {
  return lines.map(({ provenance }) => provenance).find((one) => !isSettled(one));
}

function asNote(one: Reason): Reason {
  return one.bearing === 'against' ? { ...one, bearing: 'note' } : one;
}
