import type {
  Assistance,
  Instrument,
  InstrumentDto,
  Party,
  PartyDto,
  TimeLimit,
  TimeLimitDto,
} from '../contract/index';

/** A card as it crosses the wire. */
export function instrumentOnWire(instrument: Instrument): InstrumentDto {
  const { scope, dualCriminality } = instrument;
  return {
    ...instrument,
    scope: { ...scope, offences: [...scope.offences] },
    assistance: instrument.assistance.map(assistanceOnWire),
    excluded: instrument.excluded.map(assistanceOnWire),
    channels: [...instrument.channels],
    contents: instrument.contents.map((item) => ({ ...item, measures: [...item.measures] })),
    grounds: [...instrument.grounds],
    noGrounds: [...instrument.noGrounds],
    dualCriminality: {
      ...dualCriminality,
      never: dualCriminality.never && [...dualCriminality.never],
      waiver: dualCriminality.waiver && {
        ...dualCriminality.waiver,
        offences: [...dualCriminality.waiver.offences],
      },
    },
    precedence: (instrument.precedence ?? []).map((one) => ({ ...one, to: [...one.to] })),
    postponement: [...instrument.postponement],
    confidentiality: [...instrument.confidentiality],
    use: [...instrument.use],
    costs: [...instrument.costs],
    return: [...instrument.return],
    parties: instrument.parties.map(partyOnWire),
    openMemberships: [...(instrument.openMemberships ?? [])],
  };
}

/** A limit as it crosses the wire. */
export function timeLimitOnWire(limit: TimeLimit): TimeLimitDto {
  const { extension, notApplied = null } = limit;
  return {
    ...limit,
    notApplied,
    instruments: [...limit.instruments],
    parts: limit.parts.map((part) => ({ ...part, periods: [...part.periods] })),
    extension: extension && { ...extension, periods: [...extension.periods] },
  };
}

function assistanceOnWire(row: Assistance): InstrumentDto['assistance'][number] {
  return { ...row, measures: [...row.measures] };
}

function partyOnWire(party: Party): PartyDto {
  const statements = party.statements.map((one) => ({ ...one, excludes: [...one.excludes] }));
  return { ...party, statements };
}
