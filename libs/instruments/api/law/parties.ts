import type { InstrumentCode, OpenMembership, Party } from '../../contract/index';
import openSchema from './open-membership.schema.json';
import open from './open-memberships.json';
import aseanMlat from './parties/asean-mlat.json';
import budapest from './parties/budapest.json';
import cets224 from './parties/cets224.json';
import eevidence from './parties/eevidence.json';
import eio from './parties/eio.json';
import ets30 from './parties/ets30.json';
import hanoi from './parties/hanoi.json';
import harare from './parties/harare.json';
import nassau from './parties/nassau.json';
import uncac from './parties/uncac.json';
import untoc from './parties/untoc.json';
import vienna1988 from './parties/vienna1988.json';
import schema from './party.schema.json';
import { lawReader } from './read-law';

const openMemberships = lawReader<(OpenMembership & { instrument: InstrumentCode })[]>(openSchema)(
  'open-memberships.json',
  open,
);
const partiesIn = lawReader<Party[]>(schema);

/**
 * The Parties of every multilateral instrument. Bilateral treaties carry their own; reciprocity has
 * none, for it is open to every State.
 */
export const partiesOf: Readonly<
  Record<Exclude<InstrumentCode, 'BILATERAL' | 'RECIPROCITY'>, readonly Party[]>
> = {
  EIO: partiesIn('parties/eio.json', eio),
  EEVIDENCE: partiesIn('parties/eevidence.json', eevidence),
  ASEAN_MLAT: partiesIn('parties/asean-mlat.json', aseanMlat),
  ETS30: partiesIn('parties/ets30.json', ets30),
  NASSAU: partiesIn('parties/nassau.json', nassau),
  HARARE: partiesIn('parties/harare.json', harare),
  BUDAPEST: partiesIn('parties/budapest.json', budapest),
  CETS224: partiesIn('parties/cets224.json', cets224),
  UNTOC: partiesIn('parties/untoc.json', untoc),
  UNCAC: partiesIn('parties/uncac.json', uncac),
  VIENNA1988: partiesIn('parties/vienna1988.json', vienna1988),
  HANOI: partiesIn('parties/hanoi.json', hanoi),
};

/** Of whom it is not known whether they are bound by the instrument; never excluded for that. */
export function openMembershipsOf(instrument: InstrumentCode): readonly OpenMembership[] {
  return openMemberships
    .filter((one) => one.instrument === instrument)
    .map(({ jurisdiction, provenance }) => ({ jurisdiction, provenance }));
}
