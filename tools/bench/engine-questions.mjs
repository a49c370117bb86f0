import { compiled } from './product-modules.mjs';

const questions = 20_000;
const dayMs = 86_400_000;
/** @type {[string, string][]} */
const placesOf = [
  ['DE', 'Europe/Berlin'],
  ['FR', 'Europe/Paris'],
  ['AT', 'Europe/Vienna'],
  ['JP', 'Asia/Tokyo'],
  ['MY', 'Asia/Kuala_Lumpur'],
];

/**
 * One of each kind that the law knows; most clocks are days.
 *
 * @type {{ ruleSet: string, amount: number, unit: string, extension?: number, pause?: number }[]}
 */
const kinds = [
  { ruleSet: 'EU1182', amount: 1, unit: 'weeks' },
  { ruleSet: 'EU1182', amount: 30, unit: 'days' },
  { ruleSet: 'EU1182', amount: 90, unit: 'days' },
  { ruleSet: 'EU1182', amount: 30, unit: 'days', extension: 30 },
  { ruleSet: 'EU1182', amount: 24, unit: 'hours' },
  { ruleSet: 'EU1182', amount: 96, unit: 'hours' },
  { ruleSet: 'PLAIN', amount: 60, unit: 'days' },
  { ruleSet: 'PLAIN', amount: 30, unit: 'days', pause: 14 },
  { ruleSet: 'PLAIN', amount: 5, unit: 'workingDays' },
  { ruleSet: 'CONSEC', amount: 15, unit: 'days' },
];

/**
 * Questions as they come with requests: every kind, events all over three years and the day, several
 * places; with the calendar of each.
 *
 * @returns {{ reckoning: object, calendar: object }[]}
 */
export function engineQuestions() {
  const { compileCalendar } = compiled('deadlines/rules');
  const { calendarFixture } = compiled('deadlines/testing');
  const first = Temporal.Instant.from('2026-01-01T00:00:00Z').epochMilliseconds;
  return Array.from({ length: questions }, (_, index) => {
    const { ruleSet, amount, unit, extension, pause } = chosen(kinds, index);
    const [place, zone] = chosen(placesOf, index);
    const at = first + ((index * 7919) % 1095) * dayMs + ((index * 104_729) % 86_400) * 1000;
    const day = (/** @type {number} */ later) =>
      Temporal.Instant.fromEpochMilliseconds(at + later * dayMs)
        .toString()
        .slice(0, 10);
    return {
      calendar: compileCalendar(calendarFixture(place)),
      reckoning: {
        ruleSet,
        periods: [{ amount, unit }],
        direction: 'forward',
        event: Temporal.Instant.fromEpochMilliseconds(at).toString(),
        zone,
        extensions: extension === undefined ? [] : [{ amount: extension, unit }],
        suspensions: pause === undefined ? [] : [{ from: day(5), to: day(4 + pause) }],
        minTwoWorkingDays: null,
        law: null,
      },
    };
  });
}

/**
 * One after the other, over and over.
 *
 * @template Item
 * @param {readonly Item[]} items
 * @param {number} index
 */
function chosen(items, index) {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('Nothing to choose from');
  return item;
}
