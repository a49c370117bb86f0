/** The properties of an event by their names as written, `DTSTART;VALUE=DATE` with its parameters. */
export type CalendarEvent = Readonly<Record<string, string>>;

const requiredOfCalendar = ['VERSION:2.0', /^PRODID:./];
const requiredOfEvent = ['UID', 'DTSTAMP', 'SUMMARY'];

/**
 * The events of an iCalendar text, read by the rules of RFC 5545 itself: lines end with CRLF and
 * hold at most 75 octets, longer ones are folded; every component that begins ends.
 */
export function readCalendar(text: string): CalendarEvent[] {
  const folded = text.split('\r\n');
  for (const line of folded) {
    if (line.includes('\n')) throw new Error('A line does not end with CRLF');
    if (Buffer.byteLength(line) > 75) throw new Error(`A line is too long: ${line}`);
  }
  const lines = text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean);
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') {
    throw new Error('It is no calendar');
  }
  for (const wanted of requiredOfCalendar) {
    const there = lines.some((line) =>
      typeof wanted === 'string' ? line === wanted : wanted.test(line),
    );
    if (!there) throw new Error(`${String(wanted)} is missing`);
  }
  const events: CalendarEvent[] = [];
  let open: Record<string, string> | null = null;
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') open = {};
    else if (line === 'END:VEVENT' && open !== null) {
      for (const name of requiredOfEvent) {
        if (open[name] === undefined) throw new Error(`An event has no ${name}`);
      }
      events.push(open);
      open = null;
    } else if (open !== null) {
      const colon = line.indexOf(':');
      open[line.slice(0, colon)] = unescaped(line.slice(colon + 1));
    }
  }
  if (open !== null) throw new Error('An event does not end');
  return events;
}

function unescaped(value: string): string {
  return value.replaceAll(/\\([\\;,nN])/g, (_, escaped: string) =>
    escaped.toLowerCase() === 'n' ? '\n' : escaped,
  );
}
