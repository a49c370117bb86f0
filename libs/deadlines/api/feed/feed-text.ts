import type { EntryRow } from '../entries/entry-queries';
import { ICalCalendarMethod, ICalEventTransparency, default as ical } from 'ical-generator';
import { feedWords } from './feed-words';

/** Whose feed it is, and where its links lead. */
export type FeedReader = { locale: string; zone: string };

/** Calendar programs may come back after this many seconds. */
const secondsToLive = 3600;

/**
 * A person's dates as an iCalendar text. It lies on machines that the product knows nothing of, so
 * it holds a reference, the kind of date and a link, and nothing of the case; of sealed and red
 * files not even the reference.
 */
export function feedText(
  reader: FeedReader,
  entries: readonly EntryRow[],
  address: string,
  now: Temporal.Instant,
): string {
  const words = feedWords(reader.locale);
  const calendar = ical({
    name: words.calendar,
    prodId: { company: 'Rogatory', product: 'Deadlines' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: secondsToLive,
  });
  for (const entry of entries) {
    const { fileId, id, act, kind, measureCode, dueDate, due, wholeDay } = entry;
    const withheld = entry.sealed || entry.tlp === 'RED' || entry.reference === '';
    const about = [withheld ? words.request : entry.reference, withheld ? null : measureCode];
    const day = Temporal.PlainDate.from(dueDate);
    calendar.createEvent({
      id: `${fileId}-${id.replace(/[^A-Za-z0-9]+/g, '-')}@rogatory`,
      stamp: now,
      summary: `${words.acts[act] ?? words.otherAct}: ${about.filter((part) => part).join(' ')}`,
      description: words.kinds[kind],
      url: `${address}/requests/${fileId}`,
      // A date is not an appointment: nobody is busy because of it.
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(wholeDay
        ? { start: day, end: day.add({ days: 1 }), allDay: true }
        : { start: Temporal.Instant.from(due), end: Temporal.Instant.from(due) }),
    });
  }
  return calendar.toString();
}
