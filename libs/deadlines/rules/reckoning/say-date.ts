import { dayOfMonth, dayOfText, textOfDay, weekdayOf, yearOfDay } from './day-number';

const weekdays = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const said = new Map<string, string>();
const mostSaid = 20_000;
let lastInstant = { text: '', words: '' };

/** `2026-03-02` as "Monday 2 March 2026". */
export function sayDate(text: string): string {
  const known = said.get(text);
  if (known !== undefined) return known;
  const day = dayOfText(text);
  if (day === null) return text;
  const month = months[Number(textOfDay(day).slice(5, 7)) - 1] ?? '';
  const words = `${weekdays[weekdayOf(day)] ?? ''} ${dayOfMonth(day)} ${month} ${yearOfDay(day)}`;
  if (said.size >= mostSaid) said.clear();
  said.set(text, words);
  return words;
}

/** An instant with offset as "Monday 2 March 2026 at 14:20 (+01:00)". */
export function sayInstant(text: string): string {
  if (text === lastInstant.text) return lastInstant.words;
  const offset = Math.max(text.indexOf('+', 19), text.indexOf('-', 19));
  const time = text.slice(11, text.startsWith(':00', 16) ? 16 : 19);
  const words = `${sayDate(text.slice(0, 10))} at ${time} (${text.slice(offset)})`;
  lastInstant = { text, words };
  return words;
}

/** A date or an instant in words. */
export function sayMoment(text: string): string {
  return text.length > 10 ? sayInstant(text) : sayDate(text);
}

const unitNames: Readonly<Record<string, [string, string]>> = {
  hours: ['hour', 'hours'],
  days: ['day', 'days'],
  workingDays: ['working day', 'working days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
  years: ['year', 'years'],
};

/** "1 week", "30 days". */
export function sayPeriod(amount: string | number, unit: string | number): string {
  const [one, many] = unitNames[unit] ?? [String(unit), String(unit)];
  return `${amount} ${Number(amount) === 1 ? one : many}`;
}
