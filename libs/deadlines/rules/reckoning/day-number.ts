/**
 * Calendar days as whole numbers: 0 is 1 January 1970. Counting on numbers costs nanoseconds where
 * a date object costs a microsecond; Temporal makes the table of month starts once, and everything
 * else is looked up in it.
 */
const firstYear = 1800;
const lastYear = 2500;
const epoch = Temporal.PlainDate.from('1970-01-01');

const monthStarts = Int32Array.from(
  { length: (lastYear - firstYear + 1) * 12 + 1 },
  (_, index) =>
    epoch.until({ year: firstYear + Math.floor(index / 12), month: (index % 12) + 1, day: 1 }).days,
);
const firstDay = startOfMonth(0);
const averageMonth = 30.436875;
/** Written when first asked for. */
const texts = Array.from<string | undefined>({
  length: startOfMonth(monthStarts.length - 1) - firstDay,
});

const twoDigits = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));

function startOfMonth(index: number): number {
  const day = monthStarts[index];
  if (day === undefined) throw new RangeError('Day outside the years that are counted');
  return day;
}

function monthIndexOf(day: number): number {
  let index = Math.floor((day - firstDay) / averageMonth);
  if (index > 0 && startOfMonth(index) > day) index -= 1;
  else if (startOfMonth(index + 1) <= day) index += 1;
  return index;
}

/** The day of a date of the proleptic Gregorian calendar; null where there is no such date. */
export function dayOfDate(year: number, month: number, day: number): number | null {
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1) return null;
  const index = (year - firstYear) * 12 + month - 1;
  const found = startOfMonth(index) + day - 1;
  return found < startOfMonth(index + 1) ? found : null;
}

/** The day of `YYYY-MM-DD`; null for anything else and for dates that do not exist. */
export function dayOfText(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  return dayOfDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
}

/** `YYYY-MM-DD`; the same text object each time, so that maps keyed by it are quick. */
export function textOfDay(day: number): string {
  const known = texts[day - firstDay];
  if (known !== undefined) return known;
  const text = writtenDay(day);
  texts[day - firstDay] = text;
  return text;
}

function writtenDay(day: number): string {
  const index = monthIndexOf(day);
  const year = firstYear + Math.floor(index / 12);
  const month = twoDigits[(index % 12) + 1] ?? '';
  return `${year}-${month}-${twoDigits[day - startOfMonth(index) + 1] ?? ''}`;
}

export function yearOfDay(day: number): number {
  return firstYear + Math.floor(monthIndexOf(day) / 12);
}

/** 1 to 31. */
export function dayOfMonth(day: number): number {
  return day - startOfMonth(monthIndexOf(day)) + 1;
}

/** ISO weekday, 1 is Monday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The same date so many months later (or earlier); the month's last day where it has no such date. */
export function addMonths(day: number, months: number): number {
  const index = monthIndexOf(day);
  const offset = day - startOfMonth(index);
  const start = startOfMonth(index + months);
  return Math.min(start + offset, startOfMonth(index + months + 1) - 1);
}

/** Two digits with a leading zero. */
export function padded(value: number): string {
  return twoDigits[value] ?? String(value);
}
