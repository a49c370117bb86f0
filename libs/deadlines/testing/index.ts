export { calendarFixture, calendarOf } from './calendar-fixture';
export { bothSides, byInstrument, lawAndCalendars } from './test-law';
export { reckoningOf, workedCases, type WorkedCase, type WorkedRequest } from './worked-cases';
