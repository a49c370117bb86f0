import {
  isSettled,
  type Instrument,
  type LegalBasisCandidateDto,
  type Precedence,
} from '../../contract/index';
import { reason } from './reason';
import type { Weighed } from './weigh-instrument';

/** Says of a usable instrument to which other usable one it gives way, and for how much. */
export function giveWay(weighed: Weighed, usable: readonly Weighed[]): Weighed {
  const { instrument, candidate } = weighed;
  if (candidate.applies === 'no') return weighed;
  return (instrument.precedence ?? []).reduce<Weighed>((current, rule) => {
    const over = usable.find((other) => goesFirst(rule, instrument, other));
    if (over === undefined) return current;
    return { ...current, candidate: behind(current.candidate, rule, over) };
  }, weighed);
}

function goesFirst({ to }: Precedence, own: Instrument, other: Weighed): boolean {
  const { instrument, candidate } = other;
  if (instrument.id === own.id) return false;
  if (candidate.applies !== 'yes' && candidate.applies !== 'in_part') return false;
  if (to.length > 0) return to.includes(instrument.code);
  return instrument.binding && (instrument.rank === 'bilateral' || instrument.rank === 'regional');
}

function behind(
  candidate: LegalBasisCandidateDto,
  { kind, article, provenance }: Precedence,
  over: Weighed,
): LegalBasisCandidateDto {
  const replaced = kind === 'replaced';
  const subject = { instrument: candidate.citation, by: over.instrument.citation, article };
  const settled = isSettled(provenance);
  const said = reason(
    replaced ? 'replaced_between_parties' : 'only_without_treaty',
    settled ? 'note' : 'warning',
    { provenance, subject },
  );
  const narrowed = replaced && settled && candidate.applies === 'yes';
  return {
    ...candidate,
    applies: narrowed ? 'in_part' : candidate.applies,
    reasons: [...candidate.reasons, said],
    toBeVerified: candidate.toBeVerified || !settled,
  };
}
