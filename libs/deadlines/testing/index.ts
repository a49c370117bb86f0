export { calendarFixture, calendarOf } from './calendar-fixture';
export { reckoningOf, workedCases, type WorkedCase, type WorkedRequest } from './worked-cases';
