import type { DeskItemDto } from '@rogatory/requests/contract';
import type { DeskSection } from './desk.store';

/** What decides the nearest end of a group. */
type Ending = Pick<DeskSection, 'more'> & { items: readonly Pick<DeskItemDto, 'clock'>[] };

/**
 * When the first of a group's rows ends. They stand by what matters most, so that any of them may be
 * it: null where not all of them are here.
 */
export function nearestEnd(section: Ending | undefined): string | null {
  if (section === undefined || section.more) return null;
  const ends = section.items.flatMap(({ clock }) => (clock === null ? [] : [clock.due]));
  return ends.sort(Temporal.Instant.compare)[0] ?? null;
}
