import { instrumentCodes, instrumentRanks, type Applicability } from '../../contract/index';
import type { Weighed } from './weigh-instrument';

/**
 * Orders instruments: EU order, bilateral, regional, subject-matter convention, reciprocity; within
 * a rank what is certain before what a lawyer must verify, what binds before what does not, what is
 * made for the offence, what covers more offences and more measures, then the order of the register.
 */
export function byPreference(a: Weighed, b: Weighed): number {
  return (
    rankOf(a) - rankOf(b) ||
    doubt(a.candidate.applies) - doubt(b.candidate.applies) ||
    Number(b.instrument.binding) - Number(a.instrument.binding) ||
    b.specificity - a.specificity ||
    b.offencesInScope - a.offencesInScope ||
    b.measuresCovered - a.measuresCovered ||
    codeOf(a) - codeOf(b) ||
    compareIds(a.instrument.id, b.instrument.id)
  );
}

function rankOf({ instrument }: Weighed): number {
  return instrumentRanks.indexOf(instrument.rank);
}

function doubt(applies: Applicability): number {
  return applies === 'uncertain' ? 1 : 0;
}

function codeOf({ instrument }: Weighed): number {
  return instrumentCodes.indexOf(instrument.code);
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
