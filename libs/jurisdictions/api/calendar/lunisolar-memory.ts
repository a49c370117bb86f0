import { CalendarChinese, CalendarKorean, CalendarVietnamese } from 'date-chinese';

/**
 * Lets all lunisolar calendars of a kind remember together what they have reckoned: the sun's place
 * (`lon`), solstices (`sue`) and new years (`ny`), each a pure function of its year or day. By itself
 * each remembers alone, and `date-holidays` makes a new one for every holiday of every year, so that
 * the same few dozen places of the sun were summed from thousands of terms hundreds of times.
 */
export function shareLunisolarReckoning(): void {
  for (const calendar of [CalendarChinese, CalendarKorean, CalendarVietnamese]) {
    const reckoned = { lon: {}, sue: {}, ny: {} };
    // Each gives itself an empty memory when it is made; this one stays.
    Object.defineProperty(calendar.prototype, '_cache', {
      configurable: true,
      get: () => reckoned,
      set: () => undefined,
    });
  }
}
