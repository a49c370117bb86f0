import { isSettled, type Instrument, type Party } from '../../contract/index';
import { reason, type Reason } from './reason';

/** Whether something holds; `uncertain` where only a lawyer can tell. */
export type Standing = {
  readonly holds: 'yes' | 'uncertain' | 'no';
  readonly reasons: readonly Reason[];
};

/** How a jurisdiction stands to an instrument on a day. */
export type PartyStanding = Standing & { readonly party: Party | null };

/**
 * Whether it is worth telling these jurisdictions of the instrument: a bilateral treaty is between
 * its two Parties and nobody else, and the template for one is in force for nobody.
 */
export function concerns({ rank, parties }: Instrument, jurisdictions: readonly string[]): boolean {
  return (
    rank !== 'bilateral' ||
    jurisdictions.every((code) => parties.some(({ jurisdiction }) => jurisdiction === code))
  );
}

/** Whether the instrument itself is in force on that day. A scheme that obliges nobody needs no date. */
export function inForceOn(instrument: Instrument, date: string): Standing {
  if (instrument.rank === 'reciprocity') return { holds: 'yes', reasons: [] };
  const { inForceFrom, inForceUntil, binding, provenance, citation } = instrument;
  const against = (code: 'instrument_not_yet_in_force' | 'instrument_ended', day: string) => ({
    holds: isSettled(provenance) ? ('no' as const) : ('uncertain' as const),
    reasons: [
      reason(code, 'against', { provenance, subject: { instrument: citation, date: day } }),
    ],
  });
  if (inForceUntil !== null && inForceUntil < date)
    return against('instrument_ended', inForceUntil);
  if (inForceFrom !== null && inForceFrom > date) {
    return against('instrument_not_yet_in_force', inForceFrom);
  }
  if (inForceFrom === null && binding) {
    const subject = { instrument: citation };
    return isSettled(provenance)
      ? {
          holds: 'no',
          reasons: [reason('instrument_not_in_force', 'against', { provenance, subject })],
        }
      : {
          holds: 'uncertain',
          reasons: [reason('instrument_unverified', 'warning', { provenance, subject })],
        };
  }
  return { holds: 'yes', reasons: [] };
}

/** Whether the jurisdiction is bound by the instrument on that calendar date, and since when. */
export function inForceFor(
  instrument: Instrument,
  jurisdiction: string,
  date: string,
): PartyStanding {
  if (instrument.rank === 'reciprocity') return { holds: 'yes', party: null, reasons: [] };
  const rows = instrument.parties.filter((party) => party.jurisdiction === jurisdiction);
  const inEffect = rows.filter((party) => covers(party, date));
  const bound = inEffect.find(({ provenance }) => isSettled(provenance)) ?? inEffect[0];
  if (bound !== undefined) return boundBy(bound);
  const unsure = rows.find(({ provenance }) => !isSettled(provenance));
  if (unsure !== undefined) return unverified(unsure);
  const [row] = [...rows].sort((a, b) => (b.from ?? '').localeCompare(a.from ?? ''));
  return row === undefined ? absent(instrument, jurisdiction) : outside(row, date);
}

function covers({ from, until }: Party, date: string): boolean {
  return (from === null || from <= date) && (until === null || date <= until);
}

function boundBy(party: Party): PartyStanding {
  if (!isSettled(party.provenance)) return unverified(party);
  const { jurisdiction, from, territory, provenance } = party;
  const since =
    from === null
      ? reason('party_date_not_recorded', 'for', { provenance, subject: { jurisdiction } })
      : reason('party_since', 'for', { provenance, subject: { jurisdiction, date: from } });
  const reasons = [since];
  if (territory !== null) {
    const subject = { jurisdiction, territory: territory.en };
    const words = { territory_fr: territory.fr, territory_ar: territory.ar };
    reasons.push(reason('party_territory', 'note', { provenance, subject, words }));
  }
  return { holds: 'yes', party, reasons };
}

function unverified(party: Party): PartyStanding {
  const { jurisdiction, provenance } = party;
  const ground = { provenance, subject: { jurisdiction } };
  return { holds: 'uncertain', party, reasons: [reason('party_unverified', 'warning', ground)] };
}

function outside(party: Party, date: string): PartyStanding {
  const { jurisdiction, from, until, provenance } = party;
  const ground = reason(
    until !== null && until < date ? 'party_ended' : 'party_not_yet',
    'against',
    {
      provenance,
      subject: { jurisdiction, date: until !== null && until < date ? until : (from ?? '') },
    },
  );
  return { holds: 'no', party, reasons: [ground] };
}

/** Nobody recorded it as a Party: not bound, unless the register leaves that open. */
function absent(instrument: Instrument, jurisdiction: string): PartyStanding {
  const open = instrument.openMemberships?.find((one) => one.jurisdiction === jurisdiction);
  const provenance = open?.provenance ?? instrument.provenance;
  const ground = { provenance, subject: { jurisdiction } };
  return open === undefined && isSettled(provenance)
    ? { holds: 'no', party: null, reasons: [reason('not_a_party', 'against', ground)] }
    : { holds: 'uncertain', party: null, reasons: [reason('party_unknown', 'warning', ground)] };
}
