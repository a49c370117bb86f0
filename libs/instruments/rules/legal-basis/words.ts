import type { MeasureType, OffenceCategory } from '../../contract/index';

const regionNames = new Intl.DisplayNames(['en'], { type: 'region' });
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
] as const;

/** The English name of a jurisdiction; its code where there is none. */
export function jurisdictionName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (regionNames.of(code) ?? code) : code;
}

/** "29 September 2003" of a calendar date. */
export function dayInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1] ?? ''} ${year}`;
}

/** "bank records" of a measure. */
export function measureInWords(measure: MeasureType): string {
  return measure.replaceAll('_', ' ');
}

/** "Trafficking in persons" of an offence. */
export function offenceInWords(category: OffenceCategory): string {
  const words = category.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
