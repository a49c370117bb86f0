import {
  instrumentCodes,
  instrumentRanks,
  isSettled,
  type Instrument,
  type Party,
  type RelationState,
  type TreatyPartnerDto,
  type TreatyRelationDto,
} from '../contract/index';
import type { LawOfDay } from './law/law-of-day';
import { reason } from './legal-basis/reason';
import {
  concerns,
  inForceFor,
  inForceOn,
  type PartyStanding,
  type Standing,
} from './legal-basis/standing';

/**
 * What every instrument means for a jurisdiction on a calendar date: with everybody (`other` null)
 * or with one other jurisdiction, with the reasons. In force first, then by rank and register.
 */
export function treatyRelations(
  law: LawOfDay,
  jurisdiction: string,
  other: string | null,
  date: string,
): TreatyRelationDto[] {
  return law.instruments
    .filter((instrument) =>
      concerns(instrument, other === null ? [jurisdiction] : [jurisdiction, other]),
    )
    .map((instrument) => relation(instrument, jurisdiction, other, date))
    .sort(byStateAndRank);
}

function relation(
  instrument: Instrument,
  jurisdiction: string,
  other: string | null,
  date: string,
): TreatyRelationDto {
  const { id, code, rank, name, citation, assistanceArticle, binding } = instrument;
  const force = inForceOn(instrument, date);
  const own = inForceFor(instrument, jurisdiction, date);
  const theirs = other === null ? null : inForceFor(instrument, other, date);
  const standings: Standing[] = [force, own, ...(theirs === null ? [] : [theirs])];
  const bound = standings.every(({ holds }) => holds !== 'no');
  const scheme =
    binding || rank === 'reciprocity'
      ? []
      : [
          reason('non_binding', 'note', {
            provenance: instrument.provenance,
            subject: { instrument: citation },
          }),
        ];
  return {
    id,
    instrument: code,
    rank,
    name,
    citation,
    assistanceArticle,
    binding,
    state: stateOf(standings),
    party: copyOf(own.party),
    counterparty: copyOf(theirs?.party ?? null),
    partners: bound ? partnersOf(instrument, own, jurisdiction, other, date) : [],
    reasons: [...standings.flatMap(({ reasons }) => reasons), ...scheme],
  };
}

function stateOf(standings: readonly Standing[]): RelationState {
  const holds = standings.map((standing) => standing.holds);
  if (holds.includes('no')) return 'not_in_force';
  return holds.includes('uncertain') ? 'uncertain' : 'in_force';
}

function partnersOf(
  instrument: Instrument,
  own: PartyStanding,
  jurisdiction: string,
  other: string | null,
  date: string,
): TreatyPartnerDto[] {
  const codes = [...new Set(instrument.parties.map((party) => party.jurisdiction))];
  return codes
    .filter((code) => code !== jurisdiction && (other === null || code === other))
    .map((code) => ({ code, standing: inForceFor(instrument, code, date) }))
    .filter(({ standing }) => standing.holds !== 'no')
    .map(({ code, standing }) => ({
      jurisdiction: code,
      since: later(own.party?.from ?? null, standing.party?.from ?? null),
      settled: standing.holds === 'yes' && own.holds === 'yes' && isSettled(instrument.provenance),
    }))
    .sort((a, b) => (a.jurisdiction < b.jurisdiction ? -1 : 1));
}

/** Both are bound from the later of two days; unknown where one is. */
function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return null;
  return one > other ? one : other;
}

function copyOf(party: Party | null): TreatyRelationDto['party'] {
  if (party === null) return null;
  const statements = party.statements.map((one) => ({ ...one, excludes: [...one.excludes] }));
  return { ...party, statements };
}

function byStateAndRank(a: TreatyRelationDto, b: TreatyRelationDto): number {
  const gone = (one: TreatyRelationDto) => Number(one.state === 'not_in_force');
  return (
    gone(a) - gone(b) ||
    instrumentRanks.indexOf(a.rank) - instrumentRanks.indexOf(b.rank) ||
    instrumentCodes.indexOf(a.instrument) - instrumentCodes.indexOf(b.instrument) ||
    (a.id < b.id ? -1 : 1)
  );
}
