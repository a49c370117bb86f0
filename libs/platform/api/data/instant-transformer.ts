import type { ValueTransformer } from 'typeorm';

/** Maps a `timestamptz` column of an entity to `Temporal.Instant` and back; null stays null. */
export const instantTransformer: ValueTransformer = {
  to: (value: Temporal.Instant | null | undefined) => value?.toString() ?? value,
  from: (value: Date | string | null | undefined) =>
    value === null || value === undefined
      ? null
      : Temporal.Instant.from(typeof value === 'string' ? value : value.toISOString()),
};
