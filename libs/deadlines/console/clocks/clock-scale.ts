/** Days before and after today that stand one beside the other. */
const before = 2;
const after = 9;
/** At most so many later days have a column of their own beyond the break. */
const mostFar = 2;
/** Hundredths of the width for days in a row, where later days follow beyond a break. */
const nearShare = 66;

/** A day of the row of days. */
export type ScaleDay = { date: string; day: number; today: boolean; at: number; width: number };
/** A later day beyond the break. */
export type FarDay = { date: string; at: number };

/**
 * The scale of a timeline: the days around today in even steps, then, beyond a break, only the days
 * on which something ends. Places are hundredths of the width.
 */
export type ClockScale = {
  zone: string;
  days: readonly ScaleDay[];
  far: readonly FarDay[];
  /** Where the break stands; null where nothing ends later. */
  breakAt: number | null;
};

/** Makes the scale around `now` for clocks that end on the given calendar dates of `zone`. */
export function clockScale(
  now: Temporal.Instant,
  zone: string,
  ends: readonly string[],
): ClockScale {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const first = today.subtract({ days: before });
  const count = before + after + 1;
  const last = first.add({ days: count - 1 }).toString();
  const later = [...new Set(ends.filter((date) => date > last))].sort();
  const shown = fewOf(later);
  const near = shown.length > 0 ? nearShare : 100;
  const width = near / count;
  const step = (100 - near) / (shown.length + 0.5);
  return {
    zone,
    days: Array.from({ length: count }, (_, index) => {
      const date = first.add({ days: index });
      return {
        date: date.toString(),
        day: date.day,
        today: index === before,
        at: index * width,
        width,
      };
    }),
    far: shown.map((date, index) => ({ date, at: near + (index + 1) * step })),
    breakAt: shown.length > 0 ? near + step / 3 : null,
  };
}

/** Where an instant stands, from 0 to 100; what lies outside stands at the edge. */
export function placeOn(scale: ClockScale, moment: string): number {
  const at = Temporal.Instant.from(moment).epochMilliseconds;
  const marks = marksOf(scale);
  const [start] = marks;
  if (!start || at <= start.time) return 0;
  for (let index = 1; index < marks.length; index += 1) {
    const from = marks[index - 1];
    const to = marks[index];
    if (!from || !to || at > to.time) continue;
    return from.at + ((to.at - from.at) * (at - from.time)) / (to.time - from.time);
  }
  return 100;
}

/** Instants whose place is fixed; between two of them time runs evenly. */
function marksOf({ days, far, zone }: ClockScale): { time: number; at: number }[] {
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return [];
  return [
    { time: startOf(first.date, zone), at: 0 },
    { time: endOf(last.date, zone), at: last.at + last.width },
    ...far.map(({ date, at }) => ({ time: endOf(date, zone), at })),
  ];
}

function startOf(date: string, zone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;
}

function endOf(date: string, zone: string): number {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
}

/** The nearest and the last where there are more than fit. */
function fewOf(dates: readonly string[]): string[] {
  if (dates.length <= mostFar) return [...dates];
  return [dates[0], dates.at(-1)].filter((date) => date !== undefined);
}
