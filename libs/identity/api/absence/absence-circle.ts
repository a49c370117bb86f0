/** Who is away from when to when (instants, ISO 8601), and who stands in. */
export interface StandIn {
  readonly personId: string;
  readonly deputyPersonId: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

/**
 * Whether work would go round in a circle: the deputy is away in part of the same time, and so on,
 * until somebody's deputy is the person who is away.
 */
export function goesInCircle(wanted: StandIn, others: readonly StandIn[]): boolean {
  const seen = new Set<string>();
  const reaches = (standIn: StandIn): boolean => {
    const { deputyPersonId: deputy } = standIn;
    if (deputy === wanted.personId) return true;
    return others.some((other) => {
      if (other.personId !== deputy) return false;
      const common = commonTime(standIn, other);
      if (common === null) return false;
      const step = `${other.personId} ${common.startsAt} ${common.endsAt}`;
      if (seen.has(step)) return false;
      seen.add(step);
      return reaches({ ...other, ...common });
    });
  };
  return reaches(wanted);
}

/** The time in which both are away; null where they never are at once. */
export function commonTime(
  one: Pick<StandIn, 'startsAt' | 'endsAt'>,
  other: Pick<StandIn, 'startsAt' | 'endsAt'>,
): { startsAt: string; endsAt: string } | null {
  const startsAt = later(one.startsAt, other.startsAt);
  const endsAt = later(one.endsAt, other.endsAt) === one.endsAt ? other.endsAt : one.endsAt;
  return later(startsAt, endsAt) === startsAt ? null : { startsAt, endsAt };
}

function later(one: string, other: string): string {
  const order = Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other));
  return order >= 0 ? one : other;
}
