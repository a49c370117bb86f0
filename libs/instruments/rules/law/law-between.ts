import { concerns } from '../legal-basis/standing';
import type { LawOfDay } from './law-of-day';

/**
 * The part of a day's law on which the legal basis between two jurisdictions depends: the
 * instruments that may concern both, with nobody else among their Parties, and their limits.
 * `resolveLegalBasis` answers the same from it as from the whole law, for any question of these two.
 */
export function lawBetween(law: LawOfDay, jurisdictions: readonly [string, string]): LawOfDay {
  const ofThem = ({ jurisdiction }: { readonly jurisdiction: string }) =>
    jurisdictions.includes(jurisdiction);
  const instruments = law.instruments
    .filter((instrument) => concerns(instrument, jurisdictions))
    .map((instrument) => ({
      ...instrument,
      parties: instrument.parties.filter(ofThem),
      openMemberships: (instrument.openMemberships ?? []).filter(ofThem),
    }));
  const codes = new Set(instruments.map(({ code }) => code));
  const timeLimits = law.timeLimits.filter((limit) =>
    limit.instruments.some((code) => codes.has(code)),
  );
  return { instruments, timeLimits };
}
