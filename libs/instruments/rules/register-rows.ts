import { isSettled, type Instrument, type InstrumentRowDto } from '../contract/index';
import { inForceFor, inForceOn } from './legal-basis/standing';

/** One line of the register: what the instrument is, whether it is in force and for how many. */
export function registerRow(instrument: Instrument, date: string): InstrumentRowDto {
  const { id, code, rank, name, citation, assistanceArticle, binding } = instrument;
  const { inForceFrom, inForceUntil, parties, provenance } = instrument;
  const codes = new Set(parties.map(({ jurisdiction }) => jurisdiction));
  const bound = [...codes].filter((one) => inForceFor(instrument, one, date).holds !== 'no');
  return {
    id,
    code,
    rank,
    name,
    citation,
    assistanceArticle,
    binding,
    inForceFrom,
    inForceUntil,
    inForce: inForceOn(instrument, date).holds === 'yes',
    parties: bound.length,
    provenance,
    toBeVerified: unsettledStatements(instrument),
  };
}

/** Statements of the card and of its Parties that await a lawyer. */
function unsettledStatements(instrument: Instrument): number {
  const statements = [
    instrument,
    instrument.scope,
    instrument.language,
    instrument.dualCriminality,
    ...instrument.assistance,
    ...instrument.excluded,
    ...instrument.channels,
    ...instrument.contents,
    ...instrument.grounds,
    ...instrument.noGrounds,
    ...instrument.postponement,
    ...instrument.confidentiality,
    ...instrument.use,
    ...instrument.costs,
    ...instrument.return,
    ...(instrument.precedence ?? []),
    ...(instrument.openMemberships ?? []),
    ...instrument.parties,
    ...instrument.parties.flatMap((party) => party.statements),
  ];
  return statements.filter(({ provenance }) => !isSettled(provenance)).length;
}
